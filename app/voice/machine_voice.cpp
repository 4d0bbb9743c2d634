#include "app/voice/machine_voice.h"

#include <QRegularExpression>

namespace kakanai::voice {

using namespace Qt::StringLiterals;

namespace {

/// What is still running is killed: silence comes at once. The destructor reaps it.
void end(std::unique_ptr<QProcess>& process) {
    if (process) {
        process->disconnect();
        process->kill();
        process.reset();
    }
}

} // namespace

MachineVoice::MachineVoice(QHash<QString, VoiceProgram> byLanguage, QObject* parent)
    : Speaker(parent), byLanguage_(std::move(byLanguage)) {}

MachineVoice::~MachineVoice() {
    end(voice_);
    end(player_);
}

void MachineVoice::speak(const QString& text, const QString& language) {
    stop();
    const auto program = byLanguage_.constFind(language);
    if (program == byLanguage_.cend()) {
        return;
    }
    static const QRegularExpression ends(u"\\n|(?<=[。．？！])|(?<=[.?!] )"_s);
    program_ = *program;
    for (const auto& sentence : text.split(ends, Qt::SkipEmptyParts)) {
        if (!sentence.trimmed().isEmpty()) {
            sentences_ << sentence.trimmed();
        }
    }
    sayNext();
}

void MachineVoice::stop() {
    sentences_.clear();
    if (!speaking()) {
        return;
    }
    end(voice_);
    end(player_);
    Q_EMIT changed();
}

void MachineVoice::sayNext() {
    if (sentences_.isEmpty()) {
        return;
    }
    const auto sentence = sentences_.takeFirst();
    voice_ = std::make_unique<QProcess>();
    QProcess* last = voice_.get();
    if (!program_.player.isEmpty()) {
        player_ = std::make_unique<QProcess>();
        voice_->setStandardOutputProcess(player_.get());
        player_->start(program_.player, program_.playerArguments);
        last = player_.get();
    }
    connect(last, &QProcess::finished, this, &MachineVoice::said);
    for (const auto* process : {voice_.get(), last}) {
        connect(process, &QProcess::errorOccurred, this, &MachineVoice::missed, Qt::QueuedConnection);
    }
    voice_->start(program_.program, program_.arguments);
    voice_->write(sentence.toUtf8() + '\n');
    voice_->closeWriteChannel();
    Q_EMIT changed();
}

/// A process that never began reports no end.
void MachineVoice::missed(QProcess::ProcessError error) {
    if (error == QProcess::FailedToStart) {
        stop();
    }
}

void MachineVoice::said() {
    if (!voice_) {
        return;
    }
    // The process that reports is not destroyed while it does.
    for (auto* process : {&voice_, &player_}) {
        if (*process) {
            (*process)->disconnect(this);
            process->release()->deleteLater();
        }
    }
    sayNext();
    if (!speaking()) {
        Q_EMIT changed();
    }
}

} // namespace kakanai::voice
