#include "printing/spool/ipp_states.h"
#include "printing/spool/job_follower.h"
#include "tests/support/suite.h"

#include <thread>

using namespace kakanai::printing;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(kakanai::printing::PrintFault)

class IppStatesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fault_ofPrinterReasons_isWhatAPersonHasToMend_data() {
        QTest::addColumn<QString>("reasons");
        QTest::addColumn<PrintFault>("fault");
        QTest::newRow("none") << u"none"_s << PrintFault::None;
        QTest::newRow("nothing") << QString() << PrintFault::None;
        QTest::newRow("jam") << u"media-jam-error"_s << PrintFault::Jam;
        QTest::newRow("jam before paper") << u"media-empty-warning media-jam"_s << PrintFault::Jam;
        QTest::newRow("empty, as a warning") << u"media-empty-warning"_s << PrintFault::NoPaper;
        QTest::newRow("needed") << u"media-needed"_s << PrintFault::NoPaper;
        QTest::newRow("cover") << u"cover-open-report"_s << PrintFault::CoverOpen;
        QTest::newRow("door") << u"door-open"_s << PrintFault::CoverOpen;
        QTest::newRow("offline") << u"offline-report"_s << PrintFault::Offline;
        QTest::newRow("connecting") << u"connecting-to-device"_s << PrintFault::Offline;
        QTest::newRow("toner low prints on") << u"toner-low-warning marker-supply-low"_s << PrintFault::None;
        QTest::newRow("low paper prints on") << u"media-low-warning"_s << PrintFault::None;
    }
    void fault_ofPrinterReasons_isWhatAPersonHasToMend() {
        QFETCH(QString, reasons);
        QTEST(faultOf({reasons.split(u' '), false, {}}), "fault");
    }
    void fault_stoppedWithoutAReason_isOffline() {
        QCOMPARE(faultOf({{u"paused"_s}, true, {}}), PrintFault::Offline);
        QCOMPARE(faultOf({{u"media-jam"_s}, true, {}}), PrintFault::Jam);
    }
    void status_ofEveryJobState_isOneOfOurs() {
        const auto status = [](IppJobState state, const QStringList& reasons = {}) {
            return statusOf({state, {}, {reasons, false, {}}});
        };
        const QStringList jam{u"media-jam-error"_s};
        QVERIFY(status(IppJobState::Pending) == (JobStatus{JobState::Queued, PrintFault::None}));
        QVERIFY(status(IppJobState::Held, jam) == (JobStatus{JobState::Queued, PrintFault::Jam}));
        QVERIFY(status(IppJobState::Stopped, jam) == (JobStatus{JobState::Queued, PrintFault::Jam}));
        QVERIFY(status(IppJobState::Processing, jam) == (JobStatus{JobState::Sending, PrintFault::Jam}));
        QVERIFY(status(IppJobState::Canceled) == (JobStatus{JobState::Failed, PrintFault::Rejected}));
        QVERIFY(status(IppJobState::Aborted) == (JobStatus{JobState::Failed, PrintFault::Rejected}));
        QVERIFY(status(IppJobState::Aborted, jam) == (JobStatus{JobState::Failed, PrintFault::Jam}));
        QVERIFY(status(IppJobState::Completed) == (JobStatus{JobState::HandedOver, PrintFault::None}));
    }
    void status_completedWithErrors_isUnknown() {
        QCOMPARE(statusOf({IppJobState::Completed, {u"job-completed-with-errors"_s}, {}}).state, JobState::Unknown);
    }
    void status_messageOfAnUnreachablePrinter_countsOnlyWhileSending() {
        const IppPrinterFacts silent{{}, false, u"The printer may not exist or is unavailable at this time."_s};
        QVERIFY(statusOf({IppJobState::Processing, {}, silent}) == (JobStatus{JobState::Sending, PrintFault::Offline}));
        QVERIFY(statusOf({IppJobState::Pending, {}, silent}) == (JobStatus{JobState::Queued, PrintFault::None}));
        QCOMPARE(faultOf(silent), PrintFault::None);
    }
    void follow_sameStatusAgain_isToldOnce() {
        std::vector<JobStatus> answers{{JobState::Queued, PrintFault::None},  {JobState::Queued, PrintFault::None},
                                       {JobState::Sending, PrintFault::None}, {JobState::Sending, PrintFault::Jam},
                                       {JobState::Sending, PrintFault::Jam},  {JobState::HandedOver, PrintFault::None}};
        std::size_t next = 0;
        std::vector<JobStatus> heard;
        const auto end =
            followJob([&] { return answers.at(next++); }, [&](JobStatus status) { heard.push_back(status); }, {},
                      std::chrono::milliseconds(1));
        QCOMPARE(end.state, JobState::HandedOver);
        QCOMPARE(heard.size(), 4U);
        QVERIFY(heard.back() == end);
    }
    void follow_stopWhileWaiting_endsAtOnce() {
        std::stop_source stop;
        const std::jthread stopper([&] { stop.request_stop(); });
        const auto end = followJob([] { return JobStatus{JobState::Queued, PrintFault::Offline}; }, [](JobStatus) {},
                                   stop.get_token(), std::chrono::hours(1));
        QVERIFY(end == (JobStatus{JobState::Queued, PrintFault::Offline}));
    }
};

KAKANAI_SUITE(IppStatesTest)
#include "ipp_states_test.moc"
