#include "app/visit/faults.h"
#include "app/wiring/executor.h"

using namespace Qt::StringLiterals;

namespace kakanai::wiring {
namespace {

documents::Manner mannerOf(const Devices& devices, visit::Place place) {
    documents::Manner manner;
    manner.mark = devices.simulated ? u"見本"_s : QString();
    manner.footer =
        place == visit::Place::Kiosk ? u"この用紙には電子署名がありません。窓口で確認を受けてください。"_s : QString();
    manner.made = devices.clock->now();
    return manner;
}

visit::Event failed(bool sealed, const base::Problem& problem) {
    return sealed ? visit::Event(visit::PrintFailed{problem}) : visit::Event(visit::HandOverFailed{problem});
}

/// One job a document, followed to its end; the first that fails ends the row.
std::optional<base::Problem> printAll(printing::Printer& printer, const std::vector<visit::Document>& documents,
                                      const std::stop_token& stop, const std::function<void(int)>& progressed) {
    int printed = 0;
    for (const visit::Document& document : documents) {
        const auto job = printer.submit(document.pdf, document.plan.form, {});
        if (!job) {
            return visit::problemOf(job.error());
        }
        const auto status = printer.follow(*job, [](printing::JobStatus) {}, stop);
        if (!status) {
            return visit::problemOf(status.error());
        }
        if (status->state != printing::JobState::HandedOver) {
            const bool told = status->fault != printing::PrintFault::None;
            return visit::problemOf(printing::PrintError{told ? status->fault : printing::PrintFault::Rejected});
        }
        progressed(++printed);
    }
    return {};
}

} // namespace

void Executor::makeDocuments(const visit::Visit& visit, const Post& post) {
    papers_.post([this, id = visit.id, material = documents::Material::of(visit),
                  manner = mannerOf(devices_, visit.place), post] {
        auto made = documents::make(*devices_.catalogue, material, manner, *devices_.fonts);
        if (made) {
            post(id, visit::DocumentsMade{std::move(made->documents), std::move(made->alerts)});
        } else {
            post(id, visit::DocumentsFailed{made.error()});
        }
    });
}

void Executor::sealDocuments(const visit::Visit& visit, const Post& post) {
    if (!devices_.signer) {
        post(visit.id, visit::SealFailed{visit::problemOf(printing::SealError{printing::SealFault::Key})});
        return;
    }
    papers_.post([this, id = visit.id, documents = visit.documents, post] {
        auto sealed = documents::sealAll(documents, *devices_.signer, devices_.clock->now());
        if (sealed) {
            post(id, visit::Sealed{std::move(*sealed)});
        } else {
            post(id, visit::SealFailed{sealed.error()});
        }
    });
}

void Executor::print(const visit::Visit& visit, const Post& post, bool sealed) {
    if (!devices_.printer) {
        post(visit.id, failed(sealed, visit::problemOf(printing::PrintError{printing::PrintFault::NoPrinter})));
        return;
    }
    printer_.post([this, id = visit.id, documents = visit.documents, post, sealed, stop = printStop_.get_token()] {
        const auto problem =
            printAll(*devices_.printer, documents, stop, [&](int done) { post(id, visit::PrintProgressed{done}); });
        devices_.printer->empty();
        if (problem) {
            post(id, failed(sealed, *problem));
        } else {
            post(id, sealed ? visit::Event(visit::PrintDone{}) : visit::Event(visit::HandedOver{}));
        }
    });
}

} // namespace kakanai::wiring
