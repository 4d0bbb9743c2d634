#include "app/screens/runner_source.h"

namespace kakanai::screens {

RunnerSource::RunnerSource(visit::Runner& runner, QObject* parent) : VisitSource(parent), runner_(runner) {
    connect(&runner_, &visit::Runner::changed, this, &VisitSource::changed);
}

} // namespace kakanai::screens
