#pragma once

#include "app/screens/visit_source.h"

#include <QTimer>

#include <chrono>

namespace kakanai::screens {

/// Notices that nobody touches the machine: asks after two minutes, or ten while staff are on their way, and lets the
/// visit go 45 seconds later. Waits while the machine works.
class IdleWatch final : public QObject {
    Q_OBJECT

public:
    struct Times {
        std::chrono::milliseconds ask = std::chrono::minutes(2);
        std::chrono::milliseconds staff = std::chrono::minutes(10);
        std::chrono::milliseconds answer = std::chrono::seconds(45);
    };

    explicit IdleWatch(VisitSource& visits);
    IdleWatch(VisitSource& visits, const Times& times);

    /// Follows the touches, clicks and keys of a window.
    void watch(QObject* window);
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow();
    void elapsed();
    bool rests() const;
    std::chrono::milliseconds patience() const;

    VisitSource& visits_;
    Times times_;
    QTimer timer_;
    bool asked_ = false;
};

} // namespace kakanai::screens
