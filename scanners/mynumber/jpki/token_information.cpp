#include "scanners/mynumber/jpki/token_information.h"

namespace kakanai::scanners::mynumber {

CardToken tokenFrom(QByteArrayView information) {
    constexpr qsizetype labelSize = 32;
    constexpr std::pair<QByteArrayView, CardToken> labels[] = {
        {"JPKIAPICCTOKEN2", CardToken::IndividualNumberCard},
        {"JPKIAPICCTOKEN", CardToken::ResidentCard},
        {"JPKIAPGPSETOKEN", CardToken::AndroidPhone},
        {"JPKIAPIOSTOKEN", CardToken::Iphone},
    };
    if (information.size() < labelSize) {
        return CardToken::Unknown;
    }
    const QByteArrayView label = information.first(labelSize).trimmed();
    for (const auto& [text, token] : labels) {
        if (label == text) {
            return token;
        }
    }
    return CardToken::Unknown;
}

bool hasSigningCertificate(QByteArrayView presence) {
    constexpr char present = '\x8F';
    return presence.size() < presenceSize || presence.front() == present;
}

} // namespace kakanai::scanners::mynumber
