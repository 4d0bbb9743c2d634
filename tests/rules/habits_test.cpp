#include "tests/rules/tree.h"
#include "tests/support/suite.h"

#include <QRegularExpression>

using namespace kakanai::rules;
using namespace Qt::StringLiterals;

namespace {

enum class In { Product, Tests, Everything };

/// What stays out of the C++, and where it belongs instead.
struct Habit {
    QString pattern;
    In in;
    QStringList allowedIn; ///< beginnings or endings of paths
    QString reason;
};

const std::vector<Habit> habits{
    {u"\\bq(Debug|Info|Warning|Critical)\\b|\\bstd::(cout|cerr|clog)\\b|\\bf?printf\\s*\\("_s,
     In::Product,
     {u"app/cli/"_s, u"log.cpp"_s},
     u"only a log.cpp writes to the log, by names and numbers; only app/cli prints"_s},
    {u"\\bq(FormatLog|SetMessage)\\w+\\b"_s,
     In::Product,
     {u"log.cpp"_s},
     u"only a log.cpp decides what a log line is"_s},
    {u"\\b(QDateTime::currentDateTime\\w*|QDate::currentDate|QTime::currentTime|system_clock::now)\\b"_s,
     In::Product,
     {u"app/base/clock.cpp"_s},
     u"time comes from a Clock"_s},
    {u"\\bnormalized\\s*\\("_s, In::Product, {}, u"names are never normalised"_s},
    {u"\\b(sleep_for|sleep_until|usleep|nanosleep)\\b|\\bQThread::m?sleep\\b|\\bqSleep\\b"_s,
     In::Everything,
     {u"scanners/simulated/"_s},
     u"wait for the event; only a simulated device may be slow"_s},
    {u"\\bfriend\\s+class\\s+\\w*Test\\b"_s, In::Product, {}, u"tests use what everyone uses"_s},
    {u"\\b(TODO|FIXME|XXX)\\b"_s, In::Everything, {}, u"finish it or leave it out"_s},
    {u"\\b(Q_UNREACHABLE_RETURN|std::format|std::print)\\b"_s, In::Everything, {}, u"not in Qt 6.4 or GCC 12"_s},
    {u"\\bQt::"_s + u"(UTC|LocalTime|OffsetFromUTC)\\b"_s, In::Everything, {}, u"Qt 6.8 wants a QTimeZone"_s},
    {u"\\b(signals|slots|emit|foreach)\\b\\s*[:(\\w]"_s, In::Everything, {}, u"Q_SIGNALS, Q_SLOTS, Q_EMIT"_s},
};

bool isAllowed(const Habit& habit, const QString& path) {
    return std::ranges::any_of(habit.allowedIn,
                               [&](const QString& part) { return path.startsWith(part) || path.endsWith(part); });
}

QStringList findingsIn(const QString& path, const QString& code) {
    const bool test = path.startsWith("tests/"_L1);
    QStringList findings;
    for (const Habit& habit : habits) {
        if ((habit.in == In::Product && test) || (habit.in == In::Tests && !test) || isAllowed(habit, path)) {
            continue;
        }
        const QRegularExpression pattern(habit.pattern);
        for (auto each = pattern.globalMatch(code); each.hasNext();) {
            const auto match = each.next();
            findings << u"%1:%2 %3: %4"_s.arg(path)
                            .arg(code.left(match.capturedStart()).count(u'\n') + 1)
                            .arg(match.captured(), habit.reason);
        }
    }
    return findings;
}

/// Addresses of package archives and paths of one person's machine, put together here so that this file does not hold
/// them.
QRegularExpression placesOfOneMachine() {
    const QStringList hosts{u"deb"_s + u"\\.debian"_s, u"security"_s + u"\\.debian"_s, u"archive"_s + u"\\.ubuntu"_s,
                            u"pypi"_s + u"\\.org"_s, u"registry"_s + u"\\.npmjs"_s};
    const QStringList paths{u"(?<![\\w./])/ho"_s + u"me/\\w"_s, u"(?<![\\w./])/wo"_s + u"rk/\\w"_s,
                            u"(?<![\\w./])/Us"_s + u"ers/\\w"_s};
    return QRegularExpression((hosts + paths).join(u'|'));
}

} // namespace

class HabitsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySource_keepsTheHabits() {
        QStringList findings;
        for (const QString& path : filesUnder({}, {u".h"_s, u".cpp"_s})) {
            findings << findingsIn(path, codeOf(path));
        }
        QVERIFY2(findings.isEmpty(), report(findings));
    }
    void noFile_namesAMachineOrAPackageHost() {
        QStringList findings;
        const QStringList texts{u".h"_s,  u".cpp"_s,  u".qml"_s,  u".md"_s, u".txt"_s, u".cmake"_s, u".sh"_s,
                                u"dev"_s, u".json"_s, u".yaml"_s, u"run"_s, u".svg"_s, u".ts"_s,    u".desktop"_s};
        for (const QString& path : filesUnder({}, texts)) {
            const auto match = placesOfOneMachine().match(textOf(path));
            if (match.hasMatch()) {
                findings << path + u" names "_s + match.captured();
            }
        }
        QVERIFY2(findings.isEmpty(), report(findings));
    }
    void aBadHabit_isFoundWhereItIsOne() {
        QCOMPARE(findingsIn(u"app/visit/a.cpp"_s, u"qWarning() << name;"_s).size(), 1);
        QCOMPARE(findingsIn(u"app/wiring/log.cpp"_s, u"qWarning() << name;"_s).size(), 0);
        QCOMPARE(findingsIn(u"app/base/clock.cpp"_s, u"QDateTime::currentDateTimeUtc()"_s).size(), 0);
        QCOMPARE(findingsIn(u"db/a.cpp"_s, u"QDateTime::currentDateTimeUtc()"_s).size(), 1);
        QCOMPARE(findingsIn(u"tests/unit/a.cpp"_s, u"std::this_thread::sleep_for(1s);"_s).size(), 1);
    }
    void aQuotedOrCommentedWord_isNoHabit() {
        QVERIFY(!codeOf(u"tests/rules/habits_test.cpp"_s).contains(u"finish it or"_s));
        QVERIFY(!codeOf(u"app/base/problem_codes.h"_s).contains(u"one list of problem"_s));
        QCOMPARE(codeOf(u"app/base/era.h"_s).count(u'\n'), textOf(u"app/base/era.h"_s).count(u'\n'));
    }
};

KAKANAI_SUITE(HabitsTest)
#include "habits_test.moc"
