#include "app/payloads/mapping_file.h"
#include "tests/support/suite.h"
#include "tests/unit/app/payloads/sample_catalogue.h"

#include <QDir>
#include <QFile>

using namespace kakanai;
using namespace kakanai::payloads;
using namespace kakanai::tests;
using namespace Qt::StringLiterals;

namespace {

const QByteArray sound = R"(id: a
title: 表
edition: 第1版
encodings: [utf-8]
columns:
  - {name: 氏名, to: person.name, required: yes}
  - {name: 性別, to: person.sex, values: {男: male, 女: female}}
)";

LoadedMapping read(const QByteArray& bytes) {
    return readMapping(bytes, u"a.yaml"_s, shippedCatalogue(), u"ja"_s);
}

} // namespace

class MappingFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void soundFile_isRead() {
        const LoadedMapping loaded = read(sound);
        QVERIFY2(loaded.mapping && loaded.findings.empty(),
                 loaded.findings.empty() ? "" : qPrintable(loaded.findings[0].reason));
        QCOMPARE(loaded.mapping->columns.size(), std::size_t(2));
        QCOMPARE(loaded.mapping->column(u"性別"_s)->values.value(u"女"_s), u"female"_s);
        QCOMPARE(loaded.mapping->column(u"氏名"_s)->target.text(), u"person.name"_s);
        QVERIFY(!loaded.mapping->isVerified && !loaded.mapping->column(u"氏名"_s)->isVerified);
    }
    void shippedFiles_areSoundAndSayThatNothingIsVerified() {
        const auto mappings = shippedMappings(shippedCatalogue());
        const auto files = QDir(QStringLiteral(KAKANAI_SOURCE_DIR "/app/payloads/mappings")).entryList({u"*.yaml"_s});
        QCOMPARE(qsizetype(mappings.size()), files.size());
        QCOMPARE(files.size(), 4);
        for (const Mapping& mapping : mappings) {
            QVERIFY2(!mapping.isVerified, qPrintable(mapping.id));
        }
    }
    void shippedFiles_giveTheIndividualNumberNoTarget() {
        for (const Mapping& mapping : shippedMappings(shippedCatalogue())) {
            for (const QString& name : {u"個人番号"_s, u"住民票コード"_s}) {
                const MappedColumn* column = mapping.column(name);
                QVERIFY(!column || column->target.kind == TargetKind::Nothing);
            }
        }
    }
    void mistake_isNamedWithItsLine_data() {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("field");
        QTest::addColumn<int>("line");
        const auto row = [](const char* name, const char* from, const char* to, const QString& field, int line) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to) << field << line;
        };
        row("unknown target", "person.name", "person.nickname", u"columns[0].to"_s, 6);
        row("unknown fact", "person.name", "person.fact.shoe_size", u"columns[0].to"_s, 6);
        row("derived fact", "person.name", "person.fact.age", u"columns[0].to"_s, 6);
        row("a set", "person.name", "person.fact.techo", u"columns[0].to"_s, 6);
        row("unknown field", "person.name", "person.value.nothing", u"columns[0].to"_s, 6);
        row("unknown address", "person.name", "address.summer.town", u"columns[0].to"_s, 6);
        row("unknown value", "女: female", "女: woman", u"columns[1].values"_s, 7);
        row("no values", ", values: {男: male, 女: female}", "", u"columns[1].values"_s, 7);
        row("twice", "name: 性別", "name: 氏名", u"columns[1].name"_s, 7);
        row("nothing required", ", required: yes", "", u"columns"_s, 6);
        row("unknown encoding", "[utf-8]", "[ebcdic]", u"encodings"_s, 4);
        row("unknown key", "title: 表", "title: 表\ncolour: red", u"colour"_s, 3);
        row("no title", "title: 表\n", "", u"title"_s, 1);
    }
    void mistake_isNamedWithItsLine() {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, field);
        QFETCH(int, line);
        const LoadedMapping loaded = read(QByteArray(sound).replace(from, to));
        QVERIFY(!loaded.mapping && !loaded.findings.empty());
        const auto& finding = loaded.findings.front();
        QCOMPARE(finding.field, field);
        QVERIFY2(std::abs(finding.line - line) <= 1, qPrintable(QString::number(finding.line)));
        QCOMPARE(finding.file, u"a.yaml"_s);
        QVERIFY(!finding.reason.isEmpty() && !finding.suggestion.isEmpty());
    }
    void garbage_isOneFinding() {
        for (const QByteArray& bytes :
             {QByteArray(), QByteArray("[1"), QByteArray("\xff\xfe"), QByteArray("a: &x 1")}) {
            const LoadedMapping loaded = read(bytes);
            QVERIFY(!loaded.mapping && !loaded.findings.empty());
        }
    }
};

KAKANAI_SUITE(MappingFileTest)
#include "mapping_file_test.moc"
