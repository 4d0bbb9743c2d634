#include "tests/support/suite.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>
#include <yaml-cpp/yaml.h>

using namespace Qt::StringLiterals;

namespace {

const QString room = QStringLiteral(KAKANAI_SOURCE_DIR "/app/procedures/");

/// As an editor's YAML reader sees a plain word: a number, true or false, or a text.
QJsonValue scalar(const YAML::Node& node) {
    const QString text = QString::fromStdString(node.Scalar());
    if (node.Tag() == "!") {
        return text;
    }
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (isNumber) {
        return number;
    }
    return text == "true"_L1 || text == "false"_L1 ? QJsonValue(text == "true"_L1) : QJsonValue(text);
}

QJsonValue jsonOf(const YAML::Node& node) {
    if (node.IsSequence()) {
        QJsonArray array;
        for (const YAML::Node& item : node) {
            array.append(jsonOf(item));
        }
        return array;
    }
    if (node.IsMap()) {
        QJsonObject object;
        for (const auto& entry : node) {
            object.insert(QString::fromStdString(entry.first.Scalar()), jsonOf(entry.second));
        }
        return object;
    }
    return node.IsScalar() ? scalar(node) : QJsonValue();
}

/// What a file of one kind must look like; a list of records, or one record.
QJsonObject schemaFor(const QString& kind) {
    QFile file(room + u"schema/catalogue.json"_s);
    QFile entry(room + u"schema/"_s + kind + u".json"_s);
    if (!file.open(QIODevice::ReadOnly) || !entry.open(QIODevice::ReadOnly)) {
        return {};
    }
    // The small file of a kind points into the large one; laid into it, nothing has to be fetched.
    const QByteArray head = entry.readAll().replace("catalogue.json#", "#");
    QJsonObject schema = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject root = QJsonDocument::fromJson(head).object();
    for (auto key = root.begin(); key != root.end(); ++key) {
        schema.insert(key.key(), *key);
    }
    return schema;
}

QString faultOf(const QString& kind, const QJsonValue& document) {
    const QJsonValue root = schemaFor(kind);
    valijson::Schema schema;
    valijson::SchemaParser parser;
    parser.populateSchema(valijson::adapters::QtJsonAdapter(root), schema);
    valijson::Validator validator;
    valijson::ValidationResults results;
    if (validator.validate(schema, valijson::adapters::QtJsonAdapter(document), &results)) {
        return {};
    }
    valijson::ValidationResults::Error error;
    QStringList faults;
    while (results.popError(error)) {
        QString where;
        for (const std::string& step : error.context) {
            where += QString::fromStdString(step);
        }
        faults.append(where + u": "_s + QString::fromStdString(error.description));
    }
    return faults.join(u'\n');
}

QString faultOfFile(const QString& kind, const QString& path) {
    return faultOf(kind, jsonOf(YAML::LoadFile(path.toStdString())));
}

} // namespace

/// The schemas that help an editor agree with what the program reads.
class SchemaTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyShippedFile_fitsItsSchema_data() {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("path");
        QStringList folders{room + u"catalogue"_s};
        for (const QString& overlay : QDir(room + u"overlays"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            folders.append(room + u"overlays/"_s + overlay);
        }
        for (const QString& folder : folders) {
            for (const auto& [kind, pattern] : kinds()) {
                const QDir place(folder + u'/' + QString(pattern).section(u'/', 0, -2));
                for (const QString& file : place.entryList({QString(pattern).section(u'/', -1)}, QDir::Files)) {
                    const QString path = place.filePath(file);
                    QTest::newRow(qPrintable(path.sliced(room.size()))) << kind << path;
                }
            }
        }
    }
    void everyShippedFile_fitsItsSchema() {
        QFETCH(QString, kind);
        QFETCH(QString, path);
        const QString fault = faultOfFile(kind, path);
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
    }

    void mistake_inARecord_isSeenByTheSchema_data() {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QByteArray>("yaml");
        QTest::newRow("unknown key") << u"procedure"_s << QByteArray("{id: P1, deadlin: {}}");
        QTest::newRow("two comparisons") << u"procedure"_s << QByteArray("{id: P1, when: {fact: a, is: b, in: [c]}}");
        QTest::newRow("no such outcome") << u"procedure"_s << QByteArray("{id: P1, outcome: must}");
        QTest::newRow("three numbers") << u"form"_s
                                       << QByteArray("{id: F, pages: [{parts: [{field: a, at: [1, 2, 3]}]}]}");
        QTest::newRow("no such kind") << u"questions"_s << QByteArray("[{id: Q, kind: maybe}]");
        QTest::newRow("no Japanese") << u"departments"_s << QByteArray("[{id: a, name: {en: A}}]");
    }
    void mistake_inARecord_isSeenByTheSchema() {
        QFETCH(QString, kind);
        QFETCH(QByteArray, yaml);
        QVERIFY(!faultOf(kind, jsonOf(YAML::Load(yaml.toStdString()))).isEmpty());
    }

private:
    static std::vector<std::pair<QString, QString>> kinds() {
        return {{u"procedure"_s, u"procedures/*.yaml"_s},  {u"form"_s, u"forms/*.yaml"_s},
                {u"questions"_s, u"questions/*.yaml"_s},   {u"fields"_s, u"fields/*.yaml"_s},
                {u"words"_s, u"words/*.yaml"_s},           {u"facts"_s, u"facts.yaml"_s},
                {u"events"_s, u"events.yaml"_s},           {u"groups"_s, u"groups.yaml"_s},
                {u"departments"_s, u"departments.yaml"_s}, {u"relationships"_s, u"relationships.yaml"_s},
                {u"languages"_s, u"languages.yaml"_s},     {u"overlay"_s, u"overlay.yaml"_s}};
    }
};

KAKANAI_SUITE(SchemaTest)
#include "schema_test.moc"
