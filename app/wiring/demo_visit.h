#pragma once

#include <QByteArray>
#include <QString>

namespace kakanai::wiring {

class Place;

/// Plays one visit by touch on the real pages, kiosk to counter, and leaves the sealed papers, the CA to check them against and a
/// picture of every step in the folder, printing their names. The program's exit status. GUI thread.
int playDemoVisit(Place& kiosk, Place& counter, const QString& folder, const QByteArray& caPem);

} // namespace kakanai::wiring
