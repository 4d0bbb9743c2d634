#pragma once

#include "app/procedures/catalogue.h"
#include "app/visit/event.h"
#include "app/visit/visit.h"

#include <QObject>

namespace kakanai::screens {

/// The one door between pages and visit: the current value, and a slot for intents. RunnerSource is the real one; tests
/// show any snapshot. GUI thread.
class VisitSource : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    virtual const visit::Visit& visit() const = 0;
    virtual const procedures::Catalogue& catalogue() const = 0;
    virtual void post(const visit::Event& event) = 0;

Q_SIGNALS:
    void changed();
};

} // namespace kakanai::screens
