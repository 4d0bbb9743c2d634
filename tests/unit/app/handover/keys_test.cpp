#include "app/handover/keys.h"
#include "tests/support/suite.h"
#include "tests/unit/app/handover/sample_visits.h"

using namespace kakanai::handover;
using namespace kakanai::tests;
using namespace Qt::StringLiterals;

class KeysTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void publicKey_asText_comesBack() {
        for (const KeyKind kind : {KeyKind::Counter, KeyKind::Kiosk}) {
            const PublicKey key = keyOf(kind, 'a').publicKey();
            QCOMPARE(key.bytes().size(), PublicKey::size);
            QVERIFY(PublicKey::fromText(kind, key.text()) == key);
            QVERIFY(!PublicKey::fromText(kind == KeyKind::Counter ? KeyKind::Kiosk : KeyKind::Counter, key.text()));
        }
        QVERIFY(keyOf(KeyKind::Counter, 'a').publicKey() != keyOf(KeyKind::Counter, 'b').publicKey());
        QVERIFY(keyOf(KeyKind::Counter, 'a').publicKey().text().startsWith(u"counter."));
    }
    void everyChangedCharacter_isNoticed() {
        const QString text = keyOf(KeyKind::Counter, 'a').publicKey().text();
        for (qsizetype i = 0; i < text.size(); ++i) {
            QString wrong = text;
            wrong[i] = wrong[i] == u'A' ? u'B' : u'A';
            QVERIFY2(!PublicKey::fromText(KeyKind::Counter, wrong), qPrintable(QString::number(i)));
        }
        for (const QString& wrong : {QString(), u"counter."_s, text.chopped(1), text + u'A', u' ' + text}) {
            QVERIFY(!PublicKey::fromText(KeyKind::Counter, wrong));
        }
    }
};

KAKANAI_SUITE(KeysTest)
#include "keys_test.moc"
