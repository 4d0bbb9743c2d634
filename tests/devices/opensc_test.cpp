#include "scanners/card_signature.h"
#include "scanners/pcsc/pcsc_card_reader.h"
#include "scanners/simulated/mynumber/specimen_certificates.h"
#include "scanners/simulated/persona_file.h"
#include "tests/devices/pcsc_service.h"
#include "tests/support/suite.h"
#include "tests/unit/printing/signing/signing_tools.h"

#include <QRegularExpression>

using namespace kakanai::scanners;
using namespace kakanai::scanners::simulated;
using namespace kakanai::tests;
using namespace Qt::StringLiterals;

namespace {

const QString module = QStringLiteral(OPENSC_PKCS11);

Persona shipped(const QString& id) {
    const auto personas = loadPersonas(shippedPersonas()).value();
    return *std::ranges::find(personas, id, &Persona::id);
}

} // namespace

/// The simulated card through the eyes of OpenSC, whose driver was written against real cards.
class OpenscTest : public QObject {
    Q_OBJECT

    Workbench bench_;
    PcscService service_;
    Persona taro_ = shipped(u"taro"_s);
    std::shared_ptr<CardKeys> keys_ = std::make_shared<CardKeys>();
    std::unique_ptr<CardReader> reader_ = pcsc::makePcscReader();
    std::unique_ptr<ServedCard> served_;

    ToolOutput pkcs11(const QStringList& arguments) const {
        return runTool(u"pkcs11-tool"_s, QStringList{u"--module"_s, module} + arguments);
    }
    /// A certificate as the card has it, through the tool.
    QByteArray certificate(const QString& id, const QStringList& login = {}) const {
        const QString path = bench_.path(u"certificate.der"_s);
        QFile::remove(path);
        pkcs11(QStringList{u"--read-object"_s, u"--type"_s, u"cert"_s, u"--id"_s, id, u"--output-file"_s, path} +
               login);
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    bool opensslVerifies(const QByteArray& certificate, const QString& signature, const QString& data) const {
        const QString der = bench_.put(u"own.der"_s, certificate);
        const QString key = bench_.path(u"own.pub"_s);
        runTool(u"openssl"_s,
                {u"x509"_s, u"-inform"_s, u"DER"_s, u"-in"_s, der, u"-pubkey"_s, u"-noout"_s, u"-out"_s, key});
        const ToolOutput verified =
            runTool(u"openssl"_s, {u"dgst"_s, u"-sha256"_s, u"-verify"_s, key, u"-signature"_s, signature, data});
        return verified.status == 0 && verified.text.contains(u"Verified OK"_s);
    }

private Q_SLOTS:
    void initTestCase() {
        const QString problem = service_.start();
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        served_ = std::make_unique<ServedCard>(taro_, SimulatedFault{}, SimulatedCardOptions{.keys = keys_});
        QVERIFY(served_->isNoticed(*reader_));
    }
    void cleanupTestCase() { served_.reset(); }

    void pkcs15Tool_lists4CertificatesAnd2Pins() {
        const ToolOutput listed = runTool(u"pkcs15-tool"_s, {u"--list-certificates"_s, u"--list-pins"_s});
        QVERIFY2(listed.status == 0, qPrintable(listed.text));
        QCOMPARE(listed.text.count(u"X.509 Certificate ["_s), 4);
        QCOMPARE(listed.text.count(u"PIN ["_s), 2);
        QVERIFY2(listed.text.contains(u"Digital Signature PIN"_s), qPrintable(listed.text));
    }
    void pkcs15Tool_readsTheTriesLeft() {
        const ToolOutput listed = runTool(u"pkcs15-tool"_s, {u"--list-pins"_s});
        QVERIFY2(listed.text.contains(QRegularExpression(u"Tries left\\s*: 3"_s)), qPrintable(listed.text));
        QVERIFY2(listed.text.contains(QRegularExpression(u"Tries left\\s*: 5"_s)), qPrintable(listed.text));
    }
    void pkcs11Tool_readsTheOpenCertificatesAsWeDo() {
        const auto read = readCertificates(*reader_, {}, {});
        QVERIFY(read.has_value());
        QCOMPARE(read->token, CardToken::IndividualNumberCard);
        QCOMPARE(certificate(u"01"_s), read->authentication);
        QCOMPARE(certificate(u"03"_s), read->authenticationCa);
        QCOMPARE(certificate(u"04"_s), read->signatureCa);
    }
    void pkcs11Tool_signsWithTheAuthenticationKey_andOpensslVerifies() {
        const QString data = bench_.put(u"data"_s, "what the holder was there for");
        const QString signature = bench_.path(u"signature"_s);
        const ToolOutput signing = pkcs11({u"--token-label"_s, u"JPKI (User Authentication PIN)"_s, u"--login"_s,
                                           u"--pin"_s, taro_.pin, u"--sign"_s, u"--mechanism"_s, u"SHA256-RSA-PKCS"_s,
                                           u"--id"_s, u"01"_s, u"--input-file"_s, data, u"--output-file"_s, signature});
        QVERIFY2(signing.status == 0, qPrintable(signing.text));
        QVERIFY(opensslVerifies(authenticationCertificate(taro_, *keys_), signature, data));
    }
    void pkcs11Tool_signsWithTheSignatureKey_andReadsItsCertificate() {
        const QStringList login{u"--token-label"_s, u"JPKI (Digital Signature PIN)"_s, u"--login"_s, u"--pin"_s,
                                taro_.signature};
        const QByteArray own = certificate(u"02"_s, login);
        QCOMPARE(own, signingCertificate(taro_, *keys_));
        const QString data = bench_.put(u"data"_s, "what the holder declares");
        const QString signature = bench_.path(u"signature"_s);
        const ToolOutput signing =
            pkcs11(login + QStringList{u"--sign"_s, u"--mechanism"_s, u"SHA256-RSA-PKCS"_s, u"--id"_s, u"02"_s,
                                       u"--input-file"_s, data, u"--output-file"_s, signature});
        QVERIFY2(signing.status == 0, qPrintable(signing.text));
        QVERIFY(opensslVerifies(own, signature, data));
    }
    void openssl_verifiesBothHoldersAgainstTheExportedAuthorities() {
        const QString authorities = bench_.put(u"authorities.pem"_s, authoritiesPem(*keys_));
        for (const QByteArray& der : {authenticationCertificate(taro_, *keys_), signingCertificate(taro_, *keys_)}) {
            const ToolOutput verified =
                runTool(u"openssl"_s, {u"verify"_s, u"-CAfile"_s, authorities, bench_.put(u"one.der"_s, der)});
            QVERIFY2(verified.status == 0, qPrintable(verified.text));
        }
    }
    void pkcs11Tool_withAWrongPin_spendsOneTryAndOurReaderSeesIt() {
        const ToolOutput wrong = pkcs11({u"--token-label"_s, u"JPKI (User Authentication PIN)"_s, u"--login"_s,
                                         u"--pin"_s, u"0000"_s, u"--list-objects"_s});
        QVERIFY(wrong.status != 0);
        QVERIFY2(wrong.text.contains(u"CKR_PIN_INCORRECT"_s), qPrintable(wrong.text));
        QCOMPARE(served_->card().triesLeft().authentication, 2);
        QCOMPARE(reader_->status({})->readers.front().tries.authentication, 2);
    }
};

KAKANAI_SUITE(OpenscTest)
#include "opensc_test.moc"
