#include "scanners/simulated/card_files.h"

#include <QCryptographicHash>

namespace kakanai::scanners::simulated {
namespace {

using namespace Qt::StringLiterals;

constexpr std::uint32_t offsetsTag = 0xDF21;
constexpr int fillerBytes = 32;

QByteArray bigEndian(std::size_t value) {
    return QByteArray(1, static_cast<char>(value >> 8)) + static_cast<char>(value & 0xFF);
}

char sexDigit(const QString& sex) {
    if (sex == "male"_L1) {
        return '1';
    }
    if (sex == "female"_L1) {
        return '2';
    }
    return sex == "notApplicable"_L1 ? '9' : '0';
}

std::array<QByteArray, 4> basicInfoFields(const Persona& persona) {
    return {tlv(0xDF22, persona.name.toUtf8()), tlv(0xDF23, persona.address.toUtf8()),
            tlv(0xDF24, QString(persona.birthDate).remove(u'-').toLatin1()),
            tlv(0xDF25, QByteArray(1, sexDigit(persona.sex)))};
}

QByteArray joined(const std::array<QByteArray, 4>& fields) {
    return fields[0] + fields[1] + fields[2] + fields[3];
}

QByteArray sha256(const QByteArray& data) {
    return QCryptographicHash::hash(data, QCryptographicHash::Sha256);
}

QByteArray keyId(const char* issuer) {
    return QByteArray(issuer, 7) + QByteArray("\x08\x05"
                                              "001\0\0\0\0",
                                              9);
}

} // namespace

QByteArray tlv(std::uint32_t tag, const QByteArray& value) {
    QByteArray bytes = tag > 0xFF ? bigEndian(tag) : QByteArray(1, static_cast<char>(tag));
    const auto length = std::size_t(value.size());
    // Real cards write two length bytes even where one would do.
    bytes += length < 0x80 ? QByteArray(1, static_cast<char>(length)) : '\x82' + bigEndian(length);
    return bytes + value;
}

QByteArray numberFile() {
    return tlv(0xFF10, QByteArrayLiteral("000000000001")) + QByteArray(2, '\xFF');
}

QByteArray basicInfoFile(const Persona& persona) {
    const auto fields = basicInfoFields(persona);
    const QByteArray body = joined(fields);
    constexpr std::size_t offsetsSize = 3 + 8;
    const std::size_t headerSize = offsetsSize + std::size_t(body.size()) < 0x80 ? 3 : 5;
    QByteArray offsets;
    std::size_t offset = headerSize + offsetsSize;
    for (const QByteArray& field : fields) {
        offsets += bigEndian(offset);
        offset += std::size_t(field.size());
    }
    return tlv(0xFF20, tlv(offsetsTag, offsets) + body) + QByteArray(fillerBytes, '\xFF');
}

QByteArray malformedFile(const QByteArray& file) {
    QByteArray broken = file;
    const qsizetype nameLength = broken.indexOf("\xDF\x22") + 2;
    broken[nameLength] = '\x7F';
    return broken.first(nameLength + 1) + QByteArray(file.size() - nameLength - 1, '\xDF');
}

QByteArray signatureFile(const Persona& persona, const CardKeys& keys) {
    const QByteArray digests =
        tlv(0xDF31, sha256(numberFile())) + tlv(0xDF32, sha256(joined(basicInfoFields(persona))));
    return tlv(0xFF30, digests + tlv(0xDF33, keys.signAsApplication(digests)));
}

QByteArray certificateFile(const CardKeys& keys) {
    const QByteArray key = tlv(0x90, QByteArray("\x01\x00\x01", 3)) + tlv(0x91, keys.applicationModulus());
    // Issuer numbers beginning with 6 are those of the test hierarchy.
    const QByteArray body = keyId("6000033") + keyId("6000033") + key;
    return tlv(0x7F21, tlv(0x5F4E, body) + tlv(0x5F37, keys.signAsIssuer(body)));
}

} // namespace kakanai::scanners::simulated
