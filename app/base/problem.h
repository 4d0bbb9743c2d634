#pragma once

#include "app/base/problem_codes.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace kakanai::base {

enum class ProblemCode {
#define KAKANAI_X(name, text, kind, retry) name,
    KAKANAI_PROBLEM_CODES(KAKANAI_X)
#undef KAKANAI_X
};

enum class ProblemKind { Error, Alert };

/// What the person in front of the machine can do: try again, go another way, ask staff, or nothing today.
enum class Retry { Again, OtherWay, Staff, OutOfService };

/// A detail's text: ids, form numbers, JSON Pointers, reader numbers. Printable ASCII without spaces, at most 120
/// characters, so that no name or address can ride along; anything else becomes "?".
class Identifier {
public:
    explicit Identifier(QStringView text);
    const QString& text() const { return text_; }
    bool operator==(const Identifier&) const = default;

private:
    QString text_;
};

enum class DetailKey { TriesLeft, Secret, Path, Form, Field, Line, State, Count, Position };

/// Something that happened and has a code. Never carries free text or personal data.
class Problem {
public:
    using Detail = std::variant<int, Identifier>;

    explicit Problem(ProblemCode code) : code_(code) {}

    Problem with(DetailKey key, int number) const;
    Problem with(DetailKey key, QStringView identifier) const;

    ProblemCode code() const { return code_; }
    QLatin1StringView codeText() const;
    ProblemKind kind() const;
    /// The code's own answer, but with one try left a wrong PIN leads another way.
    Retry retry() const;
    std::optional<int> number(DetailKey key) const;
    std::optional<QString> identifier(DetailKey key) const;

    /// The public shape of docs/commands.md; `message` is for the given language ("ja", "easy", "en").
    QJsonObject toJson(const QString& language) const;

    bool operator==(const Problem&) const = default;

private:
    ProblemCode code_;
    std::vector<std::pair<DetailKey, Detail>> details_;
};

std::vector<ProblemCode> allProblemCodes();
QLatin1StringView problemCodeText(ProblemCode code);
std::optional<ProblemCode> problemCodeFromText(QAnyStringView text);

} // namespace kakanai::base
