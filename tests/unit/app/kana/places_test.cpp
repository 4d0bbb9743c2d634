#include "app/kana/tables.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QTemporaryDir>

#include <pwd.h>
#include <unistd.h>

using namespace kakanai;
using namespace Qt::StringLiterals;

/// Places by name, addresses in parts, and kanji for free text, on the shipped tables.
class PlacesTest : public QObject {
    Q_OBJECT

    static const screens::PlaceName* named(const std::vector<screens::PlaceName>& places, const QString& name) {
        const auto found =
            std::find_if(places.begin(), places.end(), [&](const auto& one) { return one.name == name; });
        return found == places.end() ? nullptr : &*found;
    }

    /// Everything below the home of this user that Anthy could have written.
    static QStringList traces() {
        const QString home = QString::fromLocal8Bit(getpwuid(getuid())->pw_dir);
        QStringList found;
        for (const QString& folder : {home + u"/.anthy"_s, home + u"/.config/anthy"_s}) {
            for (const QFileInfo& file : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden)) {
                found << file.filePath() + file.lastModified().toString(Qt::ISODateWithMs);
            }
        }
        return found;
    }

private Q_SLOTS:
    void prefectures_areFortySevenWithReadings() {
        const auto prefectures = tables_.prefectures();
        QCOMPARE(prefectures.size(), std::size_t(47));
        QVERIFY(named(prefectures, u"兵庫県"_s)->begins(u"ひょうご"_s));
        QVERIFY(!named(prefectures, u"兵庫県"_s)->begins(u"ひろ"_s));
    }

    void place_byPlace_reachesThePostalCode_data() {
        QTest::addColumn<QStringList>("places");
        QTest::addColumn<QStringList>("kana");
        QTest::addColumn<QString>("code");
        QTest::newRow("a ward") << QStringList{u"兵庫県"_s, u"神戸市中央区"_s, u"加納町"_s}
                                << QStringList{u"ひょ"_s, u"こうべ"_s, u"かのう"_s} << u"6500001"_s;
        QTest::newRow("a city") << QStringList{u"東京都"_s, u"青梅市"_s, u"東青梅"_s}
                                << QStringList{u"とう"_s, u"おうめ"_s, u"ひがし"_s} << u"1980042"_s;
    }

    void place_byPlace_reachesThePostalCode() {
        QFETCH(QStringList, places);
        QFETCH(QStringList, kana);
        QFETCH(QString, code);
        const auto prefectures = tables_.prefectures();
        const auto municipalities = tables_.municipalities(places[0]);
        const auto towns = tables_.towns(places[0], places[1]);
        QVERIFY(named(prefectures, places[0])->begins(kana[0]));
        QVERIFY(named(municipalities, places[1])->begins(kana[1]));
        const auto* town = named(towns, places[2]);
        QVERIFY(town && town->begins(kana[2]));
        QCOMPARE(town->postalCodes, QStringList{code});
    }

    void townOfADistrict_isFoundByItsOwnNameToo() {
        const auto municipalities = tables_.municipalities(u"北海道"_s);
        const auto* town = named(municipalities, u"石狩郡当別町"_s);
        QVERIFY(town && town->begins(u"いしかり"_s) && town->begins(u"とうべつ"_s));
    }

    void everyPlace_hasAReadingToBeginWith() {
        int places = 0;
        int unread = 0;
        for (const auto& prefecture : tables_.prefectures()) {
            for (const auto& municipality : tables_.municipalities(prefecture.name)) {
                ++places;
                unread += municipality.readings.constFirst() == u"*"_s;
            }
        }
        QVERIFY2(places > 1800, qPrintable(QString::number(places)));
        QVERIFY2(unread * 20 < places, qPrintable(QString::number(unread)));
    }

    void place_withHalfAReading_staysInReach() {
        const screens::PlaceName place{u"名田庄挙原"_s, {u"なたしょう*"_s}, {}};
        QVERIFY(place.begins(u"なた"_s) && place.begins(u"なたしょうあげはら"_s) && place.begins(u"名田"_s));
        QVERIFY(!place.begins(u"あ"_s));
    }

    void address_ofACard_splitsAndIsTheSameLineAgain_data() {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("block");
        QTest::newRow("kanji block") << u"東京都青梅市東青梅九十九番地の9"_s << u"九十九番地の9"_s;
        QTest::newRow("building") << u"兵庫県神戸市中央区加納町９９番99号　葛\U000E0100城ハイツ301"_s
                                  << u"９９番99号　葛\U000E0100城ハイツ301"_s;
        QTest::newRow("no block") << u"兵庫県神戸市中央区加納町"_s << QString();
    }

    void address_ofACard_splitsAndIsTheSameLineAgain() {
        QFETCH(QString, line);
        QFETCH(QString, block);
        const auto parts = tables_.partsOf(line);
        QVERIFY(parts.has_value());
        QCOMPARE(parts->block, block);
        QCOMPARE(parts->oneLine(), line);
    }

    void address_withADoubt_isNotSplit_data() {
        QTest::addColumn<QString>("line");
        QTest::newRow("no such town") << u"東京都青梅市九十九原9番地"_s;
        QTest::newRow("the rest may be a name") << u"東京都青梅市東青梅字九十九9番地"_s;
        QTest::newRow("no prefecture") << u"青梅市東青梅9番地"_s;
        QTest::newRow("abroad") << u"アメリカ合衆国ハワイ州"_s;
        QTest::newRow("nothing") << QString();
    }

    void address_withADoubt_isNotSplit() {
        QFETCH(QString, line);
        QVERIFY(!tables_.partsOf(line).has_value());
    }

    void addresses_ofTheWholeTable_loseNothing() {
        int split = 0;
        for (const QString& prefecture : {u"東京都"_s, u"京都府"_s, u"沖縄県"_s}) {
            for (const auto& municipality : tables_.municipalities(prefecture)) {
                const auto towns = tables_.towns(prefecture, municipality.name);
                for (std::size_t i = 0; i < towns.size(); i += 40) {
                    const QString line = prefecture + municipality.name + towns[i].name + u"九十九番99"_s;
                    if (const auto parts = tables_.partsOf(line)) {
                        QCOMPARE(parts->oneLine(), line);
                        ++split;
                    }
                }
            }
        }
        QVERIFY(split > 100);
    }

    void freeText_commonWords_areOffered_data() {
        QTest::addColumn<QString>("kana");
        QTest::addColumn<QString>("kanji");
        QTest::newRow("company") << u"かぶしきがいしゃ"_s << u"株式会社"_s;
        QTest::newRow("dog") << u"しばいぬ"_s << u"柴犬"_s;
        QTest::newRow("flower") << u"さくら"_s << u"桜"_s;
        QTest::newRow("school") << u"しりつしょうがっこう"_s << u"市立小学校"_s;
    }

    void freeText_commonWords_areOffered() {
        QFETCH(QString, kana);
        QFETCH(QString, kanji);
        const QStringList found = tables_.spellings(kana);
        QVERIFY2(found.contains(kanji), qPrintable(found.join(u' ')));
        QVERIFY(!found.contains(kana));
    }

    void freeText_oddInput_isNoTrouble() {
        for (const QString& odd :
             {QString(), u"　"_s, u"ＡＢＣ１２３"_s, u"んっーゃ"_s, u"𠮷"_s, QString(500, u'あ')}) {
            QVERIFY(tables_.spellings(odd).size() <= 40);
        }
    }

    void freeText_manyConversions_teachNothingAndWriteNothing() {
        const QTemporaryDir home;
        const QByteArray before = qgetenv("HOME");
        qputenv("HOME", home.path().toLocal8Bit());
        const QStringList old = traces();
        const kana::Tables fresh(QStringLiteral(KAKANAI_BINARY_DIR "/share/kakanai"));
        const QStringList first = fresh.spellings(u"きかいのはなし"_s);
        for (int i = 0; i < 50; ++i) {
            fresh.spellings(u"きかい"_s);
            fresh.spellings(u"はなし"_s);
        }
        QCOMPARE(fresh.spellings(u"きかいのはなし"_s), first);
        qputenv("HOME", before);
        QCOMPARE(traces(), old);
        QVERIFY(QDir(home.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
        for (const QFileInfo& open : QDir(u"/proc/self/fd"_s).entryInfoList(QDir::Files | QDir::System)) {
            QVERIFY2(!open.symLinkTarget().contains(u"anthy"_s), qPrintable(open.symLinkTarget()));
        }
    }

private:
    kana::Tables tables_{QStringLiteral(KAKANAI_BINARY_DIR "/share/kakanai")};
};

KAKANAI_SUITE(PlacesTest)
#include "places_test.moc"
