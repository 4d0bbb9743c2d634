#include "app/screens/idle_watch.h"

#include <QEvent>

namespace kakanai::screens {

IdleWatch::IdleWatch(VisitSource& visits) : IdleWatch(visits, Times{}) {}

IdleWatch::IdleWatch(VisitSource& visits, const Times& times) : visits_(visits), times_(times) {
    timer_.setSingleShot(true);
    connect(&timer_, &QTimer::timeout, this, &IdleWatch::elapsed);
    connect(&visits_, &VisitSource::changed, this, &IdleWatch::follow);
    follow();
}

void IdleWatch::watch(QObject* window) {
    window->installEventFilter(this);
}

bool IdleWatch::eventFilter(QObject* watched, QEvent* event) {
    const auto type = event->type();
    const bool touched = type == QEvent::TouchBegin || type == QEvent::MouseButtonPress || type == QEvent::KeyPress;
    if (touched && !asked_ && !rests()) {
        timer_.start(patience());
    }
    return QObject::eventFilter(watched, event);
}

bool IdleWatch::rests() const {
    using enum visit::StepKind;
    const auto& visit = visits_.visit();
    const auto kind = visit::kindOf(visit.step);
    return visit.place == visit::Place::Counter || kind == Resting || kind == ReadingCard || kind == MakingDocuments ||
           kind == HandingOver || kind == Erasing;
}

std::chrono::milliseconds IdleWatch::patience() const {
    return visits_.visit().staffCalled ? times_.staff : times_.ask;
}

void IdleWatch::follow() {
    asked_ = visits_.visit().idleAsked;
    if (rests()) {
        timer_.stop();
    } else {
        timer_.start(asked_ ? times_.answer : patience());
    }
}

void IdleWatch::elapsed() {
    if (asked_) {
        visits_.post(visit::IdleElapsed{});
    } else {
        visits_.post(visit::IdleAsked{});
    }
}

} // namespace kakanai::screens
