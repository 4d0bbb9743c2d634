#include "app/visit/runner.h"

#include <QMetaObject>
#include <QThread>

namespace kakanai::visit {

Runner::Runner(const procedures::Catalogue& catalogue, Place place, EffectExecutor& executor, const base::Clock& clock,
               QObject* parent)
    : QObject(parent), catalogue_(catalogue), executor_(executor), clock_(clock), visit_(newVisit(place, ++lastId_)) {}

void Runner::post(const Event& event) {
    Q_ASSERT(QThread::currentThread() == thread());
    apply(event);
}

void Runner::postFor(VisitId id, const Event& event) {
    // A result that comes from another thread or out of an effect under way takes the event loop's turn.
    QMetaObject::invokeMethod(
        this,
        [this, id, event] {
            if (id == visit_.id) {
                apply(event);
            }
        },
        Qt::QueuedConnection);
}

// Whoever hears of a change may post at once: one event is finished, effects and all, before the next begins.
void Runner::apply(const Event& event) {
    waiting_.push_back(event);
    if (waiting_.size() > 1) {
        return;
    }
    while (!waiting_.empty()) {
        applyOne(waiting_.front());
        waiting_.pop_front();
    }
}

void Runner::applyOne(const Event& event) {
    const StepKind before = kindOf(visit_.step);
    Advanced advanced = advance({catalogue_, clock_.today()}, std::move(visit_), event);
    visit_ = std::move(advanced.visit);
    const bool ended = before == StepKind::Erasing && kindOf(visit_.step) != StepKind::Erasing;
    if (ended) {
        visit_.id = ++lastId_;
    }
    Q_EMIT transition(before, nameOf(event), kindOf(visit_.step), advanced.ignored);
    Q_EMIT changed();
    for (const Effect& effect : advanced.effects) {
        executor_.execute(effect, visit_, [this](VisitId id, const Event& result) { postFor(id, result); });
    }
}

} // namespace kakanai::visit
