#include "app/screens/card_wait.h"

namespace kakanai::screens {

CardWait::CardWait(VisitSource& visits, const base::Clock& clock) : visits_(visits), clock_(clock) {
    timer_.setInterval(std::chrono::seconds(1));
    connect(&timer_, &QTimer::timeout, this, &CardWait::look);
    connect(&visits_, &VisitSource::changed, this, &CardWait::follow);
    follow();
}

void CardWait::follow() {
    const auto& visit = visits_.visit();
    const bool waits = visit::kindOf(visit.step) == visit::StepKind::PlacingCard && !visit.trouble;
    if (!waits) {
        since_.reset();
        timer_.stop();
    } else if (!since_) {
        since_ = clock_.now();
        timer_.start();
    }
}

void CardWait::look() {
    if (since_ && timer_.isActive() && since_->msecsTo(clock_.now()) >= std::chrono::milliseconds(patience).count()) {
        timer_.stop();
        visits_.post(visit::CardAwaited{});
    }
}

} // namespace kakanai::screens
