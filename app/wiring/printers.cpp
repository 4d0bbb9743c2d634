#include "app/wiring/printers.h"

#include "printing/simulated/simulated_printer.h"
#include "printing/spool/cups_printer.h"

using namespace Qt::StringLiterals;

namespace kakanai::wiring {

using printing::SimulatedFault;

std::unique_ptr<printing::Printer> makePrinter(const Settings& settings) {
    const qsizetype colon = settings.printerServer.lastIndexOf(u':');
    printing::CupsServer server;
    server.host = colon < 0 ? settings.printerServer : settings.printerServer.first(colon);
    if (colon >= 0) {
        server.port = settings.printerServer.sliced(colon + 1).toInt();
    }
    return std::make_unique<printing::CupsPrinter>(settings.printerQueue, server);
}

std::optional<std::unique_ptr<printing::Printer>> makeSimulatedPrinter(const QString& fault, const QString& folder) {
    static const QHash<QString, SimulatedFault> faults{{u"ok"_s, SimulatedFault::None},
                                                       {u"jam"_s, SimulatedFault::Jam},
                                                       {u"paper"_s, SimulatedFault::NoPaper},
                                                       {u"offline"_s, SimulatedFault::Offline},
                                                       {u"cable"_s, SimulatedFault::CablePulled}};
    if (!faults.contains(fault)) {
        return {};
    }
    return std::make_unique<printing::SimulatedPrinter>(
        printing::SimulatedPrinterSettings{.folder = folder, .fault = faults.value(fault)});
}

} // namespace kakanai::wiring
