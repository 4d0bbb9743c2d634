#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

namespace kakanai::tests {

/// What the finished program did.
struct ProgramRun {
    int status = -1; ///< exit status; -1 if it crashed or did not end in time
    QByteArray output;
    QByteArray diagnostics;

    /// The one JSON object on standard output; empty if it is none.
    QJsonObject json() const;
};

/// Runs the built program as IT staff would: arguments, standard input, a home of its own.
class Program {
public:
    /// `path`: the built program; `home`: a folder that stands for the user's.
    Program(QString path, QString home) : path_(std::move(path)), home_(std::move(home)) {}

    ProgramRun run(const QStringList& arguments, const QByteArray& input = {}) const;

private:
    QString path_;
    QString home_;
};

} // namespace kakanai::tests
