#include "scanners/simulated/residence/simulated_residence_card.h"

#include "scanners/iso7816/tlv.h"
#include "scanners/residence/applications.h"
#include "scanners/secure_messaging/cipher.h"
#include "scanners/secure_messaging/padding.h"
#include "scanners/simulated/card_files.h"
#include "scanners/simulated/residence/residence_card_files.h"
#include "scanners/simulated/simulated_application.h"

#include <QCryptographicHash>

namespace kakanai::scanners::simulated {
namespace {

using namespace secure_messaging;
namespace aid = residence::aid;
namespace file_id = residence::file;

constexpr std::uint8_t protectedClass = 0x08;

Key keyOf(const QByteArray& number, Cipher cipher) {
    return Key(QCryptographicHash::hash(number, QCryptographicHash::Sha1), cipher);
}

QByteArray withChangedPhoto(QByteArray file) {
    file[file.size() - 1] = '\x01';
    return file;
}

} // namespace

SimulatedResidenceCard::SimulatedResidenceCard(const ResidencePersona& persona,
                                               const SimulatedResidenceOptions& options)
    : number_(persona.cardNumber.toLatin1()), cipher_(persona.generation == 2 ? Cipher::Aes : Cipher::TripleDes),
      authentication_(keyOf(number_, cipher_), keyOf(number_, cipher_)) {
    applications_[{}][file_id::cardType] = [persona, options] {
        return options.type.isEmpty() ? residenceTypeFile(persona) : tlv(0xC1, options.type);
    };
    persona.generation == 2 ? addSecond(persona, options) : addFirst(persona, options);
}

void SimulatedResidenceCard::addSecond(const ResidencePersona& persona, const SimulatedResidenceOptions& options) {
    Files& faces = applications_[aid::faces.toByteArray()];
    faces[residence::second::entries] = [persona] { return secondEntriesFile(persona); };
    faces[residence::second::pictures] = [options] {
        const QByteArray pictures = secondPicturesFile(options.malformed);
        return options.changedPhoto ? withChangedPhoto(pictures) : pictures;
    };
    faces[residence::second::address] = [] { return secondAddressFile(); };
    Files& back = applications_[aid::back.toByteArray()];
    if (!persona.isSpecialPermanentResident) {
        back[residence::second::permissions] = [persona] { return secondPermissionsFile(persona); };
        back[residence::second::renewal] = [persona] { return secondRenewalFile(persona); };
    }
    applications_[aid::signature.toByteArray()][file_id::signature] = [persona] {
        return secondSignatureFile(persona);
    };
}

void SimulatedResidenceCard::addFirst(const ResidencePersona& persona, const SimulatedResidenceOptions& options) {
    Files& faces = applications_[aid::faces.toByteArray()];
    faces[file_id::front] = [options] { return residenceFrontFile(options.malformed); };
    faces[file_id::photo] = [persona, options] {
        const QByteArray photo = residencePhotoFile(persona);
        return options.changedPhoto ? withChangedPhoto(photo) : photo;
    };
    Files& back = applications_[aid::back.toByteArray()];
    back[file_id::address] = [persona] { return residenceAddressFile(persona); };
    if (!persona.isSpecialPermanentResident) {
        back[file_id::comprehensivePermission] = [text = persona.comprehensivePermission] {
            return residencePermissionFile('\xD5', text);
        };
        back[file_id::individualPermission] = [text = persona.individualPermission] {
            return residencePermissionFile('\xD6', text);
        };
        back[file_id::renewal] = [persona] { return residenceRenewalFile(persona); };
    }
    applications_[aid::signature.toByteArray()][file_id::signature] = [persona] {
        return residenceSignatureFile(persona);
    };
}

QByteArray SimulatedResidenceCard::answerToReset() const {
    return QByteArray::fromHex("3B888001000000009381A10017");
}

CardResult<QByteArray> SimulatedResidenceCard::transmit(const QByteArray& command) {
    const std::scoped_lock lock(mutex_);
    const auto parts = takeApart(command);
    return parts ? answer(*parts) : statusWord(0x6700);
}

void SimulatedResidenceCard::reset() {
    const std::scoped_lock lock(mutex_);
    selected_.clear();
    currentFile_.reset();
    session_.reset();
    isOpen_ = false;
    authentication_.forget();
}

QByteArray SimulatedResidenceCard::answer(const CommandParts& command) {
    const bool isProtected = command.cla == protectedClass;
    if (command.cla != 0 && !isProtected) {
        return statusWord(0x6E00);
    }
    switch (command.ins) {
    case 0xA4:
        return select(command);
    case 0x84:
        return authentication_.challenge() + statusWord(0x9000);
    case 0x82:
        return authenticate(command);
    case 0x20:
        return verify(command);
    case 0xB0:
        return isProtected ? readProtected(command) : readPlain(command);
    }
    return statusWord(0x6D00);
}

QByteArray SimulatedResidenceCard::select(const CommandParts& command) {
    const bool isMasterFile = command.p1 == 0 && command.data == QByteArray::fromHex("3F00");
    if (!isMasterFile && (command.p1 != 4 || command.data.isEmpty() || !applications_.contains(command.data))) {
        return statusWord(0x6A82);
    }
    selected_ = isMasterFile ? QByteArray() : command.data;
    currentFile_.reset();
    return statusWord(0x9000);
}

QByteArray SimulatedResidenceCard::authenticate(const CommandParts& command) {
    SharedSecret shared;
    isOpen_ = false;
    session_.reset();
    const auto proof = authentication_.answer(command.data, shared);
    if (!proof) {
        return statusWord(0x6300);
    }
    session_ = deriveKey(shared.seed, KeyUse::Encryption, cipher_);
    return *proof + statusWord(0x9000);
}

QByteArray SimulatedResidenceCard::verify(const CommandParts& command) {
    const auto object = iso7816::firstTlv(command.data);
    const bool hasForm = command.cla == protectedClass && command.p2 == 0x86 && object && object->tag == 0x86 &&
                         object->value.size() == 17 && object->value.front() == 1;
    if (!hasForm || !session_) {
        return statusWord(hasForm ? 0x6985 : 0x6A80);
    }
    isOpen_ = unpadded(decrypt(*session_, object->value.sliced(1)), session_->blockSize()) == number_;
    return statusWord(isOpen_ ? 0x9000 : 0x6300);
}

const QByteArray* SimulatedResidenceCard::file(const CommandParts& command, int& offset) {
    const bool byShortId = (command.p1 & 0x80) != 0;
    if (byShortId) {
        currentFile_ = command.p1 & 0x1F;
    }
    offset = byShortId ? command.p2 : command.p1 << 8 | command.p2;
    const Files& files = applications_[selected_];
    const auto found = currentFile_ ? files.find(*currentFile_) : files.end();
    if (found == files.end()) {
        return nullptr;
    }
    QByteArray& bytes = made_[{selected_, found->first}];
    if (bytes.isEmpty()) {
        bytes = found->second();
    }
    return &bytes;
}

QByteArray SimulatedResidenceCard::readProtected(const CommandParts& command) {
    // The specification asks for extended lengths; whether real cards take short ones is not known.
    const bool hasForm = command.isExtended && command.data.size() == 4 && command.data.startsWith("\x96\x02");
    if (!hasForm) {
        return statusWord(0x6700);
    }
    int offset = 0;
    const QByteArray* bytes = file(command, offset);
    if (!bytes) {
        return statusWord(0x6A82);
    }
    if (!isOpen_ || !session_) {
        return statusWord(0x6982);
    }
    if (offset >= bytes->size()) {
        return statusWord(0x6B00);
    }
    const int asked = std::uint8_t(command.data[2]) << 8 | std::uint8_t(command.data[3]);
    const QByteArray part = bytes->mid(offset, asked == 0 ? -1 : asked);
    return tlv(0x86, '\x01' + encrypt(*session_, padded(part, session_->blockSize()))) + statusWord(0x9000);
}

QByteArray SimulatedResidenceCard::readPlain(const CommandParts& command) {
    int offset = 0;
    const QByteArray* bytes = command.expectedLength ? file(command, offset) : nullptr;
    if (!bytes) {
        return statusWord(command.expectedLength ? 0x6A82 : 0x6700);
    }
    const bool isFree = selected_.isEmpty();
    const bool needsProtection = selected_ == aid::faces;
    if (!isFree && (!isOpen_ || needsProtection)) {
        return statusWord(0x6982);
    }
    return offset < bytes->size() ? bytes->mid(offset, *command.expectedLength) + statusWord(0x9000)
                                  : statusWord(0x6B00);
}

} // namespace kakanai::scanners::simulated
