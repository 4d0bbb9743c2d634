#include "scanners/passport/passport_chip.h"

#include "scanners/iso7816/tlv.h"
#include "scanners/passport/applications.h"
#include "scanners/passport/passport_files.h"
#include "scanners/secure_messaging/cipher.h"
#include "scanners/secure_messaging/mutual_authentication.h"
#include "scanners/secure_messaging/secure_channel.h"

#include <QCryptographicHash>
#include <QElapsedTimer>

namespace kakanai::scanners::passport {
namespace {

using namespace iso7816;
using namespace secure_messaging;

std::unexpected<CardError> failure(CardFault fault) {
    return std::unexpected(CardError{fault});
}

/// Document number of nine characters and more, two dates, a check digit behind each.
bool hasForm(const QString& chipKey) {
    constexpr qsizetype shortest = 24;
    constexpr qsizetype longest = 40;
    return chipKey.size() >= shortest && chipKey.size() <= longest && std::ranges::all_of(chipKey, [](QChar c) {
               return (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'<';
           });
}

/// 9303 part 11, D.2: the key seed is half a SHA-1 of what stands on the page.
QByteArray seedOf(const QString& chipKey) {
    QByteArray digest = QCryptographicHash::hash(chipKey.toLatin1(), QCryptographicHash::Sha1);
    QByteArray seed = digest.first(Key::size);
    wipeCommand(digest);
    return seed;
}

class Reading {
public:
    Reading(ApduChannel& channel, const PassportRequest& request, QDate today, std::stop_token stop,
            const RandomBytes& random)
        : session_(channel, std::move(stop)), request_(request), today_(today), random_(random) {}

    CardResult<Passport> run() {
        QElapsedTimer timer;
        timer.start();
        auto passport = attempt();
        if (!passport && passport.error().fault == CardFault::Transmission) {
            passport = attempt();
        }
        if (passport) {
            passport->apdus = session_.exchanges();
            passport->milliseconds = int(timer.elapsed());
        }
        return passport;
    }

private:
    CardResult<Passport> attempt() {
        auto channel = open();
        if (!channel) {
            return std::unexpected(channel.error());
        }
        const auto common = readFile(*channel, file::common);
        if (!common) {
            return std::unexpected(common.error());
        }
        const auto announced = announcesDataGroup1(*common);
        const auto dataGroup1 = announced && *announced ? readFile(*channel, file::dataGroup1)
                                                        : CardResult<QByteArray>(failure(CardFault::DataMalformed));
        if (!dataGroup1) {
            return std::unexpected(dataGroup1.error());
        }
        const auto text = mrzTextOf(*dataGroup1);
        const auto mrz = parseMrz(text.value_or(QString()), today_);
        if (!mrz) {
            return failure(CardFault::DataMalformed);
        }
        const bool matches = request_.typed ? *mrz == *request_.typed : mrz->chipKey == request_.chipKey;
        return Passport{*mrz, matches};
    }

    CardResult<SecureChannel> open() {
        const auto selected = session_.exchange(selectApplication(aid::travelDocument));
        if (!selected) {
            return std::unexpected(selected.error());
        }
        if (!selected->isDone()) {
            // A chip that wants PACE before anything else knows the application, but does not open it.
            return failure(selected->status == sw::notVerified ? CardFault::Unsupported : CardFault::Unknown);
        }
        QByteArray seed = seedOf(request_.chipKey);
        const Key encryption = deriveKey(seed, KeyUse::Encryption);
        const Key authentication = deriveKey(seed, KeyUse::Authentication);
        wipeCommand(seed);
        constexpr std::uint8_t answerLength = 0x28;
        const auto shared = authenticateMutually(session_, encryption, authentication, answerLength, random_);
        if (!shared) {
            return std::unexpected(shared.error());
        }
        return SecureChannel(session_, deriveKey(shared->seed, KeyUse::Encryption),
                             deriveKey(shared->seed, KeyUse::Authentication),
                             shared->challenge.last(4) + shared->own.last(4));
    }

    /// The one object a file consists of: its header first, since chips differ in what they say to a READ past the end.
    CardResult<QByteArray> readFile(SecureChannel& channel, std::uint16_t file) {
        constexpr qsizetype header = 4;
        constexpr qsizetype longest = 0x1000;
        const QByteArray name = QByteArray(1, static_cast<char>(file >> 8)) + static_cast<char>(file & 0xFF);
        const auto selected = channel.exchange({0xA4, 0x02, 0x0C, name, std::nullopt});
        if (!selected || !selected->isDone()) {
            return selected ? CardResult<QByteArray>(failure(refused(selected->status)))
                            : std::unexpected(selected.error());
        }
        QByteArray bytes;
        qsizetype whole = header;
        while (bytes.size() < whole) {
            const auto part = read(channel, bytes.size(), whole - bytes.size());
            if (!part) {
                return part;
            }
            bytes += *part;
            if (whole == header && bytes.size() >= header) {
                const auto found = readTlvHeader(bytes);
                whole = found ? std::max(found->wholeSize(), header) : longest + 1;
            }
            if (whole > longest) {
                return failure(CardFault::DataMalformed);
            }
        }
        return bytes;
    }

    CardResult<QByteArray> read(SecureChannel& channel, qsizetype offset, qsizetype count) {
        const auto length = std::uint8_t(std::min<qsizetype>(count, SecureChannel::longestRead));
        const auto answer =
            channel.exchange({0xB0, std::uint8_t(offset >> 8 & 0x7F), std::uint8_t(offset & 0xFF), {}, length});
        if (!answer) {
            return std::unexpected(answer.error());
        }
        if (!answer->isDone()) {
            return failure(answer->status == sw::endOfFileReached || answer->status == sw::offsetBeyondEnd
                               ? CardFault::DataMalformed
                               : refused(answer->status));
        }
        const bool isWanted = !answer->data.isEmpty() && answer->data.size() <= length;
        return isWanted ? CardResult<QByteArray>(answer->data) : failure(CardFault::DataMalformed);
    }

    /// A file every passport has is missing, or the card gave the session up (6987, 6988): then it starts over.
    static CardFault refused(StatusWord status) {
        return status == sw::noSuchFile ? CardFault::DataMalformed : CardFault::Transmission;
    }

    CardSession session_;
    const PassportRequest& request_;
    QDate today_;
    const RandomBytes& random_;
};

} // namespace

CardResult<Passport> readPassport(ApduChannel& channel, const PassportRequest& request, QDate today,
                                  std::stop_token stop, const RandomBytes& random) {
    if (!hasForm(request.chipKey)) {
        return failure(CardFault::KeyForm);
    }
    if (!tripleDesWorks()) {
        return failure(CardFault::Unsupported);
    }
    return Reading(channel, request, today, std::move(stop), random).run();
}

} // namespace kakanai::scanners::passport

namespace kakanai::scanners {

CardResult<Passport> readPassport(CardReader& reader, const QString& readerName, const PassportRequest& request,
                                  QDate today, std::stop_token stop) {
    CardResult<Passport> passport;
    const auto talk = [&](ApduChannel& channel) -> CardResult<void> {
        passport = passport::readPassport(channel, request, today, stop);
        return {};
    };
    const auto talked = reader.converse(readerName, talk, stop);
    return talked ? passport : std::unexpected(talked.error());
}

} // namespace kakanai::scanners
