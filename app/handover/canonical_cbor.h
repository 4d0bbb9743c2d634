#pragma once

#include <QByteArray>
#include <QCborValue>

#include <optional>

namespace kakanai::handover {

/// CBOR with one way to write a value (RFC 8949 §4.2.1: shortest lengths, keys in the order of their bytes): nothing,
/// true, false, whole numbers, bytes, text, lists, and maps of text keys, at most 16 deep. Nothing for anything else.
std::optional<QByteArray> toCanonicalCbor(const QCborValue& value);

/// Nothing where toCanonicalCbor() would not have written exactly these bytes.
std::optional<QCborValue> fromCanonicalCbor(const QByteArray& bytes);

} // namespace kakanai::handover
