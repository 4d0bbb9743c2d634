#include "app/screens/counter/row_list.h"

namespace kakanai::screens {

using namespace Qt::StringLiterals;

namespace {

bool sameLine(const QVariantMap& a, const QVariantMap& b) {
    return a.value(u"id"_s) == b.value(u"id"_s);
}

} // namespace

QVariant RowList::data(const QModelIndex& index, int role) const {
    const bool known = index.isValid() && index.row() < count() && role == Qt::UserRole;
    return known ? QVariant(rows_[static_cast<std::size_t>(index.row())]) : QVariant();
}

// Lines at both ends that are the same lines stay; what lies between them is exchanged.
void RowList::set(std::vector<QVariantMap> rows) {
    const int before = count();
    const int after = static_cast<int>(rows.size());
    int head = 0;
    while (head < std::min(before, after) && sameLine(rows_[std::size_t(head)], rows[std::size_t(head)])) {
        ++head;
    }
    int tail = 0;
    while (tail < std::min(before, after) - head &&
           sameLine(rows_[std::size_t(before - 1 - tail)], rows[std::size_t(after - 1 - tail)])) {
        ++tail;
    }
    replace(head, before - tail, rows, after - tail);
    for (int i = 0; i < after; ++i) {
        auto& line = rows_[std::size_t(i)];
        if (line != rows[std::size_t(i)]) {
            line = std::move(rows[std::size_t(i)]);
            Q_EMIT dataChanged(index(i), index(i));
        }
    }
    if (before != after) {
        Q_EMIT countChanged();
    }
}

void RowList::replace(int first, int oldEnd, const std::vector<QVariantMap>& rows, int newEnd) {
    if (oldEnd > first) {
        beginRemoveRows({}, first, oldEnd - 1);
        rows_.erase(rows_.begin() + first, rows_.begin() + oldEnd);
        endRemoveRows();
    }
    if (newEnd > first) {
        beginInsertRows({}, first, newEnd - 1);
        rows_.insert(rows_.begin() + first, rows.begin() + first, rows.begin() + newEnd);
        endInsertRows();
    }
}

} // namespace kakanai::screens
