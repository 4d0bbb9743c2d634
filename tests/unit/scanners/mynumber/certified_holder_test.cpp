#include "scanners/card_certificate.h"
#include "scanners/simulated/mynumber/specimen_certificates.h"
#include "tests/support/suite.h"

#include <QTimeZone>

using namespace kakanai::scanners;
using namespace kakanai::scanners::simulated;
using namespace Qt::StringLiterals;

namespace {

const Persona taro{u"taro"_s,
                   u"1234"_s,
                   u"55021720352285"_s,
                   u"ABC123"_s,
                   u"𠮷田　葛\U000E0100羅"_s,
                   u"東京都青梅市東青梅九十九番地の9"_s,
                   u"1980-02-17"_s,
                   u"male"_s};

/// 1.2.392.200149.8.5.5.x, as it stands in DER.
QByteArray identifier(char last) {
    return QByteArray::fromHex("060A2A83088C9B55080505") + last;
}

} // namespace

/// What the six otherNames of a signing certificate say of its holder.
class CertifiedHolderTest : public QObject {
    Q_OBJECT

    CardKeys keys_;
    QByteArray signing_ = signingCertificate(taro, keys_);

    /// The certificate with other bytes in one place; its signature is not asked here.
    std::optional<CertifiedHolder> with(const QByteArray& before, const QByteArray& after) {
        QByteArray changed = signing_;
        Q_ASSERT(before.size() == after.size() && changed.count(before) == 1);
        return certifiedHolder(changed.replace(before, after));
    }

private Q_SLOTS:
    void holder_withReplacedCharacters_saysWhichTheyAre() {
        const auto holder = certifiedHolder(signing_);
        QVERIFY(holder.has_value());
        QCOMPARE(holder->name, (CertifiedText{u"＊田　葛羅"_s, std::vector<int>{0, 3}}));
        QVERIFY(!holder->name.isExact());
        QCOMPARE(holder->address, (CertifiedText{taro.address, std::vector<int>()}));
        QVERIFY(holder->address.isExact());
        QCOMPARE(holder->birth, (CertifiedBirth{u"1980-02-17"_s, BirthEra::Showa}));
        QCOMPARE(holder->sex, Sex::Male);
    }
    void birth_ofEachEra_isGregorianAndNamesIt_data() {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<QString>("date");
        QTest::addColumn<BirthEra>("era");
        QTest::newRow("Meiji") << QByteArray("119120229") << u"1912-02-29"_s << BirthEra::Meiji;
        QTest::newRow("Taisho") << QByteArray("219201231") << u"1920-12-31"_s << BirthEra::Taisho;
        QTest::newRow("Heisei") << QByteArray("419890108") << u"1989-01-08"_s << BirthEra::Heisei;
        QTest::newRow("Reiwa") << QByteArray("520190501") << u"2019-05-01"_s << BirthEra::Reiwa;
        QTest::newRow("unknown day") << QByteArray("019800200") << u"1980-02-00"_s << BirthEra::Unknown;
        QTest::newRow("unknown month") << QByteArray("019800000") << u"1980-00-00"_s << BirthEra::Unknown;
    }
    void birth_ofEachEra_isGregorianAndNamesIt() {
        QFETCH(QByteArray, written);
        QFETCH(QString, date);
        QFETCH(BirthEra, era);
        const auto holder = with("319800217", written);
        QVERIFY(holder.has_value());
        QCOMPARE(holder->birth, (CertifiedBirth{date, era}));
    }
    void birthOrSex_ofAnotherForm_isNotBelieved() {
        for (const char* birth : {"619800217", "319800230", "319800017", "3198002 7", "A19800217"}) {
            QVERIFY2(!with("319800217", birth), birth);
        }
        QVERIFY(!with(identifier(3) + QByteArray::fromHex("A0030C0131"),
                      identifier(3) + QByteArray::fromHex("A0030C0133")));
    }
    void flags_thatDoNotFitTheirText_leaveItOpenWhichAreReplaced() {
        const auto odd = with(QByteArray("\x0C\x05") + "10010", QByteArray("\x0C\x05") + "1O010");
        QVERIFY(odd && !odd->name.substituted && !odd->name.isExact());
        QCOMPARE(odd->name.text, u"＊田　葛羅"_s);
        const auto without = with(identifier(6), identifier(7));
        QVERIFY(without && !without->address.substituted);
        // A name of four characters has no fifth flag.
        const auto shorter = with(u"＊田　葛羅"_s.toUtf8(), u"＊田　葛羅"_s.toUtf8().chopped(3) + "ab9");
        QVERIFY(shorter && !shorter->name.substituted);
    }
    void identifier_missingOrTwice_isNotBelieved() {
        for (const char missing : {1, 3, 4, 5}) {
            QVERIFY2(!with(identifier(missing), identifier(9)), QByteArray::number(missing));
        }
        QVERIFY(!with(identifier(5), identifier(1)));
        QVERIFY(!with(identifier(6), identifier(5)));
    }
    void text_thatIsNoUtf8_isNotBelieved() {
        QVERIFY(!with(u"＊田　葛羅"_s.toUtf8(), QByteArray("\xFF").repeated(u"＊田　葛羅"_s.toUtf8().size())));
    }
    void otherCertificates_sayNothingOfAnybody() {
        QVERIFY(!certifiedHolder(authenticationCertificate(taro, keys_)));
        QVERIFY(!certifiedHolder(authorityCertificate(keys_, CertificateUse::Signature)));
        QVERIFY(!certifiedHolder({}));
        for (qsizetype size = 0; size < signing_.size(); size += 61) {
            QVERIFY(!certifiedHolder(signing_.first(size)));
        }
    }
    void details_ofTheSigningCertificate_areThoseOfItsProfile() {
        const auto details = certificateDetails(signing_);
        QVERIFY(details.has_value());
        QVERIFY2(details->subject.startsWith(u"C=JP, L=東京都, L=青梅市, CN="_s), qPrintable(details->subject));
        QVERIFY(details->issuer.contains(u"O=JPKI SPECIMEN 見本"_s));
        QCOMPARE(details->notBefore, QDateTime(QDate(2025, 12, 16), QTime(15, 0), QTimeZone::utc()));
        QCOMPARE(details->notAfter, QDateTime(QDate(2030, 2, 17), QTime(14, 59, 59), QTimeZone::utc()));
        QCOMPARE(details->usages, (std::vector{KeyUsage::DigitalSignature, KeyUsage::NonRepudiation}));
        const auto authority = certificateDetails(authorityCertificate(keys_, CertificateUse::Signature));
        QCOMPARE(authority->usages, (std::vector{KeyUsage::CertificateSigning, KeyUsage::RevocationListSigning}));
        QVERIFY(!certificateDetails("no certificate"));
    }
    void pemFile_givesItsCertificatesInOrder() {
        const auto roots = certificatesFromPem(authoritiesPem(keys_));
        QCOMPARE(roots.size(), std::size_t(2));
        QCOMPARE(roots[0], authorityCertificate(keys_, CertificateUse::Authentication));
        QCOMPARE(roots[1], authorityCertificate(keys_, CertificateUse::Signature));
        QVERIFY(certificatesFromPem("no certificate").empty());
        QVERIFY(certificatesFromPem({}).empty());
    }
};

KAKANAI_SUITE(CertifiedHolderTest)
#include "certified_holder_test.moc"
