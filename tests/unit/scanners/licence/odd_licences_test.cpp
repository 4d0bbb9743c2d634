#include "scanners/licence/drivers_licence.h"
#include "scanners/simulated/licence/licence_card_files.h"
#include "scanners/simulated/licence/licence_persona_file.h"
#include "tests/support/suite.h"
#include "tests/unit/scanners/licence/odd_licence.h"

using namespace kakanai::scanners;
using namespace kakanai::tests;
using namespace Qt::StringLiterals;
using simulated::LicencePersona;

namespace {

LicencePersona shipped(const QString& id) {
    const auto personas = simulated::loadLicencePersonas(simulated::shippedLicences()).value();
    return *std::ranges::find(personas, id, &LicencePersona::id);
}

QByteArray field(int tag, const QString& text) {
    const QByteArray bytes = simulated::licenceTextBytes(text).value();
    return QByteArray(1, char(tag)) + char(bytes.size()) + bytes;
}

} // namespace

/// Cards as they come: each is read to the same person, or said to be what it is.
class OddLicencesTest : public QObject {
    Q_OBJECT

    LicencePersona ken_ = shipped(u"licence-ken"_s);
    LicencePersona yuki_ = shipped(u"licence-yuki"_s);
    LicencePersona saki_ = shipped(u"licence-saki"_s);

