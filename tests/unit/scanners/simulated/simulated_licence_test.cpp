#include "scanners/drivers_licence.h"
#include "scanners/simulated/licence/licence_persona_file.h"
#include "scanners/simulated/licence/simulated_licence.h"
#include "scanners/simulated/persona_file.h"
#include "scanners/simulated/simulated_card_reader.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QTemporaryDir>

using namespace kakanai::scanners;
using namespace kakanai::scanners::simulated;
using namespace Qt::StringLiterals;

namespace {

const QByteArray rightFile =
    "kind: drivers-licence\npin1: \"1357\"\npin2: \"2468\"\nspecification: \"009\"\nissued: 2024-06-10\n"
    "expires: 2029-07-03\nname: 青木\nreading: アオキ\nalias: \"\"\nbirthDate: 1989-06-03\naddress: 東京都\ndomicile: "
    "東京都\n"
    "number: \"300812345670\"\n";

} // namespace

class SimulatedLicenceTest : public QObject {
    Q_OBJECT

    std::expected<std::vector<LicencePersona>, PersonaError> load(const QByteArray& content) {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"a.yaml"_s));
        if (file.open(QIODevice::WriteOnly)) {
            file.write(content);
            file.close();
        }
        return loadLicencePersonas(folder.path());
    }
    static LicencePersona shipped(const QString& id) {
        const auto personas = loadLicencePersonas(shippedLicences()).value();
        return *std::ranges::find(personas, id, &LicencePersona::id);
    }
    static CardResult<DriversLicence> read(SimulatedCardReader& reader, QByteArrayView pin) {
        return readDriversLicence(reader, {}, Secret(pin), {}, {});
    }

