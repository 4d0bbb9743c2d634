#include "scanners/licence_text.h"

namespace kakanai::scanners {

using namespace Qt::StringLiterals;

int LicenceText::inexactCharacters() const {
    return int(
        std::ranges::count_if(pieces, [](const Piece& piece) { return !std::holds_alternative<QString>(piece); }));
}

QString LicenceText::plainText() const {
    QString text;
    for (const Piece& piece : pieces) {
        if (const auto* characters = std::get_if<QString>(&piece)) {
            text += *characters;
        } else if (const auto* gaiji = std::get_if<Gaiji>(&piece)) {
            text += u"【外字%1】"_s.arg(gaiji->number);
        } else {
            text += u"【欠字】"_s;
        }
    }
    return text;
}

} // namespace kakanai::scanners
