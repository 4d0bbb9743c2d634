#include "scanners/residence/residence_channel.h"

#include "scanners/iso7816/tlv.h"
#include "scanners/secure_messaging/cipher.h"
#include "scanners/secure_messaging/mutual_authentication.h"
#include "scanners/secure_messaging/padding.h"

#include <QCryptographicHash>

namespace kakanai::scanners::residence {
namespace {

using namespace iso7816;
using namespace secure_messaging;

constexpr std::uint32_t cryptogramTag = 0x86;
constexpr char paddedContent = 0x01;
/// Fits the answers of readers that pass extended APDUs but not the longest.
constexpr qsizetype longestRead = 0x0700;
constexpr qsizetype longestFile = 0x4000;

std::unexpected<CardError> failure(CardFault fault) {
    return std::unexpected(CardError{fault});
}

QByteArray characters(const Secret& number) {
    return QByteArray(reinterpret_cast<const char*>(number.bytes().data()), qsizetype(number.length()));
}

/// Encryption and authentication use one key, made of the number itself.
Key keyOf(const Secret& number, Cipher cipher) {
    QByteArray plain = characters(number);
    QByteArray digest = QCryptographicHash::hash(plain, QCryptographicHash::Sha1);
    Key key(QByteArrayView(digest).first(Key::size), cipher);
    wipeCommand(plain);
    wipeCommand(digest);
    return key;
}

std::optional<QByteArray> plainOf(const Key& key, QByteArrayView answer) {
    const auto object = firstTlv(answer);
    const bool isWhole = object && object->tag == cryptogramTag && object->whole.size() == answer.size() &&
                         object->value.size() > key.blockSize() && object->value.size() % key.blockSize() == 1 &&
                         object->value.front() == paddedContent;
    return isWhole ? unpadded(decrypt(key, object->value.sliced(1)), key.blockSize()) : std::nullopt;
}

} // namespace

ResidenceChannel::ResidenceChannel(CardSession& session, Key key) : session_(&session), key_(std::move(key)) {}

CardResult<ResidenceChannel> ResidenceChannel::open(CardSession& session, const Secret& number, Cipher cipher,
                                                    const RandomBytes& random) {
    const Key key = keyOf(number, cipher);
    constexpr std::uint8_t asLongAsItIs = 0x00;
    const auto shared = authenticateMutually(session, key, key, asLongAsItIs, random);
    if (!shared) {
        return std::unexpected(shared.error());
    }
    ResidenceChannel channel(session, deriveKey(shared->seed, KeyUse::Encryption, cipher));
    const auto verified = channel.verify(number);
    return verified ? CardResult<ResidenceChannel>(std::move(channel)) : std::unexpected(verified.error());
}

CardResult<void> ResidenceChannel::verify(const Secret& number) {
    constexpr StatusWord wrongNumber = 0x6300;
    QByteArray plain = characters(number);
    QByteArray blocks = padded(plain, key_.blockSize());
    const auto answer = session_->exchange(QByteArray::fromHex("0820008613861101") + encrypt(key_, blocks));
    wipeCommand(plain);
    wipeCommand(blocks);
    if (!answer) {
        return std::unexpected(answer.error());
    }
    if (answer->isDone()) {
        return {};
    }
    return failure(answer->status == wrongNumber ? CardFault::KeyWrong : CardFault::Transmission);
}

CardResult<Answer> ResidenceChannel::read(int p1, int p2, qsizetype count) {
    QByteArray command = QByteArray::fromHex("08B00000"
                                             "000004"
                                             "96020000"
                                             "0000");
    command[2] = static_cast<char>(p1);
    command[3] = static_cast<char>(p2);
    command[9] = static_cast<char>(count >> 8);
    command[10] = static_cast<char>(count & 0xFF);
    auto answer = session_->exchange(command);
    const bool wasLost = answer ? answer->status == sw::wrongLength : answer.error().fault == CardFault::Transmission;
    if (wasLost && !extendedPassed_) {
        return failure(CardFault::ReaderShortOnly);
    }
    extendedPassed_ = true;
    if (!answer || (!answer->isDone() && answer->status != sw::endOfFileReached)) {
        return answer;
    }
    auto plain = plainOf(key_, answer->data);
    if (!plain || plain->isEmpty() || plain->size() > count) {
        return failure(CardFault::DataMalformed);
    }
    return Answer{std::move(*plain), sw::done};
}

CardResult<Answer> ResidenceChannel::readPart(std::uint8_t file, int offset, qsizetype count) {
    return offset == 0 ? read(0x80 | file, 0, count) : read(offset >> 8 & 0x7F, offset & 0xFF, count);
}

CardResult<Answer> ResidenceChannel::readFile(std::uint8_t file, qsizetype size) {
    QByteArray bytes;
    while (bytes.size() < size) {
        const qsizetype count = std::min(size - bytes.size(), longestRead);
        const auto part = readPart(file, int(bytes.size()), count);
        const bool isEnd = part && part->status == sw::offsetBeyondEnd && !bytes.isEmpty();
        if (!isEnd && (!part || !part->isDone())) {
            return part;
        }
        bytes += part->data;
        if (part->data.size() < count) {
            break;
        }
    }
    return Answer{bytes, sw::done};
}

CardResult<Answer> ResidenceChannel::readTlvFile(std::uint8_t file) {
    QByteArray bytes;
    qsizetype whole = longestRead;
    while (bytes.size() < whole) {
        const auto offset = int(bytes.size());
        const qsizetype count = std::min(whole - offset, longestRead);
        const auto part = readPart(file, offset, count);
        if (!part || !part->isDone()) {
            const bool endsEarly = part && part->status == sw::offsetBeyondEnd && offset > 0;
            return endsEarly ? CardResult<Answer>(failure(CardFault::DataMalformed)) : part;
        }
        bytes += part->data;
        const auto header = readTlvHeader(bytes);
        if (!header || header->wholeSize() > longestFile) {
            return failure(CardFault::DataMalformed);
        }
        whole = header->wholeSize();
    }
    return Answer{bytes.first(whole), sw::done};
}

} // namespace kakanai::scanners::residence
