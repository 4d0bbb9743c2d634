#include "tests/rules/tree.h"
#include "tests/support/suite.h"

#include <QSet>

using namespace kakanai::rules;
using namespace Qt::StringLiterals;

namespace {

const QSet<QString> topLevel{
    u"CMakeLists.txt"_s, u"app"_s,       u"qml"_s,       u"printing"_s, u"scanners"_s,         u"db"_s,
    u"tests"_s,          u"packaging"_s, u"README.md"_s, u"LICENSE"_s,  u"CHANGELOG.md"_s,     u"CONTRIBUTING.md"_s,
    u"SECURITY.md"_s,    u"docs"_s,      u"dev"_s,       u".ci"_s,      u"CMakePresets.json"_s};

const QStringList rooms{u"scanners"_s, u"printing"_s, u"db"_s, u"app"_s, u"qml"_s, u"tests"_s, u"packaging"_s};

bool isDotFile(const QString& name) {
    return name.startsWith(u'.') && QFileInfo(QStringLiteral(KAKANAI_SOURCE_DIR "/") + name).isFile();
}

/// Second-level folders that hold more than the line that announces them to the build.
QStringList furnishedFolders() {
    QStringList found;
    for (const QString& room : rooms) {
        for (const QString& name : entriesOf(room)) {
            const QString folder = room + u'/' + name;
            if (!entriesOf(folder).isEmpty() && entriesOf(folder) != QStringList{u"CMakeLists.txt"_s}) {
                found << folder;
            }
        }
    }
    return found;
}

bool hasJapanese(const QString& text) {
    return std::ranges::any_of(text, [](QChar c) { return c.unicode() >= 0x3040; });
}

} // namespace

class FoldersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void topLevel_holdsOnlyWhatEveryoneExpects() {
        QStringList findings;
        for (const QString& name : entriesOf({})) {
            if (!topLevel.contains(name) && !isDotFile(name) && name != "build"_L1 && name != ".git"_L1 &&
                name != ".cache"_L1) {
                findings << name;
            }
        }
        QVERIFY2(findings.isEmpty(), report(findings));
        for (const QString& name : topLevel) {
            QVERIFY2(entriesOf({}).contains(name), qPrintable(name));
        }
    }
    void everyText_isReadableUtf8() {
        QStringList findings;
        for (const QString& path :
             filesUnder({}, {u".h"_s, u".cpp"_s, u".qml"_s, u".md"_s, u".yaml"_s, u".txt"_s, u".cmake"_s, u".sh"_s})) {
            if (textOf(path).isNull()) {
                findings << path;
            }
        }
        QVERIFY2(findings.isEmpty(), report(findings));
    }
    void everySecondLevelFolder_hasAShortReadme() {
        QStringList findings;
        for (const QString& folder : furnishedFolders()) {
            const QString readme = folder + u"/README.md"_s;
            if (!entriesOf(folder).contains(u"README.md"_s)) {
                findings << readme + u" is missing"_s;
            } else if (textOf(readme).section(u"\n## "_s, 0, 0).count(u'\n') > 30) {
                findings << readme + u" opens with more than a screen"_s;
            }
        }
        QVERIFY2(findings.isEmpty(), report(findings));
    }
    void everyReadmeTitle_namesTheFolderInBothLanguages() {
        QStringList findings;
        for (const QString& folder : furnishedFolders()) {
            if (!entriesOf(folder).contains(u"README.md"_s)) {
                continue;
            }
            const QString title = textOf(folder + u"/README.md"_s).section(u'\n', 0, 0);
            if (!title.startsWith(u"# "_s + folder) || !hasJapanese(title)) {
                findings << folder + u"/README.md begins with: "_s + title;
            }
        }
        QVERIFY2(findings.isEmpty(), report(findings));
    }
    void licence_isApache2AndStandsOnce() {
        QVERIFY(textOf(u"LICENSE"_s).contains("Apache License"_L1));
        QVERIFY(textOf(u"LICENSE"_s).contains("Version 2.0, January 2004"_L1));
        QStringList findings;
        for (const QString& file : productSources()) {
            if (textOf(file).contains(u"SPDX-"_s + u"License-Identifier"_s)) {
                findings << file;
            }
        }
        QVERIFY2(findings.isEmpty(), report(findings));
    }
};

KAKANAI_SUITE(FoldersTest)
#include "folders_test.moc"
