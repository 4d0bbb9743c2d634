#include "app/cli/output.h"

#include "app/base/problem_words.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace kakanai::cli {
namespace {

void print(std::FILE* stream, const QByteArray& line) {
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stream);
    std::fputc('\n', stream);
    std::fflush(stream);
}

} // namespace

void Output::say(const QString& line) const {
    if (!json_) {
        print(stdout, line.toUtf8());
    }
}

void Output::diagnose(const QString& line) const {
    print(stderr, line.toUtf8());
}

void Output::object(const QJsonObject& object) const {
    if (json_) {
        print(stdout, QJsonDocument(object).toJson(QJsonDocument::Compact));
    }
}

Exit Output::fail(const base::Problem& problem, QJsonObject json) const {
    if (json_) {
        json.insert(u"problem"_s, problem.toJson(language_));
        object(json);
        return Exit::Problem;
    }
    const base::ProblemWords words = base::problemWords(problem.code(), language_);
    diagnose(words.happened + u' ' + words.next + u" ["_s + problem.codeText() + u']');
    return Exit::Problem;
}

QJsonArray problemsToJson(const std::vector<base::Problem>& problems, const QString& language) {
    QJsonArray json;
    for (const base::Problem& problem : problems) {
        json.append(problem.toJson(language));
    }
    return json;
}

} // namespace kakanai::cli
