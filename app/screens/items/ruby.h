#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace kakanai::screens {

/// やさしい日本語 is written 漢字（かんじ）: kanji, then its reading in full-width brackets. Bracketed kana that follow
/// no kanji are text like any other.
struct RubyPiece {
    QString base;
    QString reading; ///< empty: plain text

    bool operator==(const RubyPiece&) const = default;
};

std::vector<RubyPiece> rubyPieces(const QString& text);

/// The text without its readings: what a screen reader says, since a voice reads the kanji by itself.
QString withoutReadings(const QString& text);

/// The readings in the place of their kanji, for a voice that knows no kanji.
QString asRead(const QString& text);

/// The same for pages.
class Ruby : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    Q_INVOKABLE static bool marks(const QString& text);
    Q_INVOKABLE static QString plain(const QString& text) { return withoutReadings(text); }
};

} // namespace kakanai::screens
