#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <cstdint>
#include <expected>
#include <optional>
#include <vector>

/// What keeping visits *is*: a visit is either wholly there or not at all, and everything rests encrypted.
namespace kakanai::db {

enum class StoreFault {
    Exists,     ///< a store is already there; never overwritten
    Missing,    ///< no store there; never made silently
    Passphrase, ///< the key cannot be unwrapped
    Damaged,    ///< pages or rows cannot be trusted
    Version,    ///< written by a newer program, or not a store of ours
    Busy,       ///< another program holds it
    Full,       ///< disk full, read-only or unwritable
    Conflict,   ///< the visit was changed since it was read, is gone, or its receipt is taken
    Production, ///< simulated devices refuse a production store
};

struct StoreError {
    StoreFault fault;
    bool operator==(const StoreError&) const = default;
};

template<class T>
using StoreResult = std::expected<T, StoreError>;

enum class VisitState { Waiting, Open, Sealed, Printed, Closed };

/// What the list of waiting visits shows. No names: the receipt number calls a person.
struct VisitSummary {
    QString receipt;
    QString event; ///< id of the life event
    VisitState state = VisitState::Waiting;
    QDateTime handedOver; ///< UTC
    int persons = 0;
    std::int64_t revision = 0;
};

struct StoredDocument {
    QString form;
    QString fileName; ///< carries no personal data
    QByteArray pdf;
    bool sealed = false;
    bool operator==(const StoredDocument&) const = default;
};

/// A whole visit as the store keeps it. `visit` is the visit's own serialised form (JSON, UTF-8), opaque here.
struct VisitRecord {
    VisitSummary summary;
    QByteArray visit;
    std::vector<StoredDocument> documents;
};

/// One store. Calls block; to be used from one thread. Transactions are short and never held while a person types.
class VisitStore {
public:
    virtual ~VisitStore() = default;

    /// Next receipt number of a day: four digits, a dash, a check character group without look-alikes. Never reused.
    /// Full after 9999.
    virtual StoreResult<QString> newReceipt(QDate day) = 0;
    /// A visit begins with revision 1, whatever `summary.revision` says; Conflict if the receipt is taken.
    virtual StoreResult<void> add(const VisitRecord& record) = 0;
    /// Replaces a visit wholly; Conflict if `summary.revision` is not the stored one or the visit is gone. The new
    /// revision is returned.
    virtual StoreResult<std::int64_t> update(const VisitRecord& record) = 0;
    /// Conflict if the visit is gone.
    virtual StoreResult<VisitRecord> load(const QString& receipt) = 0;
    /// In the order of handing over.
    virtual StoreResult<std::vector<VisitSummary>> list() = 0;
    /// Really gone: secure_delete and a truncated WAL. Busy if another program still reads the old state: erase again;
    /// a visit that is not there is no fault.
    virtual StoreResult<void> erase(const QString& receipt) = 0;
    /// Every page and row checked (cipher_integrity_check, integrity_check).
    virtual StoreResult<void> check() = 0;
};

} // namespace kakanai::db
