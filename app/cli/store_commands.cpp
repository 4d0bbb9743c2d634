#include "app/cli/commands.h"
#include "app/cli/secret_input.h"

using namespace Qt::StringLiterals;

namespace kakanai::cli {
namespace {

using StoreCall = base::Done (Parts::*)(const QString&, const QByteArray&);

Exit withPassphrase(const Arguments& arguments, Parts& parts, const Output& output, StoreCall call,
                    const QString& done) {
    if (!arguments.has(u"store-passphrase-stdin"_s)) {
        output.diagnose(u"--store-passphrase-stdin"_s);
        return Exit::Usage;
    }
    QByteArray passphrase = readSecretLine().value_or(QByteArray());
    const base::Done result = (parts.*call)(dataFolder(arguments), passphrase);
    wipe(passphrase);
    if (!result) {
        return output.fail(result.error());
    }
    output.object({{u"store"_s, done}});
    output.say(u"store: "_s + done);
    return Exit::Done;
}

} // namespace

Exit storeInit(const Arguments& arguments, Parts& parts, const Output& output) {
    return withPassphrase(arguments, parts, output, &Parts::initStore, u"made"_s);
}

Exit storeCheck(const Arguments& arguments, Parts& parts, const Output& output) {
    return withPassphrase(arguments, parts, output, &Parts::checkStore, u"sound"_s);
}

} // namespace kakanai::cli
