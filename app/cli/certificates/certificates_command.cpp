#include "app/cli/certificates/certificate_output.h"
#include "app/cli/commands.h"
#include "app/cli/input_file.h"
#include "app/cli/secret_input.h"
#include "app/visit/faults.h"

#include <QJsonArray>

/// `card certificates`: the public key application as it shows itself.
namespace kakanai::cli {
namespace {

using namespace Qt::StringLiterals;

struct Found {
    scanners::CardCertificates open;
    QByteArray signing; ///< behind the password; empty where none was given
};

template<class T>
base::Result<T> orProblem(scanners::CardResult<T> result) {
    return result ? base::Result<T>(std::move(*result)) : std::unexpected(visit::problemOf(result.error()));
}

/// The secret first: after a wrong one nothing else is asked, and the tries that are told are those after it.
base::Result<Found> readFound(scanners::CardReader& reader, const Arguments& arguments) {
    const QString name = arguments.value(u"reader"_s);
    Found found;
    if (arguments.has(u"signature-stdin"_s)) {
        const scanners::Secret password = readSecret();
        auto signing = orProblem(scanners::readSigningCertificate(reader, name, password, {}));
        if (!signing) {
            return std::unexpected(signing.error());
        }
        found.signing = std::move(*signing);
    }
    auto open = orProblem(scanners::readCertificates(reader, name, {}));
    if (!open) {
        return std::unexpected(open.error());
    }
    found.open = std::move(*open);
    return found;
}

std::vector<ShownCertificate> shown(const Found& found) {
    const scanners::CardCertificates& open = found.open;
    return {{u"authentication"_s, !open.authentication.isEmpty(), open.authentication,
             scanners::CertificateUse::Authentication},
            {u"authenticationCa"_s, !open.authenticationCa.isEmpty(), open.authenticationCa, {}},
            {u"signature"_s, open.hasSignature, found.signing, scanners::CertificateUse::Signature},
            {u"signatureCa"_s, !open.signatureCa.isEmpty(), open.signatureCa, {}}};
}

QJsonObject triesToJson(const scanners::CardCertificates& open) {
    QJsonObject json;
    for (const auto& [key, tries] :
         {std::pair(u"authentication"_s, open.authenticationTries), std::pair(u"signature"_s, open.signatureTries)}) {
        if (tries >= 0) {
            json.insert(key, tries);
        }
    }
    return json;
}

Exit say(const Found& found, const CertificateCriteria& criteria, const Output& output) {
    const auto holder = scanners::certifiedHolder(found.signing);
    QJsonArray certificates;
    for (const ShownCertificate& certificate : shown(found)) {
        certificates.append(certificateToJson(certificate, criteria));
        for (const QString& line : certificateLines(certificate, criteria, output.language())) {
            output.say(line);
        }
    }
    QJsonObject json{{u"token"_s, tokenText(found.open.token)},
                     {u"pins"_s, triesToJson(found.open)},
                     {u"certificates"_s, certificates},
                     {u"revocation"_s, u"unchecked"_s}};
    output.say(output.language() == "en"_L1 ? u"revocation: unchecked"_s : u"失効未確認"_s);
    if (!found.signing.isEmpty() && !holder) {
        return output.fail(visit::problemOf(scanners::CardError{scanners::CardFault::DataMalformed}), json);
    }
    if (holder) {
        json.insert(u"holder"_s, holderToJson(*holder));
        for (const QString& line : holderLines(*holder, output.language())) {
            output.say(line);
        }
    }
    output.object(json);
    return Exit::Done;
}

} // namespace

Exit cardCertificates(const Arguments& arguments, Parts& parts, const Output& output) {
    const auto simulation = parseSimulation(arguments.value(u"simulate"_s));
    if (!simulation) {
        output.diagnose(u"card certificates: [--signature-stdin] [--ca FILE]"_s);
        return Exit::Usage;
    }
    auto roots = arguments.has(u"ca"_s) ? readCertificateFile(arguments.value(u"ca"_s)) : std::vector<QByteArray>();
    if (!roots) {
        return output.fail(roots.error());
    }
    const auto reader = parts.cardReader(*simulation);
    if (!reader) {
        return output.fail(reader.error());
    }
    const auto found = readFound(**reader, arguments);
    return found ? say(*found, {std::move(*roots), parts.clock().now()}, output) : output.fail(found.error());
}

} // namespace kakanai::cli
