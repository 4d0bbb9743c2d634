#include "tests/rules/function_lengths.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace kakanai::rules {
namespace {

enum class Brace { Scope, Function, Other };

Brace kindOf(const QString& head, bool insideScopes) {
    static const QRegularExpression scope(u"\\b(namespace|class|struct|union|extern)\\b[^()=]*$"_s);
    static const QRegularExpression enumeration(u"\\benum\\b"_s);
    static const QRegularExpression function(u"\\)[^=,(]*$|\\)\\s*:[^;]*$"_s);
    if (!insideScopes || head.contains(enumeration)) {
        return Brace::Other;
    }
    if (scope.match(head).hasMatch()) {
        return Brace::Scope;
    }
    return function.match(head).hasMatch() ? Brace::Function : Brace::Other;
}

struct Open {
    Brace kind;
    int line;
    QString head;
};

// A(int b) : b_{b} {: the first brace belongs to the list of members, the second opens the function.
bool startsAMember(const QString& head) {
    static const QRegularExpression member(u"\\)\\s*:[^;]*\\w$"_s);
    return member.match(head).hasMatch();
}

} // namespace

std::vector<FunctionLength> functionLengths(const QString& code) {
    std::vector<FunctionLength> found;
    std::vector<Open> open;
    QString head;
    int line = 1;
    for (const QChar c : code) {
        line += c == u'\n';
        if (c == u'{') {
            const bool insideScopes = std::ranges::all_of(open, [](const Open& o) { return o.kind == Brace::Scope; });
            open.push_back({startsAMember(head) ? Brace::Other : kindOf(head.trimmed(), insideScopes), line, head});
            head.clear();
        } else if (c == u'}' && !open.empty()) {
            if (open.back().kind == Brace::Function) {
                found.push_back({open.back().line, std::max(0, line - open.back().line - 1)});
            }
            head = startsAMember(open.back().head) ? open.back().head + u"{}"_s : QString();
            open.pop_back();
        } else if (c == u';') {
            head.clear();
        } else {
            head += c;
        }
    }
    return found;
}

} // namespace kakanai::rules
