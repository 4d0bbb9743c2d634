#include "app/screens/kiosk/person_model.h"

#include "app/screens/words.h"

namespace kakanai::screens {

QString PersonModel::title() const {
    return facts().persons.size() > 1 ? tr("この方で、まちがいありませんか") : tr("あなたで、まちがいありませんか");
}

QString PersonModel::help() const {
    return tr("読み取れました。カードをお取りください。");
}

QString PersonModel::spoken(bool privately) const {
    const auto said = PageModel::spoken(privately);
    return privately ? QStringList{said, name(), birth(), sex(), address()}.join(u'\n') : said;
}

QString PersonModel::name() const {
    return visit().read ? visit().read->name : QString();
}

QString PersonModel::birth() const {
    return visit().read ? dateWords(visit().read->birthDate, catalogue().calendar.eras, language()) : QString();
}

QString PersonModel::sex() const {
    return visit().read ? sexWords(visit().read->sex) : QString();
}

QString PersonModel::address() const {
    return visit().read ? visit().read->address : QString();
}

} // namespace kakanai::screens
