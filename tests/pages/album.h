#pragma once

#include <QImage>
#include <QQuickWindow>
#include <QString>

#include <vector>

namespace kakanai::tests {

/// Pictures of the pages of one visit, each in a file, and all on one sheet.
class Album {
public:
    explicit Album(const QString& name);
    ~Album();

    void add(QQuickWindow& window, const QString& page);

private:
    QString folder_;
    QString name_;
    std::vector<QImage> pictures_;
};

} // namespace kakanai::tests
