#include "app/handover/canonical_cbor.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborStreamWriter>

#include <algorithm>
#include <vector>

namespace kakanai::handover {
namespace {

constexpr int deepest = 16;

class Writer {
public:
    explicit Writer(QByteArray& bytes) : out_(&bytes) {}

    bool write(const QCborValue& value, int depth = 0) {
        if (depth > deepest) {
            return false;
        }
        switch (value.type()) {
        case QCborValue::Null:
        case QCborValue::False:
        case QCborValue::True:
            out_.append(value.toSimpleType());
            return true;
        case QCborValue::Integer:
            out_.append(value.toInteger());
            return true;
        case QCborValue::ByteArray:
            out_.append(value.toByteArray());
            return true;
        case QCborValue::String:
            out_.append(value.toString());
            return true;
        case QCborValue::Array:
            return writeArray(value.toArray(), depth);
        case QCborValue::Map:
            return writeMap(value.toMap(), depth);
        case QCborValue::Double:
        case QCborValue::Undefined:
        case QCborValue::SimpleType:
        case QCborValue::Tag:
        case QCborValue::DateTime:
        case QCborValue::Url:
        case QCborValue::RegularExpression:
        case QCborValue::Uuid:
        case QCborValue::Invalid:
            break;
        }
        return false;
    }

private:
    bool writeArray(const QCborArray& array, int depth) {
        out_.startArray(static_cast<quint64>(array.size()));
        for (const QCborValue& entry : array) {
            if (!write(entry, depth + 1)) {
                return false;
            }
        }
        return out_.endArray();
    }

    bool writeMap(const QCborMap& map, int depth) {
        std::vector<std::pair<QByteArray, QCborValue>> entries;
        for (auto it = map.begin(); it != map.end(); ++it) {
            if (!it.key().isString()) {
                return false;
            }
            entries.emplace_back(it.key().toCbor(), it.value());
        }
        std::ranges::stable_sort(entries, {}, &std::pair<QByteArray, QCborValue>::first);
        if (std::ranges::adjacent_find(entries, {}, &std::pair<QByteArray, QCborValue>::first) != entries.end()) {
            return false;
        }
        out_.startMap(entries.size());
        for (const auto& [key, value] : entries) {
            out_.append(QCborValue::fromCbor(key).toString());
            if (!write(value, depth + 1)) {
                return false;
            }
        }
        return out_.endMap();
    }

    QCborStreamWriter out_;
};

} // namespace

std::optional<QByteArray> toCanonicalCbor(const QCborValue& value) {
    QByteArray bytes;
    return Writer(bytes).write(value) ? std::optional(bytes) : std::nullopt;
}

std::optional<QCborValue> fromCanonicalCbor(const QByteArray& bytes) {
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(bytes, &error);
    if (error.error != QCborError::NoError || toCanonicalCbor(value) != bytes) {
        return {};
    }
    return value;
}

} // namespace kakanai::handover
