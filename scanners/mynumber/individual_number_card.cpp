#include "scanners/mynumber/individual_number_card.h"

#include "scanners/iso7816/card_session.h"
#include "scanners/iso7816/tlv_file.h"
#include "scanners/mynumber/applications.h"
#include "scanners/mynumber/authenticity.h"
#include "scanners/mynumber/basic_info_file.h"
#include "scanners/secret_form.h"

#include <QElapsedTimer>

namespace kakanai::scanners::mynumber {
namespace {

using namespace iso7816;

std::unexpected<CardError> failure(CardFault fault) {
    return std::unexpected(CardError{fault});
}

/// What a card says that was reset, or had another application selected, behind our back.
bool hasForgotten(StatusWord word) {
    return word == sw::notVerified || word == sw::noCurrentFile || word == sw::noSuchFile;
}

class BasicInfoReading {
public:
    BasicInfoReading(ApduChannel& channel, CardSecret kind, const Secret& secret, std::stop_token stop)
        : session_(channel, std::move(stop)), kind_(kind), secret_(secret) {}

    CardResult<BasicInfo> run() {
        QElapsedTimer timer;
        timer.start();
        auto info = attempt();
        if (!info && info.error().fault == CardFault::Transmission) {
            isSecondAttempt_ = true;
            info = attempt();
        }
        if (info) {
            info->apdus = session_.exchanges();
            info->milliseconds = int(timer.elapsed());
        }
        return info;
    }

private:
    CardResult<BasicInfo> attempt() {
        const auto selected = session_.exchange(selectApplication(aid::text));
        if (!selected) {
            return std::unexpected(selected.error());
        }
        if (!selected->isDone()) {
            return failure(CardFault::Unknown);
        }
        if (const auto opened = open(); !opened) {
            return std::unexpected(opened.error());
        }
        const auto file = readTlvFile(session_, text::basicInfo);
        if (!file) {
            return std::unexpected(file.error());
        }
        if (!file->isDone()) {
            return failure(CardFault::Transmission);
        }
        auto parsed = parseBasicInfoFile(file->data);
        if (!parsed) {
            return failure(CardFault::DataMalformed);
        }
        const auto authenticity = compare(parsed->signedPart);
        if (!authenticity) {
            return std::unexpected(authenticity.error());
        }
        parsed->info.authenticity = *authenticity;
        return parsed->info;
    }

    CardResult<void> open() {
        const auto tries = session_.triesLeft(kind_ == CardSecret::Pin ? text::pin : text::numberB);
        if (!tries) {
            return std::unexpected(tries.error());
        }
        // Where the answer to a VERIFY was lost on the way, the counter tells whether it was a wrong one.
        const bool wasSpent = *tries >= 0 && *tries < triesBefore_;
        if (*tries == 0) {
            return pinFailure(CardFault::PinBlocked, 0);
        }
        if (wasSpent) {
            return pinFailure(CardFault::PinWrong, *tries);
        }
        if (*tries == 1) {
            return pinFailure(CardFault::PinLastTry, 1);
        }
        if (*tries < 0) {
            return failure(CardFault::Transmission);
        }
        triesBefore_ = *tries;
        return verifySecret();
    }

    CardResult<void> verifySecret() {
        QByteArray command = verify(session_.secretReference(), secret_);
        const auto answer = session_.exchange(command);
        wipeCommand(command);
        if (!answer) {
            return std::unexpected(answer.error());
        }
        if (answer->isDone()) {
            triesBefore_ = 0;
            return {};
        }
        const int left = sw::triesLeft(answer->status);
        if (left < 0) {
            return failure(CardFault::Transmission);
        }
        return pinFailure(left == 0 ? CardFault::PinBlocked : CardFault::PinWrong, left);
    }

    CardResult<Authenticity> compare(const QByteArray& signedPart) {
        QByteArray files[2];
        for (int i = 0; i < 2; ++i) {
            const auto file = readTlvFile(session_, i == 0 ? text::signature : text::certificate);
            if (!file && file.error().fault == CardFault::DataMalformed) {
                return Authenticity::Mismatch;
            }
            if (!file) {
                return std::unexpected(file.error());
            }
            if (!file->isDone()) {
                const bool startOver = hasForgotten(file->status) && !isSecondAttempt_;
                return startOver ? CardResult<Authenticity>(failure(CardFault::Transmission)) : Authenticity::Unchecked;
            }
            files[i] = file->data;
        }
        return checkAuthenticity(signedPart, files[0], files[1]);
    }

    CardResult<void> pinFailure(CardFault fault, int triesLeft) const {
        return std::unexpected(CardError{fault, kind_, triesLeft});
    }

    CardSession session_;
    CardSecret kind_;
    const Secret& secret_;
    bool isSecondAttempt_ = false;
    int triesBefore_ = 0;
};

} // namespace

CardResult<BasicInfo> readBasicInfo(ApduChannel& channel, CardSecret kind, const Secret& secret, std::stop_token stop) {
    if ((kind != CardSecret::Pin && kind != CardSecret::NumberB) || !hasForm(secret, kind)) {
        return std::unexpected(CardError{CardFault::PinForm, kind});
    }
    return BasicInfoReading(channel, kind, secret, std::move(stop)).run();
}

} // namespace kakanai::scanners::mynumber

namespace kakanai::scanners {

CardResult<BasicInfo> readBasicInfo(CardReader& reader, const QString& readerName, CardSecret kind,
                                    const Secret& secret, std::stop_token stop) {
    CardResult<BasicInfo> info;
    const auto talk = [&](ApduChannel& channel) -> CardResult<void> {
        info = mynumber::readBasicInfo(channel, kind, secret, stop);
        return {};
    };
    const auto talked = reader.converse(readerName, talk, stop);
    return talked ? info : std::unexpected(talked.error());
}

} // namespace kakanai::scanners
