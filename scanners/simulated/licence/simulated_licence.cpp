#include "scanners/simulated/licence/simulated_licence.h"

#include "scanners/licence/applications.h"
#include "scanners/simulated/licence/licence_card_files.h"

namespace kakanai::scanners::simulated {
namespace {

namespace aid = licence::aid;
namespace master = licence::master;
namespace file = licence::file;

constexpr int tries = 3;

std::uint8_t at(const QByteArray& bytes, qsizetype index) {
    return static_cast<std::uint8_t>(bytes.at(index));
}

QByteArray dataOf(const QByteArray& command) {
    return command.size() > 5 && command.size() == 5 + at(command, 4) ? command.mid(5) : QByteArray();
}

} // namespace

SimulatedLicence::SimulatedLicence(const LicencePersona& persona, const SimulatedLicenceOptions& options)
    : directories_{
          {{}, {{master::commonData, {commonDataFile(persona)}}, {master::pinSetting, {pinSettingFile(persona)}}}},
          {aid::entries.toByteArray(),
           {{file::entries, {options.malformed ? malformedEntryFile(persona) : entryFile(persona), 1}},
            {file::domicile, {domicileFile(persona), 2}},
            {file::gaiji, {gaijiFile(persona), 1}},
            {file::changes, {changeFile(persona), 1}},
            {file::laterGaiji, {laterGaijiFile(persona), 1}},
            {file::domicileChanges, {domicileChangeFile(persona), 2}}}},
          {aid::photo.toByteArray(), {{file::photo, {photoFile(), 2}}}},
      } {
    const int left = std::clamp(options.tries.value_or(tries), 0, tries);
    secrets_.secrets[master::pin1] = {persona.pin1.toLatin1(), left, tries};
    secrets_.secrets[master::pin2] = {persona.pin2.toLatin1(), left, tries};
}

QByteArray SimulatedLicence::answerToReset() const {
    return QByteArray::fromHex("3B88800100000000338181003A");
}

CardResult<QByteArray> SimulatedLicence::transmit(const QByteArray& command) {
    const std::scoped_lock lock(mutex_);
    return answer(command);
}

void SimulatedLicence::reset() {
    const std::scoped_lock lock(mutex_);
    selected_ = 0;
    currentFile_.reset();
    secrets_.verified.clear();
}

int SimulatedLicence::triesLeft(int pin) const {
    const std::scoped_lock lock(mutex_);
    return secrets_.secrets.at(std::uint16_t(pin)).triesLeft;
}

int SimulatedLicence::verifications() const {
    const std::scoped_lock lock(mutex_);
    return verifications_;
}

QByteArray SimulatedLicence::answer(const QByteArray& command) {
    if (command.size() < 4) {
        return statusWord(0x6700);
    }
    if (at(command, 0) != 0x00) {
        return statusWord(0x6E00);
    }
    switch (at(command, 1)) {
    case 0xA4:
        return select(command);
    case 0x20:
        return verify(command);
    case 0xB0:
        return read(command);
    }
    return statusWord(0x6D00);
}

QByteArray SimulatedLicence::select(const QByteArray& command) {
    const QByteArray name = dataOf(command);
    if (at(command, 2) == 0x00 && command.size() == 4) {
        selected_ = 0;
        currentFile_.reset();
        return statusWord(0x9000);
    }
    if (at(command, 2) == 0x04 && !name.isEmpty()) {
        const auto found = std::ranges::find(directories_, name, &Directory::aid);
        if (found == directories_.end()) {
            return statusWord(0x6A82);
        }
        selected_ = std::size_t(found - directories_.begin());
        currentFile_.reset();
        return statusWord(0x9000);
    }
    if (at(command, 2) == 0x02 && name.size() == 2) {
        const auto id = std::uint16_t(at(name, 0) << 8 | at(name, 1));
        if (!directories_[selected_].files.contains(id) && (selected_ != 0 || !secrets_.has(id))) {
            return statusWord(0x6A82);
        }
        currentFile_ = id;
        return statusWord(0x9000);
    }
    return statusWord(0x6A86);
}

QByteArray SimulatedLicence::verify(const QByteArray& command) {
    const std::uint16_t shortId = at(command, 3) & 0x1F;
    const auto wanted = shortId == 0 ? currentFile_ : std::optional(shortId);
    if (!wanted || selected_ != 0) {
        return statusWord(wanted ? 0x6981 : 0x6986);
    }
    const QByteArray value = dataOf(command);
    if (command.size() > 4 && value.isEmpty()) {
        return statusWord(0x6700);
    }
    verifications_ += value.isEmpty() ? 0 : 1;
    return secrets_.verify(*wanted, value);
}

QByteArray SimulatedLicence::read(const QByteArray& command) {
    if (command.size() != 5) {
        return statusWord(0x6700);
    }
    const bool byShortId = (at(command, 2) & 0x80) != 0;
    if (byShortId) {
        currentFile_ = at(command, 2) & 0x1F;
    }
    if (!currentFile_) {
        return statusWord(0x6986);
    }
    const auto& files = directories_[selected_].files;
    const auto found = files.find(*currentFile_);
    if (found == files.end()) {
        return statusWord(selected_ == 0 && secrets_.has(*currentFile_) ? 0x6981 : 0x6A82);
    }
    for (int pin = master::pin1; pin < master::pin1 + found->second.pins; ++pin) {
        if (!secrets_.verified.contains(std::uint16_t(pin))) {
            return statusWord(0x6982);
        }
    }
    const int count = at(command, 4) == 0 ? 256 : at(command, 4);
    const int offset = byShortId ? at(command, 3) : at(command, 2) << 8 | at(command, 3);
    const QByteArray& bytes = found->second.bytes;
    return offset >= bytes.size() ? statusWord(0x6B00) : bytes.mid(offset, count) + statusWord(0x9000);
}

} // namespace kakanai::scanners::simulated
