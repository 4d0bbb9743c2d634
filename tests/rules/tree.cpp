#include "tests/rules/tree.h"

#include <QDir>
#include <QRegularExpression>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace kakanai::rules {
namespace {

const QString root = QStringLiteral(KAKANAI_SOURCE_DIR "/");

const QStringList notOurs{u"build"_s, u".git"_s, u".cache"_s};

bool endsWithOneOf(const QString& path, const QStringList& endings) {
    return std::ranges::any_of(endings, [&](const QString& ending) { return path.endsWith(ending); });
}

QString blank(const QString& text) {
    QString lines;
    lines.fill(u'\n', text.count(u'\n'));
    return lines;
}

} // namespace

QStringList filesUnder(const QString& folder, const QStringList& endings) {
    QStringList found;
    for (const QString& name : entriesOf(folder)) {
        const QString path = folder.isEmpty() ? name : folder + u'/' + name;
        if (QFileInfo(root + path).isDir() && !notOurs.contains(path)) {
            found << filesUnder(path, endings);
        } else if (QFileInfo(root + path).isFile() && endsWithOneOf(path, endings)) {
            found << path;
        }
    }
    return found;
}

QStringList productSources() {
    QStringList found;
    for (const QString& folder : {u"scanners"_s, u"printing"_s, u"db"_s, u"app"_s, u"qml"_s}) {
        found << filesUnder(folder, {u".h"_s, u".cpp"_s});
    }
    return found;
}

QStringList entriesOf(const QString& folder) {
    return QDir(root + folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

QString textOf(const QString& path) {
    QFile file(root + path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8(file.readAll());
    return utf8.hasError() ? QString() : text;
}

QString codeOf(const QString& path) {
    static const QRegularExpression quiet(
        uR"re(//[^\n]*|/\*.*?\*/|R"(\w*)\(.*?\)\1"|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.){1,8}')re"_s,
        QRegularExpression::DotMatchesEverythingOption);
    const QString text = textOf(path);
    QString code;
    qsizetype at = 0;
    for (auto each = quiet.globalMatch(text); each.hasNext();) {
        const auto match = each.next();
        const bool quoted = match.captured().endsWith(u'"');
        code += text.mid(at, match.capturedStart() - at) + (quoted ? u"\"\""_s : QString()) + blank(match.captured());
        at = match.capturedEnd();
    }
    return code + text.mid(at);
}

bool saysWhyItIsLong(const QString& text) {
    static const QRegularExpression reason(u"^(?://|#|--) Longer than the rule: \\S+ \\S+"_s,
                                           QRegularExpression::MultilineOption);
    return reason.match(text.section(u'\n', 0, 4)).hasMatch();
}

QByteArray report(const QStringList& findings) {
    return ("\n  " + findings.join("\n  "_L1)).toUtf8();
}

} // namespace kakanai::rules
