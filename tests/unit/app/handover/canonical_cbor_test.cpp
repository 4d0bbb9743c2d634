#include "app/handover/canonical_cbor.h"
#include "tests/support/suite.h"

#include <QCborArray>
#include <QCborMap>

using namespace kakanai::handover;
using namespace Qt::StringLiterals;

class CanonicalCborTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keys_standInTheOrderOfTheirBytes() {
        const QCborMap map{{u"bb"_s, 1}, {u"a"_s, QCborArray{nullptr, true, -1, QByteArray("x")}}, {u"c"_s, u"é"_s}};
        const auto bytes = toCanonicalCbor(map);
        QCOMPARE(bytes->toHex(), QByteArray("a3616184f6f5204178616362c3a962626201"));
        const QCborMap read = fromCanonicalCbor(*bytes)->toMap();
        QCOMPARE(read.size(), map.size());
        for (const QString& key : {u"a"_s, u"bb"_s, u"c"_s}) {
            QCOMPARE(read[key], map[key]);
        }
    }
    void whatHasAnotherForm_isRefused_data() {
        QTest::addColumn<QByteArray>("hex");
        QTest::newRow("nothing") << QByteArray("");
        QTest::newRow("two values") << QByteArray("0101");
        QTest::newRow("cut off") << QByteArray("6261");
        QTest::newRow("long length") << QByteArray("580161");
        QTest::newRow("long number") << QByteArray("1801");
        QTest::newRow("no end given") << QByteArray("9f01ff");
        QTest::newRow("keys out of order") << QByteArray("a2616201616101");
        QTest::newRow("a key twice") << QByteArray("a2616101616101");
        QTest::newRow("a key that is a number") << QByteArray("a10101");
        QTest::newRow("half a number") << QByteArray("f93800");
        QTest::newRow("a tag") << QByteArray("c001");
        QTest::newRow("a date") << QByteArray("c074323031332d30332d32315432303a30343a30305a");
        QTest::newRow("undefined") << QByteArray("f7");
        QTest::newRow("not UTF-8") << QByteArray("61ff");
        QTest::newRow("a list of the whole memory") << QByteArray("9bffffffffffffffff");
        QTest::newRow("too deep") << QByteArray("81").repeated(18) + "01";
        QTest::newRow("far too deep") << QByteArray("81").repeated(20'000);
    }
    void whatHasAnotherForm_isRefused() {
        QFETCH(QByteArray, hex);
        QVERIFY(!fromCanonicalCbor(QByteArray::fromHex(hex)));
    }
};

KAKANAI_SUITE(CanonicalCborTest)
#include "canonical_cbor_test.moc"
