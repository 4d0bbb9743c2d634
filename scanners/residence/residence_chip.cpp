#include "scanners/residence/residence_chip.h"

#include "scanners/iso7816/tlv.h"
#include "scanners/residence/applications.h"
#include "scanners/residence/card_number.h"
#include "scanners/residence/residence_authenticity.h"
#include "scanners/residence/residence_channel.h"
#include "scanners/residence/residence_files.h"
#include "scanners/residence/second_generation.h"
#include "scanners/secure_messaging/cipher.h"

#include <QElapsedTimer>

namespace kakanai::scanners::residence {
namespace {

using namespace iso7816;
using secure_messaging::RandomBytes;

std::unexpected<CardError> failure(CardFault fault) {
    return std::unexpected(CardError{fault});
}

/// A value out of a file, or DataMalformed.
template<class T>
CardResult<void> take(const CardResult<QByteArray>& file, const std::function<std::optional<T>(QByteArrayView)>& read,
                      T& where) {
    if (!file) {
        return std::unexpected(file.error());
    }
    auto value = read(*file);
    if (!value) {
        return failure(CardFault::DataMalformed);
    }
    where = std::move(*value);
    return {};
}

/// Where a picture or a code of the second generation comes from and goes to.
struct SecondPicture {
    std::uint32_t tag;
    PictureEncoding encoding;
    EncodedPicture ResidenceCard::* where;
};
struct SecondCode {
    CardResult<QByteArray> file;
    std::uint32_t tag;
    QString* where;
};

class Reading {
public:
    Reading(ApduChannel& channel, const Secret& number, std::stop_token stop, const RandomBytes& random)
        : session_(channel, std::move(stop)), number_(number), random_(random) {}

    CardResult<ResidenceCard> run() {
        QElapsedTimer timer;
        timer.start();
        auto done = attempt();
        const bool broke = !done && (done.error().fault == CardFault::Transmission ||
                                     done.error().fault == CardFault::ReaderShortOnly);
        if (broke) {
            done = attempt();
        }
        if (!done) {
            return std::unexpected(done.error());
        }
        card_.apdus = session_.exchanges();
        card_.milliseconds = int(timer.elapsed());
        return card_;
    }

private:
    CardResult<void> attempt() {
        if (const auto known = readType(); !known) {
            return known;
        }
        const auto cipher = isSecond_ ? secure_messaging::Cipher::Aes : secure_messaging::Cipher::TripleDes;
        auto channel = ResidenceChannel::open(session_, number_, cipher, random_);
        if (!channel) {
            return std::unexpected(channel.error());
        }
        using Step = CardResult<void> (Reading::*)(ResidenceChannel&);
        const auto steps = isSecond_
                               ? std::array<Step, 3>{&Reading::readSecondFaces, &Reading::readSecondBack,
                                                     &Reading::readSecondSignature}
                               : std::array<Step, 3>{&Reading::readFaces, &Reading::readBack, &Reading::readSignature};
        for (const Step step : steps) {
            if (const auto done = (this->*step)(*channel); !done) {
                return done;
            }
        }
        return {};
    }

    CardResult<void> select(QByteArrayView aid, CardFault otherwise) {
        const auto selected = session_.exchange(selectApplication(aid));
        if (!selected) {
            return std::unexpected(selected.error());
        }
        return selected->isDone() ? CardResult<void>() : failure(otherwise);
    }

    /// The kind of card stands in the master file, open to all, and says which generation it is.
    CardResult<void> readType() {
        if (const auto selected = select(aid::faces, CardFault::Unknown); !selected) {
            return selected;
        }
        const auto masterFile = session_.exchange(QByteArray::fromHex("00A40000023F00"));
        if (!masterFile) {
            return std::unexpected(masterFile.error());
        }
        for (const std::uint8_t file : {file::cardType, file::cardTypeOther}) {
            const auto answer = session_.exchange(readByShortId(file, longestRead));
            if (!answer) {
                return std::unexpected(answer.error());
            }
            if (const auto generation = answer->isDone() ? generationOf(answer->data) : std::nullopt) {
                return accept(*generation);
            }
        }
        return failure(CardFault::DataMalformed);
    }

