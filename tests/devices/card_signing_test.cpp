#include "app/wiring/citizen_signature.h"
#include "printing/pdf_document.h"
#include "scanners/pcsc/pcsc_card_reader.h"
#include "scanners/simulated/mynumber/specimen_certificates.h"
#include "scanners/simulated/persona_file.h"
#include "tests/devices/pcsc_service.h"
#include "tests/support/suite.h"
#include "tests/unit/printing/signing/signing_tools.h"

using namespace kakanai;
using namespace kakanai::scanners;
using namespace kakanai::scanners::simulated;
using namespace kakanai::tests;
using namespace Qt::StringLiterals;
using base::ProblemCode;

namespace {

Persona shipped(const QString& id) {
    const auto personas = loadPersonas(shippedPersonas()).value();
    return *std::ranges::find(personas, id, &Persona::id);
}

} // namespace

/// A citizen signs a document with the card, through the real smart-card service; programs that are not ours look at
/// it.
class CardSigningTest : public QObject {
    Q_OBJECT

    Workbench bench_;
    PcscService service_;
    Persona taro_ = shipped(u"taro"_s);
    std::shared_ptr<CardKeys> keys_ = std::make_shared<CardKeys>();
    std::unique_ptr<CardReader> reader_ = pcsc::makePcscReader();
    QByteArray document_;
    const printing::SealRequest request_{sealingTime, u"本人の署名"_s, u"CitizenSignature"_s};

    QByteArray sheetAsPdf() const {
        const auto fonts = printing::openSystemFonts();
        printing::Sheet sheet;
        const auto line = (*fonts)->shape(u"住民異動届"_s, printing::FontRole::Mincho, 6);
        for (const auto& run : line->runs) {
            sheet.items.emplace_back(run);
        }
        printing::PdfDescription description;
        description.title = u"住民異動届"_s;
        description.made = sealingTime;
        return printing::writePdf({sheet}, description, **fonts).value_or(QByteArray());
    }
    base::Result<QByteArray> sign(QByteArrayView password) {
        const Secret secret(password);
        return wiring::signByCitizen(document_, {*reader_, {}, secret}, request_, {});
    }

private Q_SLOTS:
    void initTestCase() {
        const QString problem = service_.start();
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        document_ = sheetAsPdf();
        QVERIFY(!document_.isEmpty());
        QVERIFY(!signingCertificate(taro_, *keys_).isEmpty());
    }
    void cleanup() { QVERIFY(readersAreEmpty(*reader_)); }

    void sheet_signedByTheCard_isValidAndTrustedWithItsAuthority() {
        const ServedCard served(taro_, {}, {.keys = keys_});
        QVERIFY(served.isNoticed(*reader_));
        const auto signedDocument = sign("abc123"); // as typed: the card's password has capitals
        QVERIFY(signedDocument.has_value());
        const QByteArray authorities = authoritiesPem(*keys_);
        const QByteArray authority = authorities.sliced(authorities.lastIndexOf("-----BEGIN"));
        const QString words = bench_.pdfsig(*signedDocument, {authority});
        QVERIFY2(words.contains(u"Signature is Valid."), qPrintable(words));
        QVERIFY2(words.contains(u"Certificate is Trusted."), qPrintable(words));
        QVERIFY2(words.contains(u"Total document signed"), qPrintable(words));
        const auto report = printing::verifyDocument(*signedDocument, authority);
        QVERIFY(report.fault == printing::DocumentFault::None);
        QCOMPARE(report.signatures.size(), 1u);
        QCOMPARE(report.signatures.front().field, u"CitizenSignature"_s);
        QVERIFY(report.signatures.front().trust == printing::Trust::Trusted);
        QCOMPARE(served.card().triesLeft().signature, 5);
    }
    void password_wrong_spendsOneTryAndSignsNothing() {
        const ServedCard served(taro_, {}, {.keys = keys_});
        QVERIFY(served.isNoticed(*reader_));
        const auto result = sign("ABC124");
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().code(), ProblemCode::CardPinWrong);
        QCOMPARE(result.error().identifier(base::DetailKey::Secret), u"signature"_s);
        QCOMPARE(result.error().number(base::DetailKey::TriesLeft), 4);
        QCOMPARE(served.card().triesLeft().signature, 4);
        QCOMPARE(served.card().verifications(), 1);
    }
    void password_ofTheWrongForm_sendsNothing() {
        const ServedCard served(taro_, {}, {.keys = keys_});
        QVERIFY(served.isNoticed(*reader_));
        QCOMPARE(sign("AB-12").error().code(), ProblemCode::CardPinForm);
        QCOMPARE(served.card().verifications(), 0);
    }
    void card_ofAChild_hasNothingToSignWith() {
        const ServedCard served(shipped(u"mio"_s), {}, {.keys = keys_});
        QVERIFY(served.isNoticed(*reader_));
        QCOMPARE(sign("MIO2018").error().code(), ProblemCode::CardCertificateMissing);
        QCOMPARE(served.card().verifications(), 0);
    }
    void card_pulledWhileItSigns_isRemoved() {
        constexpr int atTheSignature = 18;
        const ServedCard served(taro_, {SimulatedFault::Kind::Pull, atTheSignature}, {.keys = keys_});
        QVERIFY(served.isNoticed(*reader_));
        QCOMPARE(sign("ABC123").error().code(), ProblemCode::CardRemoved);
    }
};

KAKANAI_SUITE(CardSigningTest)
#include "card_signing_test.moc"
