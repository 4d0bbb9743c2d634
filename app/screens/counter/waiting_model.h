#pragma once

#include "app/screens/services.h"

#include <QObject>
#include <QTimer>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace kakanai::screens {

/// The left column of the counter: visits that wait, oldest first.
class WaitingModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("handed to the window")
    Q_PROPERTY(QVariantList visits READ visits NOTIFY changed)
    Q_PROPERTY(QString open READ open NOTIFY changed)
    Q_PROPERTY(QString clock READ clock NOTIFY changed)
    Q_PROPERTY(QString codeProgress READ codeProgress NOTIFY changed)

public:
    explicit WaitingModel(const Services& services);

    QVariantList visits() const; ///< receipt, event, persons, waited, state, open
    QString open() const;
    QString clock() const;
    QString codeProgress() const; ///< while symbols of a visit code are still to come

    Q_INVOKABLE void choose(const QString& receipt);
    /// What a scanner read, or a receipt number that was typed.
    Q_INVOKABLE void scan(const QString& text);
    Q_INVOKABLE void reload();

Q_SIGNALS:
    void changed();

private:
    QString state(db::VisitState state) const;

    Services services_;
    QTimer minute_;
};

} // namespace kakanai::screens
