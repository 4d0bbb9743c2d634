#include "app/screens/entry/entry_model.h"

/// What stands to choose from while kana are typed.
namespace kakanai::screens {

using namespace Qt::StringLiterals;

QStringList EntryModel::spellings() const {
    const auto& kana = composer_.text();
    if (kind() == Place) {
        QStringList names;
        for (const auto& place : current().places(*this)) {
            if (place.begins(kana)) {
                names << place.name;
            }
        }
        return names;
    }
    if (!offersKana() || kana.isEmpty()) {
        return {};
    }
    if (kind() == Text) {
        auto all = services().kana.spellings(kana);
        const auto katakana = toKatakana(kana);
        all.removeAll(katakana);
        return katakana == kana ? all : all << katakana;
    }
    auto all = services().kana.candidates(kana, current().nameKind);
    all.removeAll(toKatakana(kana));
    if (!current().offered.isEmpty()) {
        all.removeAll(current().offered);
        all.prepend(current().offered);
    }
    return all;
}

QVariantList EntryModel::candidates() const {
    const bool kana = offersKana();
    if (kana && composer_.text().isEmpty()) {
        return {};
    }
    QVariantList page;
    // かなのまま is always the last of a page, so that nobody has to look for it.
    const int apage = candidatesAPage - (kana ? 1 : 0);
    for (const auto& spelling : spellings_.mid(candidatePage_ * apage, apage)) {
        page << QVariantMap{{u"text"_s, spelling}, {u"kana"_s, false}};
    }
    if (kana) {
        const auto as = kind() == Name ? toKatakana(composer_.text()) : composer_.text();
        page << QVariantMap{{u"text"_s, as}, {u"kana"_s, true}};
    }
    return page;
}

int EntryModel::moreCandidates() const {
    const int apage = candidatesAPage - (offersKana() ? 1 : 0);
    return std::max(0, static_cast<int>(spellings_.size() - 1) / apage);
}

QString EntryModel::spoken(bool privately) const {
    QString text = current().personalHelp && !privately ? title() : PageModel::spoken(privately);
    for (const auto& option : current().options) {
        if (privately || !option.isName) {
            text += u'\n' + option.text();
        }
    }
    return text;
}

/// Whoever types on after a spelling was chosen has accepted it.
void EntryModel::typeText(const QString& key) {
    if (current().value != typedText()) {
        written_ = current().value;
        composer_.clear();
    }
    if (written_.size() + composer_.text().size() < KanaComposer::longest && composer_.type(key)) {
        retype();
    }
}

/// A chosen spelling first goes back to its kana; then character by character.
void EntryModel::eraseText() {
    if (current().value == typedText()) {
        if (composer_.text().isEmpty()) {
            KanaComposer rest(written_);
            rest.erase();
            written_ = rest.text();
        } else {
            composer_.erase();
        }
    }
    retype();
}

} // namespace kakanai::screens
