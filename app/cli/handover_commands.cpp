#include "app/cli/commands.h"
#include "app/cli/input_file.h"
#include "app/cli/secret_input.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kakanai::cli {

Exit handoverKey(const Arguments& arguments, Parts& parts, const Output& output) {
    const QString role = arguments.value(u"role"_s);
    if ((role != "counter"_L1 && role != "kiosk"_L1) || !arguments.has(u"store-passphrase-stdin"_s)) {
        output.diagnose(u"handover key --role counter|kiosk --store-passphrase-stdin"_s);
        return Exit::Usage;
    }
    QByteArray passphrase = readSecretLine().value_or(QByteArray());
    const auto key = parts.handoverKey(dataFolder(arguments), role, passphrase);
    wipe(passphrase);
    if (!key) {
        return output.fail(key.error());
    }
    const QString setting = role == "counter"_L1 ? u"handover.counter_key"_s : u"handover.kiosk_keys"_s;
    output.object({{u"role"_s, role}, {u"key"_s, *key}, {u"setting"_s, setting}});
    output.say(setting + u": "_s + *key);
    return Exit::Done;
}

Exit handoverOpen(const Arguments& arguments, Parts& parts, const Output& output) {
    if (!arguments.has(u"store-passphrase-stdin"_s)) {
        output.diagnose(u"handover open FILE --store-passphrase-stdin"_s);
        return Exit::Usage;
    }
    const auto file = readInput(arguments.positional().front());
    if (!file) {
        return output.fail(file.error());
    }
    QByteArray passphrase = readSecretLine().value_or(QByteArray());
    // Whatever is not plain text is not a symbol's either: base45 is ASCII.
    const QStringList symbols = QString::fromLatin1(*file).split(u'\n', Qt::SkipEmptyParts);
    const auto opened = parts.openCode(dataFolder(arguments), symbols, passphrase);
    wipe(passphrase);
    if (!opened) {
        return output.fail(opened.error());
    }
    output.object({{u"receipt"_s, opened->receipt},
                   {u"event"_s, opened->event},
                   {u"persons"_s, opened->persons},
                   {u"signed"_s, opened->isSigned},
                   {u"expires"_s, opened->expires.toString(Qt::ISODate)},
                   {u"alerts"_s, problemsToJson(opened->alerts, output.language())}});
    output.say(opened->receipt);
    return Exit::Done;
}

} // namespace kakanai::cli
