#pragma once

#include "app/handover/handover_fault.h"
#include "app/handover/keys.h"
#include "app/visit/visit.h"

#include <QDateTime>
#include <QStringList>

#include <optional>
#include <vector>

/// The bridge of light (光の橋): a visit goes from a kiosk, or from home, to a counter as symbols on a screen or a
/// paper. One way, without network and without anything that is plugged in.
namespace kakanai::handover {

/// What a kiosk has.
struct SenderKeys {
    PublicKey counter;
    std::optional<SecretKey> kiosk; ///< nothing: the code says that nobody signed it
};

/// What a counter has.
struct ReceiverKeys {
    SecretKey counter;
    std::vector<PublicKey> kiosks; ///< whose signatures count
};

/// A number for a visit whose kiosk has no store that counts. From the upper half, which the stores of a day do not
/// reach, so that the two do not meet in one list.
QString receiptForCode(QDate today);

/// From an evening at home to the end of the next day's office hours.
inline constexpr int hoursOfACode = 36;

/// Ink comes along in at most so many symbols; a visit that would need more for it goes without, and the person signs
/// once more at the counter.
inline constexpr int symbolsWithInk = 3;

/// The symbols' texts. Faults: Large where they would be more than `mostParts`.
HandoverResult<QStringList> writeVisitCode(const visit::Visit& visit, const QString& receipt, const QDateTime& now,
                                           const SenderKeys& keys);

/// A visit that came by code, and what a counter has to remember of it.
struct ReceivedVisit {
    visit::Visit visit;
    QString receipt;
    QDateTime expires;
    QByteArray id; ///< for AcceptedCodes
    bool isSigned = false;
};

/// `message` is what PartCollector joined. Faults: Version, Key, Damaged, Signature, Expired.
HandoverResult<ReceivedVisit> openVisitCode(const QByteArray& message, const QDateTime& now, const ReceiverKeys& keys);

} // namespace kakanai::handover
