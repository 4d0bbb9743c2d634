#include "app/screens/counter/character_marks.h"
#include "tests/support/suite.h"

using namespace kakanai;
using namespace kakanai::screens;
using namespace Qt::StringLiterals;

class CharacterMarksTest : public QObject {
    Q_OBJECT

    static QString marked(const std::vector<MarkedCharacter>& spelling) {
        QString text;
        for (const auto& character : spelling) {
            text += character.differs ? u'[' + character.text + u']' : character.text;
        }
        return text;
    }

private Q_SLOTS:
    void spellings_compared_markWhatDiffers_data() {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<QString>("marks");
        QTest::newRow("same") << u"𠮷田　葛󠄀羅"_s << u"𠮷田　葛󠄀羅"_s << u"𠮷田　葛󠄀羅/𠮷田　葛󠄀羅"_s;
        QTest::newRow("selector") << u"葛󠄀羅"_s << u"葛羅"_s << u"[葛󠄀]羅/[葛]羅"_s;
        QTest::newRow("two selectors") << u"葛󠄀"_s << u"葛󠄁"_s << u"[葛󠄀]/[葛󠄁]"_s;
        QTest::newRow("plane 2") << u"𠮷田"_s << u"吉田"_s << u"[𠮷]田/[吉]田"_s;
        QTest::newRow("compatibility") << u"山﨑"_s << u"山崎"_s << u"山[﨑]/山[崎]"_s;
        QTest::newRow("one is missing") << u"髙橋花子"_s << u"髙橋子"_s << u"髙橋[花]子/髙橋子"_s;
        QTest::newRow("one is more") << u"九十九番"_s << u"九十九丁目番"_s << u"九十九番/九十九[丁][目]番"_s;
        QTest::newRow("mark of a kana") << u"か゚つ"_s << u"かつ"_s << u"[か゚]つ/[か]つ"_s;
        QTest::newRow("nothing typed") << u"花"_s << QString() << u"[花]/"_s;
    }
    void spellings_compared_markWhatDiffers() {
        QFETCH(QString, first);
        QFETCH(QString, second);
        QFETCH(QString, marks);
        const auto compared = compareSpellings(first, second);
        QCOMPARE(marked(compared.first) + u'/' + marked(compared.second), marks);
        QCOMPARE(compared.same(), first == second);
    }
    void place_ofAVariant_isSaidWithItsSelector() {
        const auto compared = compareSpellings(u"𠮷田葛󠄀"_s, u"𠮷田葛"_s);
        QCOMPARE(markedPlaces(compared.first), u"3文字目 U+845B U+E0100"_s);
        QCOMPARE(markedPlaces(compared.second), u"3文字目 U+845B"_s);
    }
};

KAKANAI_SUITE(CharacterMarksTest)
#include "character_marks_test.moc"
