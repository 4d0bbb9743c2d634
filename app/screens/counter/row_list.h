#pragma once

#include <QAbstractListModel>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace kakanai::screens {

/// Lines of a list, each with an `id`. What changes in a line changes in its place, so that the keyboard's focus stays
/// where it was.
class RowList : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a page")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    int count() const { return static_cast<int>(rows_.size()); }
    const std::vector<QVariantMap>& rows() const { return rows_; }
    void set(std::vector<QVariantMap> rows);

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : count(); }
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override { return {{Qt::UserRole, "row"}}; }

Q_SIGNALS:
    void countChanged();

private:
    void replace(int first, int oldEnd, const std::vector<QVariantMap>& rows, int newEnd);

    std::vector<QVariantMap> rows_;
};

} // namespace kakanai::screens
