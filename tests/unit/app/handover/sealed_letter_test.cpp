#include "app/handover/canonical_cbor.h"
#include "app/handover/sealed_letter.h"
#include "tests/support/suite.h"
#include "tests/unit/app/handover/sample_visits.h"

#include <QCborArray>
#include <QTimeZone>

#include <sodium.h>

using namespace kakanai::handover;
using namespace kakanai::tests;
using namespace Qt::StringLiterals;

namespace {

const QDateTime issued(QDate(2026, 11, 21), QTime(1, 0), QTimeZone::utc());

Letter letter() {
    return {u"0001-HYT6"_s, issued, issued.addSecs(3600), QByteArray(nonceSize, 'n'), "visit"};
}

SecretKey counter() {
    return keyOf(KeyKind::Counter, 'c');
}
SecretKey kiosk() {
    return keyOf(KeyKind::Kiosk, 'k');
}

/// Seals any bytes as an attacker could who knows the counter's public key.
QByteArray sealedBytes(const QByteArray& plain) {
    const PublicKey key = counter().publicKey();
    QByteArray box(plain.size() + qsizetype{crypto_box_SEALBYTES}, '\0');
    crypto_box_seal(reinterpret_cast<unsigned char*>(box.data()), reinterpret_cast<const unsigned char*>(plain.data()),
                    static_cast<unsigned long long>(plain.size()),
                    reinterpret_cast<const unsigned char*>(key.bytes().data()));
    return char(1) + key.id() + box;
}

HandoverResult<OpenedLetter> openedWith(const QCborValue& plain) {
    return openLetter(sealedBytes(toCanonicalCbor(plain).value()), counter(), {kiosk().publicKey()});
}

} // namespace

class SealedLetterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void letter_signedAndUnsigned_isOpenedByItsCounter() {
        const SecretKey signer = kiosk();
        const auto opened =
            openLetter(sealLetter(letter(), counter().publicKey(), &signer), counter(), {kiosk().publicKey()});
        QVERIFY(opened && opened->isSigned && opened->letter == letter());
        const auto bare =
            openLetter(sealLetter(letter(), counter().publicKey(), nullptr), counter(), {kiosk().publicKey()});
        QVERIFY(bare && !bare->isSigned && bare->letter == letter());
    }
    void everyChangedByte_isRefused() {
        const SecretKey signer = kiosk();
        const QByteArray sealed = sealLetter(letter(), counter().publicKey(), &signer);
        for (qsizetype i = 0; i < sealed.size(); ++i) {
            for (const int change : {1, 0x80, 0xff}) {
                QByteArray wrong = sealed;
                wrong[i] = static_cast<char>(wrong[i] ^ change);
                QVERIFY2(!openLetter(wrong, counter(), {kiosk().publicKey()}), qPrintable(QString::number(i)));
            }
        }
        for (qsizetype length = 0; length < sealed.size(); ++length) {
            QVERIFY(!openLetter(sealed.first(length), counter(), {kiosk().publicKey()}));
        }
    }
    void anotherCounter_cannotOpenIt() {
        const QByteArray sealed = sealLetter(letter(), counter().publicKey(), nullptr);
        QCOMPARE(openLetter(sealed, keyOf(KeyKind::Counter, 'd'), {}).error(), HandoverFault::Key);
        QByteArray readdressed = sealed;
        readdressed.replace(1, 4, keyOf(KeyKind::Counter, 'd').publicKey().id());
        QCOMPARE(openLetter(readdressed, keyOf(KeyKind::Counter, 'd'), {}).error(), HandoverFault::Damaged);
    }
    void anotherVersion_saysSo() {
        QByteArray newer = sealLetter(letter(), counter().publicKey(), nullptr);
        newer[0] = 2;
        QCOMPARE(openLetter(newer, counter(), {}).error(), HandoverFault::Version);
    }
    void kioskWeDoNotKnow_isRefused() {
        const SecretKey stranger = keyOf(KeyKind::Kiosk, 's');
        const QByteArray sealed = sealLetter(letter(), counter().publicKey(), &stranger);
        QCOMPARE(openLetter(sealed, counter(), {kiosk().publicKey()}).error(), HandoverFault::Signature);
        QCOMPARE(openLetter(sealed, counter(), {}).error(), HandoverFault::Signature);
    }
    /// A counter that reads a letter must not be able to send it on under the kiosk's name.
    void signature_isBoundToTheCounter() {
        const SecretKey signer = kiosk();
        const SecretKey other = keyOf(KeyKind::Counter, 'd');
        const QByteArray box = sealLetter(letter(), other.publicKey(), &signer).sliced(5);
        QByteArray plain(box.size() - qsizetype{crypto_box_SEALBYTES}, '\0');
        const PublicKey otherPublic = other.publicKey();
        QCOMPARE(crypto_box_seal_open(
                     reinterpret_cast<unsigned char*>(plain.data()), reinterpret_cast<const unsigned char*>(box.data()),
                     static_cast<unsigned long long>(box.size()),
                     reinterpret_cast<const unsigned char*>(otherPublic.bytes().data()), other.seed().bytes().data()),
                 0);
        QCOMPARE(openLetter(sealedBytes(plain), counter(), {kiosk().publicKey()}).error(), HandoverFault::Signature);
    }
    void whatIsSealedButNoLetter_isDamaged() {
        const QByteArray written = writeLetter(letter());
        QVERIFY(openedWith(QCborArray{written, QByteArray(), QByteArray()}));
        QCOMPARE(openedWith(QCborArray{written, QByteArray("kkkk"), QByteArray()}).error(), HandoverFault::Signature);
        QCOMPARE(openedWith(QCborArray{written, QByteArray(), QByteArray(64, 's')}).error(), HandoverFault::Signature);
        QCOMPARE(openedWith(QCborArray{written, QByteArray()}).error(), HandoverFault::Damaged);
        QCOMPARE(openedWith(QCborArray{written, QByteArray(), u""_s}).error(), HandoverFault::Damaged);
        QCOMPARE(openedWith(QCborArray{QByteArray("x"), QByteArray(), QByteArray()}).error(), HandoverFault::Damaged);
        QCOMPARE(openedWith(1).error(), HandoverFault::Damaged);
    }
    void letter_outsideItsLimits_isNone() {
        QCOMPARE(readLetter(writeLetter(letter())), std::optional(letter()));
        Letter wrong = letter();
        wrong.receipt = u"0001-HYT7"_s;
        QVERIFY(!readLetter(writeLetter(wrong)));
        wrong = letter();
        wrong.expires = wrong.issued;
        QVERIFY(!readLetter(writeLetter(wrong)));
        wrong.expires = wrong.issued.addDays(mostDaysOfALetter).addSecs(1);
        QVERIFY(!readLetter(writeLetter(wrong)));
        wrong = letter();
        wrong.nonce.chop(1);
        QVERIFY(!readLetter(writeLetter(wrong)));
        wrong = letter();
        wrong.issued = QDateTime(QDate(1999, 1, 1), QTime(0, 0), QTimeZone::utc());
        QVERIFY(!readLetter(writeLetter(wrong)));
    }
};

KAKANAI_SUITE(SealedLetterTest)
#include "sealed_letter_test.moc"
