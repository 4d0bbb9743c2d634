#include "app/kana/table_text.h"

#include <fstream>
#include <iconv.h>
#include <sstream>

namespace kakanai::kana {

std::string readEucJp(const std::string& path, const char* encoding) {
    std::ifstream file(path, std::ios::binary);
    std::string bytes((std::istreambuf_iterator<char>(file)), {});
    std::string text(bytes.size() * 3, '\0');
    iconv_t converter = iconv_open("UTF-8", encoding);
    char* in = bytes.data();
    std::size_t inLeft = bytes.size();
    char* out = text.data();
    std::size_t outLeft = text.size();
    while (inLeft > 0 && iconv(converter, &in, &inLeft, &out, &outLeft) == static_cast<std::size_t>(-1)) {
        ++in; // a byte the table cannot say is left out with its line's character
        --inLeft;
    }
    iconv_close(converter);
    text.resize(text.size() - outLeft);
    return text;
}

std::vector<std::string> split(const std::string& text, char separator) {
    std::vector<std::string> parts;
    std::istringstream stream(text);
    for (std::string part; std::getline(stream, part, separator);) {
        parts.push_back(part);
    }
    return parts;
}

} // namespace kakanai::kana
