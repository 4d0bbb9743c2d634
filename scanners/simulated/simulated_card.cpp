#include "scanners/simulated/simulated_card.h"

#include "scanners/mynumber/applications.h"
#include "scanners/simulated/card_files.h"

namespace kakanai::scanners::simulated {
namespace {

using namespace Qt::StringLiterals;
namespace aid = mynumber::aid;
namespace text = mynumber::text;
namespace jpki = mynumber::jpki;

SimulatedSecret secret(const QString& value, int tries, std::optional<int> left = {}) {
    return {value.toLatin1(), std::clamp(left.value_or(tries), 0, tries), tries};
}

SimulatedApplication textApplication(const Persona& persona, const SimulatedCardOptions& options) {
    constexpr std::uint16_t number = 0x01;
    Persona shown = persona;
    if (options.changedAddress) {
        shown.address += u"　改"_s;
    }
    const QByteArray info = basicInfoFile(shown);
    SimulatedApplication application;
    application.aid = aid::text.toByteArray();
    application.files[number] = {[] { return numberFile(); }, {text::pin, text::numberA}, {}};
    application.files[text::basicInfo] = {
        [info, broken = options.malformed] { return broken ? malformedFile(info) : info; },
        {text::pin, text::numberB},
        {}};
    application.files[text::signature] = {[persona, keys = options.keys] { return signatureFile(persona, *keys); },
                                          {text::pin, text::numberA, text::numberB},
                                          {}};
    application.files[text::certificate] = {[keys = options.keys] { return certificateFile(*keys); }, {}, {}};
    application.secrets[text::pin] = secret(persona.pin, 3, options.tries);
    application.secrets[text::numberA] = secret(u"000000000001"_s, 10);
    application.secrets[text::numberB] = secret(persona.numberB, 10, options.tries);
    return application;
}

SimulatedApplication jpkiApplication(const Persona& persona) {
    SimulatedApplication application;
    application.aid = aid::jpki.toByteArray();
    application.secrets[jpki::authenticationPin] = secret(persona.pin, 3);
    application.secrets[jpki::signaturePassword] = secret(persona.signature, 5);
    return application;
}

std::uint8_t at(const QByteArray& bytes, qsizetype index) {
    return static_cast<std::uint8_t>(bytes.at(index));
}

} // namespace

SimulatedCard::SimulatedCard(const Persona& persona, const SimulatedCardOptions& options)
    : applications_{textApplication(persona, options), jpkiApplication(persona)} {}

QByteArray SimulatedCard::answerToReset() const {
    return QByteArray::fromHex("3B888001000005E0B381A1007F");
}

CardResult<QByteArray> SimulatedCard::transmit(const QByteArray& command) {
    const std::scoped_lock lock(mutex_);
    return answer(command);
}

void SimulatedCard::reset() {
    const std::scoped_lock lock(mutex_);
    selected_ = nullptr;
    currentFile_.reset();
    for (SimulatedApplication& application : applications_) {
        application.verified.clear();
    }
}

TriesLeft SimulatedCard::triesLeft() const {
    const std::scoped_lock lock(mutex_);
    const auto& ofText = applications_[0].secrets;
    const auto& ofJpki = applications_[1].secrets;
    return {ofText.at(text::pin).triesLeft, ofText.at(text::numberA).triesLeft, ofText.at(text::numberB).triesLeft,
            ofJpki.at(jpki::authenticationPin).triesLeft, ofJpki.at(jpki::signaturePassword).triesLeft};
}

int SimulatedCard::verifications() const {
    const std::scoped_lock lock(mutex_);
    return verifications_;
}

QByteArray SimulatedCard::answer(const QByteArray& command) {
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

QByteArray SimulatedCard::data(const QByteArray& command) const {
    return command.size() > 5 && command.size() == 5 + at(command, 4) ? command.mid(5) : QByteArray();
}

QByteArray SimulatedCard::select(const QByteArray& command) {
    const QByteArray name = data(command);
    if (at(command, 2) == 0x04 && !name.isEmpty()) {
        const auto found = std::ranges::find_if(
            applications_, [&](const SimulatedApplication& application) { return application.aid.startsWith(name); });
        if (found == applications_.end()) {
            return statusWord(0x6A82);
        }
        selected_ = &*found;
        selected_->verified.clear();
        currentFile_.reset();
        return statusWord(0x9000);
    }
    if (at(command, 2) == 0x02 && name.size() == 2) {
        const auto file = std::uint16_t(at(name, 0) << 8 | at(name, 1));
        if (!selected_ || !selected_->has(file)) {
            return statusWord(0x6A82);
        }
        currentFile_ = file;
        return statusWord(0x9000);
    }
    return statusWord(0x6A86);
}

QByteArray SimulatedCard::verify(const QByteArray& command) {
    if (!selected_) {
        return statusWord(0x6A82);
    }
    const std::uint8_t reference = at(command, 3);
    const std::uint16_t shortId = reference & 0x1F;
    const auto file = shortId == 0 ? currentFile_ : std::optional(shortId);
    if (!file) {
        return statusWord(0x6986);
    }
    const QByteArray value = data(command);
    if (command.size() > 4 && value.isEmpty()) {
        return statusWord(0x6700);
    }
    verifications_ += value.isEmpty() ? 0 : 1;
    return selected_->verify(*file, value);
}

QByteArray SimulatedCard::read(const QByteArray& command) {
    if (command.size() != 5) {
        return statusWord(0x6700);
    }
    const int count = at(command, 4) == 0 ? 256 : at(command, 4);
    const bool byShortId = (at(command, 2) & 0x80) != 0;
    if (byShortId && selected_) {
        currentFile_ = at(command, 2) & 0x1F;
    }
    if (!selected_ || !currentFile_) {
        return statusWord(0x6986);
    }
    const int offset = byShortId ? at(command, 3) : at(command, 2) << 8 | at(command, 3);
    return selected_->read(*currentFile_, offset, count);
}

} // namespace kakanai::scanners::simulated
