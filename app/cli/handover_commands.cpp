#include "app/cli/commands.h"
#include "app/cli/secret_input.h"

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

} // namespace kakanai::cli
