#pragma once

#include "app/base/result.h"
#include "app/cli/parts.h"
#include "app/visit/visit.h"
#include "app/wiring/demo/demo_seal.h"
#include "app/wiring/devices.h"
#include "db/store_key.h"
#include "scanners/simulated/simulated_code_scanner.h"

#include <QTemporaryDir>

namespace kakanai::wiring {

/// Everything a demonstration stands on: simulated or real card, simulated or real printer, a seal made on the spot, a
/// store whose key is only in memory, everything marked 見本.
class DemoDevices {
public:
    static base::Result<std::unique_ptr<DemoDevices>> make(const cli::WindowRequest& request,
                                                           const std::shared_ptr<const base::Clock>& clock);

    /// Devices of one place; each has its own connection to the one store.
    base::Result<Devices> forPlace(visit::Place place) const;
    QByteArray caPem() const { return seal_->caPem(); }
    /// With `handover=code`, the counter's scanner; else nothing.
    const std::shared_ptr<scanners::simulated::SimulatedCodeScanner>& scanner() const { return scanner_; }
    const QString& pin() const { return pin_; } ///< of the persona whose card lies on the reader

private:
    DemoDevices() = default;
    base::Done openParts(const cli::WindowRequest& request);
    void addBridge();

    Devices common_;
    QTemporaryDir folder_;
    std::shared_ptr<db::StoreKey> key_;
    std::shared_ptr<const handover::SenderKeys> sender_; ///< with `handover=code`: the kiosk has no store
    std::shared_ptr<const handover::ReceiverKeys> receiver_;
    std::shared_ptr<scanners::simulated::SimulatedCodeScanner> scanner_;
    std::shared_ptr<DemoSeal> seal_;
    QString pin_;
};

} // namespace kakanai::wiring
