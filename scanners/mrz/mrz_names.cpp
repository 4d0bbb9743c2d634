#include "scanners/mrz/mrz_names.h"

namespace kakanai::scanners::mrz {
namespace {

using namespace Qt::StringLiterals;

QString spaced(QByteArrayView part) {
    return QString(QLatin1StringView(part)).replace(u'<', u' ');
}

qsizetype usedLength(QByteArrayView field) {
    qsizetype length = field.size();
    while (length > 0 && field[length - 1] == '<') {
        --length;
    }
    return length;
}

} // namespace

std::expected<Names, int> readNames(QByteArrayView field) {
    const QByteArrayView used = field.first(usedLength(field));
    if (used.isEmpty() || used.front() == '<') {
        return std::unexpected(0);
    }
    const bool truncated = used.size() == field.size();
    const qsizetype division = used.indexOf("<<");
    if (division < 0) {
        return Names{spaced(used), {}, truncated};
    }
    const QByteArrayView secondary = used.sliced(division + 2);
    // What follows a second division, or a third filler, was no filler after all.
    const qsizetype second = secondary.startsWith('<') ? 0 : secondary.indexOf("<<");
    if (second >= 0) {
        return std::unexpected(int(division + 2 + second));
    }
    return Names{spaced(used.first(division)), spaced(secondary), truncated};
}

} // namespace kakanai::scanners::mrz
