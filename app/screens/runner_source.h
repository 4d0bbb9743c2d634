#pragma once

#include "app/screens/visit_source.h"
#include "app/visit/runner.h"

namespace kakanai::screens {

/// Shows the visit a runner holds.
class RunnerSource final : public VisitSource {
    Q_OBJECT

public:
    explicit RunnerSource(visit::Runner& runner, QObject* parent = nullptr);
    const visit::Visit& visit() const override { return runner_.visit(); }
    const procedures::Catalogue& catalogue() const override { return runner_.catalogue(); }
    void post(const visit::Event& event) override { runner_.post(event); }

private:
    visit::Runner& runner_;
};

} // namespace kakanai::screens
