#include "tests/support/program.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace kakanai;
using namespace Qt::StringLiterals;

class SimpleCommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void usage_wrongOrUnknown_isStatusTwo_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unknown command") << QStringList{u"frobnicate"_s};
        QTest::newRow("unknown option") << QStringList{u"card"_s, u"status"_s, u"--loud"_s};
        QTest::newRow("no secret") << QStringList{u"card"_s, u"read"_s};
        QTest::newRow("both secrets") << QStringList{u"card"_s, u"read"_s, u"--pin-stdin"_s, u"--number-b-stdin"_s};
        QTest::newRow("no out folder") << QStringList{u"visit"_s, u"run"_s, u"--answers"_s, u"x"_s};
        QTest::newRow("no file") << QStringList{u"document"_s, u"verify"_s};
        QTest::newRow("unknown overlay") << QStringList{u"catalog"_s, u"list"_s, u"--catalog"_s, u"nowhere-city"_s};
        QTest::newRow("unknown role") << QStringList{u"--role"_s, u"mayor"_s};
    }
    void usage_wrongOrUnknown_isStatusTwo() {
        QFETCH(QStringList, arguments);
        const auto run = program_.run(arguments + QStringList{u"--json"_s});
        QCOMPARE(run.status, 2);
        QVERIFY(run.output.isEmpty());
        QVERIFY(!run.diagnostics.isEmpty());
    }

    void manPage_namesEveryCommandAndOption() {
        QFile page(QStringLiteral(KAKANAI_SOURCE_DIR) + u"/packaging/kakanai.1"_s);
        QVERIFY(page.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(page.readAll()).replace(u"\\-"_s, u"-"_s);
        QString section = text.section(u".SH 命令"_s, 0, 0);
        const QStringList lines = QString::fromUtf8(program_.run({u"--help"_s}).output).split(u'\n');
        int options = 0;
        for (const QString& line : lines) {
            const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
            if (line.startsWith(u"kakanai "_s) && !words[1].startsWith(u'[')) {
                const QString command = line.section(u"  "_s, 0, 0);
                const qsizetype begin = text.indexOf(u".SS "_s + command);
                QVERIFY2(begin >= 0, qPrintable(command));
                section = text.mid(begin, text.indexOf(u"\n.S"_s, begin) - begin);
            } else if (!words.isEmpty() && words[0].startsWith(u"--"_s)) {
                ++options;
                QVERIFY2(section.contains(words[0]), qPrintable(line));
            }
        }
        QVERIFY(options > 40);
    }

    void simulateList_hasTaroAndHisSecrets() {
        const auto run = program_.run({u"simulate"_s, u"list"_s, u"--json"_s});
        QCOMPARE(run.status, 0);
        bool taro = false;
        for (const QJsonValue& persona : run.json()[u"personas"].toArray()) {
            taro = taro || (persona[u"id"] == u"taro"_s && persona[u"pin"].toString().size() == 4 &&
                            persona[u"numberB"].toString().size() == 14 && !persona[u"name"].toString().isEmpty());
        }
        QVERIFY(taro);
    }

    void cardRead_simulated_givesTheFourItemsAndNoNumber() {
        const auto run = program_.run(
            {u"card"_s, u"read"_s, u"--pin-stdin"_s, u"--simulate"_s, u"card=taro"_s, u"--json"_s}, "1234\n");
        QCOMPARE(run.status, 0);
        const QJsonObject json = run.json();
        QCOMPARE(json[u"name"].toString(), u"𠮷田　葛󠄀羅"_s);
        QCOMPARE(json[u"birthDate"].toString(), u"1980-02-17"_s);
        QCOMPARE(json[u"sex"].toString(), u"male"_s);
        QCOMPARE(json[u"authenticity"].toString(), u"consistent"_s);
        QVERIFY(json[u"apdus"].toInt() <= 9);
        QVERIFY(!json.contains(u"number"_s));
    }

    void cardRead_licence_saysWhatItSaysToday() {
        const auto run = readLicence(u"licence-yuki"_s, "4321\n");
        QCOMPARE(run.status, 0);
        const QJsonObject json = run.json();
        QCOMPARE(json[u"card"].toString(), u"drivers-licence"_s);
        QCOMPARE(json[u"name"].toString(), u"大橋　由紀"_s);
        QCOMPARE(json[u"kana"].toString(), u"オオハシ　ユキ"_s);
        QCOMPARE(json[u"address"].toString(), u"東京都青梅市東青梅九十九番地の９　見本ハイツ９９９号"_s);
        QCOMPARE(json[u"birthDate"].toString(), u"1993-03-15"_s);
        QCOMPARE(json[u"expires"].toString(), u"2027-04-15"_s);
        QCOMPARE(json[u"authenticity"].toString(), u"unchecked"_s);
        const QJsonArray changes = json[u"changes"].toArray();
        QCOMPARE(changes.size(), 4);
        QCOMPARE(changes[0].toObject(),
                 (QJsonObject{{u"field"_s, u"address"_s}, {u"date"_s, u"2023-05-01"_s}, {u"applied"_s, false}}));
        QVERIFY(json[u"apdus"].toInt() <= 13 && json[u"gaiji"].toInt() == 0 && json[u"numberFits"].toBool());
        QVERIFY(!json.contains(u"number"_s) && !json.contains(u"domicile"_s));
        QVERIFY(!run.diagnostics.contains("4321"));
    }
    void cardRead_licence_alertsOfPicturesAndOfItsExpiry() {
        const QJsonObject saki = readLicence(u"licence-saki"_s, "2026\n").json();
        QCOMPARE(saki[u"gaiji"].toInt(), 3);
        QCOMPARE(saki[u"name"].toString(), u"山【外字1】　早紀"_s);
        QCOMPARE(saki[u"alerts"][0][u"code"].toString(), u"card.characters"_s);
        QCOMPARE(saki[u"alerts"][0][u"details"][u"count"].toInt(), 3);
        const auto jiro = readLicence(u"licence-jiro"_s, "\n");
        QCOMPARE(jiro.status, 0);
        QCOMPARE(jiro.json()[u"alerts"][0][u"code"].toString(), u"card.expired"_s);
    }
    void cardRead_licence_problemsNameItsPin() {
        const auto wrong = readLicence(u"licence-ken"_s, "0000\n");
        QCOMPARE(wrong.status, 1);
        QCOMPARE(wrong.json()[u"problem"][u"code"].toString(), u"card.pin.wrong"_s);
        QCOMPARE(wrong.json()[u"problem"][u"details"][u"secret"].toString(), u"licencePin1"_s);
        QCOMPARE(wrong.json()[u"problem"][u"details"][u"triesLeft"].toInt(), 2);
        QCOMPARE(readLicence(u"licence-ken"_s, "\n").json()[u"problem"][u"code"].toString(), u"card.pin.form"_s);
    }
    void cardStatus_licence_tellsBothPins() {
        const auto run = program_.run({u"card"_s, u"status"_s, u"--simulate"_s, u"card=licence-ken"_s, u"--json"_s});
        const QJsonObject reader = run.json()[u"readers"][0].toObject();
        QCOMPARE(reader[u"card"].toString(), u"drivers-licence"_s);
        QCOMPARE(reader[u"pins"].toObject(), (QJsonObject{{u"licencePin1"_s, 3}, {u"licencePin2"_s, 3}}));
    }
    void simulateList_licences_areReadByTheirPins() {
        const QJsonArray licences = program_.run({u"simulate"_s, u"list"_s, u"--json"_s}).json()[u"licences"].toArray();
        QVERIFY(licences.size() >= 4);
        for (const QJsonValue& licence : licences) {
            const QString pin = licence[u"pin1"].toString();
            const QJsonObject json =
                readLicence(licence[u"id"].toString(), (pin == u"****"_s ? QString() : pin).toLatin1() + '\n').json();
            for (const QString& key : {u"name"_s, u"kana"_s, u"address"_s, u"birthDate"_s, u"expires"_s}) {
                QCOMPARE(json[key], licence[key]);
            }
        }
    }

    void cardRead_problems_haveTheirCodes_data() {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<QString>("code");
        QTest::newRow("wrong") << u"--pin-stdin"_s << QByteArray("0000\n") << u"card.pin.wrong"_s;
        QTest::newRow("too short") << u"--pin-stdin"_s << QByteArray("12\n") << u"card.pin.form"_s;
        QTest::newRow("letters") << u"--pin-stdin"_s << QByteArray("12a4\n") << u"card.pin.form"_s;
        QTest::newRow("nothing") << u"--pin-stdin"_s << QByteArray() << u"card.pin.form"_s;
        QTest::newRow("number B too short") << u"--number-b-stdin"_s << QByteArray("1234\n") << u"card.pin.form"_s;
    }
    void cardRead_problems_haveTheirCodes() {
        QFETCH(QString, option);
        QFETCH(QByteArray, secret);
        QFETCH(QString, code);
        const auto run =
            program_.run({u"card"_s, u"read"_s, option, u"--simulate"_s, u"card=taro"_s, u"--json"_s}, secret);
        QCOMPARE(run.status, 1);
        QCOMPARE(run.json()[u"problem"][u"code"].toString(), code);
    }

    void catalogCheck_shippedData_hasNoErrors() {
        for (const QStringList& overlay : {QStringList{}, QStringList{u"example-city"_s}}) {
            const auto run = program_.run(QStringList{u"catalog"_s, u"check"_s} + overlay + QStringList{u"--json"_s});
            QVERIFY2(run.status == 0, run.output);
        }
    }

    void catalogCheck_brokenOverlay_namesFileAndLine() {
        QDir(home_.path()).mkpath(u"city/procedures"_s);
        put(u"city/overlay.yaml"_s, "municipality: {name: 見本村}\n");
        put(u"city/procedures/P08.yaml"_s, "id: P08\nwhen:\n  all:\n    - {fact: p.care_levle, is: kaigo2}\n");
        const auto run = program_.run({u"catalog"_s, u"check"_s, home_.filePath(u"city"_s), u"--json"_s});
        QCOMPARE(run.status, 1);
        QCOMPARE(run.json()[u"problem"][u"code"].toString(), u"catalog.invalid"_s);
        QJsonObject finding;
        for (const QJsonValue& each : run.json()[u"findings"].toArray()) {
            finding = each[u"file"] == u"procedures/P08.yaml"_s ? each.toObject() : finding;
        }
        QCOMPARE(finding[u"line"].toInt(), 4);
        QVERIFY(!finding[u"reason"].toString().isEmpty() && !finding[u"suggestion"].toString().isEmpty());
    }

    void catalogList_hasProceduresAndForms() {
        const auto run = program_.run({u"catalog"_s, u"list"_s, u"--json"_s});
        QCOMPARE(run.status, 0);
        QVERIFY(run.json()[u"procedures"].toArray().size() >= 128);
        QVERIFY(run.json()[u"forms"].toArray().size() >= 60);
        for (const QJsonValue& language : run.json()[u"languages"].toArray()) {
            QVERIFY2(language[u"missing"].toInt() == 0, qPrintable(language[u"id"].toString()));
        }
        QCOMPARE(run.json()[u"languages"].toArray().size(), 10);
    }

    void catalogDecide_unknownCareLevel_asksAndNeverSaysNo() {
        put(u"answers.yaml"_s,
            "event: tennyu\nevent_date: 2026-11-15\ntoday: 2026-11-21\nvisitor: {role: self, person: a}\n"
            "persons:\n  - {id: a, name: 見本　太郎, birth_date: 1950-01-01, insurance: shaho_dep, card: none, "
            "nursing_home: false}\n");
        const auto run =
            program_.run({u"catalog"_s, u"decide"_s, u"--answers"_s, home_.filePath(u"answers.yaml"_s), u"--json"_s});
        QVERIFY2(run.status == 0, run.output);
        QString decision;
        for (const QJsonValue& row : run.json()[u"procedures"].toArray()) {
            decision = row[u"id"] == u"P08"_s ? row[u"decision"].toString() : decision;
        }
        QCOMPARE(decision, u"ask"_s);
    }

    void answers_mistakes_haveAPointer_data() {
        QTest::addColumn<QByteArray>("answers");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("path");
        QTest::newRow("unknown key") << QByteArray("event: tennyu\nevnt_date: 2026-11-15\n") << u"answers.invalid"_s
                                     << u"/evnt_date"_s;
        QTest::newRow("bad date") << QByteArray("event: tennyu\nevent_date: 2026-02-30\n") << u"answers.invalid"_s
                                  << u"/event_date"_s;
        QTest::newRow("nobody") << QByteArray("event: tennyu\nvisitor: {role: self, person: z}\npersons: [{id: a}]\n")
                                << u"answers.invalid"_s << u"/visitor/person"_s;
        QTest::newRow("no card") << QByteArray("event: tennyu\npersons: [{id: a, from_card: true}]\n")
                                 << u"answers.card.missing"_s << QString();
    }
    void answers_mistakes_haveAPointer() {
        QFETCH(QByteArray, answers);
        QFETCH(QString, code);
        QFETCH(QString, path);
        put(u"wrong.yaml"_s, answers);
        const auto run =
            program_.run({u"catalog"_s, u"decide"_s, u"--answers"_s, home_.filePath(u"wrong.yaml"_s), u"--json"_s});
        QCOMPARE(run.status, 1);
        QCOMPARE(run.json()[u"problem"][u"code"].toString(), code);
        if (!path.isEmpty()) {
            QCOMPARE(run.json()[u"problem"][u"details"][u"path"].toString(), path);
        }
    }

    void documentVerify_whatIsNoDocument_isBrokenOrUnreadable() {
        put(u"text.pdf"_s, "no document");
        auto run = program_.run({u"document"_s, u"verify"_s, home_.filePath(u"text.pdf"_s), u"--json"_s});
        QCOMPARE(run.status, 1);
        QCOMPARE(run.json()[u"problem"][u"code"].toString(), u"document.broken"_s);
        run = program_.run({u"document"_s, u"verify"_s, home_.filePath(u"absent.pdf"_s), u"--json"_s});
        QCOMPARE(run.json()[u"problem"][u"code"].toString(), u"file.unreadable"_s);
    }

    void store_initCheckAndMistakes_haveTheirCodes() {
        const QString data = home_.filePath(u"store-data"_s);
        const auto store = [&](const QString& word, const QByteArray& passphrase) {
            return program_.run({u"store"_s, word, u"--data"_s, data, u"--store-passphrase-stdin"_s, u"--json"_s},
                                passphrase + '\n');
        };
        QCOMPARE(store(u"check"_s, "correct horse").json()[u"problem"][u"code"].toString(), u"store.missing"_s);
        QCOMPARE(store(u"init"_s, "correct horse").status, 0);
        QCOMPARE(store(u"check"_s, "correct horse").status, 0);
        QCOMPARE(store(u"init"_s, "correct horse").json()[u"problem"][u"code"].toString(), u"store.exists"_s);
        QCOMPARE(store(u"check"_s, "wrong").json()[u"problem"][u"code"].toString(), u"store.passphrase"_s);
    }

    void doctor_saysEachThingInWords() {
        const auto run = program_.run(
            {u"doctor"_s, u"--data"_s, home_.filePath(u"empty"_s), u"--catalog"_s, u"example-city"_s, u"--json"_s});
        QStringList ids;
        for (const QJsonValue& check : run.json()[u"checks"].toArray()) {
            ids << check[u"id"].toString();
            QVERIFY(!check[u"message"].toString().isEmpty());
        }
        for (const QString& id : {u"catalog"_s, u"fonts"_s, u"card"_s, u"printer"_s, u"seal"_s, u"store"_s, u"disk"_s,
                                  u"pin"_s, u"voice"_s}) {
            QVERIFY2(ids.contains(id), qPrintable(id));
        }
        QCOMPARE(run.status, 0);
    }

    void doctor_wrongSettings_failsAndNamesTheLine() {
        QDir(home_.path()).mkpath(u"settings"_s);
        put(u"settings/settings.yaml"_s, "role: kiosk\nprintr: {queue: a}\n");
        const auto run = program_.run({u"doctor"_s, u"--data"_s, home_.filePath(u"settings"_s), u"--json"_s});
        QCOMPARE(run.status, 1);
        QCOMPARE(run.json()[u"checks"][0][u"state"].toString(), u"fail"_s);
    }

    void doctor_settingThatHoldsAnotherWord_fails() {
        QDir(home_.path()).mkpath(u"words"_s);
        put(u"words/settings.yaml"_s, "pin: {keys: sideways}\n");
        const auto wrong = program_.run({u"doctor"_s, u"--data"_s, home_.filePath(u"words"_s), u"--json"_s});
        QCOMPARE(wrong.json()[u"checks"][0][u"state"].toString(), u"fail"_s);
        put(u"words/settings.yaml"_s, "pin: {keys: shuffled}\nvoice: {by: headphones}\n");
        const auto right = program_.run({u"doctor"_s, u"--data"_s, home_.filePath(u"words"_s), u"--json"_s});
        QCOMPARE(right.json()[u"checks"][0][u"state"].toString(), u"ok"_s);
    }

private:
    tests::ProgramRun readLicence(const QString& persona, const QByteArray& secret) {
        return program_.run(
            {u"card"_s, u"read"_s, u"--pin-stdin"_s, u"--simulate"_s, u"card="_s + persona, u"--json"_s}, secret);
    }
    void put(const QString& name, const QByteArray& content) const {
        QFile file(home_.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    QTemporaryDir home_;
    tests::Program program_{QStringLiteral(KAKANAI_PROGRAM), home_.path()};
};

KAKANAI_SUITE(SimpleCommandsTest)
#include "simple_commands_test.moc"
