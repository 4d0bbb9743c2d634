#include "app/kana/tables.h"
#include "app/kana/variants.h"
#include "tests/support/suite.h"

#include <QTemporaryDir>

using namespace kakanai;
using namespace Qt::StringLiterals;
using screens::NameKind;

class TablesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void familyName_ofACommonReading_comesFirst_data() {
        QTest::addColumn<QString>("reading");
        QTest::addColumn<QString>("name");
        QTest::newRow("yoshida") << u"よしだ"_s << u"吉田"_s;
        QTest::newRow("takahashi") << u"たかはし"_s << u"高橋"_s;
        QTest::newRow("yamazaki") << u"やまざき"_s << u"山崎"_s;
    }
    void familyName_ofACommonReading_comesFirst() {
        QFETCH(QString, reading);
        QFETCH(QString, name);
        QVERIFY(tables_.candidates(reading, NameKind::Family).first(3).contains(name));
    }
    void variantForms_standBehindTheirSpelling() {
        QVERIFY(tables_.candidates(u"たかはし"_s, NameKind::Family).contains(u"髙橋"_s));
        QVERIFY(tables_.candidates(u"よしだ"_s, NameKind::Family).contains(u"𠮷田"_s));
        QCOMPARE(kana::variantsOf(u"葛城"_s), QStringList{u"葛\U000E0100城"_s});
    }
    void givenName_isNotAFamilyName() {
        QVERIFY(tables_.candidates(u"たろう"_s, NameKind::Given).contains(u"太郎"_s));
        QVERIFY(!tables_.candidates(u"たろう"_s, NameKind::Family).contains(u"太朗"_s));
    }
    void unknownReading_hasNoCandidates() {
        QVERIFY(tables_.candidates(u"ぬぬぬぬぬ"_s, NameKind::Family).isEmpty());
        QVERIFY(tables_.candidates(QString(), NameKind::Given).isEmpty());
    }
    void postalCode_ofAWard_splitsWhereTheMunicipalityEnds() {
        const auto areas = tables_.addressesFor(u"650-0001"_s);
        QCOMPARE(areas.size(), std::size_t(1));
        QCOMPARE(areas[0].prefecture, u"兵庫県"_s);
        QCOMPARE(areas[0].municipality, u"神戸市中央区"_s);
        QCOMPARE(areas[0].town, u"加納町"_s);
        QCOMPARE(areas[0].postalCode, u"650-0001"_s);
    }
    void postalCode_ofHardNames_splitsRight_data() {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("municipality");
        QTest::newRow("a city whose name holds 市") << u"5100000"_s << u"四日市市"_s;
        QTest::newRow("a city whose name holds 村") << u"1890000"_s << u"東村山市"_s;
        QTest::newRow("a town of a district") << u"0610200"_s << u"石狩郡当別町"_s;
    }
    void postalCode_ofHardNames_splitsRight() {
        QFETCH(QString, code);
        QFETCH(QString, municipality);
        QStringList found;
        for (const auto& area : tables_.addressesFor(code)) {
            found << area.municipality;
        }
        QVERIFY2(found.contains(municipality), qPrintable(found.join(u' ')));
    }
    void postalCode_thatIsNone_hasNoArea() {
        for (const QString& code : {u"0000000"_s, u"12"_s, u"650000A"_s, QString()}) {
            QVERIFY(tables_.addressesFor(code).empty());
        }
    }
    void missingTables_answerNothing() {
        const QTemporaryDir empty;
        const kana::Tables none(empty.path());
        QVERIFY(none.candidates(u"よしだ"_s, NameKind::Family).isEmpty());
        QVERIFY(none.addressesFor(u"6500001"_s).empty());
    }
    void lookingUp_writesNothing() {
        const QDir folder(QStringLiteral(KAKANAI_BINARY_DIR "/share/kakanai"));
        const auto before = folder.entryInfoList(QDir::Files);
        for (int i = 0; i < 50; ++i) {
            tables_.candidates(u"よしだ"_s, NameKind::Family);
        }
        const auto after = folder.entryInfoList(QDir::Files);
        QCOMPARE(after.size(), before.size());
        for (qsizetype i = 0; i < after.size(); ++i) {
            QCOMPARE(after[i].lastModified(), before[i].lastModified());
        }
    }

private:
    kana::Tables tables_{QStringLiteral(KAKANAI_BINARY_DIR "/share/kakanai")};
};

KAKANAI_SUITE(TablesTest)
#include "tables_test.moc"
