#pragma once

#include "app/base/clock.h"
#include "app/screens/visit_source.h"

#include <QTimer>

#include <chrono>

namespace kakanai::screens {

/// Notices that the page which waits for a card waits long. The smart-card service may overlook a card that takes
/// another's place too soon; only lifting it helps, and the visit decides whether to say so. By the clock: the timer
/// only looks at it.
class CardWait final : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::seconds patience{10};

    CardWait(VisitSource& visits, const base::Clock& clock);

    /// Tells the visit once for each wait that has become long.
    void look();

private:
    void follow();

    VisitSource& visits_;
    const base::Clock& clock_;
    QTimer timer_;
    std::optional<QDateTime> since_;
};

} // namespace kakanai::screens
