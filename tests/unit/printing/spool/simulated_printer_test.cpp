#include "printing/simulated/simulated_printer.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace kakanai::printing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray page = "%PDF-1.4 page";

} // namespace

class SimulatedPrinterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void submit_soundPrinter_writesTheFileAndHandsOver() {
        const QTemporaryDir folder;
        SimulatedPrinter printer({folder.path()});
        QVERIFY(printer.ready());
        const auto job = printer.submit(page, u"F01/1"_s, {});
        QVERIFY(job);
        std::vector<JobState> heard;
        const auto end = printer.follow(*job, [&](JobStatus status) { heard.push_back(status.state); }, {});
        QVERIFY(end && end->state == JobState::HandedOver);
        QVERIFY(heard == (std::vector{JobState::Queued, JobState::Sending, JobState::HandedOver}));
        QFile file(folder.filePath(u"0001-F01_1.pdf"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), page);
        QVERIFY(printer.printed() == std::vector{page});
    }
    void submit_whatIsNoPdf_isRejected() {
        SimulatedPrinter printer({});
        QCOMPARE(printer.submit("text", u"F01"_s, {}).error().fault, PrintFault::Rejected);
    }
    void follow_faultAtTheSecondJob_waitsAndGoesOnAfterRepair_data() {
        QTest::addColumn<int>("fault");
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("heard");
        QTest::newRow("jam") << int(SimulatedFault::Jam) << int(JobState::Sending) << int(PrintFault::Jam);
        QTest::newRow("paper") << int(SimulatedFault::NoPaper) << int(JobState::Sending) << int(PrintFault::NoPaper);
        QTest::newRow("offline") << int(SimulatedFault::Offline) << int(JobState::Queued) << int(PrintFault::Offline);
    }
    void follow_faultAtTheSecondJob_waitsAndGoesOnAfterRepair() {
        QFETCH(int, fault);
        QFETCH(int, state);
        QFETCH(int, heard);
        SimulatedPrinter printer({{}, SimulatedFault(fault), 2});
        QCOMPARE(printer.follow(*printer.submit(page, u"F01"_s, {}), [](JobStatus) {}, {})->state,
                 JobState::HandedOver);
        QCOMPARE(printer.ready().has_value(), SimulatedFault(fault) != SimulatedFault::Offline);
        const JobStatus waiting{JobState(state), PrintFault(heard)};
        bool waited = false;
        const auto end = printer.follow(*printer.submit(page, u"F02"_s, {}),
                                        [&](JobStatus status) {
                                            if (status == waiting) {
                                                waited = true;
                                                printer.repair();
                                            }
                                        },
                                        {});
        QVERIFY(waited);
        QCOMPARE(end->state, JobState::HandedOver);
        QCOMPARE(printer.printed().size(), 2U);
        QVERIFY(printer.ready());
    }
    void follow_cablePulled_isUnknownAndNothingIsClaimed() {
        SimulatedPrinter printer({{}, SimulatedFault::CablePulled, 1});
        QVERIFY(printer.ready());
        const auto end = printer.follow(*printer.submit(page, u"F01"_s, {}), [](JobStatus) {}, {});
        QVERIFY(*end == (JobStatus{JobState::Unknown, PrintFault::Offline}));
        QVERIFY(printer.printed().empty());
        QCOMPARE(printer.ready().error().fault, PrintFault::Offline);
    }
    void follow_stopped_leavesTheJobAndEmptyTakesIt() {
        SimulatedPrinter printer({{}, SimulatedFault::Jam, 1});
        std::stop_source stop;
        const auto job = printer.submit(page, u"F01"_s, {});
        const auto end = printer.follow(
            *job,
            [&](JobStatus status) {
                if (status.fault == PrintFault::Jam) {
                    stop.request_stop();
                }
            },
            stop.get_token());
        QVERIFY(*end == (JobStatus{JobState::Sending, PrintFault::Jam}));
        printer.empty();
        printer.repair();
        QCOMPARE(printer.follow(*job, [](JobStatus) {}, {})->state, JobState::Unknown);
        QVERIFY(printer.printed().empty());
    }
    void follow_folderThatCannotBeWritten_fails() {
        SimulatedPrinter printer({u"/dev/null/folder"_s});
        const auto end = printer.follow(*printer.submit(page, u"F01"_s, {}), [](JobStatus) {}, {});
        QVERIFY(*end == (JobStatus{JobState::Failed, PrintFault::Rejected}));
    }
};

KAKANAI_SUITE(SimulatedPrinterTest)
#include "simulated_printer_test.moc"
