#include "scanners/mynumber/individual_number_card.h"

#include "scanners/iso7816/tlv_file.h"
#include "scanners/mynumber/applications.h"
#include "scanners/mynumber/authenticity.h"
#include "scanners/mynumber/basic_info_file.h"
#include "scanners/mynumber/conversation.h"
#include "scanners/mynumber/secret_check.h"
#include "scanners/secret_form.h"

#include <QElapsedTimer>

namespace kakanai::scanners::mynumber {
namespace {

using namespace iso7816;

class BasicInfoReading {
public:
    BasicInfoReading(ApduChannel& channel, CardSecret kind, const Secret& secret, std::stop_token stop,
                     const CardReadOptions& options)
        : session_(channel, std::move(stop)), secret_(kind, secret),
          secretFile_(kind == CardSecret::Pin ? text::pin : text::numberB), options_(options) {}

    CardResult<BasicInfo> run() {
        QElapsedTimer timer;
        timer.start();
        auto info = twiceIfBroken([this] {
            ++attempts_;
            return attempt();
        });
        if (info) {
            info->apdus = session_.exchanges();
            info->milliseconds = int(timer.elapsed());
        }
        return info;
    }

private:
    CardResult<BasicInfo> attempt() {
        if (const auto selected = select(session_, aid::text); !selected) {
            return std::unexpected(selected.error());
        }
        if (const auto opened = secret_.present(session_, secretFile_); !opened) {
            return std::unexpected(opened.error());
        }
        const auto file = readFile(session_, text::basicInfo);
        if (!file) {
            return std::unexpected(file.error());
        }
        auto parsed = parseBasicInfoFile(*file);
        if (!parsed) {
            return failure(CardFault::DataMalformed);
        }
        if (options_.authenticity) {
            const auto authenticity = compare(parsed->signedPart);
            if (!authenticity) {
                return std::unexpected(authenticity.error());
            }
            parsed->info.authenticity = *authenticity;
        }
        return parsed->info;
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
                const bool startOver = hasForgotten(file->status) && attempts_ == 1;
                return startOver ? CardResult<Authenticity>(failure(CardFault::Transmission)) : Authenticity::Unchecked;
            }
            files[i] = file->data;
        }
        return checkAuthenticity(signedPart, files[0], files[1], options_.roots);
    }

    CardSession session_;
    SecretCheck secret_;
    std::uint8_t secretFile_;
    const CardReadOptions& options_;
    int attempts_ = 0;
};

} // namespace

CardResult<BasicInfo> readBasicInfo(ApduChannel& channel, CardSecret kind, const Secret& secret, std::stop_token stop,
                                    const CardReadOptions& options) {
    if ((kind != CardSecret::Pin && kind != CardSecret::NumberB) || !hasForm(secret, kind)) {
        return std::unexpected(CardError{CardFault::PinForm, kind});
    }
    return BasicInfoReading(channel, kind, secret, std::move(stop), options).run();
}

} // namespace kakanai::scanners::mynumber

namespace kakanai::scanners {

CardResult<BasicInfo> readBasicInfo(CardReader& reader, const QString& readerName, CardSecret kind,
                                    const Secret& secret, std::stop_token stop, const CardReadOptions& options) {
    return mynumber::throughReader(reader, readerName, stop, [&](ApduChannel& channel) {
        return mynumber::readBasicInfo(channel, kind, secret, stop, options);
    });
}

} // namespace kakanai::scanners
