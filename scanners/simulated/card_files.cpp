#include "scanners/simulated/card_files.h"

#include "scanners/simulated/mynumber/sex_digit.h"

#include <QCryptographicHash>

namespace kakanai::scanners::simulated {
namespace {

constexpr int fillerBytes = 32;

QByteArray bigEndian(std::size_t value) {
    return QByteArray(1, static_cast<char>(value >> 8)) + static_cast<char>(value & 0xFF);
}

std::vector<QByteArray> basicInfoFields(const Persona& persona) {
    return {tlv(0xDF22, persona.name.toUtf8()), tlv(0xDF23, persona.address.toUtf8()),
            tlv(0xDF24, QString(persona.birthDate).remove(u'-').toLatin1()),
            tlv(0xDF25, QByteArray(1, sexDigit(persona.sex)))};
}

QByteArray joined(const std::vector<QByteArray>& fields) {
    QByteArray bytes;
    for (const QByteArray& field : fields) {
        bytes += field;
    }
    return bytes;
}

QByteArray sha256(const QByteArray& data) {
    return QCryptographicHash::hash(data, QCryptographicHash::Sha256);
}

QByteArray keyFields(const CardKeys& keys, CardKeys::Role role) {
    return tlv(0x90, CardKeys::exponent()) + tlv(0x91, keys.modulus(role));
}

} // namespace

QByteArray tlv(std::uint32_t tag, const QByteArray& value) {
    QByteArray bytes = tag > 0xFF ? bigEndian(tag) : QByteArray(1, static_cast<char>(tag));
    const auto length = std::size_t(value.size());
    // Real cards write two length bytes even where one would do.
    bytes += length < 0x80 ? QByteArray(1, static_cast<char>(length)) : '\x82' + bigEndian(length);
    return bytes + value;
}

QByteArray fileWithOffsets(std::uint32_t tag, std::uint32_t tableTag, const std::vector<QByteArray>& fields) {
    const QByteArray body = joined(fields);
    const std::size_t tableSize = 3 + 2 * fields.size();
    const std::size_t headerSize = tableSize + std::size_t(body.size()) < 0x80 ? 3 : 5;
    QByteArray offsets;
    std::size_t offset = headerSize + tableSize;
    for (const QByteArray& field : fields) {
        offsets += bigEndian(offset);
        offset += std::size_t(field.size());
    }
    return tlv(tag, tlv(tableTag, offsets) + body);
}

QByteArray keyId(const char* issuer) {
    return QByteArray(issuer, 7) + QByteArray("\x08\x05"
                                              "001\0\0\0\0",
                                              9);
}

QByteArray chipKeyFields(const CardKeys& keys) {
    return keyFields(keys, CardKeys::Role::Chip);
}

QByteArray numberFile(const QByteArray& number) {
    return tlv(0xFF10, number) + QByteArray(2, '\xFF');
}

QByteArray basicInfoFile(const Persona& persona) {
    return fileWithOffsets(0xFF20, 0xDF21, basicInfoFields(persona)) + QByteArray(fillerBytes, '\xFF');
}

QByteArray malformedFile(const QByteArray& file) {
    QByteArray broken = file;
    const qsizetype nameLength = broken.indexOf("\xDF\x22") + 2;
    broken[nameLength] = '\x7F';
    return broken.first(nameLength + 1) + QByteArray(file.size() - nameLength - 1, '\xDF');
}

QByteArray signatureFile(const Persona& persona, const QByteArray& number, const CardKeys& keys) {
    const QByteArray digests =
        tlv(0xDF31, sha256(numberFile(number))) + tlv(0xDF32, sha256(joined(basicInfoFields(persona))));
    return tlv(0xFF30, digests + tlv(0xDF33, keys.sign(CardKeys::Role::Records, digests)));
}

QByteArray certificateFile(const char* issuer, const CardKeys& keys) {
    const QByteArray body = keyId(issuer) + keyId(issuer) + keyFields(keys, CardKeys::Role::Records);
    return tlv(0x7F21, tlv(0x5F4E, body) + tlv(0x5F37, keys.sign(CardKeys::Role::Root, body)));
}

QByteArray textInformationFile() {
    constexpr qsizetype storedSize = 256;
    const QByteArray information =
        tlv(0xFF40, tlv(0xDF41, QByteArray("\x01\x03\x0E\x01", 4)) + tlv(0xDF42, keyId("6000034")) +
                        tlv(0xDF43, sha256("specimen") + QByteArray(96, '\xFF')));
    return information + QByteArray(storedSize - information.size(), '\xFF');
}

QByteArray chipKeyFile(const CardKeys& keys) {
    const QByteArray key = tlv(0xDF51, chipKeyFields(keys));
    return tlv(0xFF50, key + tlv(0xDF52, keys.sign(CardKeys::Role::Records, key)));
}

} // namespace kakanai::scanners::simulated