    CardResult<void> accept(Generation generation) {
        isSecond_ =
            generation == Generation::SecondResidence || generation == Generation::SecondSpecialPermanentResident;
        switch (generation) {
        case Generation::FirstResidence:
        case Generation::SecondResidence:
            card_.type = ResidenceCardType::Residence;
            return {};
        case Generation::FirstSpecialPermanentResident:
        case Generation::SecondSpecialPermanentResident:
            card_.type = ResidenceCardType::SpecialPermanentResident;
            return {};
        case Generation::Later:
            return failure(CardFault::Unsupported);
        }
        std::unreachable();
    }

    CardResult<void> readFaces(ResidenceChannel& channel) {
        if (const auto selected = select(aid::faces, CardFault::Transmission); !selected) {
            return selected;
        }
        const auto front = protectedFile(channel, file::front);
        const auto asFront = [](QByteArrayView file) { return pictureOf(file, tag::front, PictureEncoding::Tiff); };
        if (const auto taken = take<EncodedPicture>(front, asFront, card_.front); !taken) {
            return taken;
        }
        const auto photo = protectedFile(channel, file::photo);
        const auto asPhoto = [](QByteArrayView file) { return pictureOf(file, tag::photo, PictureEncoding::Jpeg2000); };
        if (const auto taken = take<EncodedPicture>(photo, asPhoto, card_.photo); !taken) {
            return taken;
        }
        return {};
    }

    CardResult<void> readBack(ResidenceChannel&) {
        if (const auto selected = select(aid::back, CardFault::Transmission); !selected) {
            return selected;
        }
        BackAddress address;
        if (const auto taken = take<BackAddress>(plainFile(file::address), addressOf, address); !taken) {
            return taken;
        }
        card_.address = address.text;
        card_.addressDate = address.date;
        card_.municipalityCode = address.municipalityCode;
        return card_.type == ResidenceCardType::Residence ? readPermissions() : CardResult<void>();
    }

    CardResult<void> readPermissions() {
        struct Permission {
            std::uint8_t file;
            std::uint32_t tag;
            QString ResidenceCard::* where;
        };
        for (const auto& [file, tag, where] : {Permission{file::comprehensivePermission, tag::comprehensivePermission,
                                                          &ResidenceCard::comprehensivePermission},
                                               Permission{file::individualPermission, tag::individualPermission,
                                                          &ResidenceCard::individualPermission}}) {
            const auto asText = [name = tag](QByteArrayView bytes) { return textOf(bytes, name); };
            if (const auto taken = take<QString>(plainFile(file), asText, card_.*where); !taken) {
                return taken;
            }
        }
        return take<bool>(plainFile(file::renewal), renewalOf, card_.renewalPending);
    }

    CardResult<void> readSignature(ResidenceChannel&) {
        card_.authenticity = Authenticity::Unchecked;
        const auto selected = select(aid::signature, CardFault::DataMalformed);
        const auto file = selected ? plainFile(file::signature) : std::unexpected(selected.error());
        if (file) {
            card_.authenticity = checkAuthenticity(*file, card_.front.bytes, card_.photo.bytes);
            return {};
        }
        // A card without a signature is read all the same.
        return file.error().fault == CardFault::DataMalformed ? CardResult<void>() : std::unexpected(file.error());
    }

    CardResult<void> readSecondFaces(ResidenceChannel& channel) {
        if (const auto selected = select(aid::faces, CardFault::Transmission); !selected) {
            return selected;
        }
        const qsizetype size = card_.type == ResidenceCardType::Residence
                                   ? second::entriesSize
                                   : second::entriesSizeOfSpecialPermanentResident;
        EntriesFile entries;
        if (const auto taken =
                take<EntriesFile>(protectedFile(channel, second::entries, size), secondEntriesOf, entries);
            !taken) {
            return taken;
        }
        card_.entries = entries.entries;
        signedEntries_ = entries.values;
        const auto pictures = protectedFile(channel, second::pictures, second::picturesSize);
        for (const auto& [tag, encoding, where] :
             {SecondPicture{second_tag::name, PictureEncoding::Tiff, &ResidenceCard::name},
              SecondPicture{second_tag::photo, PictureEncoding::Jpeg2000, &ResidenceCard::photo}}) {
            const auto asPicture = [tag = tag, encoding = encoding](QByteArrayView bytes) {
                return secondPictureOf(bytes, tag, encoding);
            };
            if (const auto taken = take<EncodedPicture>(pictures, asPicture, card_.*where); !taken) {
                return taken;
            }
        }
        return take<EncodedPicture>(protectedFile(channel, second::address, second::addressSize),
                                    secondAddressPictureOf, card_.addressPicture);
    }

