#include "app/base/problem.h"
#include "app/base/problem_words.h"
#include "tests/support/suite.h"

#include <QSet>

using namespace kakanai::base;
using namespace Qt::StringLiterals;

class ProblemTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCode_inEveryLanguage_hasWords() {
        for (const ProblemCode code : allProblemCodes()) {
            for (const QString& language : {u"ja"_s, u"easy"_s, u"en"_s}) {
                const ProblemWords words = problemWords(code, language);
                QVERIFY2(!words.happened.isEmpty() && !words.next.isEmpty() && !words.staff.isEmpty(),
                         problemCodeText(code).data());
                for (const QString& avoided : {u"エラー"_s, u"不正"_s, u"無効"_s, u"タイムアウト"_s, u"セッション"_s}) {
                    QVERIFY2(!(words.happened + words.next + words.staff).contains(avoided),
                             problemCodeText(code).data());
                }
            }
        }
    }
    void everyTranslation_hasEveryCode_data() {
        QTest::addColumn<QString>("language");
        for (const char* language : {"zh", "ko", "vi", "pt", "tl", "ne", "id"}) {
            QTest::newRow(language) << QString::fromLatin1(language);
        }
    }
    void everyTranslation_hasEveryCode() {
        QFETCH(QString, language);
        for (const ProblemCode code : allProblemCodes()) {
            const ProblemWords words = problemWords(code, language);
            QVERIFY2(words.happened != problemWords(code, u"ja"_s).happened && !words.next.isEmpty(),
                     problemCodeText(code).data());
            QCOMPARE(words.staff, problemWords(code, u"ja"_s).staff);
        }
    }
    void easyWords_areShortSentencesWithSpaces() {
        for (const ProblemCode code : allProblemCodes()) {
            const ProblemWords words = problemWords(code, u"easy"_s);
            for (const QString& sentence : (words.happened + words.next).split(u'。', Qt::SkipEmptyParts)) {
                QVERIFY2(sentence.size() <= 30, qPrintable(sentence));
            }
            QVERIFY2(words.happened.contains(u' '), problemCodeText(code).data());
        }
    }
    void staffAction_isTheSameInEveryLanguage() {
        for (const ProblemCode code : allProblemCodes()) {
            QCOMPARE(problemWords(code, u"en"_s).staff, problemWords(code, u"ja"_s).staff);
        }
    }
    void unknownLanguage_readsAsJapanese() {
        QCOMPARE(problemWords(ProblemCode::CardAbsent, u"fr"_s).happened,
                 problemWords(ProblemCode::CardAbsent, u"ja"_s).happened);
        QVERIFY(problemWords(ProblemCode::CardAbsent, u"en"_s).happened !=
                problemWords(ProblemCode::CardAbsent, u"ja"_s).happened);
    }
    void codeTexts_areDistinctAndFoundAgain() {
        QSet<QString> seen;
        for (const ProblemCode code : allProblemCodes()) {
            QCOMPARE(problemCodeFromText(problemCodeText(code)), std::optional(code));
            seen.insert(problemCodeText(code));
        }
        QCOMPARE(std::size_t(seen.size()), allProblemCodes().size());
    }
    void identifier_withAName_cannotCarryIt() {
        QCOMPARE(Identifier(u"吉田 taro/0").text(), u"???taro/0"_s);
        QCOMPARE(Identifier(QString(500, u'x')).text().size(), 120);
    }
    void wrongPin_withOneTryLeft_leadsAnotherWay() {
        const Problem wrong(ProblemCode::CardPinWrong);
        QCOMPARE(wrong.with(DetailKey::TriesLeft, 2).retry(), Retry::Again);
        QCOMPARE(wrong.with(DetailKey::TriesLeft, 1).retry(), Retry::OtherWay);
    }
    void toJson_hasThePublicShape() {
        const QJsonObject json = Problem(ProblemCode::CardPinWrong).with(DetailKey::TriesLeft, 2).toJson(u"ja"_s);
        QCOMPARE(json[u"code"].toString(), u"card.pin.wrong"_s);
        QCOMPARE(json[u"kind"].toString(), u"error"_s);
        QCOMPARE(json[u"retry"].toString(), u"again"_s);
        QCOMPARE(json[u"details"][u"triesLeft"].toInt(), 2);
        QVERIFY(!json[u"message"].toString().isEmpty());
    }
};

KAKANAI_SUITE(ProblemTest)
#include "problem_test.moc"
