#pragma once

#include "app/visit/runner.h"
#include "scanners/simulated/simulated_code_scanner.h"

#include <QObject>

#include <memory>

namespace kakanai::wiring {

/// The citizen of a demonstration who holds the symbols of the kiosk's last page before the counter's scanner.
class DemoBridge {
public:
    DemoBridge(visit::Runner& kiosk, std::shared_ptr<scanners::simulated::SimulatedCodeScanner> scanner);

private:
    void look();

    visit::Runner& kiosk_;
    std::shared_ptr<scanners::simulated::SimulatedCodeScanner> scanner_;
    QString shown_; ///< receipt of the visit whose symbols were shown last
    QObject here_;
};

} // namespace kakanai::wiring
