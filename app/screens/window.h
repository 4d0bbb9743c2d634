#pragma once

#include "app/screens/counter/waiting_model.h"
#include "app/screens/visit_model.h"

#include <QQmlApplicationEngine>

#include <memory>

class QQuickWindow;

namespace kakanai::screens {

/// The window of a role with its engine. `kakanai_pages` must be linked into the program. GUI thread.
class Window {
public:
    struct Look {
        QSize size{1080, 1920}; ///< landscape sizes lay out sideways
        bool fullScreen = false;
        bool specimen = false; ///< every page says 見本
        int pressRest = 500;   ///< ms
    };

    /// The kiosk or the counter, by the place of the visit that `services` shows.
    Window(const Services& services, const Look& look);
    ~Window();

    bool isReady() const; ///< false: the pages could not be loaded; the reason was logged
    QQuickWindow* window() const;
    VisitModel& visit() { return visit_; }

    /// Destroys the page and its model and every string in them; answers true when nothing of them is left.
    bool destroyPage();

private:
    VisitModel visit_;
    WaitingModel waiting_;
    std::unique_ptr<QQmlApplicationEngine> engine_;
};

} // namespace kakanai::screens
