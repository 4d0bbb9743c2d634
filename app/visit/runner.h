#pragma once

#include "app/base/clock.h"
#include "app/visit/transition_table.h"

#include <QObject>

#include <deque>
#include <functional>
#include <string_view>

namespace kakanai::visit {

/// Executes effects. Implemented by the wiring; answers through `post`, from any thread, with the id of the visit the
/// effect belongs to. May look at the visit during the call only.
class EffectExecutor {
public:
    virtual ~EffectExecutor() = default;
    using Post = std::function<void(VisitId, const Event&)>;
    virtual void execute(const Effect& effect, const Visit& visit, const Post& post) = 0;
};

/// Holds the current visit, advances it with every event and has its effects executed. Lives on the GUI thread.
class Runner : public QObject {
    Q_OBJECT

public:
    Runner(const procedures::Catalogue& catalogue, Place place, EffectExecutor& executor, const base::Clock& clock,
           QObject* parent = nullptr);

    const Visit& visit() const { return visit_; }
    const procedures::Catalogue& catalogue() const { return catalogue_; }

    /// An intent or a clock event, for the current visit.
    void post(const Event& event);
    /// A result; dropped if the visit it belongs to was erased.
    void postFor(VisitId id, const Event& event);

Q_SIGNALS:
    void changed();
    /// For the log: names only, so that no personal data can ride along.
    void transition(kakanai::visit::StepKind from, std::string_view event, kakanai::visit::StepKind to, bool ignored);

private:
    void apply(const Event& event);
    void applyOne(const Event& event);

    const procedures::Catalogue& catalogue_;
    EffectExecutor& executor_;
    const base::Clock& clock_;
    std::deque<Event> waiting_; ///< posted while another is under way; the first is the one under way
    VisitId lastId_ = 0;
    Visit visit_;
};

} // namespace kakanai::visit
