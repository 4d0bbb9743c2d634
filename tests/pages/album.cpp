#include "tests/pages/album.h"

#include <QDir>
#include <QPainter>

namespace kakanai::tests {

using namespace Qt::StringLiterals;

Album::Album(const QString& name) : folder_(QStringLiteral(KAKANAI_BINARY_DIR) + u"/pages/"_s + name), name_(name) {
    QDir(folder_).removeRecursively();
    QDir().mkpath(folder_);
}

void Album::add(QQuickWindow& window, const QString& page) {
    const auto picture = window.grabWindow();
    picture.save(folder_ + u"/%1-%2.png"_s.arg(pictures_.size() + 1, 2, 10, QLatin1Char('0')).arg(page));
    pictures_.push_back(picture.scaledToWidth(picture.width() > picture.height() ? 640 : 400, Qt::SmoothTransformation));
}

Album::~Album() {
    if (pictures_.empty()) {
        return;
    }
    const int across = pictures_.front().width() > 500 ? 4 : 7;
    const int down = (static_cast<int>(pictures_.size()) + across - 1) / across;
    const QSize cell = pictures_.front().size() + QSize(24, 24);
    QImage sheet(cell.width() * across + 24, cell.height() * down + 24, QImage::Format_RGB32);
    sheet.fill(QColor(90, 90, 90));
    QPainter painter(&sheet);
    for (int i = 0; i < static_cast<int>(pictures_.size()); ++i) {
        painter.drawImage(24 + (i % across) * cell.width(), 24 + (i / across) * cell.height(), pictures_[static_cast<std::size_t>(i)]);
    }
    painter.end();
    sheet.save(folder_ + u"/../"_s + name_ + u".png"_s);
}

} // namespace kakanai::tests
