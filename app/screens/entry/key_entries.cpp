#include "app/screens/entry/entry_plans.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace kakanai::screens {
namespace {

using namespace Qt::StringLiterals;

std::function<QString()> keyWords(const char* text) {
    return [text] { return QCoreApplication::translate("KeyEntries", text); };
}

bool isResidenceNumber(const QString& serial) {
    static const QRegularExpression form(u"^[A-Z]{2}[0-9]{8}[A-Z]{2}$"_s);
    return form.match(serial).hasMatch();
}

bool isPassportNumber(const QString& serial) {
    return serial.size() >= 6;
}

/// YYMMDD, as it stands in the machine-readable zone.
QString shortDate(const Entry& entry) {
    return QString(entry.value).remove(u'-').sliced(2);
}

void finishKey(const Services& services, const QString& key) {
    services.pin.wipe();
    for (const QChar character : key) {
        services.pin.append(character.toLatin1());
    }
    services.visits.post(visit::SecretEntered{});
}

EntryModel::Plan residenceKey(const Services& services) {
    Entry number{.key = u"number"_s,
                 .kind = Entry::Kind::Serial,
                 .title = keyWords(QT_TRANSLATE_NOOP("KeyEntries", "カードの番号を入れてください")),
                 .help =
                     keyWords(QT_TRANSLATE_NOOP("KeyEntries", "表の右上にある、英字2つ、数字8つ、英字2つの番号です。")),
                 .longest = 12,
                 .fits = isResidenceNumber};
    return {{number}, {}, [services](const EntryModel& model) { finishKey(services, model.entry(u"number"_s).value); }};
}

EntryModel::Plan passportKey(const Services& services) {
    const auto date = [](const QString& key, const char* title) {
        return Entry{.key = key,
                     .kind = Entry::Kind::Date,
                     .title = keyWords(title),
                     .help = keyWords(QT_TRANSLATE_NOOP("KeyEntries", "パスポートの写真のページを見て入れます。")),
                     .western = true};
    };
    Entry number{.key = u"number"_s,
                 .kind = Entry::Kind::Serial,
                 .title = keyWords(QT_TRANSLATE_NOOP("KeyEntries", "パスポートの番号を入れてください")),
                 .help = keyWords(QT_TRANSLATE_NOOP("KeyEntries", "写真のページの右上にある、英字と数字の番号です。")),
                 .longest = 9,
                 .fits = isPassportNumber};
    return {{number, date(u"birth"_s, QT_TRANSLATE_NOOP("KeyEntries", "生年月日を入れてください")),
             date(u"expiry"_s, QT_TRANSLATE_NOOP("KeyEntries", "有効期間満了日を入れてください"))},
            {},
            [services](const EntryModel& model) {
                finishKey(services, model.entry(u"number"_s).value + u'/' + shortDate(model.entry(u"birth"_s)) + u'/' +
                                        shortDate(model.entry(u"expiry"_s)));
            }};
}

} // namespace

EntryModel::Plan printedKeyEntries(const Services& services) {
    return services.visits.visit().way == visit::Way::Passport ? passportKey(services) : residenceKey(services);
}

} // namespace kakanai::screens
