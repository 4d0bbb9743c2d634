#include "scanners/simulated/mynumber/card_applications.h"

#include "scanners/mynumber/applications.h"
#include "scanners/simulated/card_files.h"
#include "scanners/simulated/mynumber/specimen_certificates.h"
#include "scanners/simulated/mynumber/surface_files.h"
#include "scanners/simulated/mynumber/token_file.h"

namespace kakanai::scanners::simulated {
namespace {

using namespace Qt::StringLiterals;
namespace aid = mynumber::aid;
namespace text = mynumber::text;
namespace surface = mynumber::surface;
namespace common = mynumber::common;
namespace jpki = mynumber::jpki;
using Role = CardKeys::Role;

SimulatedSecret secret(const QByteArray& value, int tries, std::optional<int> left = {}) {
    return {value, std::clamp(left.value_or(tries), 0, tries), tries};
}

SimulatedApplication textApplication(const Persona& persona, const SimulatedCardOptions& options) {
    Persona shown = persona;
    if (options.changedAddress) {
        shown.address += u"　改"_s;
    }
    const auto keys = options.keys;
    const QByteArray info = basicInfoFile(shown);
    const QByteArray stored = options.malformed ? malformedFile(info) : info;
    SimulatedApplication application{aid::text.toByteArray()};
    application.files[text::number] = {[=] { return numberFile(options.number); }, {text::pin, text::numberA}};
    application.files[text::basicInfo] = {[=] { return stored; }, {text::pin, text::numberB}};
    application.files[text::signature] = {[=] { return signatureFile(persona, options.number, *keys); },
                                          {text::pin, text::numberA, text::numberB}};
    application.files[text::certificate] = {[=] { return certificateFile("6000033", *keys); }};
    application.files[0x05] = {textInformationFile};
    application.files[text::chipKey] = {[=] { return chipKeyFile(*keys); }, {text::pin, text::numberA, text::numberB}};
    application.secrets[text::pin] = secret(persona.pin.toLatin1(), 3, options.tries);
    application.secrets[0x12] = secret({}, 10, 0); // shipped blocked, and nobody knows what for
    application.secrets[text::numberA] = secret(options.number, 10);
    application.secrets[text::numberB] = secret(persona.numberB.toLatin1(), 10, options.tries);
    application.keys[text::ownKey] = {options.copied ? Role::Root : Role::Chip};
    application.ownKey = text::ownKey;
    return application;
}

SimulatedApplication surfaceApplication(const Persona& persona, const SimulatedCardOptions& options) {
    constexpr qsizetype birthDigits = 6;
    const auto keys = options.keys;
    SimulatedApplication application{aid::surface.toByteArray()};
    application.files[0x01] = {[=] { return birthDateFile(persona, *keys); }, {surface::birthDate}};
    application.files[surface::face] = {[=] { return faceFile(persona, *keys); }, {surface::numberB, surface::numberA}};
    application.files[surface::information] = {surfaceInformationFile};
    application.files[surface::certificate] = {[=] { return certificateFile("6000023", *keys); }};
    application.secrets[surface::birthDate] = secret(persona.numberB.first(birthDigits).toLatin1(), 10);
    application.secrets[surface::numberB] = secret(persona.numberB.toLatin1(), 10, options.tries);
    application.secrets[surface::numberA] = secret(options.number, 10);
    application.keys[0x14] = {Role::Chip};
    application.ownKey = 0x14;
    return application;
}

SimulatedApplication commonApplication(const Persona& persona) {
    SimulatedApplication application{aid::common.toByteArray()};
    application.records[common::identity] = {identityRecord(persona)};
    application.secrets[0x1C] = secret(persona.pin.toLatin1(), 3);
    return application;
}

SimulatedApplication jpkiApplication(const Persona& persona, const SimulatedCardOptions& options) {
    const auto keys = options.keys;
    const bool signs = hasSigningCertificate(persona);
    SimulatedApplication application{aid::jpki.toByteArray()};
    application.files[jpki::token] = {tokenFile};
    application.files[jpki::presence] = {[=] { return presenceFile(signs); }};
    application.files[jpki::authenticationCertificate] = {
        [=] { return filledUp(authenticationCertificate(persona, *keys)); }};
    application.files[jpki::authenticationCa] = {
        [=] { return filledUp(authorityCertificate(*keys, CertificateUse::Authentication)); }};
    application.files[jpki::signatureCa] = {
        [=] { return filledUp(authorityCertificate(*keys, CertificateUse::Signature)); }};
    application.secrets[jpki::authenticationPin] = secret(persona.pin.toLatin1(), 3);
    application.secrets[jpki::signaturePassword] = secret(persona.signature.toLatin1(), 5);
    application.keys[jpki::authenticationKey] = {Role::Authentication, {jpki::authenticationPin}};
    if (signs) {
        application.files[jpki::signatureCertificate] = {[=] { return filledUp(signingCertificate(persona, *keys)); },
                                                         {jpki::signaturePassword}};
        application.keys[jpki::signatureKey] = {Role::Signature, {jpki::signaturePassword}};
    }
    return application;
}

} // namespace

std::vector<SimulatedApplication> cardApplications(const Persona& persona, const SimulatedCardOptions& options) {
    return {textApplication(persona, options), surfaceApplication(persona, options), commonApplication(persona),
            jpkiApplication(persona, options)};
}

} // namespace kakanai::scanners::simulated
