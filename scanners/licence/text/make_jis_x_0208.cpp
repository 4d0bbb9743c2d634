#include <array>
#include <fstream>
#include <iomanip>
#include <iostream>

#include <iconv.h>

/// Writes the table of JIS X 0208 as a C++ header: what the C library's converter says of each of the 94 × 94 codes,
/// 0 where the standard has no character.
namespace {

constexpr int cells = 94;
constexpr int charactersOfTheStandard = 6879;

/// The character of one code in UTF-16; 0: none.
unsigned characterOf(iconv_t converter, int row, int cell) {
    std::array<char, 2> code{static_cast<char>(0xA0 + row), static_cast<char>(0xA0 + cell)};
    std::array<unsigned char, 4> unicode{};
    char* in = code.data();
    std::size_t inLeft = code.size();
    char* out = reinterpret_cast<char*>(unicode.data());
    std::size_t outLeft = unicode.size();
    iconv(converter, nullptr, nullptr, nullptr, nullptr);
    const bool converted = iconv(converter, &in, &inLeft, &out, &outLeft) == 0;
    return converted && inLeft == 0 && outLeft == 2 ? unsigned(unicode[0]) << 8 | unicode[1] : 0;
}

} // namespace

int main(int argc, char** argv) {
    const iconv_t converter = iconv_open("UTF-16BE", "EUC-JP");
    if (argc != 2 || converter == iconv_t(-1)) {
        std::cerr << "make_jis_x_0208 FILE; the C library must know EUC-JP\n";
        return 2;
    }
    std::ofstream table(argv[1]);
    table << "#pragma once\n\nconstexpr char16_t jisX0208Table[94 * 94] = {" << std::hex << std::setfill('0');
    int found = 0;
    for (int code = 0; code < cells * cells; ++code) {
        const unsigned character = characterOf(converter, code / cells + 1, code % cells + 1);
        found += character != 0 ? 1 : 0;
        table << (code % 12 == 0 ? "\n    " : " ") << "0x" << std::setw(4) << character << ',';
    }
    table << "\n};\n";
    table.close();
    iconv_close(converter);
    if (found != charactersOfTheStandard || !table) {
        std::cerr << "make_jis_x_0208: " << found << " characters instead of " << charactersOfTheStandard << '\n';
        return 1;
    }
    return 0;
}
