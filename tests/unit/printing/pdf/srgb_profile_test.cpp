#include "printing/pdf/srgb_profile.h"
#include "tests/support/suite.h"

#include <QColorSpace>
#include <QtEndian>

using namespace kakanai::printing;

class SrgbProfileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void profile_itsLength_isWhatItsHeaderSays() {
        const auto profile = srgbProfile();
        QCOMPARE(qFromBigEndian<quint32>(profile.constData()), static_cast<quint32>(profile.size()));
    }

    void profile_readByQt_hasThePrimariesOfSrgb() {
        const auto read = QColorSpace::fromIccProfile(srgbProfile());
        QVERIFY(read.isValid());
        QCOMPARE(read.primaries(), QColorSpace::Primaries::SRgb);
    }
};

KAKANAI_SUITE(SrgbProfileTest)
#include "srgb_profile_test.moc"
