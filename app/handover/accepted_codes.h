#pragma once

#include <QByteArray>
#include <QDateTime>

#include <map>
#include <optional>

namespace kakanai::handover {

/// The codes a counter has taken, each until it expires: the same paper opens no second visit. What is kept of a code
/// is a hash of its receipt and nonce, which says nothing about a person.
class AcceptedCodes {
public:
    static constexpr qsizetype idSize = 16;

    bool contains(const QByteArray& id) const { return codes_.contains(id); }
    /// Forgets what has expired by `now`, and remembers this one.
    void add(const QByteArray& id, const QDateTime& expires, const QDateTime& now);

    /// As it rests on disk, with a checksum.
    QByteArray toBytes() const;
    /// Nothing where the bytes are damaged.
    static std::optional<AcceptedCodes> fromBytes(const QByteArray& bytes);

private:
    std::map<QByteArray, qint64> codes_; ///< seconds since 1970, by id
};

} // namespace kakanai::handover
