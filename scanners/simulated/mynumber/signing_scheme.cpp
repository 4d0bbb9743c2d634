#include "scanners/simulated/mynumber/signing_scheme.h"

#include "scanners/mynumber/commands.h"

#include <QCryptographicHash>

namespace kakanai::scanners::simulated {
namespace {

constexpr qsizetype digestSize = 32;
constexpr qsizetype longestBlock = 245; // 256 less the least padding

QByteArray sha256(const QByteArray& data) {
    return QCryptographicHash::hash(data, QCryptographicHash::Sha256);
}

QByteArray digestInfo(const QByteArray& digest) {
    return mynumber::sha256Info(int(digest.size())) + digest;
}

} // namespace

std::expected<QByteArray, unsigned> signByScheme(const CardKeys& keys, CardKeys::Role role, std::uint8_t p1,
                                                 const QByteArray& data) {
    constexpr unsigned conditionsNotSatisfied = 0x6985;
    constexpr unsigned wrongParameters = 0x6A86;
    const bool isDigest = data.size() == digestSize;
    QByteArray signature;
    switch (p1) {
    case 0x00: // the data as they are
        signature = data.isEmpty() || data.size() > longestBlock ? QByteArray() : keys.signBlock(role, data);
        break;
    case 0x01: // hashed here, without DigestInfo
        signature = keys.signBlock(role, sha256(data));
        break;
    case 0x02: // a digest, put into a DigestInfo here
        signature = isDigest ? keys.signBlock(role, digestInfo(data)) : QByteArray();
        break;
    case 0x03: // both here
        signature = keys.signBlock(role, digestInfo(sha256(data)));
        break;
    case 0x04: // PSS of a digest
        signature = isDigest ? keys.signAsPss(role, data) : QByteArray();
        break;
    case 0x05: // PSS, hashed here
        signature = keys.signAsPss(role, sha256(data));
        break;
    default:
        return std::unexpected(wrongParameters);
    }
    return signature.isEmpty() ? std::expected<QByteArray, unsigned>(std::unexpected(conditionsNotSatisfied))
                               : signature;
}

} // namespace kakanai::scanners::simulated
