#include "tests/bench/window/virtual_display.h"

#include <csignal>
#include <sys/prctl.h>

using namespace Qt::StringLiterals;

namespace kakanai::bench {

bool VirtualDisplay::start() {
    // Portrait kiosk and landscape counter both fit; the server writes the number of its display once it is ready.
    server_.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
    server_.start(u"Xvfb"_s,
                  {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1920x1920x24"_s, u"-nolisten"_s, u"tcp"_s});
    QByteArray number;
    while (!number.endsWith('\n') && server_.waitForReadyRead()) {
        number += server_.readAllStandardOutput();
    }
    name_ = u':' + QString::fromLatin1(number.trimmed());
    return number.endsWith('\n');
}

VirtualDisplay::~VirtualDisplay() {
    server_.terminate();
    server_.waitForFinished();
}

} // namespace kakanai::bench
