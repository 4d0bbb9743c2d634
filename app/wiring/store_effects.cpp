#include "app/visit/faults.h"
#include "app/visit/visit_json.h"
#include "app/wiring/executor.h"

namespace kakanai::wiring {
namespace {

base::Problem noStore() {
    return visit::problemOf(db::StoreError{db::StoreFault::Missing});
}

std::vector<db::StoredDocument> storedDocuments(const visit::Visit& visit) {
    std::vector<db::StoredDocument> stored;
    for (const visit::Document& document : visit.documents) {
        if (document.sealed) {
            stored.push_back({document.plan.form, document.fileName, document.pdf, true});
        }
    }
    return stored;
}

/// Who waits, read from the visits themselves; one that cannot be read is in the list by its receipt alone.
visit::WaitingNames namesIn(db::VisitStore& store, const std::vector<db::VisitSummary>& list) {
    visit::WaitingNames names;
    for (const db::VisitSummary& summary : list) {
        const auto record = store.load(summary.receipt);
        const auto kept = record ? visit::readVisit(record->visit) : std::nullopt;
        if (!kept) {
            continue;
        }
        auto& people = names[summary.receipt];
        for (const procedures::Person& person : kept->facts.persons) {
            const bool applicant = person.id == kept->facts.visitor;
            people.insert(applicant ? people.begin() : people.end(), {person.name, person.kana});
        }
    }
    return names;
}

db::VisitSummary summaryOf(const visit::Visit& visit, db::VisitState state) {
    db::VisitSummary summary{.receipt = visit.receipt, .event = visit.facts.event, .state = state};
    for (const db::VisitSummary& waiting : visit.waiting) {
        if (waiting.receipt == visit.receipt) {
            summary.handedOver = waiting.handedOver;
        }
    }
    summary.persons = static_cast<int>(visit.facts.persons.size());
    summary.revision = visit.revision;
    return summary;
}

} // namespace

void Executor::keepVisit(const visit::Visit& visit, const Post& post) {
    if (!devices_.store && devices_.sender) {
        giveCode(visit, post);
        return;
    }
    if (!devices_.store) {
        post(visit.id, visit::HandOverFailed{noStore()});
        return;
    }
    store_.post([this, id = visit.id, kept = kept_,
                 record = db::VisitRecord{summaryOf(visit, db::VisitState::Waiting), visit::writeVisit(visit), {}},
                 post]() mutable {
        const auto receipt = devices_.store->newReceipt(devices_.clock->today());
        if (!receipt) {
            post(id, visit::HandOverFailed{visit::problemOf(receipt.error())});
            return;
        }
        record.summary.receipt = *receipt;
        record.summary.handedOver = devices_.clock->now();
        const auto added = devices_.store->add(record);
        if (added) {
            *kept = {id, *receipt};
            post(id, visit::HandedOver{*receipt});
        } else {
            post(id, visit::HandOverFailed{visit::problemOf(added.error())});
        }
    });
}

void Executor::takeBackVisit(visit::VisitId id) {
    store_.post([this, id, kept = kept_] {
        if (devices_.store && kept->id == id) {
            devices_.store->erase(kept->receipt);
        }
    });
}

void Executor::loadList(const visit::Visit& visit, const Post& post) {
    if (!devices_.store) {
        post(visit.id, visit::StoreFailed{noStore()});
        return;
    }
    store_.post([this, id = visit.id, post] {
        auto list = devices_.store->list();
        if (!list) {
            post(id, visit::StoreFailed{visit::problemOf(list.error())});
            return;
        }
        std::erase_if(*list, [](const db::VisitSummary& summary) { return summary.state == db::VisitState::Closed; });
        auto names = namesIn(*devices_.store, *list);
        post(id, visit::ListLoaded{std::move(*list), std::move(names)});
    });
}

void Executor::loadVisit(const QString& receipt, const visit::Visit& visit, const Post& post) {
    if (!devices_.store) {
        post(visit.id, visit::StoreFailed{noStore()});
        return;
    }
    store_.post([this, id = visit.id, receipt, post] {
        const auto record = devices_.store->load(receipt);
        if (record) {
            post(id, visit::VisitLoaded{record->visit, record->summary.revision});
        } else {
            post(id, visit::StoreFailed{visit::problemOf(record.error())});
        }
    });
}

void Executor::storeVisit(db::VisitState state, const visit::Visit& visit, const Post& post) {
    if (!devices_.store) {
        post(visit.id, visit::StoreFailed{noStore()});
        return;
    }
    db::VisitRecord made{summaryOf(visit, state), visit::writeVisit(visit), storedDocuments(visit)};
    store_.post([this, id = visit.id, record = std::move(made), post]() mutable {
        // A visit that was only looked at again keeps the papers that were sealed before.
        if (record.documents.empty()) {
            if (auto before = devices_.store->load(record.summary.receipt)) {
                record.documents = std::move(before->documents);
            }
        }
        const auto revision = devices_.store->update(record);
        if (revision) {
            post(id, visit::Stored{*revision});
        } else {
            post(id, visit::StoreFailed{visit::problemOf(revision.error())});
        }
    });
}

} // namespace kakanai::wiring
