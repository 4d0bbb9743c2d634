#include "app/kana/make_places.h"

#include "app/kana/table_text.h"

#include <algorithm>
#include <fstream>
#include <map>
#include <set>

namespace kakanai::kana {
namespace {

constexpr std::size_t readingsOfOne = 3;
constexpr std::size_t longestWord = 60; ///< bytes

using Readings = std::map<std::string, std::vector<std::string>>;
using Lists = std::map<std::string, std::set<std::pair<std::string, std::string>>>; // key: readings, line

/// "ひがしおうめ /東青梅/" turned round.
Readings readGeo(const std::string& text) {
    Readings readings;
    for (const std::string& line : split(text, '\n')) {
        const std::size_t space = line.find(" /");
        if (line.empty() || line[0] == ';' || space == std::string::npos) {
            continue;
        }
        for (const std::string& entry : split(line.substr(space + 2), '/')) {
            auto& known = readings[entry.substr(0, entry.find(';'))];
            if (known.size() < readingsOfOne) {
                known.push_back(line.substr(0, space));
            }
        }
    }
    return readings;
}

bool beginsCharacter(const std::string& text, std::size_t at) {
    return at == text.size() || (static_cast<unsigned char>(text[at]) & 0xC0u) != 0x80;
}

/// The reading word by word, the longest known word first. '*' at its end: from there on nothing is known.
std::string composed(const std::string& name, const Readings& readings) {
    std::string reading;
    for (std::size_t at = 0; at < name.size();) {
        std::size_t length = std::min(longestWord, name.size() - at);
        while (length > 0 && !(beginsCharacter(name, at + length) && readings.contains(name.substr(at, length)))) {
            --length;
        }
        if (length == 0) {
            return reading + '*';
        }
        reading += readings.at(name.substr(at, length)).front();
        at += length;
    }
    return reading;
}

/// Nobody says 大字 when asked for the town.
std::string spoken(const std::string& name) {
    for (const std::string prefix : {"大字", "字"}) {
        if (name.starts_with(prefix) && name.size() > prefix.size()) {
            return name.substr(prefix.size());
        }
    }
    return name;
}

/// How people look for it, joined by '/': 石狩郡当別町 also as とうべつちょう.
std::string readingsOf(const std::string& name, const Readings& readings) {
    std::vector<std::string> all;
    if (const auto known = readings.find(spoken(name)); known != readings.end()) {
        all = known->second;
    } else {
        all.push_back(composed(spoken(name), readings));
    }
    if (const std::size_t district = name.find("郡"); district != std::string::npos && district + 3 < name.size()) {
        all.push_back(readingsOf(name.substr(district + 3), readings));
    }
    std::string joined;
    for (const std::string& reading : all) {
        joined += joined.empty() ? reading : '/' + reading;
    }
    return joined;
}

/// Floors of large buildings have codes of their own; they are found by code, not by choosing.
bool isBuilding(const std::string& town) {
    return town.ends_with("階") || town.ends_with("）");
}

void add(Lists& lists, const std::string& key, const std::string& name, const std::string& code,
         const Readings& readings) {
    const std::string kana = readingsOf(name, readings);
    lists[key].emplace(kana, name + '|' + kana + '|' + code);
}

} // namespace

int makePlaces(const std::string& geo, const std::string& postal, const std::string& out) {
    const Readings readings = readGeo(readEucJp(geo, "EUC-JISX0213"));
    Lists lists;
    std::size_t towns = 0;
    std::ifstream lines(postal, std::ios::binary);
    for (std::string line; std::getline(lines, line);) {
        const std::vector<std::string> parts = split(line.substr(std::min<std::size_t>(8, line.size())), '|');
        if (parts.size() < 2) {
            continue;
        }
        add(lists, "", parts[0], "", readings);
        add(lists, parts[0], parts[1], "", readings);
        if (parts.size() > 2 && !isBuilding(parts[2])) {
            add(lists, parts[0] + parts[1], parts[2], line.substr(0, 7), readings);
            ++towns;
        }
    }
    std::ofstream file(out, std::ios::binary);
    for (const auto& [key, rows] : lists) {
        for (const auto& [kana, row] : rows) {
            file << key << '\t' << row << '\n';
        }
    }
    return towns > 100'000 && file.good() ? 0 : 1;
}

} // namespace kakanai::kana
