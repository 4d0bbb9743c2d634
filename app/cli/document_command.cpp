#include "app/cli/commands.h"
#include "app/cli/input_file.h"
#include "app/cli/output_file.h"
#include "app/cli/secret_input.h"
#include "app/cli/visit_folder.h"
#include "app/visit/faults.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kakanai::cli {
namespace {

QString stateText(printing::SignatureState state) {
    switch (state) {
    case printing::SignatureState::Valid:
        return u"valid"_s;
    case printing::SignatureState::Broken:
        return u"broken"_s;
    case printing::SignatureState::Unsigned:
        return u"unsigned"_s;
    }
    std::unreachable();
}

QString trustText(printing::Trust trust) {
    switch (trust) {
    case printing::Trust::Trusted:
        return u"trusted"_s;
    case printing::Trust::Untrusted:
        return u"untrusted"_s;
    case printing::Trust::Unchecked:
        return u"unchecked"_s;
    }
    std::unreachable();
}

QJsonObject toJson(const printing::DocumentReport& report) {
    QJsonArray signatures;
    for (const printing::SignatureReport& signature : report.signatures) {
        QJsonObject json{{u"field"_s, signature.field},
                         {u"state"_s, stateText(signature.state)},
                         {u"trust"_s, trustText(signature.trust)},
                         {u"coversWholeFile"_s, signature.coversWholeFile}};
        if (!signature.level.isEmpty()) {
            json.insert(u"level"_s, signature.level);
        }
        signatures.append(json);
    }
    return {{u"signatures"_s, signatures},
            {u"pdfa"_s, report.pdfa.isEmpty() ? QJsonValue() : QJsonValue(report.pdfa)},
            {u"fontsEmbedded"_s, report.fontsEmbedded},
            {u"notChecked"_s, QJsonArray::fromStringList(report.notChecked)}};
}

} // namespace

Exit documentSign(const Arguments& arguments, Parts& parts, const Output& output) {
    const auto simulation = parseSimulation(arguments.value(u"simulate"_s));
    const QString path = arguments.value(u"out"_s);
    if (!arguments.has(u"card"_s) || !arguments.has(u"signature-stdin"_s) || path.isEmpty() || !simulation) {
        output.diagnose(u"document sign FILE --card --signature-stdin --out FILE"_s);
        return Exit::Usage;
    }
    const scanners::Secret password = readSecret();
    const auto pdf = readInput(arguments.positional().first());
    if (!pdf) {
        return output.fail(pdf.error());
    }
    const auto document = parts.signWithCard(*pdf, *simulation, arguments.value(u"reader"_s), password);
    if (!document) {
        return output.fail(document.error());
    }
    if (const auto written = writeOutput(path, *document); !written) {
        return output.fail(written.error());
    }
    const QString digest = sha256Of(*document);
    output.object({{u"file"_s, path}, {u"sha256"_s, digest}});
    output.say(path);
    return Exit::Done;
}

Exit documentVerify(const Arguments& arguments, Parts&, const Output& output) {
    const auto pdf = readInput(arguments.positional().first());
    if (!pdf) {
        return output.fail(pdf.error());
    }
    QByteArray ca;
    if (arguments.has(u"ca"_s)) {
        auto file = readInput(arguments.value(u"ca"_s));
        if (!file) {
            return output.fail(file.error());
        }
        ca = std::move(*file);
    }
    const printing::DocumentReport report = printing::verifyDocument(*pdf, ca);
    for (const printing::SignatureReport& signature : report.signatures) {
        output.say(signature.field + u": "_s + stateText(signature.state) + u", "_s + trustText(signature.trust));
    }
    output.say(u"not checked: "_s + report.notChecked.join(u", "));
    if (const auto problem = visit::problemOf(report.fault)) {
        return output.fail(*problem, toJson(report));
    }
    output.object(toJson(report));
    return Exit::Done;
}

} // namespace kakanai::cli
