#include "scanners/simulated/mynumber/surface_files.h"

#include "scanners/mynumber/commands.h"
#include "scanners/simulated/card_files.h"
#include "scanners/simulated/mynumber/sex_digit.h"
#include "scanners/simulated/mynumber/specimen_certificates.h"
#include "scanners/simulated/mynumber/specimen_pictures.h"

#include <QCryptographicHash>

namespace kakanai::scanners::simulated {
namespace {

using namespace Qt::StringLiterals;

constexpr int fillerBytes = 64;
const char municipality[] = "99999"; // no municipality has this code

QByteArray sha256(const QByteArray& data) {
    return QCryptographicHash::hash(data, QCryptographicHash::Sha256);
}

QByteArray digits(const QString& date) {
    return QString(date).remove(u'-').toLatin1();
}

QByteArray expiryDigits(const Persona& persona) {
    return yearsOf(persona).expiry.toString(u"yyyyMMdd"_s).toLatin1();
}

} // namespace

QByteArray birthDateFile(const Persona& persona, const CardKeys& keys) {
    const QByteArray record = tlv(0xDF11, digits(persona.birthDate)) + tlv(0xDF12, chipKeyFields(keys));
    return tlv(0xFF10, record + tlv(0xDF13, keys.sign(CardKeys::Role::Records, record)));
}

QByteArray faceFile(const Persona& persona, const CardKeys& keys) {
    const QByteArray person = tlv(0xDF22, digits(persona.birthDate)) +
                              tlv(0xDF23, QByteArray(1, sexDigit(persona.sex))) + tlv(0xDF24, chipKeyFields(keys));
    const QByteArray name = tlv(0xDF25, textPicture(persona.name));
    const QByteArray address = tlv(0xDF26, textPicture(persona.address));
    const QByteArray photo = tlv(0xDF27, photoPicture(persona.id));
    const QByteArray digests = sha256(person) + sha256(name + address) + sha256(photo);
    const QByteArray block = mynumber::sha256Info(int(digests.size())) + digests;
    const std::vector<QByteArray> fields{tlv(0xDF22, digits(persona.birthDate)),
                                         tlv(0xDF23, QByteArray(1, sexDigit(persona.sex))),
                                         tlv(0xDF24, chipKeyFields(keys)),
                                         name,
                                         address,
                                         photo,
                                         tlv(0xDF28, keys.signBlock(CardKeys::Role::Records, block)),
                                         tlv(0xDF29, expiryDigits(persona)),
                                         tlv(0xDF2A, textPicture(persona.numberB.last(4)))};
    return fileWithOffsets(0xFF20, 0xDF21, fields) + QByteArray(fillerBytes, '\xFF');
}

QByteArray surfaceInformationFile() {
    return tlv(0xFF30, tlv(0xDF31, QByteArray("\x06\x03\x0E\x01", 4)) + tlv(0xDF32, keyId("6000024")) +
                           tlv(0xDF33, QByteArray(1, '\0')) + tlv(0xDF34, municipality) +
                           tlv(0xDF35, keyId("5900025") + QByteArray(256, '\x5A')));
}

QByteArray identityRecord(const Persona& persona) {
    constexpr qsizetype serialSize = 15;
    const QByteArray serial = QByteArray("9990000") + persona.numberB.toLatin1().last(8);
    Q_ASSERT(serial.size() == serialSize);
    return tlv(0x01, serial + municipality + expiryDigits(persona));
}

} // namespace kakanai::scanners::simulated
