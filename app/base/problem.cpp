#include "app/base/problem.h"

#include "app/base/problem_words.h"

using namespace Qt::StringLiterals;

namespace kakanai::base {
namespace {

struct Row {
    ProblemCode code;
    const char* text;
    ProblemKind kind;
    Retry retry;
};

constexpr Row rows[] = {
#define KAKANAI_X(name, text, kind, retry) {ProblemCode::name, text, ProblemKind::kind, Retry::retry},
    KAKANAI_PROBLEM_CODES(KAKANAI_X)
#undef KAKANAI_X
};

const Row& rowOf(ProblemCode code) {
    return rows[static_cast<std::size_t>(code)];
}

QLatin1StringView keyText(DetailKey key) {
    switch (key) {
    case DetailKey::TriesLeft:
        return "triesLeft"_L1;
    case DetailKey::Secret:
        return "secret"_L1;
    case DetailKey::Path:
        return "path"_L1;
    case DetailKey::Form:
        return "form"_L1;
    case DetailKey::Field:
        return "field"_L1;
    case DetailKey::Line:
        return "line"_L1;
    case DetailKey::State:
        return "state"_L1;
    case DetailKey::Count:
        return "count"_L1;
    case DetailKey::Position:
        return "position"_L1;
    }
    std::unreachable();
}

QLatin1StringView retryText(Retry retry) {
    switch (retry) {
    case Retry::Again:
        return "again"_L1;
    case Retry::OtherWay:
        return "otherWay"_L1;
    case Retry::Staff:
        return "staff"_L1;
    case Retry::OutOfService:
        return "outOfService"_L1;
    }
    std::unreachable();
}

} // namespace

Identifier::Identifier(QStringView text) {
    constexpr qsizetype longest = 120;
    text_.reserve(std::min(text.size(), longest));
    for (const QChar c : text.left(longest)) {
        text_ += c > u' ' && c < u'\x7f' ? c : QChar(u'?');
    }
}

Problem Problem::with(DetailKey key, int number) const {
    Problem copy = *this;
    copy.details_.emplace_back(key, number);
    return copy;
}

Problem Problem::with(DetailKey key, QStringView identifier) const {
    Problem copy = *this;
    copy.details_.emplace_back(key, Identifier(identifier));
    return copy;
}

QLatin1StringView Problem::codeText() const {
    return problemCodeText(code_);
}

ProblemKind Problem::kind() const {
    return rowOf(code_).kind;
}

Retry Problem::retry() const {
    if (code_ == ProblemCode::CardPinWrong && number(DetailKey::TriesLeft).value_or(2) <= 1) {
        return Retry::OtherWay;
    }
    return rowOf(code_).retry;
}

std::optional<int> Problem::number(DetailKey key) const {
    for (const auto& [k, value] : details_) {
        if (k == key && std::holds_alternative<int>(value)) {
            return std::get<int>(value);
        }
    }
    return {};
}

std::optional<QString> Problem::identifier(DetailKey key) const {
    for (const auto& [k, value] : details_) {
        if (k == key && std::holds_alternative<Identifier>(value)) {
            return std::get<Identifier>(value).text();
        }
    }
    return {};
}

QJsonObject Problem::toJson(const QString& language) const {
    QJsonObject details;
    for (const auto& [key, value] : details_) {
        if (const int* number = std::get_if<int>(&value)) {
            details.insert(keyText(key), *number);
        } else {
            details.insert(keyText(key), std::get<Identifier>(value).text());
        }
    }
    return {{"code"_L1, codeText()},
            {"kind"_L1, kind() == ProblemKind::Error ? "error"_L1 : "alert"_L1},
            {"retry"_L1, retryText(retry())},
            {"details"_L1, details},
            {"message"_L1, problemWords(code_, language).happened}};
}

std::vector<ProblemCode> allProblemCodes() {
    std::vector<ProblemCode> all;
    for (const Row& row : rows) {
        all.push_back(row.code);
    }
    return all;
}

QLatin1StringView problemCodeText(ProblemCode code) {
    return QLatin1StringView(rowOf(code).text);
}

std::optional<ProblemCode> problemCodeFromText(QAnyStringView text) {
    for (const Row& row : rows) {
        if (QAnyStringView::equal(text, QLatin1StringView(row.text))) {
            return row.code;
        }
    }
    return {};
}

} // namespace kakanai::base
