#pragma once

#include "scanners/secret.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <expected>
#include <optional>
#include <stop_token>
#include <vector>

/// What reading a card *is*, before how it is done. Drivers stand one level below: pcsc/ (real readers), mynumber/
/// (the card's applications over any channel), simulated/ (the card that ships, and the server that offers it to the
/// real smart-card service).
namespace kakanai::scanners {

enum class CardFault {
    ServiceMissing,
    ServiceVersion,
    ReaderNone,
    ReaderSeveral,
    ReaderBusy,
    ReaderStuck,
    Absent,
    Unknown,
    Removed,
    Timeout,
    Transmission,
    DataMalformed,
    PinForm,
    PinWrong,
    PinLastTry,
    PinBlocked,
};

enum class CardSecret { Pin, NumberB, Signature };

struct CardError {
    CardFault fault;
    CardSecret secret = CardSecret::Pin; ///< meaningful for the Pin* faults
    int triesLeft = -1;                  ///< meaningful for the Pin* faults; -1 unknown

    bool operator==(const CardError&) const = default;
};

template<class T>
using CardResult = std::expected<T, CardError>;

enum class CardKind { None, IndividualNumber, DriversLicence, Residence, Passport, Unknown };

/// Tries left of each secret; -1 where the card does not answer. Asking costs no try.
struct TriesLeft {
    int text = -1;
    int numberA = -1;
    int numberB = -1;
    int authentication = -1;
    int signature = -1;
};

struct ReaderStatus {
    QString name;
    CardKind card = CardKind::None;
    TriesLeft tries; ///< only for CardKind::IndividualNumber
};

struct CardStatus {
    bool serviceRunning = false;
    std::vector<ReaderStatus> readers;
};

/// ISO 5218.
enum class Sex { NotKnown, Male, Female, NotApplicable };

/// What the card's own signature says of the data. Without a trusted root it is never more than Consistent:
/// the items and the signature belong together (mynumber-card.md of the facts, DF31-DF33 against EF 0004).
enum class Authenticity { Unchecked, Consistent, Verified, Mismatch };

/// The four basic items (基本4情報), as the register spells them: never normalised.
struct BasicInfo {
    QString name;
    QString address;
    QString birthDate; ///< YYYY-MM-DD, Gregorian; 00 for an unknown month or day
    Sex sex = Sex::NotKnown;
    Authenticity authenticity = Authenticity::Unchecked;
    int apdus = 0;        ///< exchanges it took, authenticity included
    int milliseconds = 0; ///< from SELECT to the last answer
};

/// One card reader or the one of several that holds a card. Calls block (from one worker thread) and honour the stop
/// token; a channel stuck for 8 s is CardFault::Timeout. No call ever spends a last try: with one try left it answers
/// PinLastTry.
class CardReader {
public:
    virtual ~CardReader() = default;

    /// Readers and what lies on them, without spending a try. A missing service is a status, not an error.
    virtual CardResult<CardStatus> status(std::stop_token stop) = 0;

    /// The four items by the text application's PIN (4 digits) or 照合番号B (14 digits). `reader` empty: the one reader
    /// that holds a card. Asks the tries first; the form of the secret is checked before anything is sent.
    virtual CardResult<BasicInfo> readBasicInfo(const QString& reader, CardSecret kind, const Secret& secret,
                                                std::stop_token stop) = 0;

    /// Waits until a card is present (true) or absent (false) on any reader; false value on stop.
    virtual CardResult<bool> waitForCard(bool present, std::stop_token stop) = 0;
};

} // namespace kakanai::scanners