private Q_SLOTS:
    void shippedLicences_areReadableByTheirOwnPins() {
        const auto personas = loadLicencePersonas(shippedLicences());
        QVERIFY2(personas.has_value(), personas ? "" : qPrintable(personas.error().reason));
        QVERIFY(personas->size() >= 4);
        const auto others = loadPersonas(shippedPersonas()).value();
        for (const LicencePersona& persona : *personas) {
            SimulatedCardReader reader;
            reader.insert(std::make_shared<SimulatedLicence>(persona));
            const Secret pin2(persona.hasPin() ? QByteArrayView(persona.pin2.toLatin1()) : QByteArrayView());
            const Secret pin1(persona.hasPin() ? QByteArrayView(persona.pin1.toLatin1()) : QByteArrayView());
            const auto licence = readDriversLicence(reader, {}, pin1, {&pin2, true, true}, {});
            QVERIFY2(licence.has_value(), qPrintable(persona.id));
            QCOMPARE(licence->name.plainText(), persona.current(u"name"_s, persona.name));
            QCOMPARE(licence->reading.whole(), persona.current(u"reading"_s, persona.reading));
            QCOMPARE(licence->address.plainText(), persona.current(u"address"_s, persona.address));
            QCOMPARE(licence->domicile.plainText(), persona.current(u"domicile"_s, persona.domicile));
            QCOMPARE(licence->birthDate, persona.birthDate);
            QCOMPARE(licence->issued, persona.issued);
            QCOMPARE(licence->expires, persona.expires);
            QCOMPARE(licence->number, persona.number);
            QCOMPARE(licence->hasPin, persona.hasPin());
            QCOMPARE(licence->changes.size(), persona.changes.size());
            QVERIFY(licence->numberFits);
            QVERIFY(licence->photo.bytes.startsWith("\xFF\x4F\xFF\x51"));
            QVERIFY(std::ranges::find(others, persona.id, &Persona::id) == others.end());
        }
    }
    void status_tellsTheLicenceAndItsCounters() {
        SimulatedCardReader reader;
        reader.insert(std::make_shared<SimulatedLicence>(shipped(u"licence-ken"_s)));
        QCOMPARE(read(reader, "0000").error(), (CardError{CardFault::PinWrong, CardSecret::LicencePin1, 2}));
        const ReaderStatus status = reader.status({})->readers.front();
        QCOMPARE(status.card, CardKind::DriversLicence);
        QCOMPARE(status.tries.licencePin1, 2);
        QCOMPARE(status.tries.licencePin2, 3);
    }
    void wrongPin_twice_leavesTheLastTry_andTheRightOneSetsItBack() {
        SimulatedCardReader reader;
        const auto card = std::make_shared<SimulatedLicence>(shipped(u"licence-ken"_s));
        reader.insert(card);
        read(reader, "0000").error();
        QVERIFY(read(reader, "1357").has_value());
        QCOMPARE(card->triesLeft(1), 3);
        read(reader, "0000").error();
        QCOMPARE(read(reader, "0000").error(), (CardError{CardFault::PinWrong, CardSecret::LicencePin1, 1}));
        QCOMPARE(read(reader, "1357").error(), (CardError{CardFault::PinLastTry, CardSecret::LicencePin1, 1}));
        QCOMPARE(card->verifications(), 4);
    }
    void files_areClosedWithoutTheirPins() {
        SimulatedLicence card(shipped(u"licence-ken"_s));
        const auto send = [&](const char* command) {
            return card.transmit(QByteArray::fromHex(command)).value().toHex().toUpper();
        };
        QCOMPARE(send("00A4040C10A0000002310100000000000000000000"), "9000");
        QCOMPARE(send("00B0810000"), "6982");
        QCOMPARE(send("00A40000"), "9000");
        QCOMPARE(send("002000810431333537"), "9000");
        QCOMPARE(send("00A4040C10A0000002310100000000000000000000"), "9000");
        QVERIFY(send("00B0810000").startsWith("1101"));
        QCOMPARE(send("00B0820000"), "6982");
        QCOMPARE(send("00B0890000"), "6A82");
        QCOMPARE(send("00A4020C020009"), "6A82");
        QCOMPARE(send("00B07FFF00"), "6A82");
        card.reset();
        QCOMPARE(send("00B0000000"), "6986");
        QCOMPARE(send("00B0810000"), "6981");
        QCOMPARE(send("80200081"), "6E00");
        QCOMPARE(send("0084000008"), "6D00");
        QCOMPARE(send("00A4"), "6700");
        QCOMPARE(send("00A40800"), "6A86");
    }
    void faults_endInTheirNames() {
        const LicencePersona ken = shipped(u"licence-ken"_s);
        SimulatedCardReader reader;
        reader.insert(std::make_shared<SimulatedLicence>(ken, SimulatedLicenceOptions{.malformed = true}));
        QCOMPARE(read(reader, "1357").error().fault, CardFault::DataMalformed);
        for (int at = 1; at <= 11; ++at) {
            reader.insert(std::make_shared<SimulatedLicence>(ken), {SimulatedFault::Kind::Pull, at});
            QCOMPARE(read(reader, "1357").error().fault, CardFault::Removed);
        }
        reader.insert(std::make_shared<SimulatedLicence>(ken, SimulatedLicenceOptions{.tries = 1}));
        QCOMPARE(read(reader, "1357").error().fault, CardFault::PinLastTry);
        reader.insert(std::make_shared<SimulatedLicence>(ken, SimulatedLicenceOptions{.tries = 0}));
        QCOMPARE(read(reader, "1357").error().fault, CardFault::PinBlocked);
    }
    void numberCard_isNoLicence() {
        const auto personas = loadPersonas(shippedPersonas()).value();
        SimulatedCardReader reader(personas.front());
        QCOMPARE(read(reader, "1357").error().fault, CardFault::Unknown);
    }
    void wrongFiles_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("line");
        const auto changed = [](const char* from, const char* to) { return QByteArray(rightFile).replace(from, to); };
        QTest::newRow("not YAML") << QByteArray("pin1: [") << 1;
        QTest::newRow("a list") << QByteArray("- 1") << 0;
        QTest::newRow("another kind") << changed("drivers-licence", "passport") << 1;
        QTest::newRow("short pin") << changed("\"1357\"", "\"135\"") << 2;
        QTest::newRow("no name") << changed("name: 青木\n", "") << 0;
        QTest::newRow("beyond JIS X 0208") << changed("青木", "髙木") << 7;
        QTest::newRow("unknown key") << rightFile + "age: 3\n" << 1;
        QTest::newRow("wrong change") << rightFile + "changes:\n  - {date: 2020-01-01}\n" << 0;
        QTest::newRow("change of nothing known")
            << rightFile + "changes:\n  - {field: sex, date: 2020-01-01, text: 青, authority: 東}\n"
            << 15;
        QTest::newRow("small picture") << rightFile + "gaiji:\n  1: |\n    ##\n" << 15;
    }
    void wrongFiles() {
        QFETCH(QByteArray, content);
        QFETCH(int, line);
        QVERIFY(load(rightFile).has_value());
        const auto loaded = load(content);
        QVERIFY(!loaded.has_value());
        QCOMPARE(loaded.error().line, line);
        QVERIFY(!loaded.error().reason.isEmpty());
    }
};

KAKANAI_SUITE(SimulatedLicenceTest)
#include "simulated_licence_test.moc"
