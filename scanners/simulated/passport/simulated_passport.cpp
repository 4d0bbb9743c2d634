#include "scanners/simulated/passport/simulated_passport.h"

#include "scanners/iso7816/tlv.h"
#include "scanners/passport/applications.h"
#include "scanners/secure_messaging/cipher.h"
#include "scanners/secure_messaging/padding.h"
#include "scanners/simulated/card_files.h"
#include "scanners/simulated/simulated_application.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace kakanai::scanners::simulated {
namespace {

using namespace secure_messaging;
using namespace Qt::StringLiterals;
using iso7816::findTlv;
using iso7816::Tlv;
using iso7816::tlvChildren;

constexpr std::uint8_t protectedClass = 0x0C;

/// Document number, birth date and expiry with their check digits, out of the second line.
QByteArray seedOf(const QString& secondLine) {
    const QString key = secondLine.first(10) + secondLine.sliced(13, 7) + secondLine.sliced(21, 7);
    return QCryptographicHash::hash(key.toLatin1(), QCryptographicHash::Sha1).first(Key::size);
}

QByteArray commonFile() {
    return tlv(0x60, tlv(0x5F01, "0107") + tlv(0x5F36, "040000") + tlv(0x5C, "\x61\x75"));
}

} // namespace

QByteArray SimulatedPassport::Session::mac(QByteArrayView message) const {
    QByteArray counted(sizeof(counter), '\0');
    qToBigEndian(counter, counted.data());
    return macOf(authentication, counted.append(message));
}

SimulatedPassport::SimulatedPassport(const PassportPersona& persona, const SimulatedPassportOptions& options)
    : paceOnly_(persona.paceOnly), authentication_(deriveKey(seedOf(persona.secondLine), KeyUse::Encryption),
                                                   deriveKey(seedOf(persona.secondLine), KeyUse::Authentication)) {
    const QString mrz = options.otherMrz.isEmpty() ? persona.firstLine + persona.secondLine : options.otherMrz;
    const QByteArray dataGroup1 = tlv(0x61, tlv(0x5F1F, mrz.toLatin1()));
    files_[QByteArray::fromHex("011E")] = commonFile();
    files_[QByteArray::fromHex("0101")] = options.malformed ? dataGroup1.first(dataGroup1.size() / 2) : dataGroup1;
}

QByteArray SimulatedPassport::answerToReset() const {
    return QByteArray::fromHex("3B8E800180918191310040013854565531C4");
}

CardResult<QByteArray> SimulatedPassport::transmit(const QByteArray& command) {
    const std::scoped_lock lock(mutex_);
    const auto parts = takeApart(command);
    return parts ? answer(*parts) : statusWord(0x6700);
}

void SimulatedPassport::reset() {
    const std::scoped_lock lock(mutex_);
    isSelected_ = false;
    currentFile_.clear();
    session_.reset();
    authentication_.forget();
}

QByteArray SimulatedPassport::answer(const CommandParts& command) {
    if (command.cla == protectedClass) {
        return answerProtected(command);
    }
    session_.reset();
    switch (command.ins) {
    case 0xA4:
        return select(command);
    case 0x84:
        return isSelected_ && !paceOnly_ ? authentication_.challenge() + statusWord(0x9000) : statusWord(0x6985);
    case 0x82:
        return authenticate(command);
    case 0xB0:
        return statusWord(0x6982);
    }
    return statusWord(0x6D00);
}

QByteArray SimulatedPassport::select(const CommandParts& command) {
    isSelected_ = command.p1 == 4 && command.data == passport::aid::travelDocument;
    currentFile_.clear();
    return statusWord(isSelected_ ? 0x9000 : 0x6A82);
}

QByteArray SimulatedPassport::authenticate(const CommandParts& command) {
    SharedSecret shared;
    const auto proof = authentication_.answer(command.data, shared);
    if (!proof) {
        return statusWord(0x6300);
    }
    const QByteArray counter = shared.challenge.last(4) + shared.own.last(4);
    session_ = Session{deriveKey(shared.seed, KeyUse::Encryption), deriveKey(shared.seed, KeyUse::Authentication),
                       qFromBigEndian<quint64>(counter.constData())};
    return *proof + statusWord(0x9000);
}

QByteArray SimulatedPassport::answerProtected(const CommandParts& command) {
    if (!session_) {
        return statusWord(0x6987);
    }
    ++session_->counter;
    const auto plain = opened(command);
    if (!plain) {
        session_.reset();
        return statusWord(0x6988);
    }
    ++session_->counter;
    return protect(run(*plain));
}

std::optional<CommandParts> SimulatedPassport::opened(const CommandParts& command) {
    const auto objects = tlvChildren(command.data);
    const Tlv* mac = objects ? findTlv(*objects, 0x8E) : nullptr;
    if (!mac || mac != &objects->back()) {
        return {};
    }
    QByteArray header(1, static_cast<char>(command.cla));
    header += static_cast<char>(command.ins);
    header += static_cast<char>(command.p1);
    header += static_cast<char>(command.p2);
    const QByteArrayView covered = QByteArrayView(command.data).chopped(mac->whole.size());
    if (!isSameMac(session_->mac(padded(header).append(covered)), mac->value)) {
        return {};
    }
    CommandParts plain{0, command.ins, command.p1, command.p2, {}, {}, false};
    if (const Tlv* cryptogram = findTlv(*objects, 0x87)) {
        const auto data = cryptogram->value.size() % blockSize == 1 && cryptogram->value.size() > 1
                              ? unpadded(decrypt(session_->encryption, cryptogram->value.sliced(1)))
                              : std::nullopt;
        if (!data) {
            return {};
        }
        plain.data = *data;
    }
    if (const Tlv* length = findTlv(*objects, 0x97); length && length->value.size() == 1) {
        plain.expectedLength = length->value[0] == 0 ? 256 : std::uint8_t(length->value[0]);
    }
    return plain;
}

QByteArray SimulatedPassport::protect(const Plain& plain) {
    QByteArray body;
    if (!plain.data.isEmpty()) {
        const QByteArray content = '\x01' + encrypt(session_->encryption, padded(plain.data));
        const QByteArray header = content.size() < 0x80 ? "\x87"_ba : "\x87\x81"_ba;
        body = header + static_cast<char>(content.size()) + content;
    }
    body += tlv(0x99, statusWord(plain.status));
    return body + tlv(0x8E, session_->mac(body)) + statusWord(plain.status);
}

SimulatedPassport::Plain SimulatedPassport::run(const CommandParts& command) {
    if (command.ins == 0xA4 && command.p1 == 2) {
        const bool exists = files_.contains(command.data);
        currentFile_ = exists ? command.data : QByteArray();
        return {{}, exists ? 0x9000u : 0x6A82u};
    }
    return command.ins == 0xB0 ? read(command) : Plain{{}, 0x6D00};
}

SimulatedPassport::Plain SimulatedPassport::read(const CommandParts& command) const {
    const auto found = files_.find(currentFile_);
    if (found == files_.end() || !command.expectedLength) {
        return {{}, found == files_.end() ? 0x6986u : 0x6700u};
    }
    const int offset = command.p1 << 8 | command.p2;
    if (offset >= found->second.size()) {
        return {{}, 0x6B00};
    }
    const QByteArray part = found->second.mid(offset, *command.expectedLength);
    return {part, part.size() < *command.expectedLength ? 0x6282u : 0x9000u};
}

} // namespace kakanai::scanners::simulated
