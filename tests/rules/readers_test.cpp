#include "tests/rules/tree.h"
#include "tests/support/suite.h"

#include <QRegularExpression>

using namespace kakanai::rules;
using namespace Qt::StringLiterals;

namespace {

struct Row {
    QString condition;
    QStringList codes;
    QString suite;
    QString function;
};

QList<Row> rowsOf(const QString& page) {
    static const QRegularExpression cited(u"`([a-z]+\\.[A-Za-z.]+)`"_s);
    static const QRegularExpression test(u"^`(\\w+)::(\\w+)`$"_s);
    QList<Row> rows;
    for (const QString& line : page.split(u'\n')) {
        const QStringList cells = line.split(u'|');
        if (cells.size() != 7 || cells[1].trimmed() == "what happens"_L1 || cells[1].startsWith("---"_L1)) {
            continue;
        }
        Row row{cells[1].trimmed(), {}, {}, {}};
        for (auto each = cited.globalMatch(cells[4]); each.hasNext();) {
            row.codes << each.next().captured(1);
        }
        const auto match = test.match(cells[5].trimmed());
        row.suite = match.captured(1);
        row.function = match.captured(2);
        rows << row;
    }
    return rows;
}

/// The text of the file that registers a suite.
QString sourceOf(const QString& suite) {
    for (const QString& path : filesUnder(u"tests"_s, {u"_test.cpp"_s})) {
        const QString text = textOf(path);
        if (text.contains(u"KAKANAI_SUITE("_s + suite + u')')) {
            return text;
        }
    }
    return {};
}

bool exists(const Row& row) {
    return !row.suite.isEmpty() && sourceOf(row.suite).contains(u"    void "_s + row.function + u"()"_s);
}

} // namespace

/// docs/readers.md promises a test for each condition.
class ReadersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCondition_namesATestThatExists() {
        const auto rows = rowsOf(textOf(u"docs/readers.md"_s));
        QVERIFY(rows.size() > 40);
        QStringList findings;
        for (const Row& row : rows) {
            if (!exists(row)) {
                findings << row.condition + u": no test "_s + row.suite + u"::"_s + row.function;
            }
        }
        QVERIFY2(findings.isEmpty(), report(findings));
    }
    void everyCode_isOneOfTheList() {
        const QString list = textOf(u"app/base/problem_codes.h"_s);
        for (const Row& row : rowsOf(textOf(u"docs/readers.md"_s))) {
            for (const QString& code : row.codes) {
                QVERIFY2(list.contains(u'"' + code + u'"'), qPrintable(row.condition + u": "_s + code));
            }
        }
    }
    void everyCodeOfTheReader_hasItsCondition() {
        static const QRegularExpression code(
            u"\"(card\\.(?:service|reader|absent|unknown|unsupported|removed|timeout|transmission|key)"
            "[a-z.]*)\""_s);
        QStringList told;
        for (const Row& row : rowsOf(textOf(u"docs/readers.md"_s))) {
            told << row.codes;
        }
        const QString list = textOf(u"app/base/problem_codes.h"_s);
        for (auto each = code.globalMatch(list); each.hasNext();) {
            const QString wanted = each.next().captured(1);
            QVERIFY2(told.contains(wanted), qPrintable(wanted));
        }
    }
    void everyTable_hasTheSameColumns() {
        // A merge once left a second, older table in which no row named a test.
        const QString head = u"| what happens | how the service shows it | what we do | code | test |"_s;
        int tables = 0;
        const QStringList lines = textOf(u"docs/readers.md"_s).split(u'\n');
        for (qsizetype i = 1; i < lines.size(); ++i) {
            if (lines[i].startsWith(u"|---"_s)) {
                QCOMPARE(lines[i - 1], head);
                ++tables;
            }
        }
        QCOMPARE(tables, 4);
    }
    void aConditionWithoutItsTest_isFound() {
        const QString head = u"| card eaten | – | – | `card.removed` | "_s;
        QVERIFY(!exists(rowsOf(head + u"`PcscTest::card_eaten_isGone` |"_s).constFirst()));
        QVERIFY(!exists(rowsOf(head + u"– |"_s).constFirst()));
        QVERIFY(exists(rowsOf(head + u"`PcscTest::pin_blocked_isTold` |"_s).constFirst()));
        QCOMPARE(rowsOf(head + u"– |"_s).constFirst().codes, QStringList{u"card.removed"_s});
    }
};

KAKANAI_SUITE(ReadersTest)
#include "readers_test.moc"
