#include "tests/rules/tree.h"
#include "tests/support/suite.h"

#include <QRegularExpression>

using namespace kakanai::rules;
using namespace Qt::StringLiterals;

namespace {

constexpr int longestHandler = 10;

struct Forbidden {
    QString pattern;
    QString reason;
    QString allowedUnder; ///< a folder where it belongs
};

const std::vector<Forbidden> forbidden{
    {u"(?<!\\.)\\bDate\\b|\\.toLocale\\w+\\(|\\bIntl\\b"_s, u"dates come formatted from the view model"_s, {}},
    {u"\\.(toFixed|padStart|padEnd|substring|substr|split|replace|match)\\("_s,
     u"text comes formatted from the view model"_s,
     {}},
    {u"\\bnew RegExp\\b|\\bRegularExpressionValidator\\b|\\bIntValidator\\b"_s,
     u"validation is a rule, and rules are C++"_s,
     {}},
    {u"\\bXMLHttpRequest\\b|\\bWebSocket\\b|\\bLocalStorage\\b|\\bJSON\\."_s,
     u"pages reach no device and no store"_s,
     {}},
    {u"\\bQt\\.(createQmlObject|include)\\b|\\beval\\("_s, u"pages are compiled ahead of time"_s, {}},
    {u"^\\s*import\\s+\"[^\"]*\\.m?js\""_s, u"QML holds no scripts"_s, {}},
    {u"\"#[0-9A-Fa-f]{3,8}\""_s, u"colours are written in the theme only"_s, u"qml/theme/"_s},
    {u"\\becho(Mode)?\\s*:\\s*TextInput\\.Password"_s, u"a PIN never enters QML; the pad shows its length"_s, {}},
};

QStringList pages() {
    return filesUnder(u"qml"_s, {u".qml"_s});
}

int linesOfBlock(const QString& text, qsizetype brace) {
    int depth = 0;
    int lines = 0;
    for (qsizetype i = brace; i < text.size(); ++i) {
        depth += text[i] == u'{' ? 1 : text[i] == u'}' ? -1 : 0;
        lines += text[i] == u'\n';
        if (depth == 0) {
            break;
        }
    }
    return std::max(0, lines - 1);
}

QStringList longScripts(const QString& path, const QString& text) {
    static const QRegularExpression script(
        u"\\bfunction\\s*\\w*\\s*\\([^)]*\\)[^{\\n]*\\{|\\bon[A-Z]\\w*\\s*:\\s*(\\([^)]*\\)\\s*=>\\s*)?\\{"_s);
    QStringList findings;
    for (auto each = script.globalMatch(text); each.hasNext();) {
        const auto match = each.next();
        const int lines = linesOfBlock(text, match.capturedEnd() - 1);
        if (lines > longestHandler) {
            findings << u"%1:%2 is a script of %3 lines"_s.arg(path)
                            .arg(text.left(match.capturedStart()).count(u'\n') + 1)
                            .arg(lines);
        }
    }
    return findings;
}

QStringList forbiddenIn(const QString& path, const QString& text) {
    QStringList findings;
    for (const Forbidden& row : forbidden) {
        const QRegularExpression pattern(row.pattern, QRegularExpression::MultilineOption);
        if (!row.allowedUnder.isEmpty() && path.startsWith(row.allowedUnder)) {
            continue;
        }
        for (auto each = pattern.globalMatch(text); each.hasNext();) {
            const auto match = each.next();
            findings << u"%1:%2 %3: %4"_s.arg(path)
                            .arg(text.left(match.capturedStart()).count(u'\n') + 1)
                            .arg(match.captured(), row.reason);
        }
    }
    return findings;
}

} // namespace

class QmlTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPage_holdsNoRuleFormatOrDevice() {
        QStringList findings;
        for (const QString& path : pages()) {
            findings << forbiddenIn(path, textOf(path));
        }
        QVERIFY2(findings.isEmpty(), report(findings));
    }
    void everyScript_isAFewLines() {
        QStringList findings;
        for (const QString& path : pages()) {
            if (!saysWhyItIsLong(textOf(path))) {
                findings << longScripts(path, textOf(path));
            }
        }
        QVERIFY2(findings.isEmpty(), report(findings));
    }
    void steps_areSwitchedOnInOneFileOnly() {
        static const QRegularExpression choice(u"\\bswitch\\s*\\("_s);
        QStringList routers;
        for (const QString& path : pages()) {
            if (textOf(path).contains(choice)) {
                routers << path;
            }
        }
        QVERIFY2(routers.size() <= 1, report(routers));
    }
    void contextProperties_areNotUsed() {
        QStringList findings;
        for (const QString& path : productSources()) {
            if (codeOf(path).contains("setContextProperty"_L1)) {
                findings << path;
            }
        }
        QVERIFY2(findings.isEmpty(), report(findings));
    }
    void aPageWithARule_isFound() {
        QCOMPARE(
            forbiddenIn(u"qml/kiosk/A.qml"_s, u"Text {\n  text: new Date().getDay()\n  color: \"#fff\"\n}\n"_s).size(),
            2);
        QVERIFY(forbiddenIn(u"qml/kiosk/A.qml"_s, u"visible: kind === EntryModel.Date"_s).isEmpty());
        QVERIFY(forbiddenIn(u"qml/theme/Theme.qml"_s, u"color: \"#FAF8F4\""_s).isEmpty());
        QCOMPARE(longScripts(u"A.qml"_s, u"onClicked: {\n"_s + u"a()\n"_s.repeated(11) + u"}\n"_s).size(), 1);
        QCOMPARE(longScripts(u"A.qml"_s, u"onClicked: {\n"_s + u"a()\n"_s.repeated(10) + u"}\n"_s).size(), 0);
    }
};

KAKANAI_SUITE(QmlTest)
#include "qml_test.moc"
