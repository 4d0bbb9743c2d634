#pragma once

#include "app/procedures/finding.h"
#include "app/procedures/loading/text/text_tree.h"

#include <vector>

namespace kakanai::procedures::loading {

/// What is said to the author, in the two languages of the check; %1, %2 are filled by `arg`.
struct Words {
    QString japanese;
    QString english;

    Words arg(const QString& value) const { return {japanese.arg(value), english.arg(value)}; }
};

/// Collects what the check has to say, in one language.
class Findings {
public:
    explicit Findings(const QString& language) : english_(language == u"en") {}

    void error(const TextTree& at, const QString& field, const Words& reason, const Words& suggestion);
    void warning(const TextTree& at, const QString& field, const Words& reason, const Words& suggestion);
    void broken(const QString& file, const TreeError& error);
    /// A file that cannot be opened, or a folder without what it must have.
    void missingFile(const QString& file);

    /// How many errors so far: an entry read without adding one is sound.
    int errors() const { return errors_; }
    std::vector<Finding> take() { return std::move(findings_); }

private:
    void add(const QString& file, int line, const QString& field, Finding::Level level, const Words& reason,
             const Words& suggestion);
    QString in(const Words& words) const { return english_ ? words.english : words.japanese; }

    bool english_;
    int errors_ = 0;
    std::vector<Finding> findings_;
};

} // namespace kakanai::procedures::loading
