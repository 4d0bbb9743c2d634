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
const QDateTime today(QDate(2026, 11, 22), QTime(1, 0), QTimeZone::utc());

/// UTF8String with this content, as it stands in DER.
QByteArray utf8String(const QByteArray& text) {
    return QByteArray(1, '\x0C') + static_cast<char>(text.size()) + text;
}

} // namespace

class CertificateCheckTest : public QObject {
    Q_OBJECT

    CardKeys keys_;
    CardKeys othersWithTheSameNames_;
    QByteArray signing_ = signingCertificate(taro, keys_);
    QByteArray authentication_ = authenticationCertificate(taro, keys_);
    QByteArray root_ = authorityCertificate(keys_, CertificateUse::Signature);
    QByteArray olderRoot_ = authorityCertificate(othersWithTheSameNames_, CertificateUse::Signature);

    CertificateCheck check(const QByteArray& der, const std::vector<QByteArray>& roots,
                           CertificateUse use = CertificateUse::Signature, const QDateTime& at = today) {
        return checkCertificate(der, use, roots, at);
    }

private Q_SLOTS:
    void signing_withItsRoot_isTrustedValidAndFit() {
        const CertificateCheck found = check(signing_, {root_});
        QCOMPARE(found, (CertificateCheck{CertificateChain::Trusted, CertificateTime::Valid, true}));
        QCOMPARE(found.revocation, Revocation::Unchecked);
    }
    void issuer_amongRootsOfOneName_isPickedByItsSignature() {
        QCOMPARE(check(signing_, {olderRoot_, root_}).chain, CertificateChain::Trusted);
        QCOMPARE(check(signing_, {root_, olderRoot_}).chain, CertificateChain::Trusted);
        QCOMPARE(check(signing_, {olderRoot_}).chain, CertificateChain::Untrusted);
    }
    void roots_notGiven_leaveTheChainUnchecked() {
        QCOMPARE(check(signing_, {}).chain, CertificateChain::Unchecked);
        QCOMPARE(check(signing_, {"no certificate"}).chain, CertificateChain::Untrusted);
    }
    void authority_ofTheOtherUse_isNoIssuer() {
        QCOMPARE(check(authentication_, {root_}, CertificateUse::Authentication).chain, CertificateChain::Untrusted);
    }
    void holder_cannotIssue() {
        // Its key is no authority's: a certificate under it must not be trusted, even where it is given as a root.
        QCOMPARE(check(signing_, {signing_}).chain, CertificateChain::Untrusted);
    }
    void use_isTheKeyUsage() {
        QVERIFY(!check(authentication_, {}).fitsUse);
        QVERIFY(check(authentication_, {}, CertificateUse::Authentication).fitsUse);
        QVERIFY(!check(root_, {}).fitsUse);
    }
    void time_isToTheFifthBirthdayAndNoLonger() {
        const auto at = [&](QDate day, QTime time) {
            return check(signing_, {}, CertificateUse::Signature, QDateTime(day, time, QTimeZone::utc())).time;
        };
        QCOMPARE(at({2025, 12, 16}, {14, 59}), CertificateTime::NotYet); // 23:59 in Japan
        QCOMPARE(at({2025, 12, 16}, {15, 1}), CertificateTime::Valid);
        QCOMPARE(at({2030, 2, 17}, {14, 59}), CertificateTime::Valid);
        QCOMPARE(at({2030, 2, 17}, {15, 1}), CertificateTime::Expired);
    }
    void whatIsNoCertificate_isNothing() {
        for (qsizetype size = 0; size < signing_.size(); size += 61) {
            const CertificateCheck found = check(signing_.first(size), {root_});
            QCOMPARE(found, (CertificateCheck{CertificateChain::Untrusted, CertificateTime::Expired, false}));
        }
        QCOMPARE(check(QByteArray(100'000, '\x30'), {root_}).chain, CertificateChain::Untrusted);
    }
    void anyChangedByte_isUntrusted() {
        for (qsizetype at = 8; at < signing_.size(); at += 37) {
            QByteArray changed = signing_;
            changed[at] = static_cast<char>(changed[at] ^ 1);
            QVERIFY(check(changed, {root_}).chain != CertificateChain::Trusted);
        }
    }
    void specimen_carriesTheSixNamesInOrder() {
        // 𠮷 and 葛 with its selector cannot stand in a certificate: replaced and flagged.
        const QList<QByteArray> expected{utf8String(u"＊田　葛羅"_s.toUtf8()),
                                         utf8String("319800217"),
                                         utf8String("1"),
                                         utf8String(u"東京都青梅市東青梅九十九番地の9"_s.toUtf8()),
                                         utf8String("10010"),
                                         utf8String("0000000000000000")};
        qsizetype at = 0;
        for (const QByteArray& name : expected) {
            at = signing_.indexOf(name, at);
            QVERIFY2(at > 0, name);
        }
        QVERIFY(signing_.contains(u"東京都"_s.toUtf8()));
        QVERIFY(!authentication_.contains(u"東京都"_s.toUtf8()));
    }
    void specimen_sameKeysAndPersona_isTheSame() {
        QCOMPARE(signingCertificate(taro, keys_), signing_);
        QVERIFY(signingCertificate(taro, othersWithTheSameNames_) != signing_);
    }
    void specimen_years_followTheCard() {
        Persona child = taro;
        child.birthDate = u"2018-05-19"_s;
        child.numberB = u"30051920304127"_s;
        QCOMPARE(yearsOf(taro).expiry, QDate(2035, 2, 17));
        QCOMPARE(yearsOf(taro).issued, QDate(2025, 12, 17));
        QCOMPARE(yearsOf(child).issued, QDate(2026, 3, 19));
        QVERIFY(simulated::hasSigningCertificate(taro));
        QVERIFY(!simulated::hasSigningCertificate(child));
    }
};

KAKANAI_SUITE(CertificateCheckTest)
#include "certificate_check_test.moc"
