#include "scanners/mynumber/authenticity.h"
#include "scanners/mynumber/basic_info_file.h"
#include "scanners/simulated/card_files.h"
#include "tests/support/suite.h"

using namespace kakanai::scanners;
using namespace kakanai::scanners::mynumber;
using namespace kakanai::scanners::simulated;
using namespace Qt::StringLiterals;

class AuthenticityTest : public QObject {
    Q_OBJECT

    Persona persona_{u"taro"_s, {}, {}, {}, u"𠮷田　太郎"_s, u"青梅市"_s, u"1980-02-17"_s, u"male"_s};
    CardKeys keys_;
    QByteArray signedPart_ = parseBasicInfoFile(basicInfoFile(persona_))->signedPart;
    QByteArray signature_ = signatureFile(persona_, "000000000001", keys_);
    QByteArray certificate_ = certificateFile("6000033", keys_);

private Q_SLOTS:
    void files_asTheFactsDescribeThem_haveTheSizesOfRealCards() {
        QCOMPARE(signature_.size(), 336);
        QCOMPARE(certificate_.size(), 568);
    }
    void ownSignature_fits_isConsistentAndNoMore() {
        QCOMPARE(checkAuthenticity(signedPart_, signature_, certificate_), Authenticity::Consistent);
    }
    void oneChangedByteAnywhere_thatIsSigned_isMismatch() {
        QByteArray info = signedPart_;
        info[5] = static_cast<char>(info[5] ^ 1);
        QCOMPARE(checkAuthenticity(info, signature_, certificate_), Authenticity::Mismatch);
        for (const qsizetype at : {10, 50, 100, 335}) {
            QByteArray changed = signature_;
            changed[at] = static_cast<char>(changed[at] ^ 1);
            QCOMPARE(checkAuthenticity(signedPart_, changed, certificate_), Authenticity::Mismatch);
        }
        QByteArray key = certificate_;
        key[200] = static_cast<char>(key[200] ^ 1);
        QCOMPARE(checkAuthenticity(signedPart_, signature_, key), Authenticity::Mismatch);
    }
    void anotherCardsCertificate_isMismatch() {
        const CardKeys other;
        QCOMPARE(checkAuthenticity(signedPart_, signature_, certificateFile("6000033", other)), Authenticity::Mismatch);
    }
    void anyCutOffFile_isMismatchAndNoCrash() {
        for (qsizetype size = 0; size < certificate_.size(); size += 7) {
            QCOMPARE(checkAuthenticity(signedPart_, signature_, certificate_.first(size)), Authenticity::Mismatch);
            QCOMPARE(checkAuthenticity(signedPart_, signature_.first(std::min<qsizetype>(size, 335)), certificate_),
                     Authenticity::Mismatch);
        }
    }
    void key_ofZerosOrNothing_isMismatchAndNoCrash() {
        const QByteArray ids(32, '1');
        const QByteArray oneAsExponent = tlv(0x90, "\x01");
        const QByteArrayList bodies{ids + oneAsExponent + tlv(0x91, QByteArray(256, '\0')),
                                    ids + tlv(0x90, {}) + tlv(0x91, {}), ids + tlv(0x91, QByteArray(256, '\x01')), ids};
        for (const QByteArray& body : bodies) {
            const QByteArray file = tlv(0x7F21, tlv(0x5F4E, body) + tlv(0x5F37, QByteArray(256, '\1')));
            QCOMPARE(checkAuthenticity(signedPart_, signature_, file), Authenticity::Mismatch);
        }
    }
};

KAKANAI_SUITE(AuthenticityTest)
#include "authenticity_test.moc"
