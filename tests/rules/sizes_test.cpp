#include "tests/rules/function_lengths.h"
#include "tests/rules/tree.h"
#include "tests/support/suite.h"

#include <QMap>
#include <QSet>

using namespace kakanai::rules;
using namespace Qt::StringLiterals;

namespace {

constexpr int longestFunction = 40;
constexpr int fullestFolder = 24;

int longestFile(const QString& path) {
    if (path.endsWith(".qml"_L1)) {
        return 250;
    }
    return path.startsWith("tests/"_L1) ? 600 : 400;
}

const QStringList endings{u".h"_s, u".cpp"_s, u".qml"_s, u".cmake"_s, u".sh"_s, u"CMakeLists.txt"_s};

QList<int> productLengths() {
    QList<int> lengths;
    for (const QString& path : productSources()) {
        if (path.endsWith(".cpp"_L1)) {
            lengths << int(textOf(path).count(u'\n'));
        }
    }
    std::ranges::sort(lengths);
    return lengths;
}

} // namespace

class SizesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFile_isShortOrSaysWhyNot() {
        QStringList findings;
        const QStringList files = filesUnder({}, endings) + QStringList{u"dev"_s};
        for (const QString& path : files) {
            const QString text = textOf(path);
            if (text.count(u'\n') > longestFile(path) && !saysWhyItIsLong(text)) {
                findings << u"%1 has %2 lines"_s.arg(path).arg(text.count(u'\n'));
            }
        }
        QVERIFY2(findings.isEmpty(), report(findings));
    }
    void everyFunction_isShortOrItsFileSaysWhyNot() {
        QStringList findings;
        for (const QString& path : filesUnder({}, {u".h"_s, u".cpp"_s})) {
            for (const FunctionLength& function : functionLengths(codeOf(path))) {
                if (function.lines > longestFunction && !saysWhyItIsLong(textOf(path))) {
                    findings << u"%1:%2 is a function of %3 lines"_s.arg(path).arg(function.line).arg(function.lines);
                }
            }
        }
        QVERIFY2(findings.isEmpty(), report(findings));
    }
    void mostSources_areSmall() {
        const QList<int> lengths = productLengths();
        QVERIFY(!lengths.isEmpty());
        QVERIFY2(lengths[lengths.size() / 2] <= 110,
                 qPrintable(u"the median is %1 lines"_s.arg(lengths[lengths.size() / 2])));
        QVERIFY2(lengths[lengths.size() * 9 / 10] <= 250,
                 qPrintable(u"one in ten is over %1 lines"_s.arg(lengths[lengths.size() * 9 / 10])));
    }
    void everyFolder_canBeSeenAtAGlance() {
        QMap<QString, QSet<QString>> things; // a header and its source are one
        for (const QString& path : filesUnder({}, {u".h"_s, u".cpp"_s, u".qml"_s})) {
            things[path.section(u'/', 0, -2)] << path.section(u'/', -1).section(u'.', 0, 0);
        }
        QStringList findings;
        for (const auto& [folder, names] : things.asKeyValueRange()) {
            if (names.size() > fullestFolder) {
                findings << u"%1 holds %2 things"_s.arg(folder).arg(names.size());
            }
        }
        QVERIFY2(findings.isEmpty(), report(findings));
    }
    void functionLengths_findsFunctionsAndNothingElse() {
        const auto found = functionLengths(u"namespace a {\nstruct B {\n  int f() const {\n    return 1;\n  }\n};\n"
                                           "const int t[] = {\n 1,\n 2 };\nB::B(int x) : x_{x} {\n\n\n}\n}\n"_s);
        QCOMPARE(found.size(), 2u);
        QCOMPARE(found[0].line, 3);
        QCOMPARE(found[0].lines, 1);
        QCOMPARE(found[1].lines, 2);
    }
};

KAKANAI_SUITE(SizesTest)
#include "sizes_test.moc"
