#include "db/sqlcipher/sqlcipher_visit_store.h"

#include "db/receipt_number.h"
#include "db/sqlcipher/statement.h"
#include "db/sqlcipher/transaction.h"
#include "db/sqlcipher/visit_rows.h"

namespace kakanai::db {
namespace {

std::unexpected<StoreError> fault(StoreFault fault) {
    return std::unexpected(StoreError{fault});
}

} // namespace

StoreResult<QString> SqlCipherVisitStore::newReceipt(QDate day) {
    const auto counter = Transaction::writing(connection_, [&] { return countUp(day); });
    return counter ? StoreResult<QString>(receiptNumber(*counter, day)) : std::unexpected(counter.error());
}

StoreResult<void> SqlCipherVisitStore::add(const VisitRecord& record) {
    return Transaction::writing(connection_, [&] {
        const auto inserted = insertVisit(record);
        return inserted ? replaceDocuments(record) : inserted;
    });
}

StoreResult<std::int64_t> SqlCipherVisitStore::update(const VisitRecord& record) {
    return Transaction::writing(connection_, [&]() -> StoreResult<std::int64_t> {
        const auto revision = replaceVisit(record);
        const auto written = revision ? replaceDocuments(record) : std::unexpected(revision.error());
        return written ? revision : std::unexpected(written.error());
    });
}

StoreResult<VisitRecord> SqlCipherVisitStore::load(const QString& receipt) {
    return Transaction::reading(connection_, [&]() -> StoreResult<VisitRecord> {
        auto record = visitOf(receipt);
        if (!record) {
            return record;
        }
        auto documents = documentsOf(receipt);
        if (!documents) {
            return std::unexpected(documents.error());
        }
        record->documents = *std::move(documents);
        return record;
    });
}

StoreResult<std::vector<VisitSummary>> SqlCipherVisitStore::list() {
    return Transaction::reading(connection_, [&] { return summaries(); });
}

StoreResult<void> SqlCipherVisitStore::erase(const QString& receipt) {
    const auto erased = Transaction::writing(connection_, [&]() -> StoreResult<void> {
        auto remove = Statement::prepare(connection_, "DELETE FROM visit WHERE receipt = ?1");
        return remove ? remove->bind(1, receipt).run() : std::unexpected(remove.error());
    });
    return erased ? emptyWriteAheadLog() : erased;
}

StoreResult<void> SqlCipherVisitStore::check() {
    return Transaction::reading(connection_, [&]() -> StoreResult<void> {
        // The authenticators of the file's pages, then their structure, then the rows; a row of the first and last is a
        // finding.
        for (const auto& [sql, answer] :
             {std::pair{"PRAGMA cipher_integrity_check", ""}, std::pair{"PRAGMA integrity_check(1)", "ok"},
              std::pair{"PRAGMA foreign_key_check", ""}}) {
            if (const auto sound = expectAnswer(sql, answer); !sound) {
                return sound;
            }
        }
        return {};
    });
}

StoreResult<int> SqlCipherVisitStore::countUp(QDate day) {
    auto next = Statement::prepare(connection_, "INSERT INTO receipt_day (day, last) VALUES (?1, 1) "
                                                "ON CONFLICT (day) DO UPDATE SET last = last + 1 WHERE last < ?2 "
                                                "RETURNING last");
    if (!next) {
        return std::unexpected(next.error());
    }
    const auto row = next->bind(1, day.toString(Qt::ISODate)).bind(2, std::int64_t{lastReceiptOfDay}).step();
    if (!row) {
        return std::unexpected(row.error());
    }
    return *row ? StoreResult<int>(static_cast<int>(next->number(0))) : fault(StoreFault::Full);
}

StoreResult<void> SqlCipherVisitStore::insertVisit(const VisitRecord& record) {
    auto insert = Statement::prepare(connection_,
                                     "INSERT INTO visit (receipt, event, state, handed_over, persons, revision, body) "
                                     "VALUES (?1, ?2, ?3, ?4, ?5, 1, ?6)");
    if (!insert) {
        return std::unexpected(insert.error());
    }
    insert->bind(1, record.summary.receipt).bindBytes(6, record.visit);
    bindSummary(*insert, 2, record.summary);
    return insert->run();
}

StoreResult<std::int64_t> SqlCipherVisitStore::replaceVisit(const VisitRecord& record) {
    auto update =
        Statement::prepare(connection_, "UPDATE visit SET event = ?1, state = ?2, handed_over = ?3, persons = ?4, "
                                        "revision = revision + 1, body = ?5 "
                                        "WHERE receipt = ?6 AND revision = ?7 RETURNING revision");
    if (!update) {
        return std::unexpected(update.error());
    }
    bindSummary(*update, 1, record.summary);
    update->bindBytes(5, record.visit).bind(6, record.summary.receipt).bind(7, record.summary.revision);
    const auto row = update->step();
    if (!row) {
        return std::unexpected(row.error());
    }
    if (!*row) {
        return fault(StoreFault::Conflict);
    }
    return update->number(0);
}

StoreResult<void> SqlCipherVisitStore::replaceDocuments(const VisitRecord& record) {
    auto remove = Statement::prepare(connection_, "DELETE FROM document WHERE receipt = ?1");
    auto insert = Statement::prepare(connection_, "INSERT INTO document (receipt, place, form, file_name, sealed, pdf) "
                                                  "VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
    if (!remove || !insert) {
        return std::unexpected(remove ? insert.error() : remove.error());
    }
    if (const auto removed = remove->bind(1, record.summary.receipt).run(); !removed) {
        return removed;
    }
    std::int64_t place = 0;
    for (const auto& document : record.documents) {
        insert->bind(1, record.summary.receipt).bind(2, ++place).bind(3, document.form).bind(4, document.fileName);
        insert->bind(5, std::int64_t{document.sealed}).bindBytes(6, document.pdf);
        if (const auto inserted = insert->run(); !inserted) {
            return inserted;
        }
        insert->reset();
    }
    return {};
}

StoreResult<VisitRecord> SqlCipherVisitStore::visitOf(const QString& receipt) {
    auto select = Statement::prepare(connection_,
                                     QByteArray("SELECT ") + summaryColumns + ", body FROM visit WHERE receipt = ?1");
    if (!select) {
        return std::unexpected(select.error());
    }
    const auto row = select->bind(1, receipt).step();
    if (!row) {
        return std::unexpected(row.error());
    }
    if (!*row) {
        return fault(StoreFault::Conflict);
    }
    auto summary = summaryFrom(*select);
    if (!summary) {
        return std::unexpected(summary.error());
    }
    return VisitRecord{*std::move(summary), select->bytes(6), {}};
}

StoreResult<std::vector<StoredDocument>> SqlCipherVisitStore::documentsOf(const QString& receipt) {
    auto select = Statement::prepare(
        connection_, "SELECT form, file_name, sealed, pdf FROM document WHERE receipt = ?1 ORDER BY place");
    if (!select) {
        return std::unexpected(select.error());
    }
    select->bind(1, receipt);
    std::vector<StoredDocument> documents;
    for (;;) {
        const auto row = select->step();
        if (!row) {
            return std::unexpected(row.error());
        }
        if (!*row) {
            return documents;
        }
        const auto form = select->text(0);
        const auto fileName = select->text(1);
        if (!form || !fileName) {
            return fault(StoreFault::Damaged);
        }
        documents.push_back({*form, *fileName, select->bytes(3), select->number(2) != 0});
    }
}

StoreResult<std::vector<VisitSummary>> SqlCipherVisitStore::summaries() {
    auto select = Statement::prepare(connection_, QByteArray("SELECT ") + summaryColumns +
                                                      " FROM visit ORDER BY handed_over, receipt");
    if (!select) {
        return std::unexpected(select.error());
    }
    std::vector<VisitSummary> found;
    for (;;) {
        const auto row = select->step();
        if (!row) {
            return std::unexpected(row.error());
        }
        if (!*row) {
            return found;
        }
        auto summary = summaryFrom(*select);
        if (!summary) {
            return std::unexpected(summary.error());
        }
        found.push_back(*std::move(summary));
    }
}

StoreResult<void> SqlCipherVisitStore::emptyWriteAheadLog() {
    // The first column says whether a reader elsewhere still needs the old pages; then they are still in the log.
    const auto busy = connection_.single("PRAGMA wal_checkpoint(TRUNCATE)");
    if (!busy) {
        return std::unexpected(busy.error());
    }
    return *busy == "0" ? StoreResult<void>{} : fault(StoreFault::Busy);
}

StoreResult<void> SqlCipherVisitStore::expectAnswer(const QByteArray& sql, const QByteArray& answer) {
    const auto found = connection_.single(sql);
    if (!found) {
        return std::unexpected(found.error());
    }
    return *found == answer ? StoreResult<void>{} : fault(StoreFault::Damaged);
}

} // namespace kakanai::db
