#pragma once

#include "app/screens/services.h"

#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace kakanai::screens {

/// What one page shows. Made when its step begins and destroyed with it, so that what was typed goes with the page.
/// Derived models name this class in full: Qt 6.4 writes a base class into the module's types as it is spelled.
class PageModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made for a step")
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString help READ help NOTIFY changed)
    Q_PROPERTY(QString personName READ personName NOTIFY changed)
    Q_PROPERTY(bool canGoBack READ canGoBack CONSTANT)
    Q_PROPERTY(bool canCancel READ canCancel CONSTANT)

public:
    explicit PageModel(const Services& services) : services_(services) {}

    virtual QString title() const { return {}; }
    virtual QString help() const { return {}; }
    virtual QString personName() const { return {}; } ///< whom the page is about, if not everybody
    /// What a voice says of the page. Personal data only where one person listens (`privately`); digits of a secret
    /// never.
    virtual QString spoken([[maybe_unused]] bool privately) const { return title() + u'\n' + help(); }
    virtual bool canGoBack() const { return true; }
    virtual bool canCancel() const { return true; }
    virtual void refresh() { Q_EMIT changed(); }
    /// The face of the card that was read, where the name is only a picture; else empty. Only pages that ask who
    /// somebody is show it.
    virtual scanners::DecodedPicture face() const { return {}; }

    Q_INVOKABLE virtual void back() { post(visit::Back{}); }

Q_SIGNALS:
    void changed();

protected:
    const visit::Visit& visit() const { return services_.visits.visit(); }
    const procedures::Case& facts() const { return visit().facts; }
    const procedures::Catalogue& catalogue() const { return services_.visits.catalogue(); }
    const QString& language() const { return visit().language; }
    void post(const visit::Event& event) const { services_.visits.post(event); }
    const Services& services() const { return services_; }

private:
    Services services_;
};

} // namespace kakanai::screens
