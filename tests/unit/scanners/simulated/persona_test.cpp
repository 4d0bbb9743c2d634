#include "scanners/mynumber/individual_number_card.h"
#include "scanners/simulated/persona_file.h"
#include "scanners/simulated/simulated_card.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QTemporaryDir>

using namespace kakanai::scanners;
using namespace kakanai::scanners::simulated;
using namespace Qt::StringLiterals;

namespace {

const QByteArray rightFile = "pin: \"1234\"\nnumberB: \"55021720352285\"\nsignature: ABC123\nname: A\naddress: B\n"
                             "birthDate: 1980-02-17\nsex: male\n";

} // namespace

class PersonaTest : public QObject {
    Q_OBJECT

    std::expected<std::vector<Persona>, PersonaError> load(const QByteArray& content,
                                                           const QString& name = u"a.yaml"_s) {
        QTemporaryDir folder;
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::WriteOnly)) {
            file.write(content);
            file.close();
        }
        return loadPersonas(folder.path());
    }

private Q_SLOTS:
    void shippedPersonas_areReadableByTheirOwnSecrets() {
        const auto personas = loadPersonas(shippedPersonas());
        QVERIFY(personas.has_value());
        QVERIFY(personas->size() >= 5);
        const auto keys = std::make_shared<CardKeys>();
        for (const Persona& persona : *personas) {
            SimulatedCard card(persona, {.keys = keys});
            for (const auto& [kind, secret] :
                 {std::pair(CardSecret::Pin, persona.pin), std::pair(CardSecret::NumberB, persona.numberB)}) {
                const auto info = mynumber::readBasicInfo(card, kind, Secret(secret.toLatin1()), {});
                QVERIFY2(info.has_value(), qPrintable(persona.id));
                QCOMPARE(info->name, persona.name);
                QCOMPARE(info->address, persona.address);
                QCOMPARE(info->birthDate, persona.birthDate);
                QCOMPARE(info->authenticity, Authenticity::Consistent);
            }
        }
    }
    void shippedPersonas_haveTaroWithHisRareCharacters() {
        const auto personas = loadPersonas(shippedPersonas());
        const auto taro = std::ranges::find(*personas, u"taro"_s, &Persona::id);
        QVERIFY(taro != personas->end());
        QCOMPARE(taro->name, u"\U00020BB7田　葛\U000E0100羅"_s);
        QCOMPARE(taro->birthDate, u"1980-02-17"_s);
    }
    void folderOfTheSource_holdsTheSameAsTheProgram() {
        const auto shipped = loadPersonas(shippedPersonas());
        const auto inTree = loadPersonas(QStringLiteral(KAKANAI_SOURCE_DIR "/scanners/simulated/personas"));
        QVERIFY(inTree.has_value());
        QCOMPARE(*shipped, *inTree);
    }
    void wrongFiles_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("line");
        const auto changed = [](const char* from, const char* to) { return QByteArray(rightFile).replace(from, to); };
        QTest::newRow("not YAML") << QByteArray("pin: [") << 1;
        QTest::newRow("a list") << QByteArray("- 1") << 0;
        QTest::newRow("empty") << QByteArray() << 0;
        QTest::newRow("not UTF-8") << changed("name: A", "name: \x8B\x67") << 0;
        QTest::newRow("no name") << changed("name: A\n", "") << 0;
        QTest::newRow("list as name") << changed("name: A", "name: [A]") << 0;
        QTest::newRow("short pin") << changed("\"1234\"", "\"123\"") << 1;
        QTest::newRow("lower-case password") << changed("ABC123", "abc123") << 3;
        QTest::newRow("wrong date") << changed("1980-02-17", "1980-13-17") << 6;
        QTest::newRow("wrong sex") << changed("sex: male", "sex: m") << 7;
        QTest::newRow("unknown key") << rightFile + "age: 3\n" << 0;
    }
    void wrongFiles() {
        QFETCH(QByteArray, content);
        QFETCH(int, line);
        const auto loaded = load(content);
        QVERIFY(!loaded.has_value());
        QCOMPARE(loaded.error().line, line);
        QVERIFY(!loaded.error().reason.isEmpty());
        QVERIFY(loaded.error().file.endsWith(u"a.yaml"_s));
    }
    void rightFile_isTaken_butNotUnderAnyName() {
        QCOMPARE(load(rightFile)->front().id, u"a"_s);
        QVERIFY(!load(rightFile, u"Ä1.yaml"_s));
    }
    void folder_withoutPersonas_isAProblem() {
        QTemporaryDir folder;
        QCOMPARE(loadPersonas(folder.path()).error().file, folder.path());
    }
};

KAKANAI_SUITE(PersonaTest)
#include "persona_test.moc"
