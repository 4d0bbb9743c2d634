#pragma once

#include "app/screens/counter/row_list.h"
#include "app/screens/services.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace kakanai::screens {

/// The left column of the counter: visits that wait, oldest first, and among them those that are looked for.
class WaitingModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("handed to the window")
    Q_PROPERTY(kakanai::screens::RowList* visits READ visits CONSTANT)
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY changed)
    Q_PROPERTY(QString found READ found NOTIFY changed)
    Q_PROPERTY(int total READ total NOTIFY changed)
    Q_PROPERTY(QString open READ open NOTIFY changed)
    Q_PROPERTY(bool mayChoose READ mayChoose NOTIFY changed)
    Q_PROPERTY(QString clock READ clock NOTIFY changed)
    Q_PROPERTY(QString codeProgress READ codeProgress NOTIFY changed)

public:
    explicit WaitingModel(const Services& services);

    RowList* visits() { return &visits_; } ///< id (receipt), event, name, persons, waited, state, open, key
    QString search() const { return search_; }
    QString found() const; ///< how many were found, in words; empty while nothing is looked for
    int total() const;
    QString open() const;
    bool mayChoose() const; ///< only while no visit is open
    QString clock() const;
    QString codeProgress() const; ///< while symbols of a visit code are still to come

    void setSearch(const QString& search);

    Q_INVOKABLE void choose(const QString& receipt);
    /// What a scanner read, or a receipt number that was typed.
    Q_INVOKABLE void scan(const QString& text);
    Q_INVOKABLE void chooseFirst();
    Q_INVOKABLE void reload();

Q_SIGNALS:
    void changed();

private:
    void follow();
    bool fits(const db::VisitSummary& summary) const;
    QVariantMap rowOf(const db::VisitSummary& summary, int index) const;
    QString state(db::VisitState state) const;

    Services services_;
    QString search_;
    RowList visits_;
    QTimer minute_;
};

} // namespace kakanai::screens
