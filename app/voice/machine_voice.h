#pragma once

#include "app/screens/speaker.h"

#include <QHash>
#include <QProcess>
#include <QStringList>

#include <memory>

namespace kakanai::voice {

/// A program that reads a sentence from its standard input and says it, or makes sound that `player` plays.
struct VoiceProgram {
    QString program;
    QStringList arguments = {};
    QString player = {}; ///< reads sound from its standard input; empty: the program plays by itself
    QStringList playerArguments = {};
};

/// Says a text sentence by sentence, so that it can be stopped at once. GUI thread.
class MachineVoice final : public screens::Speaker {
    Q_OBJECT

public:
    explicit MachineVoice(QHash<QString, VoiceProgram> byLanguage, QObject* parent = nullptr);
    ~MachineVoice() override;

    bool speaks(const QString& language) const override { return byLanguage_.contains(language); }
    bool speaking() const override { return voice_ != nullptr; }
    void speak(const QString& text, const QString& language) override;
    void stop() override;

private:
    void sayNext();
    void said();
    void missed(QProcess::ProcessError error);

    QHash<QString, VoiceProgram> byLanguage_;
    VoiceProgram program_;
    QStringList sentences_;
    std::unique_ptr<QProcess> player_;
    std::unique_ptr<QProcess> voice_;
};

} // namespace kakanai::voice
