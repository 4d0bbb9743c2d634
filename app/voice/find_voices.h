#pragma once

#include "app/voice/machine_voice.h"

namespace kakanai::voice {

/// The voices this machine has, by language of the screens ("ja", "easy", "en"). Looks for programs and their files and
/// starts none.
QHash<QString, VoiceProgram> findVoices();

/// nullptr: this machine has no voice.
std::unique_ptr<screens::Speaker> makeVoice();

} // namespace kakanai::voice
