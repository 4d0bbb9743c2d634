#pragma once

#include <QString>

namespace kakanai::procedures::loading {

/// A place in an answers file (RFC 6901). A key that is no plain word stays out of it: it might be a name.
class JsonPointer {
public:
    JsonPointer operator/(const QString& key) const {
        const bool plain = key.size() <= 60 && std::ranges::all_of(key, [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7f; });
        QString escaped = key;
        escaped.replace(u'~', QStringLiteral("~0")).replace(u'/', QStringLiteral("~1"));
        return plain ? JsonPointer(text_ + u'/' + escaped) : *this;
    }
    JsonPointer operator/(std::size_t index) const { return JsonPointer(text_ + u'/' + QString::number(index)); }
    JsonPointer() = default;
    const QString& text() const { return text_; }

private:
    explicit JsonPointer(QString text) : text_(std::move(text)) {}

    QString text_;
};

} // namespace kakanai::procedures::loading