    CardResult<void> readSecondBack(ResidenceChannel&) {
        if (card_.type != ResidenceCardType::Residence) {
            return {};
        }
        if (const auto selected = select(aid::back, CardFault::Transmission); !selected) {
            return selected;
        }
        const auto permissions = plainFile(second::permissions);
        QString renewal;
        for (const auto& [file, tag, where] :
             {SecondCode{permissions, second_tag::comprehensivePermission, &card_.comprehensivePermission},
              SecondCode{permissions, second_tag::individualPermission, &card_.individualPermission},
              SecondCode{plainFile(second::renewal), second_tag::renewal, &renewal}}) {
            const auto asCode = [tag = tag](QByteArrayView bytes) { return codeOf(bytes, tag); };
            if (const auto taken = take<QString>(file, asCode, *where); !taken) {
                return taken;
            }
        }
        card_.renewalPending = !renewal.isEmpty();
        return {};
    }

    CardResult<void> readSecondSignature(ResidenceChannel&) {
        const auto selected = select(aid::signature, CardFault::DataMalformed);
        const auto file = selected ? plainFile(file::signature) : std::unexpected(selected.error());
        if (!file) {
            return file.error().fault == CardFault::DataMalformed ? CardResult<void>() : std::unexpected(file.error());
        }
        card_.authenticity = checkSecondAuthenticity(*file, signedEntries_, card_.photo, card_.name);
        return {};
    }

    CardResult<QByteArray> protectedFile(ResidenceChannel& channel, std::uint8_t file, qsizetype size) {
        const auto answer = channel.readFile(file, size);
        if (!answer) {
            return std::unexpected(answer.error());
        }
        return answer->isDone() ? CardResult<QByteArray>(answer->data) : failure(refused(answer->status));
    }

    CardResult<QByteArray> protectedFile(ResidenceChannel& channel, std::uint8_t file) {
        const auto answer = channel.readTlvFile(file);
        if (!answer) {
            return std::unexpected(answer.error());
        }
        return answer->isDone() ? CardResult<QByteArray>(answer->data) : failure(refused(answer->status));
    }

    /// The whole of a file, filler included: it holds several objects one after the other.
    CardResult<QByteArray> plainFile(std::uint8_t file) {
        constexpr qsizetype longestFile = 0x1000;
        QByteArray bytes;
        for (;;) {
            const auto offset = int(bytes.size());
            const auto answer =
                session_.exchange(offset == 0 ? readByShortId(file, longestRead) : readAt(offset, longestRead));
            if (!answer) {
                return std::unexpected(answer.error());
            }
            const bool isRead = answer->isDone() || answer->status == sw::endOfFileReached;
            if (!isRead && (offset == 0 || answer->status != sw::offsetBeyondEnd)) {
                return failure(refused(answer->status));
            }
            bytes += answer->data;
            if (answer->data.size() < longestRead || bytes.size() > longestFile) {
                return bytes;
            }
        }
    }

    static CardFault refused(StatusWord status) {
        return status == sw::noSuchFile ? CardFault::DataMalformed : CardFault::Transmission;
    }

    CardSession session_;
    const Secret& number_;
    const RandomBytes& random_;
    ResidenceCard card_;
    bool isSecond_ = false;
    QByteArray signedEntries_;
};

} // namespace

CardResult<ResidenceCard> readResidenceCard(ApduChannel& channel, const Secret& number, std::stop_token stop,
                                            const RandomBytes& random) {
    if (!isCardNumber(number)) {
        return failure(CardFault::KeyForm);
    }
    if (!secure_messaging::tripleDesWorks()) {
        return failure(CardFault::Unsupported);
    }
    return Reading(channel, number, std::move(stop), random).run();
}

} // namespace kakanai::scanners::residence

namespace kakanai::scanners {

CardResult<ResidenceCard> readResidenceCard(CardReader& reader, const QString& readerName, const Secret& number,
                                            std::stop_token stop) {
    CardResult<ResidenceCard> card;
    const auto talk = [&](ApduChannel& channel) -> CardResult<void> {
        card = residence::readResidenceCard(channel, number, stop);
        return {};
    };
    const auto talked = reader.converse(readerName, talk, stop);
    return talked ? card : std::unexpected(talked.error());
}

} // namespace kakanai::scanners
