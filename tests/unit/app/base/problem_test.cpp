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
                for (const char* avoided : {"エラー", "不正", "無効", "タイムアウト", "セッション"}) {
                    QVERIFY2(!words.happened.contains(QString::fromUtf8(avoided)), problemCodeText(code).data());
                }
            }
        }
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
