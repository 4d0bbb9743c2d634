// Run by the build: dictionaries of Debian in, sorted tables out.
//   kakanai_make_tables names JINMEI IPADIC OUT
//   kakanai_make_tables postal ZIPCODE OUT
//   kakanai_make_tables places GEO POSTAL OUT
#include "app/kana/make_places.h"
#include "app/kana/table_text.h"

#include <algorithm>
#include <fstream>
#include <map>
#include <set>
#include <string>
#include <vector>

using kakanai::kana::readEucJp;
using kakanai::kana::split;

namespace {

/// Katakana to hiragana, in UTF-8: U+30A1-U+30F6 lie 0x60 above U+3041-U+3096.
std::string hiragana(const std::string& katakana) {
    std::string result;
    for (std::size_t i = 0; i < katakana.size();) {
        const auto lead = static_cast<unsigned char>(katakana[i]);
        const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        std::string character = katakana.substr(i, length);
        if (length == 3) {
            const unsigned code = (lead & 0x0Fu) << 12 | (static_cast<unsigned char>(character[1]) & 0x3Fu) << 6 |
                                  (static_cast<unsigned char>(character[2]) & 0x3Fu);
            if (code >= 0x30A1 && code <= 0x30F6) {
                const unsigned kana = code - 0x60;
                character = {static_cast<char>(0xE0 | kana >> 12), static_cast<char>(0x80 | (kana >> 6 & 0x3F)),
                             static_cast<char>(0x80 | (kana & 0x3F))};
            }
        }
        result += character;
        i += length;
    }
    return result;
}

using Spellings = std::vector<std::string>;
using NameTable = std::map<std::string, Spellings>; // key: kind letter and reading

void add(NameTable& table, const std::string& key, const std::string& spelling) {
    Spellings& spellings = table[key];
    if (spelling.find(' ') == std::string::npos &&
        std::find(spellings.begin(), spellings.end(), spelling) == spellings.end()) {
        spellings.push_back(spelling);
    }
}

/// "よしだ /吉田;姓/葭田;姓/": what is marked as a family name, as a given name, and what says neither.
void readJinmei(const std::string& text, NameTable& marked, NameTable& unmarked) {
    for (const std::string& line : split(text, '\n')) {
        const std::size_t space = line.find(" /");
        if (line.empty() || line[0] == ';' || space == std::string::npos) {
            continue;
        }
        const std::string reading = line.substr(0, space);
        for (const std::string& entry : split(line.substr(space + 2), '/')) {
            const std::size_t semicolon = entry.find(';');
            const std::string spelling = entry.substr(0, semicolon);
            const std::string note = semicolon == std::string::npos ? "" : entry.substr(semicolon);
            const bool family = note.find("姓") != std::string::npos;
            const bool given = note.find("名") != std::string::npos;
            if (spelling.empty()) {
                continue;
            }
            if (family) {
                add(marked, "f" + reading, spelling);
            }
            if (given) {
                add(marked, "g" + reading, spelling);
            }
            if (!family && !given) {
                add(unmarked, "f" + reading, spelling);
                add(unmarked, "g" + reading, spelling);
            }
        }
    }
}

NameTable readIpadic(const std::string& text) {
    NameTable table;
    for (const std::string& line : split(text, '\n')) {
        const std::vector<std::string> columns = split(line, ',');
        if (columns.size() < 12 || columns[6] != "人名" || (columns[7] != "姓" && columns[7] != "名")) {
            continue;
        }
        add(table, (columns[7] == "姓" ? "f" : "g") + hiragana(columns[11]), columns[0]);
    }
    return table;
}

int makeNames(const std::string& jinmei, const std::string& ipadic, const std::string& out) {
    NameTable table;
    NameTable unmarked;
    readJinmei(readEucJp(jinmei, "EUC-JISX0213"), table, unmarked);
    for (const NameTable& more : {readIpadic(readEucJp(ipadic, "EUC-JP")), unmarked}) {
        for (const auto& [key, spellings] : more) {
            for (const std::string& spelling : spellings) {
                add(table, key, spelling);
            }
        }
    }
    std::ofstream file(out, std::ios::binary);
    for (const auto& [key, spellings] : table) {
        file << key << '\t';
        for (const std::string& spelling : spellings) {
            file << spelling << ' ';
        }
        file << '\n';
    }
    return table.size() > 10'000 && file.good() ? 0 : 1;
}

/// Every prefecture's name has three characters but those of four.
std::size_t prefectureLength(const std::string& area) {
    for (const char* four : {"神奈川県", "和歌山県", "鹿児島県"}) {
        if (area.starts_with(four)) {
            return 12;
        }
    }
    return 9;
}

/// A municipality's own code ends in 00, and its text begins the texts of its towns. The shortest such text that begins
/// an area is its municipality: a town's text can be as long, but never shorter.
std::set<std::string> municipalitiesOf(const std::multimap<std::string, std::string>& areas) {
    constexpr int towns = 2;
    std::vector<std::string> texts;
    for (const auto& [code, area] : areas) {
        texts.push_back(area);
    }
    std::sort(texts.begin(), texts.end());
    std::set<std::string> municipalities;
    for (const auto& [code, area] : areas) {
        if (code.compare(5, 2, "00") == 0 && area.size() > prefectureLength(area)) {
            const auto first = std::upper_bound(texts.begin(), texts.end(), area);
            const auto after =
                std::find_if_not(first, texts.end(), [&](const std::string& text) { return text.starts_with(area); });
            if (after - first >= towns) {
                municipalities.insert(area);
            }
        }
    }
    return municipalities;
}

std::string municipalityOf(const std::string& area, const std::set<std::string>& municipalities) {
    for (std::size_t length = prefectureLength(area) + 3; length < area.size(); length += 3) {
        if (municipalities.contains(area.substr(0, length))) {
            return area.substr(0, length);
        }
    }
    return area;
}

int makePostal(const std::string& zipcode, const std::string& out) {
    std::multimap<std::string, std::string> areas;
    for (const std::string& line : split(readEucJp(zipcode, "EUC-JISX0213"), '\n')) {
        const std::size_t space = line.find(" /");
        if (space != 7) {
            continue;
        }
        for (const std::string& area : split(line.substr(9), '/')) {
            const std::string plain = area.substr(0, area.find(';'));
            areas.emplace(line.substr(0, 7), plain);
        }
    }
    const std::set<std::string> municipalities = municipalitiesOf(areas);
    std::ofstream file(out, std::ios::binary);
    for (const auto& [code, area] : areas) {
        const std::string municipality = municipalityOf(area, municipalities);
        const std::size_t prefecture = prefectureLength(area);
        if (area.size() <= prefecture) {
            continue;
        }
        file << code << '\t' << area.substr(0, prefecture) << '|' << municipality.substr(prefecture) << '|'
             << area.substr(municipality.size()) << '\n';
    }
    return areas.size() > 100'000 && file.good() ? 0 : 1;
}

} // namespace

int main(int argc, char** argv) {
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    if (arguments.size() == 4 && arguments[0] == "names") {
        return makeNames(arguments[1], arguments[2], arguments[3]);
    }
    if (arguments.size() == 3 && arguments[0] == "postal") {
        return makePostal(arguments[1], arguments[2]);
    }
    if (arguments.size() == 4 && arguments[0] == "places") {
        return kakanai::kana::makePlaces(arguments[1], arguments[2], arguments[3]);
    }
    return 2; // wrongly called: the usage stands at the top
}
