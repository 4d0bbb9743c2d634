#pragma once

#include <QCommandLineParser>
#include <QStringList>

namespace kakanai::cli {

/// What stood on the command line, after its form was checked.
class Arguments {
public:
    explicit Arguments(const QCommandLineParser& parser, QStringList positional)
        : parser_(parser), positional_(std::move(positional)) {}

    bool has(const QString& option) const { return parser_.isSet(option); }
    QString value(const QString& option) const { return parser_.value(option); }
    /// What follows the words of the command.
    const QStringList& positional() const { return positional_; }

private:
    const QCommandLineParser& parser_;
    QStringList positional_;
};

} // namespace kakanai::cli
