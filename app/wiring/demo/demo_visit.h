#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

namespace kakanai::wiring {

class Place;

struct DemoScript {
    QString folder; ///< where papers and pictures go
    QByteArray caPem;
    QString pin;                                  ///< of the card that lies on the reader; a persona's, so no secret
    std::function<void(const QString&)> say;      ///< names of what was left
    std::function<void(const QString&)> diagnose; ///< where it stopped
};

/// Plays one visit by touch on the real pages, kiosk to counter, and leaves the sealed papers, the CA to check them
/// against and a picture of every step in the folder, printing their names. The program's exit status. GUI thread.
int playDemoVisit(Place& kiosk, Place& counter, const DemoScript& script);

} // namespace kakanai::wiring
