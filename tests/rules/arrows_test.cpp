#include "tests/rules/tree.h"
#include "tests/support/suite.h"

#include <QLibraryInfo>
#include <QRegularExpression>

using namespace kakanai::rules;
using namespace Qt::StringLiterals;

namespace {

/// What a folder may include. "scanners/" means all of it; "scanners/*" the contracts that stand directly in it.
struct Arrow {
    QString from;
    QStringList to;
    QStringList libraries; ///< beside Qt Core and the standard library; "any" for all
};

const QStringList contracts{u"scanners/*"_s, u"printing/*"_s, u"db/*"_s};

/// The picture of docs/architecture.md, bottom to top. The first row that fits a file holds for it.
const std::vector<Arrow> arrows{
    {u"scanners/"_s, {u"scanners/"_s}, {u"any"_s}},
    {u"printing/"_s, {u"printing/"_s}, {u"any"_s}},
    {u"db/"_s, {u"db/"_s}, {u"any"_s}},
    {u"app/base/"_s, {u"app/base/"_s}, {}},
    {u"app/procedures/"_s, QStringList{u"app/procedures/"_s, u"app/base/"_s} + contracts, {u"yaml-cpp/"_s}},
    {u"app/visit/"_s, QStringList{u"app/visit/"_s, u"app/procedures/"_s, u"app/base/"_s} + contracts, {}},
    {u"app/documents/"_s,
     QStringList{u"app/documents/"_s, u"app/visit/"_s, u"app/procedures/"_s, u"app/base/"_s} + contracts,
     {}},
    {u"app/handover/"_s,
     QStringList{u"app/handover/"_s, u"app/visit/"_s, u"app/procedures/"_s, u"app/base/"_s} + contracts,
     {u"sodium.h"_s, u"zlib.h"_s}},
    {u"app/payloads/"_s,
     QStringList{u"app/payloads/"_s, u"app/handover/"_s, u"app/procedures/"_s, u"app/base/"_s} + contracts,
     {u"iconv.h"_s}},
    {u"app/screens/"_s,
     QStringList{u"app/screens/"_s, u"app/documents/"_s, u"app/visit/"_s, u"app/procedures/"_s, u"app/base/"_s} +
         contracts,
     {u"any"_s}},
    {u"app/kana/"_s,
     {u"app/kana/"_s, u"app/screens/"_s, u"app/procedures/"_s, u"app/base/"_s},
     {u"anthy/"_s, u"iconv.h"_s}},
    {u"app/voice/"_s, {u"app/voice/"_s, u"app/screens/"_s}, {}},
    {u"app/cli/"_s,
     QStringList{u"app/cli/"_s, u"app/payloads/"_s, u"app/documents/"_s, u"app/visit/"_s, u"app/procedures/"_s,
                 u"app/base/"_s} +
         contracts,
     {}},
    {u"app/wiring/"_s, {u"app/"_s, u"scanners/"_s, u"printing/"_s, u"db/"_s, u"qml/"_s}, {u"any"_s}},
    {u"app/main.cpp"_s, {u"app/"_s}, {u"any"_s}},
    {u"qml/"_s, {u"qml/"_s, u"app/screens/"_s}, {u"any"_s}},
};

const Arrow* arrowFrom(const QString& file) {
    const auto found = std::ranges::find_if(arrows, [&](const Arrow& arrow) { return file.startsWith(arrow.from); });
    return found == arrows.end() ? nullptr : &*found;
}

bool reaches(const QString& target, const QString& included) {
    if (target.endsWith(u'*')) {
        const QString folder = target.chopped(1);
        return included.startsWith(folder) && !included.mid(folder.size()).contains(u'/');
    }
    return included.startsWith(target);
}

bool isStandardOrQtCore(const QString& header) {
    static const QRegularExpression standard(u"^[a-z_]+$"_s);
    static const QString headers = QLibraryInfo::path(QLibraryInfo::HeadersPath) + u"/QtCore/"_s;
    return standard.match(header).hasMatch() ||
           QFile::exists(headers + QString(header).remove(QRegularExpression(u"^QtCore/"_s)));
}

bool mayInclude(const Arrow& arrow, const QString& header, bool quoted) {
    if (quoted) {
        return header.endsWith(".moc"_L1) ||
               std::ranges::any_of(arrow.to, [&](const QString& to) { return reaches(to, header); });
    }
    return arrow.libraries.contains(u"any"_s) || isStandardOrQtCore(header) ||
           std::ranges::any_of(arrow.libraries, [&](const QString& library) { return header.startsWith(library); });
}

template<class Check>
QStringList includesThatFail(const Check& allowed) {
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"_s,
                                            QRegularExpression::MultilineOption);
    QStringList findings;
    for (const QString& file : productSources()) {
        const QString text = textOf(file);
        for (auto each = include.globalMatch(text); each.hasNext();) {
            const auto match = each.next();
            if (!allowed(file, match.captured(2), match.captured(1) == u'"')) {
                findings << file + u" includes "_s + match.captured(2);
            }
        }
    }
    return findings;
}

} // namespace

class ArrowsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySource_standsInARoomOfThePicture() {
        QStringList findings;
        for (const QString& file : productSources()) {
            if (!arrowFrom(file)) {
                findings << file;
            }
        }
        QVERIFY2(findings.isEmpty(), report(findings));
    }
    void everyInclude_followsTheArrows() {
        const QStringList findings = includesThatFail([](const QString& file, const QString& header, bool quoted) {
            const Arrow* arrow = arrowFrom(file);
            return !arrow || mayInclude(*arrow, header, quoted);
        });
        QVERIFY2(findings.isEmpty(), report(findings));
    }
    void qtQml_isIncludedOnlyWhereScreensAreMade() {
        static const QRegularExpression qml(u"^(Qt(Qml|Quick)\\w*/|Q(Qml|Quick|JS)|qqml)"_s);
        const QStringList findings = includesThatFail([](const QString& file, const QString& header, bool) {
            return !qml.match(header).hasMatch() || file.startsWith("app/screens/"_L1) || file.startsWith("qml/"_L1) ||
                   file.startsWith("app/wiring/"_L1) || file == "app/main.cpp"_L1;
        });
        QVERIFY2(findings.isEmpty(), report(findings));
    }
    void individualNumber_isReadOnlyFromTheCompositionOfACounter() {
        const QStringList findings = includesThatFail([](const QString& file, const QString& header, bool) {
            return !header.startsWith("scanners/number/"_L1) || file.startsWith("scanners/number/"_L1) ||
                   file.startsWith("app/wiring/number"_L1);
        });
        QVERIFY2(findings.isEmpty(), report(findings));
        QVERIFY(!mayInclude(*arrowFrom(u"app/cli/card_commands.cpp"_s), u"scanners/number/read_individual_number.h"_s,
                            true));
        QVERIFY(
            !mayInclude(*arrowFrom(u"app/screens/kiosk/menus.cpp"_s), u"scanners/number/number_permission.h"_s, true));
    }
    void anArrowUpwards_isFound() {
        QVERIFY(!mayInclude(*arrowFrom(u"scanners/pcsc/reader.cpp"_s), u"app/base/problem.h"_s, true));
        QVERIFY(!mayInclude(*arrowFrom(u"scanners/pcsc/reader.cpp"_s), u"db/store_key.h"_s, true));
        QVERIFY(!mayInclude(*arrowFrom(u"app/visit/runner.cpp"_s), u"scanners/pcsc/reader.h"_s, true));
        QVERIFY(mayInclude(*arrowFrom(u"app/visit/runner.cpp"_s), u"scanners/card_reader.h"_s, true));
        QVERIFY(!mayInclude(*arrowFrom(u"app/visit/runner.cpp"_s), u"QGuiApplication"_s, false));
        QVERIFY(!mayInclude(*arrowFrom(u"app/base/problem.cpp"_s), u"openssl/evp.h"_s, false));
        QVERIFY(mayInclude(*arrowFrom(u"app/base/problem.cpp"_s), u"QJsonObject"_s, false));
    }
};

KAKANAI_SUITE(ArrowsTest)
#include "arrows_test.moc"
