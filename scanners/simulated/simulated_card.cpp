#include "scanners/simulated/simulated_card.h"

#include "scanners/mynumber/applications.h"
#include "scanners/simulated/mynumber/card_applications.h"

#include <sodium.h>

namespace kakanai::scanners::simulated {
namespace {

namespace aid = mynumber::aid;
namespace text = mynumber::text;
namespace jpki = mynumber::jpki;

constexpr QByteArrayView issuerDomain("\xA0\x00\x00\x01\x51\x00\x00", 7);
constexpr QByteArrayView masterFile("\x3F\x00", 2);
constexpr std::uint8_t signingType = 0x80;
constexpr std::uint8_t selectedFile = 0x80;
constexpr std::uint8_t shortIdBits = 0x1F;

QByteArray random(const CommandParts& command) {
    if (command.isExtended) {
        return statusWord(0x6985);
    }
    if (!command.expectedLength || !command.data.isEmpty()) {
        return statusWord(0x6700);
    }
    QByteArray bytes(*command.expectedLength, '\0');
    randombytes_buf(bytes.data(), std::size_t(bytes.size()));
    return bytes + statusWord(0x9000);
}

} // namespace

SimulatedCard::SimulatedCard(const Persona& persona, const SimulatedCardOptions& options)
    : keys_(options.keys), applications_(cardApplications(persona, options)) {}

QByteArray SimulatedCard::answerToReset() const {
    return QByteArray::fromHex("3B888001000005E0B381A1007F");
}

CardResult<QByteArray> SimulatedCard::transmit(const QByteArray& command) {
    const std::scoped_lock lock(mutex_);
    const auto parts = takeApart(command);
    // These cards take extended lengths for what is expected, not for what is sent.
    const bool isTaken = parts && !(parts->isExtended && !parts->data.isEmpty());
    return isTaken ? answer(*parts) : statusWord(0x6700);
}

void SimulatedCard::reset() {
    const std::scoped_lock lock(mutex_);
    selected_ = nullptr;
    currentFile_.reset();
    for (SimulatedApplication& application : applications_) {
        application.verified.clear();
    }
}

const SimulatedApplication& SimulatedCard::application(QByteArrayView aid) const {
    return *std::ranges::find(applications_, aid, &SimulatedApplication::aid);
}

TriesLeft SimulatedCard::triesLeft() const {
    const std::scoped_lock lock(mutex_);
    const auto& ofText = application(aid::text).secrets;
    const auto& ofJpki = application(aid::jpki).secrets;
    return {ofText.at(text::pin).triesLeft, ofText.at(text::numberA).triesLeft, ofText.at(text::numberB).triesLeft,
            ofJpki.at(jpki::authenticationPin).triesLeft, ofJpki.at(jpki::signaturePassword).triesLeft};
}

int SimulatedCard::verifications() const {
    const std::scoped_lock lock(mutex_);
    return verifications_;
}

QByteArray SimulatedCard::answer(const CommandParts& command) {
    if (command.cla == signingType && command.ins == 0x2A) {
        return sign(command);
    }
    if (command.cla != 0x00) {
        return statusWord(0x6E00);
    }
    switch (command.ins) {
    case 0xA4:
        return select(command);
    case 0x20:
        return verify(command);
    case 0xB0:
        return read(command);
    case 0xB2:
        return readRecord(command);
    case 0x84:
        return random(command);
    }
    return statusWord(0x6D00);
}

QByteArray SimulatedCard::select(const CommandParts& command) {
    if (command.p1 == 0x04 && !command.data.isEmpty()) {
        return selectByName(command.data);
    }
    if (command.p1 == 0x02 && command.data.size() == 2) {
        const auto file = std::uint16_t(std::uint8_t(command.data[0]) << 8 | std::uint8_t(command.data[1]));
        if (!selected_ || !selected_->has(file)) {
            return statusWord(0x6A82);
        }
        currentFile_ = file;
        return statusWord(0x9000);
    }
    if (command.p1 == 0x00 && command.data == masterFile) {
        return statusWord(0x6A82);
    }
    // A trap of these cards: with an application selected it says done, and nothing has changed.
    return statusWord(command.p1 == 0x00 && command.data.isEmpty() && selected_ ? 0x9000 : 0x6A86);
}

QByteArray SimulatedCard::selectByName(const QByteArray& name) {
    const auto found = std::ranges::find_if(
        applications_, [&](const SimulatedApplication& application) { return application.aid.startsWith(name); });
    if (found == applications_.end() && name != issuerDomain) {
        return statusWord(0x6A82);
    }
    selected_ = found == applications_.end() ? nullptr : &*found;
    currentFile_.reset();
    if (selected_) {
        selected_->verified.clear();
    }
    return statusWord(0x9000);
}

QByteArray SimulatedCard::verify(const CommandParts& command) {
    constexpr qsizetype longest = 16;
    if (!selected_) {
        return statusWord(0x6A82);
    }
    const std::uint16_t shortId = command.p2 & shortIdBits;
    const auto file = shortId == 0 ? currentFile_ : std::optional(shortId);
    if (!file) {
        return statusWord(0x6986);
    }
    if (command.expectedLength || command.data.size() > longest) {
        return statusWord(0x6700);
    }
    verifications_ += command.data.isEmpty() ? 0 : 1;
    return selected_->verify(*file, command.data);
}

QByteArray SimulatedCard::read(const CommandParts& command) {
    if (!command.expectedLength || !command.data.isEmpty()) {
        return statusWord(0x6700);
    }
    const bool byShortId = (command.p1 & selectedFile) != 0;
    if (byShortId && selected_) {
        currentFile_ = command.p1 & shortIdBits;
    }
    if (!selected_ || !currentFile_) {
        return statusWord(0x6986);
    }
    return selected_->read(*currentFile_, byShortId ? command.p2 : command.p1 << 8 | command.p2,
                           *command.expectedLength);
}

QByteArray SimulatedCard::readRecord(const CommandParts& command) {
    if (!command.expectedLength || !command.data.isEmpty()) {
        return statusWord(0x6700);
    }
    if (const std::uint16_t shortId = command.p2 >> 3; shortId != 0 && selected_) {
        currentFile_ = shortId;
    }
    if (!selected_ || !currentFile_) {
        return statusWord(0x6986);
    }
    return selected_->readRecord(*currentFile_, command.p1);
}

QByteArray SimulatedCard::sign(const CommandParts& command) const {
    if (!selected_) {
        return statusWord(0x6986);
    }
    const std::uint16_t shortId = command.p2 & shortIdBits;
    const auto selected = shortId == 0 ? currentFile_ : std::optional(shortId);
    const auto key = command.p2 == 0 ? selected_->ownKey : selected;
    if (!key) {
        return statusWord(0x6986);
    }
    if (!command.expectedLength) {
        return statusWord(0x6700);
    }
    return selected_->sign(*key, command.p1, command.data, *keys_);
}

} // namespace kakanai::scanners::simulated
