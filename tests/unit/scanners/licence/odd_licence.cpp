#include "tests/unit/scanners/licence/odd_licence.h"

#include "scanners/licence/applications.h"

namespace kakanai::tests {
namespace {

using scanners::simulated::statusWord;

std::uint8_t at(const QByteArray& bytes, qsizetype index) {
    return static_cast<std::uint8_t>(bytes.at(index));
}

} // namespace

scanners::CardResult<QByteArray> OddLicence::transmit(const QByteArray& command) {
    if (++exchanges == resetAt) {
        card.reset();
        isInEntries_ = false;
        file_ = -1;
    }
    if (at(command, 1) == 0xC0) {
        return inParts(rest_);
    }
    if (at(command, 1) == 0xA4) {
        isInEntries_ = command.endsWith(scanners::licence::aid::entries.toByteArray());
        return card.transmit(command);
    }
    if (at(command, 1) != 0xB0) {
        return card.transmit(command);
    }
    const bool byShortId = (at(command, 2) & 0x80) != 0;
    file_ = byShortId ? at(command, 2) & 0x1F : file_;
    const bool asks256 = at(command, 4) == 0;
    if (asks256 && failsAt256) {
        return std::unexpected(scanners::CardError{scanners::CardFault::Transmission});
    }
    if (asks256 && saysWrongLength) {
        return statusWord(0x6700);
    }
    const auto replaced = isInEntries_ ? files.find(file_) : files.end();
    QByteArray answer;
    if (replaced == files.end()) {
        answer = card.transmit(command).value();
    } else if (!replaced->second) {
        return statusWord(0x6A82);
    } else {
        const int offset = byShortId ? at(command, 3) : at(command, 2) << 8 | at(command, 3);
        answer = readFrom(*replaced->second, offset, asks256 ? 256 : at(command, 4));
    }
    const qsizetype asked = asks256 ? 256 : at(command, 4);
    if (wantsExactLength && answer.endsWith(statusWord(0x9000)) && answer.size() - 2 < asked && answer.size() > 2) {
        return statusWord(0x6C00 | unsigned(answer.size() - 2));
    }
    if (answer.size() - 2 > longestAnswer) {
        answer = answer.first(longestAnswer) + statusWord(0x9000);
    }
    return answersInParts ? inParts(answer) : answer;
}

QByteArray OddLicence::readFrom(const QByteArray& file, int offset, int count) const {
    return offset >= file.size() ? statusWord(0x6B00) : file.mid(offset, count) + statusWord(0x9000);
}

QByteArray OddLicence::inParts(QByteArray answer) {
    constexpr qsizetype part = 100;
    if (answer.size() - 2 <= part) {
        return answer;
    }
    rest_ = answer.sliced(part);
    return answer.first(part) + statusWord(0x6100 | unsigned(std::min<qsizetype>(rest_.size() - 2, 0xFF)));
}

} // namespace kakanai::tests
