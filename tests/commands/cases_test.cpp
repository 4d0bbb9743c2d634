#include "tests/support/program.h"
#include "tests/support/suite.h"
#include "tests/unit/printing/signing/signing_tools.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <yaml-cpp/yaml.h>

using namespace kakanai;
using namespace Qt::StringLiterals;

namespace {

const QString casesFolder = QStringLiteral(KAKANAI_SOURCE_DIR "/tests/commands/cases");

QString textOf(const YAML::Node& node) {
    return QString::fromStdString(node.as<std::string>());
}

QStringList listOf(const YAML::Node& node) {
    QStringList texts;
    if (node.IsScalar()) {
        texts.append(textOf(node));
    }
    for (const YAML::Node& item : node) {
        texts.append(textOf(item));
    }
    texts.removeDuplicates(); // a form of which each person gets one is named once
    texts.sort();
    return texts;
}

QStringList listOf(const QJsonValue& array) {
    QStringList texts;
    for (const QJsonValue& item : array.toArray()) {
        texts.append(item.toString());
    }
    texts.sort();
    return texts;
}

/// "P08: need" for each row, sorted.
QStringList decisionsOf(const QJsonObject& visit) {
    QStringList rows;
    for (const QJsonValue& row : visit[u"procedures"].toArray()) {
        rows.append(row[u"id"].toString() + u": "_s + row[u"decision"].toString());
    }
    rows.sort();
    return rows;
}

QStringList decisionsOf(const YAML::Node& expected) {
    QStringList rows;
    for (const auto& procedure : expected) {
        for (const QString& decision : listOf(procedure.second)) {
            rows.append(textOf(procedure.first) + u": "_s + decision);
        }
    }
    rows.sort();
    return rows;
}

/// The row of a procedure that is needed or may be asked for; else its first.
QJsonObject rowOf(const QJsonObject& visit, const QString& id) {
    QJsonObject found;
    for (const QJsonValue& row : visit[u"procedures"].toArray()) {
        if (row[u"id"].toString() == id && found.isEmpty()) {
            found = row.toObject();
        }
    }
    return found;
}

} // namespace

/// Whole cases as files (cases/NAME): what an answers file must lead to, read by people and checked here.
class CasesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(QDir(casesFolder).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size() > 3); }

    void everyCase_givesItsProceduresAndPapers_data() {
        QTest::addColumn<QString>("folder");
        for (const QString& name : QDir(casesFolder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
            QTest::newRow(qPrintable(name)) << casesFolder + u'/' + name;
        }
    }
    void everyCase_givesItsProceduresAndPapers() {
        QFETCH(QString, folder);
        const YAML::Node expected = YAML::LoadFile((folder + u"/expected.yaml"_s).toStdString());
        const QTemporaryDir out;
        QStringList arguments{
            u"visit"_s, u"run"_s, u"--answers"_s, folder + u"/answers.yaml"_s, u"--out"_s, out.filePath(u"papers"_s),
            u"--json"_s};
        if (QFile::exists(folder + u"/person.json"_s)) {
            arguments << u"--person"_s << folder + u"/person.json"_s;
        }
        if (expected["catalog"]) {
            arguments << u"--catalog"_s << textOf(expected["catalog"]);
        }
        const auto run = program_.run(arguments);
        QVERIFY2(run.status == 0, run.diagnostics + run.output);
        const QJsonObject visit = run.json();
        QCOMPARE(decisionsOf(visit), decisionsOf(expected["procedures"]));
        checkRows(visit, expected);
        checkPapers(visit, expected, out.filePath(u"papers"_s));
    }

    /// Over all of them; one alone may have more to write by hand.
    void cleanupTestCase() {
        QVERIFY2(allPrefilled_ * 100 >= allFields_ * 85, qPrintable(u"%1 of %2"_s.arg(allPrefilled_).arg(allFields_)));
        qInfo("prefilled in all %d of %d fields", allPrefilled_, allFields_);
    }

private:
    static void checkRows(const QJsonObject& visit, const YAML::Node& expected) {
        for (const auto& row : expected["persons"]) {
            QCOMPARE(listOf(rowOf(visit, textOf(row.first))[u"persons"]), listOf(row.second));
        }
        for (const auto& row : expected["deadlines"]) {
            QCOMPARE(rowOf(visit, textOf(row.first))[u"deadline"].toString(), textOf(row.second));
        }
        QSet<QString> departments;
        for (const QJsonValue& row : visit[u"procedures"].toArray()) {
            departments.insert(row[u"department"].toString());
        }
        if (expected["departments"]) {
            QVERIFY2(departments.size() >= expected["departments"].as<int>(),
                     qPrintable(QString::number(departments.size())));
        }
    }

    void checkPapers(const QJsonObject& visit, const YAML::Node& expected, const QString& folder) {
        QStringList forms;
        int fields = 0;
        int prefilled = 0;
        for (const QJsonValue& document : visit[u"documents"].toArray()) {
            forms.append(document[u"form"].toString());
            fields += document[u"fields"].toInt();
            prefilled += document[u"prefilled"].toInt();
            QVERIFY(document[u"pages"].toInt() > 0);
            const auto qpdf = tests::runTool(u"qpdf"_s, {u"--check"_s, folder + u'/' + document[u"file"].toString()});
            QVERIFY2(qpdf.status == 0, qPrintable(qpdf.text));
        }
        forms.removeDuplicates();
        forms.sort();
        QCOMPARE(forms, listOf(expected["forms"]));
        const int wanted = expected["prefilled"] ? expected["prefilled"].as<int>() : 0;
        const int percent = fields == 0 ? 100 : prefilled * 100 / fields;
        if (expected["prefilled"]) { // the others are told only what is known at first
            allFields_ += fields;
            allPrefilled_ += prefilled;
        }
        qInfo("prefilled %d of %d fields, %d %%", prefilled, fields, percent);
        QVERIFY2(percent >= wanted, qPrintable(u"%1 of %2"_s.arg(prefilled).arg(fields)));
        for (const QJsonValue& alert : visit[u"alerts"].toArray()) {
            QVERIFY2(alert[u"code"].toString() != u"paper.text.overflow"_s, QJsonDocument(alert.toObject()).toJson());
        }
    }

    int allFields_ = 0;
    int allPrefilled_ = 0;
    QTemporaryDir home_;
    tests::Program program_{QStringLiteral(KAKANAI_PROGRAM), home_.path()};
};

KAKANAI_SUITE(CasesTest)
#include "cases_test.moc"
