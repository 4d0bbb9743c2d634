#include "printing/spool/cups_printer.h"
#include "tests/support/cups_service.h"
#include "tests/support/suite.h"
#include "tests/unit/printing/signing/sample_pdf.h"

#include <QFile>

#include <condition_variable>
#include <mutex>
#include <thread>

using namespace kakanai::printing;
using namespace kakanai::tests;
using namespace Qt::StringLiterals;

namespace {

/// Ends a wait that would not end by itself, so that a failing test is not a hanging one.
class Patience {
public:
    std::stop_token token() const { return stop_.get_token(); }
    void stop() { stop_.request_stop(); }

private:
    std::stop_source stop_;
    std::jthread timer_{[this](std::stop_token ended) {
        std::mutex mutex;
        std::unique_lock lock(mutex);
        std::condition_variable_any over;
        over.wait_for(lock, ended, std::chrono::seconds(40), [] { return false; });
        stop_.request_stop();
    }};
};

/// Follows a job, does `act` when it hears `wanted`, and returns how it ended.
JobStatus followUntil(Printer& printer, JobId job, JobStatus wanted, const std::function<void(Patience&)>& act,
                      bool& heard) {
    Patience patience;
    const auto end = printer.follow(
        job,
        [&](JobStatus status) {
            if (status == wanted && !heard) {
                heard = true;
                act(patience);
            }
        },
        patience.token());
    return end.value_or(JobStatus{JobState::Unknown, end ? PrintFault::None : end.error().fault});
}

JobStatus followToTheEnd(Printer& printer, JobId job) {
    bool heard = false;
    return followUntil(printer, job, {JobState::HandedOver, PrintFault::None}, [](Patience&) {}, heard);
}

} // namespace

class PrintingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        device_ = std::make_unique<IppPrinter>();
        service_ = std::make_unique<CupsService>();
        QVERIFY(device_->start());
        QVERIFY(service_->start());
        QVERIFY2(service_->addQueue(u"madoguchi"_s, device_->uri()), qPrintable(service_->log()));
        printer_ = std::make_unique<CupsPrinter>(u"madoguchi"_s, CupsServer{u"127.0.0.1"_s, service_->port()});
    }
    void cleanup() {
        printer_.reset();
        service_.reset();
        device_.reset();
    }
    void print_soundPrinter_arrivesAndLeavesNothingBehind() {
        QVERIFY(printer_->ready());
        const auto job = printer_->submit(haruPdf(), u"F01-1"_s, {});
        QVERIFY(job);
        QVERIFY2(followToTheEnd(*printer_, *job) == (JobStatus{JobState::HandedOver, PrintFault::None}),
                 qPrintable(service_->log()));
        QCOMPARE(device_->printedFiles().size(), 1);
        QProcess text;
        text.start(u"pdftotext"_s, {device_->printedFiles().front(), u"-"_s});
        QVERIFY(text.waitForFinished());
        QVERIFY(text.readAll().contains("Notice of moving in"));
        QVERIFY(!service_->spooledFiles().isEmpty());
        printer_->empty();
        QVERIFY2(service_->spooledFiles().isEmpty(), qPrintable(service_->spooledFiles().join(u' ')));
    }
    void print_jammedPrinter_saysSoAndGoesOnWhenMended() {
        const QString mended = device_->path(u"mended"_s);
        device_->stop();
        QVERIFY(device_->start(jamUntil(mended)));
        const auto job = printer_->submit(haruPdf(), u"F01-1"_s, {});
        QVERIFY(job);
        bool jammed = false;
        const JobStatus end = followUntil(
            *printer_, *job, {JobState::Sending, PrintFault::Jam},
            [&](Patience&) { jammed = QFile(mended).open(QIODevice::WriteOnly); }, jammed);
        QVERIFY2(jammed, qPrintable(service_->log()));
        QVERIFY(end == (JobStatus{JobState::HandedOver, PrintFault::None}));
    }
    void print_stoppedQueue_waitsAndGoesOn() {
        QVERIFY(service_->run(u"/usr/sbin/cupsdisable"_s, {u"madoguchi"_s}));
        QCOMPARE(printer_->ready().error().fault, PrintFault::Offline);
        const auto job = printer_->submit(haruPdf(), u"F01-1"_s, {});
        QVERIFY(job);
        bool waited = false;
        const JobStatus end = followUntil(
            *printer_, *job, {JobState::Queued, PrintFault::Offline},
            [&](Patience&) { waited = service_->run(u"/usr/sbin/cupsenable"_s, {u"madoguchi"_s}); }, waited);
        QVERIFY(waited);
        QVERIFY2(end == (JobStatus{JobState::HandedOver, PrintFault::None}), qPrintable(service_->log()));
    }
    void print_printerGone_isOfflineAndEmptyTakesTheJob() {
        device_->stop();
        const auto job = printer_->submit(haruPdf(), u"F01-1"_s, {});
        QVERIFY(job);
        bool offline = false;
        const JobStatus end = followUntil(
            *printer_, *job, {JobState::Sending, PrintFault::Offline}, [](Patience& patience) { patience.stop(); },
            offline);
        QVERIFY2(offline, qPrintable(service_->log()));
        QVERIFY(end == (JobStatus{JobState::Sending, PrintFault::Offline}));
        printer_->empty();
        QTRY_VERIFY2(service_->spooledFiles().isEmpty(), qPrintable(service_->spooledFiles().join(u' ')));
        QVERIFY2(device_->start(), "the printer does not come back to its port");
        const JobState after = followToTheEnd(*printer_, *job).state;
        QVERIFY2(after == JobState::Failed || after == JobState::Unknown, qPrintable(service_->log()));
        QVERIFY2(device_->printedFiles().isEmpty(), qPrintable(service_->log()));
    }
    void print_canceledByAnother_isFailed() {
        QVERIFY(service_->run(u"/usr/sbin/cupsdisable"_s, {u"madoguchi"_s}));
        const auto job = printer_->submit(haruPdf(), u"F01-1"_s, {});
        QVERIFY(job);
        bool canceled = false;
        const JobStatus end = followUntil(
            *printer_, *job, {JobState::Queued, PrintFault::Offline},
            [&](Patience&) { canceled = service_->run(u"/usr/bin/cancel"_s, {u"madoguchi-%1"_s.arg(*job)}); },
            canceled);
        QVERIFY(canceled);
        QVERIFY(end == (JobStatus{JobState::Failed, PrintFault::Rejected}));
    }
    void print_spoolerDies_isUnknown() {
        QVERIFY(service_->run(u"/usr/sbin/cupsdisable"_s, {u"madoguchi"_s}));
        const auto job = printer_->submit(haruPdf(), u"F01-1"_s, {});
        QVERIFY(job);
        bool died = false;
        const JobStatus end = followUntil(
            *printer_, *job, {JobState::Queued, PrintFault::Offline}, [&](Patience&) { service_->stop(); }, died);
        QVERIFY(died);
        QVERIFY(end == (JobStatus{JobState::Unknown, PrintFault::Offline}));
    }
    void print_noSuchQueue_isNoPrinter() {
        CupsPrinter nowhere(u"nowhere"_s, {u"127.0.0.1"_s, service_->port()});
        QCOMPARE(nowhere.ready().error().fault, PrintFault::NoPrinter);
        QCOMPARE(nowhere.submit(haruPdf(), u"F01-1"_s, {}).error().fault, PrintFault::NoPrinter);
    }
    void print_noSpooler_isOffline() {
        CupsPrinter alone(u"madoguchi"_s, {u"127.0.0.1"_s, freePort()});
        QCOMPARE(alone.ready().error().fault, PrintFault::Offline);
        QCOMPARE(alone.submit(haruPdf(), u"F01-1"_s, {}).error().fault, PrintFault::Offline);
        alone.empty();
    }
    void print_queueThatRefuses_isRejected() {
        QVERIFY(service_->run(u"/usr/sbin/cupsreject"_s, {u"madoguchi"_s}));
        QCOMPARE(printer_->ready().error().fault, PrintFault::Rejected);
        QCOMPARE(printer_->submit(haruPdf(), u"F01-1"_s, {}).error().fault, PrintFault::Rejected);
    }

private:
    /// A command for the printer that reports a jam until the file exists, ten seconds at most.
    QString jamUntil(const QString& mended) const {
        QFile script(device_->path(u"jam"_s));
        if (!script.open(QIODevice::WriteOnly)) {
            return {};
        }
        script.write("#!/bin/sh\necho 'STATE: +media-jam-error' >&2\nfor turn in $(seq 100); do [ -e '" +
                     mended.toUtf8() + "' ] && break; sleep 0.1; done\necho 'STATE: -media-jam-error' >&2\n");
        script.setPermissions(QFile::Permissions(0x7755));
        return script.fileName();
    }

    std::unique_ptr<IppPrinter> device_;
    std::unique_ptr<CupsService> service_;
    std::unique_ptr<CupsPrinter> printer_;
};

KAKANAI_SUITE(PrintingTest)
#include "printing_test.moc"
