#include <array>
#include <fstream>
#include <iomanip>

#include <iconv.h>

/// Writes the table of JIS X 0208 (jis_x_0208_table.h) as C++: what the C library's converter says of each of the 94 ×
/// 94 codes, 0 where the standard has no character. Ends with 2 where the C library knows no EUC-JP, and with 1 where
/// it finds another number of characters than the standard has.
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
        return 2;
    }
    std::ofstream table(argv[1]);
    table
        << "#include \"scanners/licence/text/jis_x_0208_table.h\"\n\nconst std::array<char16_t, std::size_t{94} * 94> "
           "kakanai::scanners::licence::jisX0208Table{"
        << std::hex << std::setfill('0');
    int found = 0;
    for (int code = 0; code < cells * cells; ++code) {
        const unsigned character = characterOf(converter, code / cells + 1, code % cells + 1);
        found += character != 0 ? 1 : 0;
        table << (code % 12 == 0 ? "\n    " : " ") << "0x" << std::setw(4) << character << ',';
    }
    table << "\n};\n";
    table.close();
    iconv_close(converter);
    return found == charactersOfTheStandard && table ? 0 : 1;
}
