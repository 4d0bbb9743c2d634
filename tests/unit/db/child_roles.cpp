#include "tests/unit/db/child_roles.h"

#include "db/sqlcipher/transaction.h"
#include "db/store_folder.h"
#include "tests/unit/db/fixtures.h"

#include <cstdio>
#include <cstdlib>
#include <deque>

#include <unistd.h>

namespace kakanai::tests {
namespace {

using namespace db;

void say(const char* what, const QString& receipt = {}) {
    std::printf("%s %s\n", what, qPrintable(receipt));
    std::fflush(stdout);
}

int writeForEver(const QString& folder) {
    const auto store = StoreFolder(folder).open(testKey());
    std::deque<QString> kept;
    for (int i = 1; store; ++i) {
        const auto receipt = (*store)->newReceipt(testDay());
        if (!receipt || !(*store)->add(visitOf(*receipt, 1))) {
            return 1;
        }
        say("added", *receipt);
        kept.push_back(*receipt);
        if (i % 3 == 0) {
            auto changed = visitOf(*receipt, 2);
            changed.summary.revision = 1;
            if (!(*store)->update(changed)) {
                return 1;
            }
            say("changed", *receipt);
        }
        if (i % 4 == 0) {
            say("erasing", kept.front());
            if (!(*store)->erase(kept.front())) {
                return 1;
            }
            say("erased", kept.front());
            kept.pop_front();
        }
    }
    return 1;
}

int hold(const QString& folder, bool writing) {
    const auto connection = Connection::open(databaseIn(folder), testKey());
    if (!connection) {
        return 1;
    }
    const auto untilALineComesIn = [&]() -> StoreResult<void> {
        const auto visits = connection->single("SELECT count(*) FROM visit");
        say("held");
        std::getchar();
        return visits ? StoreResult<void>{} : std::unexpected(visits.error());
    };
    const auto held = writing ? Transaction::writing(*connection, untilALineComesIn)
                              : Transaction::reading(*connection, untilALineComesIn);
    return held ? 0 : 1;
}

int openUnprivileged(const QString& folder) {
    // File modes do not bind root.
    if (::geteuid() == 0 && (::setgid(65534) != 0 || ::setuid(65534) != 0)) {
        return 1;
    }
    const auto store = StoreFolder(folder).open(testKey());
    say(store ? "opened" : store.error().fault == StoreFault::Full ? "full" : "other");
    std::_Exit(0); // the leak check may not look at a process that changed its user
}

int makeSample(const QString& folder) {
    const StoreFolder store(folder);
    const auto made = store.init(samplePassphrase(), StoreKind::Production);
    if (!made) {
        return 1;
    }
    const auto opened = store.open(samplePassphrase());
    return opened && (*opened)->newReceipt(testDay()) == sampleVisit().summary.receipt && (*opened)->add(sampleVisit())
               ? 0
               : 1;
}

} // namespace

int playRole(const QString& role, const QString& folder) {
    if (role == u"write") {
        return writeForEver(folder);
    }
    if (role == u"hold-write" || role == u"hold-read") {
        return hold(folder, role == u"hold-write");
    }
    if (role == u"open-unprivileged") {
        return openUnprivileged(folder);
    }
    return role == u"make-sample" ? makeSample(folder) : 2;
}

} // namespace kakanai::tests
