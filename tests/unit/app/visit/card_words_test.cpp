#include "app/visit/card_words.h"
#include "tests/support/suite.h"

using namespace kakanai;
using namespace Qt::StringLiterals;

class CardWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void licence_withExactText_givesItsHolder() {
        scanners::DriversLicence licence;
        licence.name.pieces = {u"青木　健"_s};
        licence.address.pieces = {u"東京都青梅市"_s};
        licence.birthDate = u"1989-06-03"_s;
        const visit::LicencePerson holder = visit::personOf(licence);
        QCOMPARE(holder.person.name, u"青木　健"_s);
        QCOMPARE(holder.person.address, u"東京都青梅市"_s);
        QCOMPARE(holder.person.birthDate.toIso(), u"1989-06-03"_s);
        QCOMPARE(holder.person.sex, u"notKnown"_s);
        QVERIFY(holder.isExact());
    }
    void licence_withPictures_saysWhatMustBeCompleted() {
        scanners::DriversLicence licence;
        licence.name.pieces = {u"山"_s, scanners::Gaiji{1, {}}};
        licence.address.pieces = {u"東京都"_s};
        const visit::LicencePerson holder = visit::personOf(licence);
        QCOMPARE(holder.person.name, u"山【外字1】"_s);
        QVERIFY(!holder.nameIsExact && holder.addressIsExact && !holder.isExact());
        licence.address.pieces.push_back(scanners::OmittedCharacter{});
        QVERIFY(!visit::personOf(licence).addressIsExact);
    }
};

KAKANAI_SUITE(CardWordsTest)
#include "card_words_test.moc"
