#pragma once

#include "app/screens/kana_source.h"

#include <QString>

#include <functional>
#include <vector>

namespace kakanai::screens {

class EntryModel;

/// One thing to enter; a page shows one at a time.
struct Entry {
    /// Name: kana and spellings of names. Kana: kana alone. Text: kana and any spelling. Place: chosen from a list that
    /// kana make shorter. Serial: capital letters and digits.
    enum class Kind { Name, Kana, Digits, Date, Choice, PostalCode, Text, Place, Serial };

    struct Option {
        QString id;
        std::function<QString()> text; ///< at each showing, so that the language may change
        bool isName = false;
    };

    QString key;
    Kind kind = Kind::Kana;
    std::function<QString()> title;
    std::function<QString()> help = {};
    NameKind nameKind = NameKind::Family;
    bool personalHelp = false;                     ///< the help holds what was read from a card
    bool optional = false;                         ///< may be left for the clerk
    bool partial = false;                          ///< a date whose month and day may be unknown
    int longest = 20;                              ///< digits, or letters and digits
    bool western = false;                          ///< a date that is printed in the Western calendar
    bool (*fits)(const QString& serial) = nullptr; ///< whether a serial can be one of its kind
    QString offered = {};    ///< a spelling that was read from a card: stands first to choose from
    QString separators = {}; ///< further keys of the digit pad
    std::vector<Option> options = {};
    std::function<std::vector<PlaceName>(const EntryModel&)> places = {};
    std::function<bool(const EntryModel&)> when = {}; ///< empty: always
    QString person = {};                              ///< whose it is, for the line above the title

    // What was entered
    QString reading = {};
    QString value = {};
    procedures::Address area = {};
};

} // namespace kakanai::screens
