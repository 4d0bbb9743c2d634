#pragma once

#include "app/base/problem.h"

#include <QJsonObject>
#include <QString>

#include <vector>

namespace kakanai::cli {

/// Exit statuses, a public interface.
enum class Exit { Done = 0, Problem = 1, Usage = 2 };

/// Where results go: one JSON object on standard output, or lines for people. Diagnostics go to standard error.
class Output {
public:
    Output(bool json, QString language) : json_(json), language_(std::move(language)) {}

    bool isJson() const { return json_; }
    const QString& language() const { return language_; }

    void say(const QString& line) const;          ///< for people only
    void diagnose(const QString& line) const;     ///< standard error
    void object(const QJsonObject& object) const; ///< for machines only

    /// Prints the object with the problem beside its other keys (or the problem's words) and says how to end.
    Exit fail(const base::Problem& problem, QJsonObject object = {}) const;

private:
    bool json_;
    QString language_;
};

QJsonArray problemsToJson(const std::vector<base::Problem>& problems, const QString& language);

} // namespace kakanai::cli
