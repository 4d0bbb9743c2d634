#pragma once

#include "app/base/result.h"
#include "app/handover/visit_code.h"
#include "app/wiring/settings.h"

#include <QString>

#include <memory>

namespace kakanai::wiring {

/// What a place keeps for the bridge of light, in the folder `handover` of its data: `counter.key` and `kiosk.key`
/// (each wrapped by the store's passphrase, as the store's own key is), and `accepted`, the codes a counter has taken.
class HandoverFolder {
public:
    explicit HandoverFolder(const QString& dataFolder);

    bool has(handover::KeyKind kind) const;
    /// Makes the key where there is none; what is there is opened, never overwritten.
    base::Result<handover::SecretKey> openOrMake(handover::KeyKind kind, const QByteArray& passphrase) const;
    base::Result<handover::SecretKey> open(handover::KeyKind kind, const QByteArray& passphrase) const;
    QString acceptedCodes() const;

private:
    QString keyPath(handover::KeyKind kind) const;

    QString folder_;
};

/// A kiosk's keys: nothing where the settings name no counter. Signs where it has a key.
base::Result<std::shared_ptr<const handover::SenderKeys>>
senderKeys(const HandoverFolder& folder, const Settings& settings, const QByteArray& passphrase);

/// A counter's keys: nothing where it has none.
base::Result<std::shared_ptr<const handover::ReceiverKeys>>
receiverKeys(const HandoverFolder& folder, const Settings& settings, const QByteArray& passphrase);

} // namespace kakanai::wiring
