#include "app/base/problem.h"
#include "tests/rules/tree.h"
#include "tests/support/suite.h"

#include <QMap>
#include <QRegularExpression>

using namespace kakanai::base;
using namespace kakanai::rules;
using namespace Qt::StringLiterals;

namespace {

/// Enumerator and text of each code, as the list has them.
QMap<QString, QString> codes() {
    static const QRegularExpression row(u"X\\((\\w+),\\s*\"([^\"]+)\",\\s*(?:Error|Alert)"_s);
    QMap<QString, QString> found;
    const QString list = textOf(u"app/base/problem_codes.h"_s);
    for (auto each = row.globalMatch(list); each.hasNext();) {
        const auto match = each.next();
        found.insert(match.captured(1), match.captured(2));
    }
    return found;
}

/// The one place that turns the faults of the ground floor, each raised once there, into problems.
const QString faultMap = u"app/visit/faults.cpp"_s;

/// Where a code is made into a problem; to ask whether a problem has a code is not to raise it.
QMap<QString, QStringList> raisedIn() {
    static const QRegularExpression use(u"(case\\s+|[=!]=\\s*)?\\b(?:\\w+::)*ProblemCode::(\\w+)"_s);
    QMap<QString, QStringList> places;
    for (const QString& path : productSources()) {
        if (path.startsWith("app/base/"_L1)) {
            continue;
        }
        const QString code = codeOf(path);
        for (auto each = use.globalMatch(code); each.hasNext();) {
            const auto match = each.next();
            if (match.captured(1).isEmpty()) {
                places[match.captured(2)]
                    << u"%1:%2"_s.arg(path).arg(code.left(match.capturedStart()).count(u'\n') + 1);
            }
        }
    }
    return places;
}

QString groupOf(const QString& code) {
    return code.section(u'.', 0, 0);
}

} // namespace

class ProblemsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCode_isReadFromTheList() { QCOMPARE(std::size_t(codes().size()), allProblemCodes().size()); }

    void everyCode_isRaisedOnceBesideTheFaultMap() {
        QStringList findings;
        for (const auto& [name, places] : raisedIn().asKeyValueRange()) {
            const bool mapped =
                std::ranges::any_of(places, [](const QString& place) { return place.startsWith(faultMap); });
            if (places.size() > (mapped ? 2 : 1)) {
                findings << name + u": "_s + places.join(u", "_s);
            }
        }
        QVERIFY2(findings.isEmpty(), report(findings));
    }
    void everyCode_ofAGroupInUse_isRaised() {
        const QMap<QString, QString> all = codes();
        const QMap<QString, QStringList> raised = raisedIn();
        QSet<QString> groupsInUse;
        for (const QString& name : raised.keys()) {
            groupsInUse << groupOf(all.value(name));
        }
        QStringList findings;
        for (const auto& [name, code] : all.asKeyValueRange()) {
            if (groupsInUse.contains(groupOf(code)) && !raised.contains(name)) {
                findings << code + u" is never raised"_s;
            }
        }
        QVERIFY2(findings.isEmpty(), report(findings));
    }
    void everyCode_isDocumented() {
        const QString page = textOf(u"docs/commands.md"_s);
        QStringList findings;
        for (const QString& code : codes()) {
            if (!page.contains(u'`' + code + u'`')) {
                findings << code;
            }
        }
        QVERIFY2(findings.isEmpty(), report(findings));
    }
};

KAKANAI_SUITE(ProblemsTest)
#include "problems_test.moc"
