#pragma once

#include <QByteArray>

#include <optional>

namespace kakanai::handover {

/// Raw deflate (RFC 1951) with a dictionary both sides know.
QByteArray deflated(const QByteArray& plain, const QByteArray& dictionary);

/// Nothing where the stream is broken, goes on after its end, or holds more than `most` bytes: a small code cannot
/// make us fill the memory.
std::optional<QByteArray> inflated(const QByteArray& packed, const QByteArray& dictionary, qsizetype most);

} // namespace kakanai::handover
