#pragma once

#include "app/visit/transition_table.h"

#include <QObject>

#include <functional>

namespace kakanai::visit {

/// Executes effects. Implemented by the wiring; answers through `post` from the thread it was called on, later, never at once.
/// Effects may look at the visit they belong to.
class EffectExecutor {
public:
    virtual ~EffectExecutor() = default;
    using Post = std::function<void(VisitId, Event)>;
    virtual void execute(const Effect& effect, const Visit& visit, const Post& post) = 0;
};

/// Holds the current visit, advances it with every event and has its effects executed. Lives on the GUI thread.
class Runner : public QObject {
    Q_OBJECT

public:
    Runner(const procedures::Catalogue& catalogue, Place place, EffectExecutor& executor, QObject* parent = nullptr);

    const Visit& visit() const { return visit_; }
    const procedures::Catalogue& catalogue() const { return catalogue_; }

    /// An intent or a clock event, for the current visit.
    void post(const Event& event);
    /// A result; dropped if the visit it belongs to was erased.
    void postFor(VisitId id, const Event& event);

Q_SIGNALS:
    void changed();

private:
    void apply(const Event& event);

    const procedures::Catalogue& catalogue_;
    Place place_;
    EffectExecutor& executor_;
    Visit visit_;
    VisitId lastId_ = 0;
};

} // namespace kakanai::visit
