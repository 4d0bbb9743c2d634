#pragma once

#include "app/base/result.h"
#include "app/handover/parts.h"

#include <list>
#include <map>
#include <optional>

namespace kakanai::handover {

/// How far the message of the part seen last has come.
struct Collected {
    int seen = 0;
    int of = 1;
    std::optional<QByteArray> message; ///< once it is whole; the collector has then forgotten it
};

/// Joins parts in any order; one that is shown again is counted once. Parts of several messages may come mixed: of the
/// unfinished ones the few that moved last are kept.
class PartCollector {
public:
    /// Faults: Damaged where parts of one message contradict each other.
    HandoverResult<Collected> add(const Part& part);
    bool isWaiting() const { return !unfinished_.empty(); }
    void clear() { unfinished_.clear(); }

private:
    struct Unfinished {
        QByteArray id;
        int count;
        std::map<int, QByteArray> parts;
    };

    Unfinished& unfinishedOf(const Part& part);
    static HandoverResult<Collected> join(const Unfinished& whole);

    std::list<Unfinished> unfinished_; ///< the one that moved last in front
};

/// The message of symbols that were all read before; code.visit.incomplete with the number of those that are missing.
base::Result<QByteArray> joinSymbols(const QStringList& texts);

} // namespace kakanai::handover
