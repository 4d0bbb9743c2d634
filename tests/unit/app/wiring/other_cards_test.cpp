#include "app/visit/runner.h"
#include "app/wiring/cards.h"
#include "app/wiring/catalogue_source.h"
#include "app/wiring/executor.h"
#include "scanners/simulated/simulated_code_scanner.h"
#include "tests/support/suite.h"

#include <QTimeZone>

using namespace kakanai;
using namespace kakanai::wiring;
using namespace Qt::StringLiterals;
using visit::StepKind;
using visit::Way;

namespace {

/// A kiosk without a window, a persona's card on its reader, and a scanner.
struct Kiosk {
    explicit Kiosk(const QString& persona)
        : scanner(std::make_shared<scanners::simulated::SimulatedCodeScanner>()),
          devices(devicesWith(persona, scanner)), executor(devices, slot),
          runner(*devices.catalogue, visit::Place::Kiosk, executor, *devices.clock) {
        for (const visit::Event& event : std::vector<visit::Event>{visit::Started{}, visit::LanguageChosen{u"ja"_s},
                                                                   visit::EventChosen{u"tennyu"_s}}) {
            runner.post(event);
        }
    }
    ~Kiosk() { executor.stop(); }

    static Devices devicesWith(const QString& persona, const std::shared_ptr<scanners::CodeScanner>& scanner) {
        Devices devices;
        devices.catalogue =
            std::make_shared<procedures::Catalogue>(loadCatalogueOf(u"example-city"_s, u"ja"_s).value().catalogue);
        devices.clock =
            std::make_shared<base::ManualClock>(QDateTime(QDate(2026, 11, 21), QTime(1, 0), QTimeZone::utc()));
        devices.reader = makeReader(persona).value();
        devices.codeScanner = scanner;
        return devices;
    }

