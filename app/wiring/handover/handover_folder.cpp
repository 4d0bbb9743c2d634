#include "app/wiring/handover/handover_folder.h"

#include "app/visit/faults.h"
#include "db/keys/key_file.h"
#include "db/keys/wrapped_key.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace kakanai::wiring {
namespace {

using handover::KeyKind;
using handover::PublicKey;
using handover::SecretKey;

std::vector<PublicKey> kiosksOf(const Settings& settings) {
    std::vector<PublicKey> kiosks;
    for (const QString& text : settings.kioskKeys.split(u' ', Qt::SkipEmptyParts)) {
        if (const auto key = PublicKey::fromText(KeyKind::Kiosk, text)) {
            kiosks.push_back(*key);
        }
    }
    return kiosks;
}

} // namespace

HandoverFolder::HandoverFolder(const QString& dataFolder) : folder_(QDir(dataFolder).absoluteFilePath(u"handover"_s)) {}

QString HandoverFolder::keyPath(KeyKind kind) const {
    return folder_ + (kind == KeyKind::Counter ? u"/counter.key"_s : u"/kiosk.key"_s);
}

QString HandoverFolder::acceptedCodes() const {
    return folder_ + u"/accepted"_s;
}

bool HandoverFolder::has(KeyKind kind) const {
    return QFileInfo::exists(keyPath(kind));
}

base::Result<SecretKey> HandoverFolder::open(KeyKind kind, const QByteArray& passphrase) const {
    const auto wrapped = db::KeyFile(keyPath(kind)).read();
    auto seed = wrapped ? db::unwrapKey(*wrapped, db::Passphrase(passphrase)) : std::unexpected(wrapped.error());
    return seed ? base::Result<SecretKey>(SecretKey(kind, *std::move(seed)))
                : std::unexpected(visit::problemOf(seed.error()));
}

base::Result<SecretKey> HandoverFolder::openOrMake(KeyKind kind, const QByteArray& passphrase) const {
    if (has(kind)) {
        return open(kind, passphrase);
    }
    auto seed = db::StoreKey::random();
    const auto wrapped = db::wrapKey(seed, db::Passphrase(passphrase));
    const auto written = !wrapped                 ? std::unexpected(wrapped.error())
                         : QDir().mkpath(folder_) ? db::KeyFile(keyPath(kind)).write(*wrapped)
                                                  : std::unexpected(db::StoreError{db::StoreFault::Full});
    return written ? base::Result<SecretKey>(SecretKey(kind, std::move(seed)))
                   : std::unexpected(visit::problemOf(written.error()));
}

base::Result<std::shared_ptr<const handover::SenderKeys>>
senderKeys(const HandoverFolder& folder, const Settings& settings, const QByteArray& passphrase) {
    const auto counter = PublicKey::fromText(KeyKind::Counter, settings.counterKey);
    if (!counter) {
        return std::shared_ptr<const handover::SenderKeys>();
    }
    auto keys = std::make_shared<handover::SenderKeys>(*counter, std::nullopt);
    if (folder.has(KeyKind::Kiosk)) {
        auto kiosk = folder.open(KeyKind::Kiosk, passphrase);
        if (!kiosk) {
            return std::unexpected(kiosk.error());
        }
        keys->kiosk = *std::move(kiosk);
    }
    return keys;
}

base::Result<std::shared_ptr<const handover::ReceiverKeys>>
receiverKeys(const HandoverFolder& folder, const Settings& settings, const QByteArray& passphrase) {
    if (!folder.has(KeyKind::Counter)) {
        return std::shared_ptr<const handover::ReceiverKeys>();
    }
    auto counter = folder.open(KeyKind::Counter, passphrase);
    if (!counter) {
        return std::unexpected(counter.error());
    }
    return std::make_shared<handover::ReceiverKeys>(*std::move(counter), kiosksOf(settings));
}

} // namespace kakanai::wiring
