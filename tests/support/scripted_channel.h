#pragma once

#include "scanners/apdu_channel.h"

#include <QTest>

namespace kakanai::tests {

/// A card of exact bytes: pairs of the command expected and the answer to give, in hexadecimal; or, instead of an
/// answer, a fault of the channel. A wrong byte fails the test and says which.
class ScriptedChannel : public scanners::ApduChannel {
public:
    struct Step {
        const char* command;
        std::variant<const char*, scanners::CardFault> answer;
    };

    explicit ScriptedChannel(std::vector<Step> steps) : steps_(std::move(steps)) {}

    scanners::CardResult<QByteArray> transmit(const QByteArray& command) override {
        if (at_ == steps_.size()) {
            complain("a command after the last one expected", command, {});
            return std::unexpected(scanners::CardError{scanners::CardFault::Removed});
        }
        const Step& step = steps_[at_++];
        const QByteArray expected = QByteArray::fromHex(step.command);
        if (command != expected) {
            complain("another command than expected", command, expected);
            return std::unexpected(scanners::CardError{scanners::CardFault::Removed});
        }
        if (const auto* fault = std::get_if<scanners::CardFault>(&step.answer)) {
            return std::unexpected(scanners::CardError{*fault});
        }
        return QByteArray::fromHex(std::get<const char*>(step.answer));
    }

    bool isFinished() const { return at_ == steps_.size(); }

private:
    void complain(const char* what, const QByteArray& sent, const QByteArray& expected) const {
        qsizetype byte = 0;
        while (byte < sent.size() && byte < expected.size() && sent[byte] == expected[byte]) {
            ++byte;
        }
        const QByteArray message = QByteArray(what) + " at step " + QByteArray::number(qsizetype(at_)) + ", byte " +
                                   QByteArray::number(byte) + ": sent " + sent.toHex() + ", expected " +
                                   expected.toHex();
        QFAIL(message.constData());
    }

    std::vector<Step> steps_;
    std::size_t at_ = 0;
};

} // namespace kakanai::tests
