#include "app/handover/visit_code.h"

#include "app/handover/accepted_codes.h"
#include "app/handover/parts.h"
#include "app/handover/sealed_letter.h"
#include "app/handover/visit_pack.h"
#include "db/receipt_number.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QTimeZone>

#include <sodium.h>

namespace kakanai::handover {
namespace {

constexpr int toleranceMinutes = 10; // two clocks without a network are never quite the same
constexpr int upperHalf = db::lastReceiptOfDay / 2 + 1;

QByteArray freshNonce() {
    QByteArray nonce(nonceSize, '\0');
    randombytes_buf(nonce.data(), static_cast<std::size_t>(nonce.size()));
    return nonce;
}

QByteArray idOf(const Letter& letter) {
    const QByteArray text = letter.receipt.toLatin1() + letter.nonce;
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256).first(AcceptedCodes::idSize);
}

bool isGood(const Letter& letter, const QDateTime& now) {
    return letter.issued <= now.addSecs(toleranceMinutes * 60) && now <= letter.expires;
}

} // namespace

QString receiptForCode(QDate today) {
    return db::receiptNumber(QRandomGenerator::system()->bounded(upperHalf, db::lastReceiptOfDay + 1), today);
}

HandoverResult<QStringList> writeVisitCode(const visit::Visit& visit, const QString& receipt, const QDateTime& now,
                                           const SenderKeys& keys) {
    const QDateTime issued = QDateTime::fromSecsSinceEpoch(now.toSecsSinceEpoch(), QTimeZone::utc());
    const auto symbols = [&](Ink ink) {
        const Letter letter{receipt, issued, issued.addSecs(qint64{hoursOfACode} * 60 * 60), freshNonce(),
                            packVisit(visit, ink)};
        return splitMessage(sealLetter(letter, keys.counter, keys.kiosk ? &*keys.kiosk : nullptr));
    };
    QStringList texts = symbols(Ink::With);
    if (texts.isEmpty() || texts.size() > symbolsWithInk) {
        texts = symbols(Ink::Without);
    }
    return texts.isEmpty() ? std::unexpected(HandoverFault::Large) : HandoverResult<QStringList>(texts);
}

HandoverResult<ReceivedVisit> openVisitCode(const QByteArray& message, const QDateTime& now, const ReceiverKeys& keys) {
    const auto opened = openLetter(message, keys.counter, keys.kiosks);
    if (!opened) {
        return std::unexpected(opened.error());
    }
    if (!isGood(opened->letter, now)) {
        return std::unexpected(HandoverFault::Expired);
    }
    auto visit = unpackVisit(opened->letter.visit);
    if (!visit) {
        return std::unexpected(visit.error());
    }
    return ReceivedVisit{std::move(*visit), opened->letter.receipt, opened->letter.expires, idOf(opened->letter),
                         opened->isSigned};
}

} // namespace kakanai::handover
