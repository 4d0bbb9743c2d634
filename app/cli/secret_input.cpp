#include "app/cli/secret_input.h"

#include <cstdio>

namespace kakanai::cli {

std::optional<QByteArray> readSecretLine() {
    constexpr qsizetype longest = 1024;
    static const bool unbuffered = std::setvbuf(stdin, nullptr, _IONBF, 0) == 0;
    Q_UNUSED(unbuffered)
    QByteArray line;
    line.reserve(longest);
    int character = std::fgetc(stdin);
    if (character == EOF) {
        return {};
    }
    while (character != EOF && character != '\n') {
        if (line.size() == longest) {
            wipe(line);
            return {};
        }
        line.append(static_cast<char>(character));
        character = std::fgetc(stdin);
    }
    if (line.endsWith('\r')) {
        line.chop(1);
    }
    return line;
}

scanners::Secret readSecret() {
    auto line = readSecretLine();
    scanners::Secret secret{line ? QByteArrayView(*line) : QByteArrayView()};
    if (line) {
        wipe(*line);
    }
    return secret;
}

void wipe(QByteArray& secret) {
    volatile char* bytes = secret.data();
    for (qsizetype i = 0; i < secret.size(); ++i) {
        bytes[i] = 0;
    }
    secret.clear();
}

} // namespace kakanai::cli
