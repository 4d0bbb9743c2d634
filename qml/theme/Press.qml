pragma Singleton

import QtQuick

// A hand that trembles presses twice: within this time a second press is the same press, also on the page that came after it.
QtObject {
    id: guard

    property int rest: 500
    property Timer timer: Timer { interval: guard.rest }

    function take(): bool {
        if (timer.running)
            return false
        if (rest > 0)
            timer.restart()
        return true
    }
}
