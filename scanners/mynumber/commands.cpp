#include "scanners/mynumber/commands.h"

namespace kakanai::scanners::mynumber {
namespace {

constexpr QByteArrayView sha256Identifier("\x30\x0D\x06\x09\x60\x86\x48\x01\x65\x03\x04\x02\x01\x05\x00", 15);

QByteArray bytes(std::initializer_list<int> values) {
    QByteArray result;
    for (const int value : values) {
        result.append(static_cast<char>(value));
    }
    return result;
}

} // namespace

QByteArray sha256Info(int hashSize) {
    return bytes({0x30, int(sha256Identifier.size()) + 2 + hashSize}) + sha256Identifier.toByteArray() +
           bytes({0x04, hashSize});
}

QByteArray computeSignature(std::uint8_t key, const QByteArray& sha256) {
    const QByteArray data = sha256Info(int(sha256.size())) + sha256;
    return bytes({0x80, 0x2A, 0x00, key, int(data.size())}) + data + bytes({0x00});
}

QByteArray readRecord(std::uint8_t file, std::uint8_t record) {
    constexpr int byShortId = 0x04;
    return bytes({0x00, 0xB2, record, file << 3 | byShortId, 0x00});
}

} // namespace kakanai::scanners::mynumber
