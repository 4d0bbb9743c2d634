#include "tests/hostile/mutations.h"

#include <array>

namespace kakanai::hostile {
namespace {

constexpr std::size_t mostDamages = 4;
constexpr std::size_t longestPiece = 64;
constexpr qsizetype longestInput = 1 << 20;

/// Where lengths, signs and texts change their meaning.
constexpr std::array<unsigned char, 14> tellingBytes{0x00, 0x01, 0x0A, 0x1F, 0x20, 0x22, 0x30,
                                                     0x7F, 0x80, 0x81, 0x82, 0xC0, 0xFE, 0xFF};

} // namespace

Mutations::Mutations(std::vector<QByteArray> seeds) : seeds_(std::move(seeds)) {
    if (seeds_.empty()) {
        seeds_.emplace_back();
    }
}

std::size_t Mutations::below(std::size_t limit) {
    return limit == 0 ? 0 : random_() % limit; // not a distribution: those differ between libraries
}

const QByteArray& Mutations::anySeed() {
    return seeds_[below(seeds_.size())];
}

QByteArray Mutations::next() {
    QByteArray bytes = anySeed();
    const auto damages = 1 + below(mostDamages);
    for (std::size_t i = 0; i < damages; ++i) {
        damage(bytes);
    }
    bytes.truncate(longestInput);
    return bytes;
}

void Mutations::damage(QByteArray& bytes) {
    const auto size = std::size_t(bytes.size());
    const auto at = qsizetype(below(size));
    const auto length = qsizetype(1 + below(longestPiece));
    const auto telling = static_cast<char>(tellingBytes[below(tellingBytes.size())]);
    if (size == 0) {
        bytes.append(telling);
        return;
    }
    switch (below(7)) {
    case 0:
        bytes[at] = static_cast<char>(bytes[at] ^ (1 << below(8)));
        break;
    case 1:
        bytes[at] = telling;
        break;
    case 2:
        bytes[at] = static_cast<char>(below(256));
        break;
    case 3:
        bytes.remove(at, length);
        break;
    case 4:
        bytes.insert(at, bytes.mid(at, length));
        break;
    case 5:
        bytes.truncate(at);
        break;
    default: {
        const QByteArray& other = anySeed();
        bytes.insert(at, other.mid(qsizetype(below(std::size_t(other.size()))), length));
        break;
    }
    }
}

} // namespace kakanai::hostile
