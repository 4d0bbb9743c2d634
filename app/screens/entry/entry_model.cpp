#include "app/screens/entry/entry_model.h"

#include "app/screens/words.h"

namespace kakanai::screens {

using namespace Qt::StringLiterals;

EntryModel::EntryModel(const Services& services, Plan plan)
    : PageModel(services), plan_(std::move(plan)), date_(catalogue().calendar.eras) {
    int first = 0;
    while (!applies(first)) {
        ++first;
    }
    open(first);
}

EntryModel::~EntryModel() {
    written_.fill(u' ');
    for (auto& entry : plan_.entries) {
        entry.value.fill(u' ');
        entry.reading.fill(u' ');
    }
}

const Entry& EntryModel::entry(const QString& key) const {
    const auto found =
        std::find_if(plan_.entries.begin(), plan_.entries.end(), [&](const Entry& entry) { return entry.key == key; });
    Q_ASSERT(found != plan_.entries.end());
    return *found;
}

bool EntryModel::applies(int index) const {
    const auto& entry = plan_.entries[static_cast<std::size_t>(index)];
    return !entry.when || entry.when(*this);
}

void EntryModel::open(int index) {
    index_ = index;
    composer_ = KanaComposer(kind() == Name || kind() == Place ? current().reading
                             : kind() == Text                  ? QString()
                                                               : current().value);
    written_ = kind() == Text ? current().value : QString();
    spellings_ = spellings();
    candidatePage_ = 0;
    date_ = DateDraft(catalogue().calendar.eras, current().partial);
    if (kind() == Date) {
        if (const auto date = base::PartialDate::parse(current().value)) {
            date_.set(*date);
        } else {
            date_.setEra(current().western ? -1 : static_cast<int>(catalogue().calendar.eras.eras().size()) - 1);
        }
    }
    areas_.clear();
    area_ = -1;
    if (kind() == PostalCode) {
        retype();
    }
    Q_EMIT changed();
    Q_EMIT entryChanged();
    Q_EMIT typed();
}

void EntryModel::refresh() {
    PageModel::refresh();
    Q_EMIT entryChanged();
    Q_EMIT typed();
}

QString EntryModel::text() const {
    if (kind() == PostalCode && composer_.text().size() > 3) {
        return composer_.text().left(3) + u'-' + composer_.text().mid(3);
    }
    return kind() == Text ? current().value : composer_.text();
}

QVariantList EntryModel::options() const {
    QVariantList list;
    for (const auto& option : current().options) {
        list << QVariantMap{{u"id"_s, option.id}, {u"text"_s, option.text()}, {u"isName"_s, option.isName}};
    }
    return list;
}

scanners::DecodedPicture EntryModel::face() const {
    return kind() == Name && visit().read ? visit().read->face : scanners::DecodedPicture{};
}

QVariantList EntryModel::eras() const {
    QVariantList list;
    const auto& eras = catalogue().calendar.eras.eras();
    for (int i = static_cast<int>(eras.size()) - 1; i >= 0; --i) {
        // Nobody alive was born in Meiji; the table keeps it for the registers.
        if (eras[static_cast<std::size_t>(i)].first.year() > 1900) {
            list << QVariantMap{{u"id"_s, i}, {u"text"_s, eras[static_cast<std::size_t>(i)].name}};
        }
    }
    list << QVariantMap{{u"id"_s, -1}, {u"text"_s, tr("西暦")}};
    return list;
}

QStringList EntryModel::dateParts() const {
    return {date_.text(DateDraft::Year), date_.text(DateDraft::Month), date_.text(DateDraft::Day)};
}

QString EntryModel::dateWords() const {
    const auto date = kind() == Date ? date_.date() : std::nullopt;
    return date ? screens::dateWords(*date, catalogue().calendar.eras, language()) : QString();
}

QVariantList EntryModel::areas() const {
    QVariantList list;
    for (const auto& area : areas_) {
        list << area.oneLine();
    }
    return list;
}

bool EntryModel::canAccept() const {
    switch (kind()) {
    case Name:
        return !composer_.text().isEmpty() && !current().value.isEmpty();
    case Kana:
    case Digits:
        return !composer_.text().isEmpty();
    case Serial:
        return current().fits(composer_.text());
    case Date:
        return date_.date().has_value();
    case Choice:
    case Text:
    case Place:
        return !current().value.isEmpty();
    case PostalCode:
        return area_ >= 0;
    }
    std::unreachable();
}

QString EntryModel::unfinished() const {
    if (canAccept()) {
        return {};
    }
    if (kind() == Name && !composer_.text().isEmpty()) {
        return tr("漢字を選んでください。なければ「かなのまま」を選びます。");
    }
    if (kind() == Serial && composer_.text().size() == current().longest) {
        return tr("番号の形が、ちがいます。カードをよく見て、お確かめください。");
    }
    if (kind() == PostalCode && composer_.text().size() == 7) {
        return areas_.empty() ? tr("この番号の住所が見つかりません。番号をお確かめください。")
                              : tr("住所を選んでください。");
    }
    if (kind() == Place && spellings_.isEmpty()) {
        return tr("この文字で始まるところが見つかりません。1字消すと、また出ます。");
    }
    const auto parts = dateParts();
    if (kind() == Date && !parts.contains(QString())) {
        return tr("この日は、こよみにありません。お確かめください。");
    }
    return {};
}

} // namespace kakanai::screens
