#include "scanners/iso7816/apdu.h"

#include <sodium.h>

namespace kakanai::scanners::iso7816 {
namespace {

QByteArray command(std::initializer_list<int> bytes) {
    QByteArray result;
    result.reserve(5 + qsizetype(Secret::longest));
    for (const int byte : bytes) {
        result.append(static_cast<char>(byte));
    }
    return result;
}

} // namespace

int sw::triesLeft(StatusWord word) {
    if (word == blocked || word == blockedOnThisCard) {
        return 0;
    }
    return (word & 0xFFF0) == 0x63C0 ? word & 0x000F : -1;
}

QByteArray selectApplication(QByteArrayView aid) {
    return command({0x00, 0xA4, 0x04, 0x0C, int(aid.size())}) + aid.toByteArray();
}

QByteArray selectMasterFile() {
    return command({0x00, 0xA4, 0x00, 0x00});
}

QByteArray selectFile(std::uint16_t file) {
    return command({0x00, 0xA4, 0x02, 0x0C, 2, file >> 8, file & 0xFF});
}

QByteArray queryTries(std::uint8_t reference) {
    return command({0x00, 0x20, 0x00, reference});
}

QByteArray verify(std::uint8_t reference, const Secret& secret) {
    // The buffer has room for the longest secret, so no half-filled copy is left behind by growing.
    QByteArray result = command({0x00, 0x20, 0x00, reference, int(secret.length())});
    for (const unsigned char character : secret.bytes()) {
        result.append(static_cast<char>(character));
    }
    return result;
}

QByteArray readByShortId(std::uint8_t file, int count) {
    return command({0x00, 0xB0, 0x80 | file, 0x00, count & 0xFF});
}

QByteArray readAt(int offset, int count) {
    return command({0x00, 0xB0, offset >> 8 & 0x7F, offset & 0xFF, count & 0xFF});
}

QByteArray getResponse(std::uint8_t count) {
    return command({0x00, 0xC0, 0x00, 0x00, count});
}

void wipeCommand(QByteArray& command) {
    sodium_memzero(command.data(), std::size_t(command.size()));
    command.clear();
}

} // namespace kakanai::scanners::iso7816
