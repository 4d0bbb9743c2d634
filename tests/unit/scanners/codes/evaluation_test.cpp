#include "scanners/codes/code_ladder.h"
#include "tests/support/code_pictures/evaluation_set.h"
#include "tests/support/suite.h"

using namespace kakanai::scanners;
using namespace kakanai::scanners::codes;
using namespace kakanai::tests;

/// What the ladder reads of the 74 pictures that `./dev bench codes` measures; docs/testing.md has the figures.
class EvaluationTest : public QObject {
    Q_OBJECT

    static constexpr int mustRead = 72;

private Q_SLOTS:
    void theLadder_readsWhatItReadBeforeAndNothingThatIsNotThere() {
        QStringList missed;
        for (int i = 0; i < codePictureCount(); ++i) {
            const CodePicture picture = codePicture(i);
            QStringList missing = picture.texts;
            CodeLadder ladder;
            for (int look = 0; look < 2 * CodeLadder::rungs() && !missing.isEmpty(); ++look) {
                for (const Code& code : ladder.look(picture.picture())) {
                    QVERIFY2(code.text && picture.texts.contains(*code.text), qPrintable(picture.name));
                    missing.removeAll(*code.text);
                }
            }
            if (!missing.isEmpty()) {
                missed << picture.name;
            }
        }
        QVERIFY2(codePictureCount() - missed.size() >= mustRead, qPrintable(missed.join(QStringLiteral("; "))));
    }
};

KAKANAI_SUITE(EvaluationTest)
#include "evaluation_test.moc"
