#include "scanners/licence/licence_conversation.h"

#include "scanners/iso7816/tlv.h"
#include "scanners/iso7816/tlv_file.h"
#include "scanners/licence/applications.h"
#include "scanners/licence/files/change_file.h"
#include "scanners/licence/files/common_data.h"
#include "scanners/licence/files/gaiji_file.h"
#include "scanners/licence/licence_file.h"

#include <QElapsedTimer>

namespace kakanai::scanners::licence {
namespace {

using namespace iso7816;

constexpr std::uint32_t photoTag = 0x5F40;

std::unexpected<CardError> failure(CardFault fault) {
    return std::unexpected(CardError{fault});
}

std::unexpected<CardError> pinFailure(CardFault fault, CardSecret kind, int triesLeft) {
    return std::unexpected(CardError{fault, kind, triesLeft});
}

/// What the specification sends for a holder who chose no PIN.
constexpr QByteArrayView noPin = "****";

/// Which of its pictures a licence's texts refer to.
std::vector<int> gaijiIn(const DriversLicence& licence) {
    std::vector<int> numbers;
    for (const LicenceText* text : {&licence.name, &licence.alias, &licence.address, &licence.domicile}) {
        for (const LicenceText::Piece& piece : text->pieces) {
            if (const auto* gaiji = std::get_if<Gaiji>(&piece)) {
                numbers.push_back(gaiji->number);
            }
        }
    }
    return numbers;
}

} // namespace

LicenceConversation::LicenceConversation(ApduChannel& channel, const Secret& pin1, const LicenceClosedItems& closed,
                                         std::stop_token stop)
    : session_(channel, std::move(stop)), pin1_(pin1), closed_(closed) {}

CardResult<DriversLicence> LicenceConversation::run() {
    QElapsedTimer timer;
    timer.start();
    auto licence = attempt();
    if (!licence && licence.error().fault == CardFault::Transmission) {
        isSecondAttempt_ = true;
        licence = attempt();
    }
    if (licence) {
        licence->apdus = session_.exchanges();
        licence->milliseconds = int(timer.elapsed());
    }
    return licence;
}

CardResult<DriversLicence> LicenceConversation::attempt() {
    DriversLicence licence;
    auto done = select(selectApplication(aid::entries), CardFault::Unknown);
    if (done) {
        done = readMaster(licence);
    }
    if (done) {
        done = open(CardSecret::LicencePin1, pin1_, licence.hasPin);
    }
    if (done && wantsClosedItems()) {
        done = open(CardSecret::LicencePin2, *closed_.pin2, licence.hasPin);
    }
    if (done) {
        done = select(selectApplication(aid::entries), CardFault::Transmission);
    }
    if (done) {
        done = readEntries(licence);
    }
    if (done && wantsClosedItems() && closed_.domicile) {
        done = readDomicile(licence);
    }
    if (done) {
        done = readPictures(licence);
    }
    if (done && wantsClosedItems() && closed_.photo) {
        done = readPhoto(licence);
    }
    return done ? CardResult<DriversLicence>(std::move(licence)) : std::unexpected(done.error());
}

CardResult<void> LicenceConversation::select(const QByteArray& command, CardFault otherwise) {
    const auto selected = session_.exchange(command);
    if (!selected) {
        return std::unexpected(selected.error());
    }
    return selected->isDone() ? CardResult<void>() : failure(otherwise);
}

CardResult<void> LicenceConversation::readMaster(DriversLicence& licence) {
    auto done = select(selectMasterFile(), CardFault::Transmission);
    if (done) {
        done = select(selectFile(master::commonData), CardFault::Transmission);
    }
    if (!done) {
        return done;
    }
    const auto data = readSmallFile(session_, {}, master::commonDataSize);
    const auto setting = data ? readSmallFile(session_, master::pinSetting, master::pinSettingSize) : data;
    if (!data || !setting) {
        return std::unexpected(data ? setting.error() : data.error());
    }
    if (!data->isDone() || !setting->isDone()) {
        return failure(CardFault::Transmission);
    }
    const auto common = parseCommonData(data->data);
    const auto hasPin = parsePinSetting(setting->data);
    if (!common || !hasPin) {
        return failure(CardFault::DataMalformed);
    }
    licence.specification = common->specification;
    licence.issued = common->issued;
    licence.expires = common->expires;
    licence.hasPin = *hasPin;
    return {};
}

CardResult<void> LicenceConversation::open(CardSecret kind, const Secret& secret, bool hasPin) {
    if (hasPin && secret.isEmpty()) {
        return pinFailure(CardFault::PinForm, kind, -1);
    }
    const bool isFirst = kind == CardSecret::LicencePin1;
    const auto tries = session_.triesLeft(isFirst ? master::pin1 : master::pin2);
    if (!tries) {
        return std::unexpected(tries.error());
    }
    int& triesBefore = triesBefore_[isFirst ? 0 : 1];
    // Where the answer to a VERIFY was lost on the way, the counter tells whether it was a wrong one.
    const bool wasSpent = *tries >= 0 && *tries < triesBefore;
    if (*tries == 0) {
        return pinFailure(CardFault::PinBlocked, kind, 0);
    }
    if (wasSpent) {
        return pinFailure(CardFault::PinWrong, kind, *tries);
    }
    if (*tries == 1) {
        return pinFailure(CardFault::PinLastTry, kind, 1);
    }
    if (*tries < 0) {
        return failure(CardFault::Transmission);
    }
    triesBefore = *tries;
    const auto verified = hasPin ? verifySecret(kind, secret) : verifySecret(kind, Secret(noPin));
    if (verified) {
        triesBefore = 0;
    }
    return verified;
}

CardResult<void> LicenceConversation::verifySecret(CardSecret kind, const Secret& secret) {
    QByteArray command = verify(session_.secretReference(), secret);
    const auto answer = session_.exchange(command);
    wipeCommand(command);
    if (!answer) {
        return std::unexpected(answer.error());
    }
    if (answer->isDone()) {
        return {};
    }
    const int left = sw::triesLeft(answer->status);
    if (left < 0) {
        return failure(CardFault::Transmission);
    }
    return pinFailure(left == 0 ? CardFault::PinBlocked : CardFault::PinWrong, kind, left);
}

CardResult<void> LicenceConversation::readEntries(DriversLicence& licence) {
    const auto entryBytes = read(file::entries);
    if (!entryBytes || !*entryBytes) {
        return std::unexpected(entryBytes ? CardError{CardFault::DataMalformed} : entryBytes.error());
    }
    const auto changeBytes = read(file::changes);
    if (!changeBytes) {
        return std::unexpected(changeBytes.error());
    }
    auto entries = parseEntryFile(**entryBytes);
    auto changes = parseChangeFile(changeBytes->value_or(QByteArray()));
    if (!entries || !changes) {
        return failure(CardFault::DataMalformed);
    }
    applyChanges(*changes, *entries);
    licence.name = entries->name;
    licence.reading = entries->reading;
    licence.alias = entries->alias;
    licence.birthDate = entries->birthDate;
    licence.address = entries->address;
    licence.number = entries->number;
    licence.numberFits = hasFittingCheckDigit(entries->number);
    std::ranges::transform(*changes, std::back_inserter(licence.changes), &ChangeEntry::change);
    return {};
}

CardResult<void> LicenceConversation::readDomicile(DriversLicence& licence) {
    const auto domicileBytes = read(file::domicile);
    if (!domicileBytes || !*domicileBytes) {
        return std::unexpected(domicileBytes ? CardError{CardFault::DataMalformed} : domicileBytes.error());
    }
    const auto changeBytes = read(file::domicileChanges);
    if (!changeBytes) {
        return std::unexpected(changeBytes.error());
    }
    auto domicile = parseDomicileFile(**domicileBytes);
    auto changes = parseChangeFile(changeBytes->value_or(QByteArray()));
    if (!domicile || !changes) {
        return failure(CardFault::DataMalformed);
    }
    applyDomicileChanges(*changes, *domicile);
    licence.domicile = *domicile;
    std::ranges::transform(*changes, std::back_inserter(licence.changes), &ChangeEntry::change);
    return {};
}

CardResult<void> LicenceConversation::readPictures(DriversLicence& licence) {
    constexpr int lastOfFirstFile = 2;
    const std::vector<int> numbers = gaijiIn(licence);
    const bool inFirst = std::ranges::any_of(numbers, [](int number) { return number <= lastOfFirstFile; });
    const bool inSecond = std::ranges::any_of(numbers, [](int number) { return number > lastOfFirstFile; });
    for (const auto& [isWanted, file] : {std::pair(inFirst, file::gaiji), std::pair(inSecond, file::laterGaiji)}) {
        const File bytes = isWanted ? read(file) : File(std::nullopt);
        if (!bytes) {
            return std::unexpected(bytes.error());
        }
        const auto pictures = parseGaijiFile(bytes->value_or(QByteArray()));
        if (!pictures) {
            return failure(CardFault::DataMalformed);
        }
        for (LicenceText* text : {&licence.name, &licence.alias, &licence.address, &licence.domicile}) {
            insertPictures(*text, *pictures);
        }
    }
    return {};
}

CardResult<void> LicenceConversation::readPhoto(DriversLicence& licence) {
    if (const auto selected = select(selectApplication(aid::photo), CardFault::Transmission); !selected) {
        return selected;
    }
    const auto file = readTlvFile(session_, file::photo);
    if (!file) {
        return std::unexpected(file.error());
    }
    if (!file->isDone()) {
        return failure(CardFault::Transmission);
    }
    const auto photo = firstTlv(file->data);
    if (!photo || photo->tag != photoTag) {
        return failure(CardFault::DataMalformed);
    }
    licence.photo = {PictureEncoding::Jpeg2000, photo->value.toByteArray()};
    return {};
}

LicenceConversation::File LicenceConversation::read(std::uint8_t file) {
    const auto answer = readLicenceFile(session_, file);
    if (!answer) {
        return std::unexpected(answer.error());
    }
    if (answer->isDone()) {
        return answer->data;
    }
    // A card that was reset under us answers as one without the file does: only the second time it is believed.
    if (answer->status == sw::noSuchFile && isSecondAttempt_) {
        return std::nullopt;
    }
    return failure(CardFault::Transmission);
}

} // namespace kakanai::scanners::licence
