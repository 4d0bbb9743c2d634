#include "app/handover/parts.h"
#include "app/payloads/mapping_file.h"
#include "app/payloads/recognise.h"
#include "tests/support/suite.h"
#include "tests/unit/app/payloads/sample_catalogue.h"

using namespace kakanai;
using namespace kakanai::payloads;
using namespace kakanai::tests;
using namespace Qt::StringLiterals;

class RecogniseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void text_isKnownForWhatItIs_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<PayloadKind>("kind");
        QTest::newRow("part") << handover::splitMessage("message")[0] << PayloadKind::VisitCodePart;
        QTest::newRow("part with a line end")
            << handover::splitMessage("message")[0] + u"\r\n"_s << PayloadKind::VisitCodePart;
        QTest::newRow("receipt") << u"0001-HYT6"_s << PayloadKind::ReceiptNumber;
        QTest::newRow("receipt, small letters") << u" 0001-hyt6\n"_s << PayloadKind::ReceiptNumber;
        QTest::newRow("receipt, check wrong") << u"0001-HYT7"_s << PayloadKind::Unknown;
        QTest::newRow("certificate") << u"氏名,生年月日,転出予定年月日\r\n見本,19800217,20261115\r\n"_s
                                     << PayloadKind::Table;
        QTest::newRow("another table") << u"氏名,住所,生年月日,性別\r\na,b,19800217,男\r\n"_s << PayloadKind::Unknown;
        QTest::newRow("residence card") << u"AB12345678CD\n"_s << PayloadKind::ResidenceCardNumber;
        QTest::newRow("residence card, a digit more") << u"AB123456789CD"_s << PayloadKind::Unknown;
        QTest::newRow("machine zone") << u"P<UTOEXAMPLE"_s << PayloadKind::MachineZone;
        QTest::newRow("a web address") << u"https://example.jp/0001-HYT6"_s << PayloadKind::Unknown;
        QTest::newRow("nothing") << QString() << PayloadKind::Unknown;
        QTest::newRow("too long") << handover::splitMessage("message")[0] + u" "_s.repeated(9000)
                                  << PayloadKind::Unknown;
    }
    void text_isKnownForWhatItIs() {
        QFETCH(QString, text);
        QFETCH(PayloadKind, kind);
        const KnownPayloads known{shippedMappings(shippedCatalogue()),
                                  [](const QString& line) { return line.startsWith(u"P<"); }};
        const Payload payload = recognise(text, known);
        QCOMPARE(payload.kind, kind);
        QCOMPARE(payload.mapping != nullptr, kind == PayloadKind::Table);
    }
    void withoutAReaderForMachineZones_theyAreUnknown() {
        QCOMPARE(recognise(u"P<UTOEXAMPLE"_s, {}).kind, PayloadKind::Unknown);
    }
    void receiptNumber_isTidied() {
        QCOMPARE(receiptNumberIn(u" 0001-hyt6\n"_s), u"0001-HYT6"_s);
        QCOMPARE(receiptNumberIn(u"0001-HYT7"_s), QString());
    }
    void whatIsUnknown_hasWordsThatSayWhatItIsNot() {
        QCOMPARE(unknownPayload().codeText(), "code.unknown"_L1);
        QVERIFY(unknownPayload().toJson(u"ja"_s)[u"details"].toObject().isEmpty());
        QCOMPARE(payloadElsewhere().codeText(), "code.elsewhere"_L1);
    }
};

KAKANAI_SUITE(RecogniseTest)
#include "recognise_test.moc"
