#pragma once

#include "app/screens/items/ruby.h"

#include <QColor>
#include <QFont>
#include <QQuickPaintedItem>

namespace kakanai::screens {

/// Words with readings above their kanji. Wraps where Japanese may wrap, never between a kanji and its reading, and is
/// never cut: what is wider than a line alone is drawn narrower.
class RubyText : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed)
    Q_PROPERTY(QFont font READ font WRITE setFont NOTIFY changed)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY changed)
    Q_PROPERTY(qreal lineHeight READ lineHeight WRITE setLineHeight NOTIFY changed)
    Q_PROPERTY(int horizontalAlignment READ horizontalAlignment WRITE setHorizontalAlignment NOTIFY changed)
    Q_PROPERTY(qreal naturalWidth READ naturalWidth NOTIFY changed)

public:
    explicit RubyText(QQuickItem* parent = nullptr);

    const QString& text() const { return text_; }
    const QFont& font() const { return font_; }
    const QColor& color() const { return color_; }
    qreal lineHeight() const { return lineHeight_; }
    int horizontalAlignment() const { return alignment_; }
    qreal naturalWidth() const; ///< of the longest paragraph in one line
    int lineCount() const;      ///< at the present width

    void setText(const QString& text);
    void setFont(const QFont& font);
    void setColor(const QColor& color);
    void setLineHeight(qreal times);
    void setHorizontalAlignment(int alignment);
    void paint(QPainter* painter) override;

Q_SIGNALS:
    void changed();

protected:
    void geometryChange(const QRectF& newGeometry, const QRectF& oldGeometry) override;

private:
    /// What is never broken: kanji with their reading, or plain text up to where a line may end.
    struct Unit {
        QString base;
        QString reading;
        qreal width = 0;   ///< of base and reading, whichever is wider
        qreal hanging = 0; ///< of this, spaces that hang over the end of a line
        bool mayBegin = false;
        bool mustBegin = false;
    };
    struct Line {
        std::size_t first = 0;
        std::size_t last = 0; ///< exclusive
        qreal width = 0;
    };

    void shape();
    void addPlain(const QString& base, const QList<qsizetype>& breaks, qsizetype from);
    void addUnit(const QString& base, const QString& reading, bool mayBegin);
    std::vector<Line> lines(qreal room) const;
    qreal step() const; ///< from one line to the next, px
    QFont readingFont() const;
    void drawLine(QPainter& painter, const Line& line, qreal baseline) const;

    QString text_;
    QFont font_;
    QColor color_ = Qt::black;
    qreal lineHeight_ = 1.4;
    int alignment_ = Qt::AlignLeft;
    std::vector<Unit> units_;
};

} // namespace kakanai::screens
