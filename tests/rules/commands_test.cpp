#include "tests/rules/tree.h"
#include "tests/support/suite.h"

#include <QProcess>
#include <QRegularExpression>
#include <QSet>

using namespace kakanai::rules;
using namespace Qt::StringLiterals;

namespace {

QSet<QString> commandsIn(const QString& text) {
    static const QRegularExpression command(u"\\./dev ([a-z]+)"_s);
    QSet<QString> found;
    for (auto each = command.globalMatch(text); each.hasNext();) {
        found << each.next().captured(1);
    }
    return found;
}

QString helpOfDev() {
    QProcess dev;
    dev.start(QStringLiteral(KAKANAI_SOURCE_DIR "/dev"), {u"help"_s});
    dev.waitForFinished();
    return QString::fromUtf8(dev.readAllStandardOutput());
}

} // namespace

class CommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readme_andTheScript_nameTheSameCommands() {
        const QSet<QString> offered = commandsIn(helpOfDev());
        QVERIFY(offered.size() > 5);
        const QSet<QString> described = commandsIn(textOf(u"README.md"_s));
        QVERIFY2((offered - described).isEmpty(), report((offered - described).values()));
        QVERIFY2((described - offered).isEmpty(), report((described - offered).values()));
    }
    void otherPages_nameNoCommandThatDoesNotExist() {
        const QSet<QString> offered = commandsIn(helpOfDev()) + QSet<QString>{u"packages"_s};
        for (const QString& page : filesUnder({}, {u".md"_s, u".txt"_s, u".cmake"_s})) {
            const QSet<QString> unknown = commandsIn(textOf(page)) - offered;
            QVERIFY2(unknown.isEmpty(), qPrintable(page + u": "_s + unknown.values().join(u' ')));
        }
    }
    void ci_callsTestAndLintAndNothingElse() {
        QCOMPARE(commandsIn(textOf(u".ci/run"_s)), (QSet<QString>{u"test"_s, u"lint"_s}));
    }
    void dev_withAnUnknownWord_showsHelpAndFails() {
        QProcess dev;
        dev.start(QStringLiteral(KAKANAI_SOURCE_DIR "/dev"), {u"fly"_s});
        QVERIFY(dev.waitForFinished());
        QCOMPARE(dev.exitCode(), 2);
        QVERIFY(dev.readAllStandardError().contains("./dev run"));
    }
};

KAKANAI_SUITE(CommandsTest)
#include "commands_test.moc"