    static CardResult<DriversLicence> read(OddLicence& card, const LicencePersona& persona) {
        return licence::readDriversLicence(card, Secret(persona.pin1.toLatin1()), {}, {});
    }
    void expectKen(OddLicence& card) {
        const auto licence = read(card, ken_);
        QVERIFY(licence.has_value());
        QCOMPARE(licence->name.plainText(), ken_.name);
        QCOMPARE(licence->reading.whole(), ken_.reading);
        QCOMPARE(licence->address.plainText(), ken_.address);
        QCOMPARE(licence->birthDate, ken_.birthDate);
        QCOMPARE(licence->expires, ken_.expires);
        QCOMPARE(card.card.triesLeft(1), 3);
    }
    void expectMalformed(int file, const QByteArray& bytes) {
        OddLicence card(ken_);
        card.files[file] = bytes;
        QCOMPARE(read(card, ken_).error().fault, CardFault::DataMalformed);
        QCOMPARE(card.card.verifications(), 1);
    }
    DriversLicence withChanges(std::vector<simulated::LicencePersonaChange> changes) {
        LicencePersona persona = ken_;
        persona.changes = std::move(changes);
        OddLicence card(persona);
        return read(card, persona).value_or(DriversLicence{});
    }

private Q_SLOTS:
    void plainLicence_takesElevenExchanges() {
        OddLicence card(ken_);
        expectKen(card);
        const auto licence = read(card, ken_);
        QCOMPARE(licence->apdus, 11);
        QVERIFY(licence->changes.empty() && licence->numberFits && licence->hasPin);
        QVERIFY(licence->domicile.isEmpty() && licence->photo.isEmpty() && licence->alias.isEmpty());
    }
    void shortAnswers_areAskedOn() {
        for (const int longest : {1, 7, 64, 255}) {
            OddLicence card(ken_);
            card.longestAnswer = longest;
            expectKen(card);
        }
    }
    void readersThatCarryLess_areAskedForLess() {
        OddLicence failing(ken_);
        failing.failsAt256 = true;
        expectKen(failing);
        OddLicence refusing(ken_);
        refusing.saysWrongLength = true;
        expectKen(refusing);
    }
    void answersInParts_andExactLengths_areFollowed() {
        OddLicence parts(ken_);
        parts.answersInParts = true;
        expectKen(parts);
        OddLicence exact(ken_);
        exact.wantsExactLength = true;
        expectKen(exact);
    }
    void fileWithoutFiller_isReadToItsEnd() {
        OddLicence card(ken_);
        QByteArray entries = simulated::entryFile(ken_);
        while (entries.endsWith('\xFF')) {
            entries.chop(1);
        }
        card.files[1] = entries;
        expectKen(card);
        card.files[1] = entries + QByteArray(2000, '\0');
        expectKen(card);
    }
    void fileThatEndsEarly_isMalformed() {
        const QByteArray entries = simulated::entryFile(ken_);
        for (const int size : {1, 4, 6, 20, 60}) {
            expectMalformed(1, entries.first(size));
        }
        expectMalformed(1, {});
        expectMalformed(4, simulated::changeFile(yuki_).first(30));
    }
    void fileWithoutEnd_isGivenUp() {
        OddLicence card(ken_);
        card.files[1] = QByteArray(40000, '\x01');
        QCOMPARE(read(card, ken_).error().fault, CardFault::DataMalformed);
        QVERIFY(card.exchanges < 60);
    }
    void fieldsInAnotherOrder_areFound() {
        OddLicence card(ken_);
        const QByteArray entries = simulated::entryFile(ken_);
        const QByteArray name = field(0x12, ken_.name);
        card.files[1] = QByteArray(entries)
                            .remove(entries.indexOf(name), name.size())
                            .replace(entries.indexOf('\xFF') - name.size(), name.size(), name);
        expectKen(card);
    }
    void bytesOutsideJisX0208_areMalformed() {
        for (const char* code : {"2D21", "7427", "7A21", "FFFF", "FFF8", "0000", "A4A2"}) {
            QByteArray entries = simulated::entryFile(ken_);
            entries.replace(5, 2, QByteArray::fromHex(code));
            expectMalformed(1, entries);
        }
    }
    void emptyFields_areEmpty() {
        LicencePersona bare = ken_;
        bare.reading.clear();
        bare.address.clear();
        OddLicence card(bare);
        const auto licence = read(card, bare);
        QVERIFY(licence.has_value());
        QVERIFY(licence->address.isEmpty() && licence->reading == LicenceReading());
    }
    void changesFile_missing_isBelievedTheSecondTime() {
        OddLicence card(ken_);
        card.files[4] = std::nullopt;
        const auto licence = read(card, ken_);
        QVERIFY(licence.has_value() && licence->changes.empty());
        QCOMPARE(card.card.verifications(), 2);
    }
    void changesFile_unreadable_isNoSilence() {
        QByteArray changes = simulated::changeFile(yuki_);
        changes[6] = '\x2D';
        OddLicence card(yuki_);
        card.files[4] = changes;
        QCOMPARE(read(card, yuki_).error().fault, CardFault::DataMalformed);
    }
    void addressChangedTwice_saysTheLatest() {
        const auto licence = withChanges({{u"address"_s, u"2025-05-01"_s, u"埼玉県所沢市"_s, u"埼玉公委"_s},
                                          {u"address"_s, u"2024-01-31"_s, u"千葉県銚子市"_s, u"千葉公委"_s}});
        QCOMPARE(licence.address.plainText(), u"埼玉県所沢市"_s);
        QCOMPARE(licence.name.plainText(), ken_.name);
        QCOMPARE(licence.changes.size(), 2U);
        QCOMPARE(licence.changes[0],
                 (LicenceChange{LicenceChange::Field::Address, u"2024-01-31"_s, u"千葉公委"_s, false}));
        QCOMPARE(licence.changes[1],
                 (LicenceChange{LicenceChange::Field::Address, u"2025-05-01"_s, u"埼玉公委"_s, true}));
    }
    void nameChanged_takesItsNewReading_orNone() {
        const auto both = withChanges({{u"name"_s, u"2025-05-01"_s, u"赤木　健"_s, u"東京公委"_s},
                                       {u"reading"_s, u"2025-05-01"_s, u"アカギ　ケン"_s, u"東京公委"_s}});
        QCOMPARE(both.name.plainText(), u"赤木　健"_s);
        QCOMPARE(both.reading.whole(), u"アカギ　ケン"_s);
        const auto onlyName = withChanges({{u"name"_s, u"2025-05-01"_s, u"赤木　健"_s, u"東京公委"_s}});
        QCOMPARE(onlyName.reading, LicenceReading());
    }
    void changesFile_full_isReadWhole() {
        std::vector<simulated::LicencePersonaChange> changes;
        for (int day = 1; day <= 8; ++day) {
            changes.push_back({u"address"_s, u"2025-05-0%1"_s.arg(day),
                               u"埼玉県所沢市並木九丁目%1"_s.arg(QString(20, u'九')), u"神奈川公委"_s});
        }
        const auto licence = withChanges(changes);
        QCOMPARE(licence.changes.size(), 8U);
        QVERIFY(licence.changes.back().applied && licence.changes.back().authority == u"神奈川公委"_s);
        QCOMPARE(licence.address.plainText(), changes.back().text);
    }
    void gaiji_inNameAndAddress_areGivenAsPictures() {
        OddLicence card(saki_);
        const auto licence = read(card, saki_);
        QVERIFY(licence.has_value());
        QCOMPARE(licence->name.plainText(), saki_.name);
        QCOMPARE(std::get<Gaiji>(licence->name.pieces[1]), (Gaiji{1, {PictureEncoding::Bitmap1, saki_.gaiji.at(1)}}));
        QCOMPARE(licence->address.inexactCharacters(), 2);
        QCOMPARE(licence->apdus, 14);
    }
    void gaiji_withoutTheirFile_arePicturesNobodyHas() {
        OddLicence card(saki_);
        card.files[3] = std::nullopt;
        const auto licence = read(card, saki_);
        QCOMPARE(licence->name.plainText(), saki_.name);
        QVERIFY(std::get<Gaiji>(licence->name.pieces[1]).picture.isEmpty());
    }
    void gaiji_ofALaterName_standInTheLaterFile() {
        LicencePersona persona = saki_;
        persona.gaiji[3] = QByteArray(128, '\x3C');
        persona.changes = {{u"name"_s, u"2025-05-01"_s, u"【外字3】田　早紀"_s, u"東京公委"_s}};
        OddLicence card(persona);
        const auto licence = read(card, persona);
        QCOMPARE(licence->name.plainText(), u"【外字3】田　早紀"_s);
        QCOMPARE(std::get<Gaiji>(licence->name.pieces[0]).picture.bytes, QByteArray(128, '\x3C'));
    }
    void cardResetOnTheWay_isReadAllTheSame() {
        OddLicence whole(ken_);
        const int exchanges = read(whole, ken_)->apdus;
        for (int at = 2; at <= exchanges; ++at) {
            OddLicence card(ken_);
            card.resetAt = at;
            const auto licence = read(card, ken_);
            QVERIFY2(licence.has_value(), qPrintable(QString::number(at)));
            QCOMPARE(licence->address.plainText(), ken_.address);
        }
    }
    void cardResetOnTheWay_neverHidesAChange() {
        for (int at = 2; at <= 30; ++at) {
            OddLicence card(yuki_);
            card.resetAt = at;
            const auto licence = read(card, yuki_);
            QVERIFY2(licence.has_value(), qPrintable(QString::number(at)));
            QCOMPARE(licence->name.plainText(), u"大橋　由紀"_s);
        }
    }
};

KAKANAI_SUITE(OddLicencesTest)
#include "odd_licences_test.moc"