    const visit::Visit& visit() const { return runner.visit(); }
    bool reaches(StepKind kind) {
        return QTest::qWaitFor([&] { return visit::kindOf(visit().step) == kind; }, 20'000);
    }
    bool says(QLatin1StringView code) {
        return QTest::qWaitFor([&] { return visit().trouble && visit().trouble->codeText() == code; }, 20'000);
    }
    void types(const char* key) {
        for (; *key; ++key) {
            slot.append(*key);
        }
        runner.post(visit::SecretEntered{});
    }
    void shows(const QString& text) {
        scanners::Code code;
        code.text = text;
        code.bytes = text.toUtf8();
        scanner->show(code);
    }

    std::shared_ptr<scanners::simulated::SimulatedCodeScanner> scanner;
    Devices devices;
    SecretSlot slot;
    Executor executor;
    visit::Runner runner;
};

const QString passportLines =
    u"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10"_s;

} // namespace

/// Cards of other kinds and codes through the executor that the program uses.
class OtherCardsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void licence_byItsPin_isRead() {
        Kiosk kiosk(u"licence-ken"_s);
        kiosk.runner.post(visit::WayChosen{Way::Licence});
        QVERIFY(kiosk.reaches(StepKind::EnteringSecret));
        QVERIFY(kiosk.visit().triesLeft > 1);
        const auto licences = shippedLicenceList().value();
        const auto ken = std::ranges::find(licences, u"licence-ken"_s, &scanners::simulated::LicencePersona::id);
        kiosk.types(ken->pin1.toLatin1().constData());
        QVERIFY(kiosk.reaches(StepKind::ConfirmingPerson));
        QVERIFY(!kiosk.visit().read->items.name.isEmpty());
        QVERIFY(!kiosk.visit().read->kana.isEmpty());
        QVERIFY(kiosk.visit().read->items.sex.isEmpty());
        QCOMPARE(kiosk.slot.length(), 0);
    }
    void licence_whereANumberCardWasChosen_isNotTried() {
        Kiosk kiosk(u"licence-ken"_s);
        kiosk.runner.post(visit::WayChosen{Way::CardWithPin});
        QVERIFY(kiosk.says("card.unknown"_L1));
        QCOMPARE(visit::kindOf(kiosk.visit().step), StepKind::ChoosingWay);
    }
    void residenceCard_byItsNumber_showsItsFace() {
        Kiosk kiosk(u"zairyu"_s);
        kiosk.runner.post(visit::WayChosen{Way::ResidenceCard});
        kiosk.types("ZZ99999901ZZ");
        QVERIFY(kiosk.reaches(StepKind::ConfirmingPerson));
        const visit::ReadPerson& read = *kiosk.visit().read;
        QVERIFY(read.items.name.isEmpty());
        QVERIFY(read.items.address.startsWith(u"静岡県"_s));
        QCOMPARE(read.face.width, 400);
        QCOMPARE(read.face.pixels.size(), qsizetype(400) * 252 * 4);
    }
    void residenceCard_ofAnotherNumber_isAskedAgain() {
        Kiosk kiosk(u"zairyu"_s);
        kiosk.runner.post(visit::WayChosen{Way::ResidenceCard});
        kiosk.types("ZZ99999999ZZ");
        QVERIFY(kiosk.says("card.key.wrong"_L1));
        QVERIFY(kiosk.reaches(StepKind::EnteringSecret));
    }
    void passport_byItsPage_tellsLatinLetters() {
        Kiosk kiosk(u"ryoken"_s);
        kiosk.runner.post(visit::WayChosen{Way::Passport});
        const auto passports = shippedPassportList().value();
        const auto ryoken = std::ranges::find(passports, u"ryoken"_s, &scanners::simulated::PassportPersona::id);
        const QString line = ryoken->secondLine;
        kiosk.types((line.first(9).remove(u'<') + u'/' + line.sliced(13, 6) + u'/' + line.sliced(21, 6))
                        .toLatin1()
                        .constData());
        QVERIFY(kiosk.reaches(StepKind::ConfirmingPerson));
        QVERIFY(!kiosk.visit().read->nameIsExact);
        QVERIFY(kiosk.visit().read->items.birthDate.year > 1900);
    }
    void code_ofAPassport_isAPerson() {
        Kiosk kiosk(u"taro"_s);
        kiosk.runner.post(visit::WayChosen{Way::Code});
        kiosk.shows(passportLines);
        QVERIFY(kiosk.reaches(StepKind::ConfirmingPerson));
        QCOMPARE(kiosk.visit().read->items.name, u"ERIKSSON　ANNA MARIA"_s);
        QCOMPARE(kiosk.visit().read->items.sex, u"female"_s);
    }
    void code_ofATable_isUnverified() {
        Kiosk kiosk(u"taro"_s);
        kiosk.runner.post(visit::WayChosen{Way::Code});
        kiosk.shows(
            u"氏名,生年月日,性別,転出予定年月日\r\n甲山　乙彦,19800217,男,20261115\r\n甲山　丙子,19810218,女,20261115\r\n"_s);
        QVERIFY(kiosk.reaches(StepKind::ChoosingSelf));
        QVERIFY(kiosk.says("import.unverified"_L1));
        kiosk.runner.post(visit::SelfChosen{1});
        QCOMPARE(kiosk.visit().read->items.name, u"甲山　丙子"_s);
    }
    void code_ofAResidenceCard_opensTheCard() {
        Kiosk kiosk(u"zairyu"_s);
        kiosk.runner.post(visit::WayChosen{Way::Code});
        kiosk.shows(u"ZZ99999901ZZ"_s);
        QVERIFY(kiosk.reaches(StepKind::ConfirmingPerson));
        QCOMPARE(kiosk.visit().way, Way::ResidenceCard);
        QCOMPARE(kiosk.slot.length(), 0);
    }
    void code_forACounter_isSaidToBeElsewhere() {
        Kiosk kiosk(u"taro"_s);
        kiosk.runner.post(visit::WayChosen{Way::Code});
        kiosk.shows(u"0001-HYT6"_s);
        QVERIFY(kiosk.says("code.elsewhere"_L1));
        QCOMPARE(visit::kindOf(kiosk.visit().step), StepKind::ScanningCode);
    }
    void code_scannedBeforeAnybodyAsked_isForgotten() {
        Kiosk kiosk(u"taro"_s);
        kiosk.shows(passportLines);
        kiosk.runner.post(visit::WayChosen{Way::Code});
        kiosk.runner.post(visit::Back{});
        kiosk.runner.post(visit::WayChosen{Way::Code});
        kiosk.shows(u"nothing of ours"_s);
        QVERIFY(kiosk.says("code.unknown"_L1));
        QVERIFY(!kiosk.visit().read);
    }
};

KAKANAI_SUITE(OtherCardsTest)
#include "other_cards_test.moc"
