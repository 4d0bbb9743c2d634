#include "app/voice/find_voices.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace kakanai;
using voice::MachineVoice;
using namespace Qt::StringLiterals;

/// Voices here are small scripts that write down what they were told.
class MachineVoiceTest : public QObject {
    Q_OBJECT

    QString script(const QString& name, const QByteArray& body) const {
        QFile file(folder_.filePath(name));
        if (file.open(QIODevice::WriteOnly)) {
            file.write("#!/bin/sh\n" + body + '\n');
            file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        }
        return file.fileName();
    }

    QByteArray written(const QString& name) const {
        QFile file(folder_.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static bool waitSilent(const MachineVoice& voice) {
        return QTest::qWaitFor([&] { return !voice.speaking(); }, 5000);
    }

private Q_SLOTS:
    void text_reachesStandardInput_sentenceBySentence() {
        const auto told = folder_.filePath(u"told"_s).toUtf8();
        const auto arguments = folder_.filePath(u"arguments"_s).toUtf8();
        const auto program = script(u"voice"_s, "cat >> " + told + "; tr '\\0' ' ' < /proc/$$/cmdline >> " + arguments);
        MachineVoice voice({{u"ja"_s, {program, {u"--quiet"_s}}}});
        QSignalSpy changes(&voice, &screens::Speaker::changed);
        voice.speak(u"暗証番号を入れてください。\n秘密の町"_s, u"ja"_s);
        QVERIFY(voice.speaking());
        QVERIFY(waitSilent(voice));
        QCOMPARE(written(u"told"_s), QByteArray("暗証番号を入れてください。\n秘密の町\n"));
        QVERIFY(written(u"arguments"_s).contains("--quiet"));
        QVERIFY(!written(u"arguments"_s).contains("秘密"));
        QVERIFY(changes.size() >= 2);
    }

    void player_getsTheSound() {
        const auto heard = folder_.filePath(u"heard"_s).toUtf8();
        const auto program = script(u"maker"_s, "tr a-z A-Z");
        const auto player = script(u"player"_s, "cat >> " + heard);
        MachineVoice voice({{u"en"_s, {program, {}, player, {}}}});
        voice.speak(u"hello"_s, u"en"_s);
        QVERIFY(waitSilent(voice));
        QCOMPARE(written(u"heard"_s), QByteArray("HELLO\n"));
    }

    void stop_inTheMiddle_isSilentAtOnce() {
        const auto program = script(u"slow"_s, "exec sleep 60");
        MachineVoice voice({{u"ja"_s, {program}}});
        voice.speak(u"一つめ。二つめ。"_s, u"ja"_s);
        QVERIFY(voice.speaking());
        QElapsedTimer clock;
        clock.start();
        voice.stop();
        QVERIFY(!voice.speaking());
        QVERIFY(clock.elapsed() < 2000);
    }

    void voice_thatCannotStart_fallsSilent() {
        MachineVoice voice({{u"ja"_s, {folder_.filePath(u"missing"_s)}}});
        voice.speak(u"だれか。いますか。"_s, u"ja"_s);
        QVERIFY(waitSilent(voice));
    }

    void language_withoutAVoice_isNotSpoken() {
        MachineVoice voice({{u"ja"_s, {folder_.filePath(u"missing"_s)}}});
        QVERIFY(!voice.speaks(u"en"_s));
        voice.speak(u"hello"_s, u"en"_s);
        QVERIFY(!voice.speaking());
    }

    void machine_withoutPrograms_hasNoVoice() {
        const QByteArray before = qgetenv("PATH");
        qputenv("PATH", folder_.path().toLocal8Bit());
        const bool none = voice::findVoices().isEmpty();
        qputenv("PATH", before);
        QVERIFY(none);
    }

private:
    QTemporaryDir folder_;
};

KAKANAI_SUITE(MachineVoiceTest)
#include "machine_voice_test.moc"
