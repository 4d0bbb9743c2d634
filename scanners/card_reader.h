#pragma once

#include <QString>

#include <expected>
#include <functional>
#include <stop_token>
#include <vector>

/// What reading a card *is*, before how it is done. One level below stand the readers: pcsc/ (real ones) and simulated/
/// (cards that ship, and the server that offers them to the real smart-card service); the language of all cards,
/// iso7816/; and a room for each kind of card.
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
    KeyForm,     ///< a number printed on the card (card number, MRZ) has not the form it must have; nothing was sent
    KeyWrong,    ///< the card does not know that number; no try is counted
    Unsupported, ///< a known application, but of a generation or with an access we do not speak
    ReaderShortOnly,    ///< the card needs extended APDUs, and this reader does not pass them
    CertificateMissing, ///< the card holds no certificate for what was asked of it
    PinForm,
    PinWrong,
    PinLastTry,
    PinBlocked,
};

/// Of the individual number card: PIN, 照合番号B, signature password. Of the driver's licence: its two PINs.
enum class CardSecret { Pin, NumberB, Signature, LicencePin1, LicencePin2 };

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
    int licencePin1 = -1;
    int licencePin2 = -1;
};

struct ReaderStatus {
    QString name;
    CardKind card = CardKind::None;
    TriesLeft tries;            ///< for CardKind::IndividualNumber and CardKind::DriversLicence
    bool alsoResidence = false; ///< for CardKind::IndividualNumber: a 特定在留カード
};

struct CardStatus {
    bool serviceRunning = false;
    std::vector<ReaderStatus> readers;
};

class ApduChannel;

/// What is said to a card and made of its answers; the channel ends with the call.
using Conversation = std::function<CardResult<void>(ApduChannel&)>;

/// The readers of this machine. Calls block (from one worker thread) and honour the stop token; a channel stuck for 8 s
/// is CardFault::Timeout. What each kind of card is asked stands beside this file: individual_number_card.h and others.
class CardReader {
public:
    virtual ~CardReader() = default;

    /// Readers and what lies on them, without spending a try. A missing service is a status, not an error.
    virtual CardResult<CardStatus> status(std::stop_token stop) = 0;

    /// Talks to the card on `reader` (empty: the one reader that holds a card) in one transaction, so that no other
    /// program comes between two commands. The card is reset at its end: what a VERIFY opened is closed to the next.
    virtual CardResult<void> converse(const QString& reader, const Conversation& conversation,
                                      std::stop_token stop) = 0;

    /// Waits until a card is present on any reader (true), or until one that lies there now is taken away (false), even
    /// if another takes its place at once; false value on stop.
    virtual CardResult<bool> waitForCard(bool present, std::stop_token stop) = 0;
};

} // namespace kakanai::scanners
