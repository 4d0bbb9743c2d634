#include "app/voice/find_voices.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace kakanai::voice {

using namespace Qt::StringLiterals;

namespace {

QString firstFile(const QStringList& paths) {
    const auto found =
        std::find_if(paths.begin(), paths.end(), [](const QString& path) { return QFileInfo::exists(path); });
    return found == paths.end() ? QString() : *found;
}

/// What plays a sound file that comes through a pipe.
void addPlayer(VoiceProgram& voice) {
    static const std::vector<std::pair<QString, QStringList>> players{
        {u"pw-cat"_s, {u"--playback"_s, u"-"_s}}, {u"paplay"_s, {}}, {u"aplay"_s, {u"--quiet"_s}}};
    for (const auto& [name, arguments] : players) {
        voice.player = QStandardPaths::findExecutable(name);
        voice.playerArguments = arguments;
        if (!voice.player.isEmpty()) {
            return;
        }
    }
}

/// Open JTalk reads one line and writes a sound file; it needs a dictionary and a voice.
std::optional<VoiceProgram> openJTalk() {
    const auto program = QStandardPaths::findExecutable(u"open_jtalk"_s);
    const auto dictionary = firstFile({u"/var/lib/mecab/dic/open-jtalk/naist-jdic"_s, u"/usr/share/open-jtalk/dic"_s});
    const auto voice = firstFile({u"/usr/share/hts-voice/mei/mei_normal.htsvoice"_s,
                                  u"/usr/share/hts-voice/nitech-jp-atr503-m001/nitech_jp_atr503_m001.htsvoice"_s});
    VoiceProgram found{program, {u"-x"_s, dictionary, u"-m"_s, voice, u"-ow"_s, u"/dev/stdout"_s}};
    addPlayer(found);
    const bool whole = !program.isEmpty() && !dictionary.isEmpty() && !voice.isEmpty() && !found.player.isEmpty();
    return whole ? std::optional(found) : std::nullopt;
}

} // namespace

QHash<QString, VoiceProgram> findVoices() {
    QHash<QString, VoiceProgram> voices;
    if (const auto japanese = openJTalk()) {
        voices[u"ja"_s] = *japanese;
        voices[u"easy"_s] = *japanese;
    }
    if (const auto espeak = QStandardPaths::findExecutable(u"espeak-ng"_s); !espeak.isEmpty()) {
        voices[u"en"_s] = {espeak, {u"-v"_s, u"en"_s, u"--stdin"_s}};
    }
    return voices;
}

std::unique_ptr<screens::Speaker> makeVoice() {
    auto voices = findVoices();
    return voices.isEmpty() ? nullptr : std::make_unique<MachineVoice>(std::move(voices));
}

} // namespace kakanai::voice
