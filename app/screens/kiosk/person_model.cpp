#include "app/screens/kiosk/person_model.h"

#include "app/screens/words.h"

namespace kakanai::screens {

QString PersonModel::title() const {
    return facts().persons.size() > 1 ? tr("この方で、まちがいありませんか") : tr("あなたで、まちがいありませんか");
}

QString PersonModel::help() const {
    switch (visit().way) {
    case visit::Way::Code:
        return tr("読み取れました。");
    case visit::Way::Passport:
        return tr("読み取れました。パスポートをお取りください。");
    default:
        return tr("読み取れました。カードをお取りください。");
    }
}

QString PersonModel::spoken(bool privately) const {
    const auto said = PageModel::spoken(privately);
    return privately ? QStringList{said, name(), birth(), sex(), address(), note()}.join(u'\n') : said;
}

QString PersonModel::name() const {
    return visit().read ? visit().read->items.name : QString();
}

QString PersonModel::note() const {
    if (!visit().read || visit().read->isComplete()) {
        return {};
    }
    const auto& read = *visit().read;
    if (read.items.name.isEmpty()) {
        return tr("お名前は、カードに画像でしか入っていません。次のページで入れてください。");
    }
    if (!read.nameIsExact) {
        return visit().way == visit::Way::Licence
                   ? tr("お名前に、画像でしか読めない字があります。次のページで入れてください。")
                   : tr("お名前は、ローマ字で書いてあります。住民票のお名前を、次のページで入れてください。");
    }
    return tr("足りないことを、次のページで入れてください。");
}

scanners::DecodedPicture PersonModel::face() const {
    return visit().read ? visit().read->face : scanners::DecodedPicture{};
}

QString PersonModel::birth() const {
    return visit().read && visit().read->items.birthDate.year > 0
               ? dateWords(visit().read->items.birthDate, catalogue().calendar.eras, language())
               : QString();
}

QString PersonModel::sex() const {
    return visit().read && !visit().read->items.sex.isEmpty() ? sexWords(visit().read->items.sex) : QString();
}

QString PersonModel::address() const {
    return visit().read ? visit().read->items.address : QString();
}

} // namespace kakanai::screens
