#include "app/wiring/executor.h"

#include <QClipboard>
#include <QGuiApplication>

namespace kakanai::wiring {

Executor::Executor(Devices devices, SecretSlot& slot) : devices_(std::move(devices)), slot_(slot) {}

Executor::~Executor() {
    stop();
}

void Executor::stop() {
    stopCard();
    codeWatch_.reset();
    printStop_.request_stop();
    for (Worker* worker : {&watcher_, &cards_, &papers_, &printer_, &store_}) {
        worker->stop();
    }
}

void Executor::execute(const visit::Effect& effect, const visit::Visit& visit, const Post& post) {
    struct Execute {
        Executor& self;
        const visit::Visit& visit;
        const Post& post;

        void operator()(const visit::WatchCard&) const { self.watchCard(visit, post); }
        void operator()(const visit::StopCard&) const { self.stopCard(); }
        void operator()(const visit::ReadCard& read) const { self.readCard(read.way, visit, post); }
        void operator()(const visit::WatchCode&) const { self.watchCode(visit, post); }
        void operator()(const visit::StopCode&) const { self.codeWatch_.reset(); }
        void operator()(const visit::ReadCode& read) const { self.readCode(read.text, visit, post); }
        void operator()(const visit::WipeSecrets&) const { self.slot_.wipe(); }
        void operator()(const visit::MakeDocuments&) const { self.makeDocuments(visit, post); }
        void operator()(const visit::KeepVisit&) const { self.keepVisit(visit, post); }
        void operator()(const visit::TakeBackVisit&) const { self.takeBackVisit(visit.id); }
        void operator()(const visit::PrintDocuments&) const { self.print(visit, post, false); }
        void operator()(const visit::LoadList&) const { self.loadList(visit, post); }
        void operator()(const visit::LoadVisit& load) const { self.loadVisit(load.receipt, visit, post); }
        void operator()(const visit::OpenCode& open) const { self.openCode(open.text, visit, post); }
        void operator()(const visit::SealDocuments&) const { self.sealDocuments(visit, post); }
        void operator()(const visit::PrintSealed&) const { self.print(visit, post, true); }
        void operator()(const visit::StoreVisit& store) const { self.storeVisit(store.state, visit, post); }
        void operator()(const visit::EraseAll&) const { self.eraseAll(visit, post); }
        void operator()(const visit::RingStaff&) const {} // the page itself is the sign; a bell is a later device
    };
    std::visit(Execute{*this, visit, post}, effect);
}

void Executor::stopCard() {
    cardStop_.request_stop();
    cardStop_ = std::stop_source();
}

void Executor::eraseAll(const visit::Visit& visit, const Post& post) {
    stopCard();
    codeWatch_.reset();
    printStop_.request_stop();
    printStop_ = std::stop_source();
    slot_.wipe();
    // The touch that ended the visit is still being handled by the page that is to go.
    QMetaObject::invokeMethod(
        &afterTouch_, [this, id = visit.id, post] { erasePages(id, post); }, Qt::QueuedConnection);
}

void Executor::erasePages(visit::VisitId id, const Post& post) {
    visit::EraseReport report;
    report.secretsWiped = slot_.length() == 0;
    report.pagesDestroyed = !destroyPages_ || destroyPages_();
    if (QClipboard* clipboard = QGuiApplication::clipboard()) {
        clipboard->clear();
    }
    report.clipboardCleared = true;
    // Behind whatever these workers still hold of the visit, one after the other.
    printer_.post([this, report, id, post]() mutable {
        if (devices_.printer) {
            devices_.printer->empty();
        }
        report.spoolEmptied = true;
        papers_.post([this, report, id, post]() mutable {
            report.documentsDropped = true;
            store_.post([report, id, post] { post(id, visit::Erased{report}); });
        });
    });
}

} // namespace kakanai::wiring
