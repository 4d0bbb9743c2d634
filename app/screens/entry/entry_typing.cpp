#include "app/screens/entry/entry_model.h"

/// What the keys of the entry page do.
namespace kakanai::screens {

void EntryModel::type(const QString& key) {
    if (kind() == Text) {
        typeText(key);
        return;
    }
    const bool limited = kind() == Digits || kind() == Serial;
    const bool fits = !limited || composer_.text().size() < current().longest;
    if (fits && composer_.type(key)) {
        retype();
    }
}

void EntryModel::voiced() {
    composer_.voiced();
    retype();
}

void EntryModel::semiVoiced() {
    composer_.semiVoiced();
    retype();
}

void EntryModel::small() {
    composer_.small();
    retype();
}

void EntryModel::erase() {
    if (kind() == Date) {
        date_.erase();
        Q_EMIT typed();
    } else if (kind() == Text) {
        eraseText();
    } else {
        composer_.erase();
        retype();
    }
}

void EntryModel::digit(int value) {
    if (kind() == Date) {
        date_.digit(value);
        Q_EMIT typed();
    } else if (kind() != PostalCode || composer_.text().size() < 7) {
        type(QString::number(value));
    }
}

void EntryModel::retype() {
    candidatePage_ = 0;
    if ((kind() == Name || kind() == Place) && current().reading != composer_.text()) {
        current().value.clear();
    }
    if (kind() == Text) {
        current().value = typedText();
    }
    spellings_ = spellings();
    if (kind() == PostalCode) {
        areas_ = composer_.text().size() == 7 ? services().kana.addressesFor(composer_.text())
                                              : std::vector<procedures::Address>{};
        area_ = areas_.size() == 1 ? 0 : -1;
    }
    Q_EMIT typed();
}

void EntryModel::chooseCandidate(const QString& text) {
    current().reading = composer_.text();
    current().value = written_ + text;
    Q_EMIT typed();
}

void EntryModel::nextCandidates() {
    candidatePage_ = candidatePage_ < moreCandidates() ? candidatePage_ + 1 : 0;
    Q_EMIT typed();
}

void EntryModel::chooseOption(const QString& id) {
    current().value = id;
    Q_EMIT typed();
}

void EntryModel::chooseEra(int era) {
    date_.setEra(era);
    Q_EMIT typed();
}

void EntryModel::choosePart(int part) {
    date_.setPart(static_cast<DateDraft::Part>(std::clamp(part, 0, 2)));
    Q_EMIT typed();
}

void EntryModel::today() {
    date_.set(base::PartialDate::from(services().clock.today()));
    Q_EMIT typed();
}

void EntryModel::chooseArea(int area) {
    area_ = area;
    Q_EMIT typed();
}

void EntryModel::keep() {
    switch (kind()) {
    case Name:
    case Choice:
    case Text:
    case Place:
        break;
    case Kana:
    case Digits:
    case Serial:
        current().value = composer_.text();
        break;
    case Date:
        current().value = date_.date()->toIso();
        break;
    case PostalCode:
        current().value = composer_.text();
        current().area = areas_[static_cast<std::size_t>(area_)];
        current().area.postalCode = text();
        break;
    }
}

void EntryModel::accept() {
    if (!canAccept()) {
        return;
    }
    keep();
    if (plan_.entered) {
        plan_.entered(current());
    }
    goOn();
}

void EntryModel::skip() {
    if (!optional()) {
        return;
    }
    current().value.clear();
    current().reading.clear();
    current().area = {};
    goOn();
}

void EntryModel::goOn() {
    const int count = static_cast<int>(plan_.entries.size());
    int next = index_ + 1;
    while (next < count && !applies(next)) {
        ++next;
    }
    if (next < count) {
        open(next);
    } else {
        plan_.finished(*this);
    }
}

void EntryModel::back() {
    int before = index_ - 1;
    while (before >= 0 && !applies(before)) {
        --before;
    }
    if (before >= 0) {
        open(before);
    } else {
        PageModel::back();
    }
}

} // namespace kakanai::screens
