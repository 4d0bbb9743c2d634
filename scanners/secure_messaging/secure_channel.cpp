#include "scanners/secure_messaging/secure_channel.h"

#include "scanners/iso7816/tlv.h"
#include "scanners/secure_messaging/cipher.h"
#include "scanners/secure_messaging/padding.h"

#include <QtEndian>

namespace kakanai::scanners::secure_messaging {
namespace {

using namespace iso7816;

/// The data objects of ISO/IEC 7816-4 that carry a protected message.
namespace tag {
constexpr std::uint32_t cryptogram = 0x87;
constexpr std::uint32_t expectedLength = 0x97;
constexpr std::uint32_t status = 0x99;
constexpr std::uint32_t mac = 0x8E;
} // namespace tag

constexpr char protectedClass = 0x0C;
constexpr char paddedContent = 0x01;

CardResult<Answer> notTheCards() {
    return std::unexpected(CardError{CardFault::DataMalformed});
}

/// Values here are shorter than 256 bytes.
QByteArray object(std::uint32_t name, QByteArrayView value) {
    constexpr qsizetype longestShort = 0x7F;
    QByteArray bytes(1, static_cast<char>(name));
    if (value.size() > longestShort) {
        bytes += '\x81';
    }
    bytes += static_cast<char>(value.size());
    return bytes.append(value);
}

std::optional<QByteArray> plainOf(const Key& key, QByteArrayView cryptogram) {
    const bool isWhole = cryptogram.size() > blockSize && cryptogram.size() % blockSize == 1;
    if (!isWhole || cryptogram.front() != paddedContent) {
        return {};
    }
    return unpadded(decrypt(key, cryptogram.sliced(1)));
}

} // namespace

SecureChannel::SecureChannel(CardSession& session, Key encryption, Key authentication, const QByteArray& counter)
    : session_(session), encryption_(std::move(encryption)), authentication_(std::move(authentication)),
      counter_(qFromBigEndian<quint64>(counter.constData())) {
    Q_ASSERT(counter.size() == qsizetype(sizeof(counter_)));
}

QByteArray SecureChannel::macOver(QByteArrayView message) const {
    QByteArray counted(sizeof(counter_), '\0');
    qToBigEndian(counter_, counted.data());
    return macOf(authentication_, counted.append(message));
}

QByteArray SecureChannel::protect(const Command& command) const {
    QByteArray header(1, protectedClass);
    header += static_cast<char>(command.instruction);
    header += static_cast<char>(command.p1);
    header += static_cast<char>(command.p2);
    QByteArray body;
    if (!command.data.isEmpty()) {
        body += object(tag::cryptogram, paddedContent + encrypt(encryption_, padded(command.data)));
    }
    if (command.expectedLength) {
        body += object(tag::expectedLength, QByteArray(1, static_cast<char>(*command.expectedLength)));
    }
    body += object(tag::mac, macOver(padded(header) + body));
    return header + static_cast<char>(body.size()) + body + '\0';
}

CardResult<Answer> SecureChannel::exchange(const Command& command) {
    ++counter_;
    const auto answer = session_.exchange(protect(command));
    ++counter_;
    return answer ? open(*answer) : answer;
}

CardResult<Answer> SecureChannel::open(const Answer& answer) const {
    if (answer.data.isEmpty()) {
        return answer.isDone() ? notTheCards() : answer;
    }
    const auto objects = tlvChildren(answer.data);
    const Tlv* mac = objects ? findTlv(*objects, tag::mac) : nullptr;
    const Tlv* status = objects ? findTlv(*objects, tag::status) : nullptr;
    if (!mac || !status || status->value.size() != 2 || mac != &objects->back()) {
        return notTheCards();
    }
    const QByteArrayView covered = QByteArrayView(answer.data).chopped(mac->whole.size());
    if (!isSameMac(macOver(covered), mac->value)) {
        return notTheCards();
    }
    Answer opened;
    opened.status = StatusWord(std::uint8_t(status->value[0]) << 8 | std::uint8_t(status->value[1]));
    if (const Tlv* cryptogram = findTlv(*objects, tag::cryptogram)) {
        auto plain = plainOf(encryption_, cryptogram->value);
        if (!plain) {
            return notTheCards();
        }
        opened.data = std::move(*plain);
    }
    return opened;
}

} // namespace kakanai::scanners::secure_messaging
