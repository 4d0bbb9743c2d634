#include "scanners/licence/text/jis_x_0208.h"

#include "scanners/licence/text/jis_x_0208_table.h"

namespace kakanai::scanners::licence {
namespace {

constexpr int cells = 94;
constexpr int firstByte = 0x21;

} // namespace

char16_t characterOfCode(std::uint16_t code) {
    const int row = (code >> 8) - firstByte;
    const int cell = (code & 0xFF) - firstByte;
    const bool isInside = row >= 0 && row < cells && cell >= 0 && cell < cells;
    return isInside ? jisX0208Table[std::size_t(row * cells + cell)] : u'\0';
}

QByteArray codeOfCharacter(QChar character) {
    const auto* const found = std::ranges::find(jisX0208Table, character.unicode());
    if (character.isNull() || found == jisX0208Table.end()) {
        return {};
    }
    const auto index = int(found - jisX0208Table.begin());
    return QByteArray(1, static_cast<char>(firstByte + index / cells)) + static_cast<char>(firstByte + index % cells);
}

} // namespace kakanai::scanners::licence
