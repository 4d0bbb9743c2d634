#include "app/handover/base45.h"
#include "tests/support/suite.h"

#include <QRandomGenerator>

using namespace kakanai::handover;
using namespace Qt::StringLiterals;

class Base45Test : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// The examples of RFC 9285, section 4.3 and 4.4.
    void knownTexts_areWrittenAndRead_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QByteArray() << QString();
        QTest::newRow("AB") << QByteArray("AB") << u"BB8"_s;
        QTest::newRow("Hello!!") << QByteArray("Hello!!") << u"%69 VD92EX0"_s;
        QTest::newRow("base-45") << QByteArray("base-45") << u"UJCLQE7W581"_s;
        QTest::newRow("ietf!") << QByteArray("ietf!") << u"QED8WEX0"_s;
    }
    void knownTexts_areWrittenAndRead() {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        QCOMPARE(toBase45(bytes), text);
        QCOMPARE(fromBase45(text), std::optional(bytes));
    }
    void anyBytes_comeBack() {
        QRandomGenerator random(45);
        for (int length = 0; length < 200; ++length) {
            QByteArray bytes(length, '\0');
            std::ranges::generate(bytes, [&] { return static_cast<char>(random.bounded(256)); });
            QCOMPARE(fromBase45(toBase45(bytes)), std::optional(bytes));
        }
    }
    void whatCannotBeWritten_isRefused_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("one character") << u"A"_s;
        QTest::newRow("four characters") << u"BB8A"_s;
        QTest::newRow("above two bytes") << u"GGW"_s;
        QTest::newRow("above one byte") << u"::"_s;
        QTest::newRow("small letter") << u"bb8"_s;
        QTest::newRow("full width") << u"ＢＢ８"_s;
        QTest::newRow("line end") << u"BB\n"_s;
    }
    void whatCannotBeWritten_isRefused() {
        QFETCH(QString, text);
        QVERIFY(!fromBase45(text));
    }
};

KAKANAI_SUITE(Base45Test)
#include "base45_test.moc"
