#include "printing/revisions/pdf_lexer.h"

#include <QSet>

#include <limits>

namespace kakanai::printing {

namespace {

constexpr int deepest = 48;
constexpr qsizetype mostDigits = 15;

bool isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == '\0';
}

bool isDelimiter(char c) {
    return QByteArrayView("()<>[]{}/%").contains(c);
}

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

int hexDigit(char c) {
    return QByteArrayView("0123456789abcdef").indexOf(c >= 'A' && c <= 'F' ? char(c + 32) : c);
}

} // namespace

void PdfLexer::skipSpace() {
    while (!atEnd()) {
        if (peek() == '%') {
            while (!atEnd() && peek() != '\n' && peek() != '\r') {
                ++at_;
            }
        } else if (isSpace(peek())) {
            ++at_;
        } else {
            return;
        }
    }
}

bool PdfLexer::keyword(QByteArrayView word) {
    const qsizetype behind = at_ + word.size();
    if (!file_.sliced(std::min(at_, file_.size())).startsWith(word)) {
        return false;
    }
    if (behind < file_.size() && !isSpace(file_[behind]) && !isDelimiter(file_[behind])) {
        return false;
    }
    at_ = behind;
    return true;
}

std::optional<qint64> PdfLexer::unsignedInteger() {
    const qsizetype from = at_;
    qint64 value = 0;
    for (; isDigit(peek()); ++at_) {
        if (at_ - from == mostDigits) {
            return std::nullopt;
        }
        value = value * 10 + (peek() - '0');
    }
    return at_ == from ? std::nullopt : std::optional(value);
}

std::optional<PdfValue> PdfLexer::value(int depth) {
    skipSpace();
    if (depth > deepest || atEnd()) {
        return std::nullopt;
    }
    switch (peek()) {
    case '/':
        if (auto text = name()) {
            return PdfValue{PdfName{*text}};
        }
        return std::nullopt;
    case '(':
        return literalString();
    case '<':
        return peek(1) == '<' ? dict(depth) : hexString();
    case '[':
        return array(depth);
    default:
        break;
    }
    if (keyword("true")) {
        return PdfValue{true};
    }
    if (keyword("false")) {
        return PdfValue{false};
    }
    if (keyword("null")) {
        return PdfValue{};
    }
    return numberOrRef();
}

std::optional<PdfValue> PdfLexer::numberOrRef() {
    auto first = number();
    if (!first || !first->integer()) {
        return first;
    }
    const qsizetype behindNumber = at_;
    skipSpace();
    const auto generation = unsignedInteger();
    skipSpace();
    if (!generation || !keyword("R")) {
        at_ = behindNumber;
        return first;
    }
    const qint64 object = *first->integer();
    if (object < 1 || object > std::numeric_limits<int>::max() || *generation > 65535) {
        return std::nullopt;
    }
    return PdfValue{PdfRef{int(object), int(*generation)}};
}

std::optional<PdfValue> PdfLexer::number() {
    const qsizetype from = at_;
    if (peek() == '+' || peek() == '-') {
        ++at_;
    }
    qsizetype digits = 0;
    bool real = false;
    for (; isDigit(peek()) || (peek() == '.' && !real); ++at_) {
        real = real || peek() == '.';
        digits += isDigit(peek());
    }
    if (digits == 0 || (!atEnd() && !isSpace(peek()) && !isDelimiter(peek()))) {
        return std::nullopt;
    }
    PdfNumber read{file_.sliced(from, at_ - from).toByteArray(), std::nullopt};
    if (!real && digits <= mostDigits) {
        read.integer = read.text.toLongLong();
    }
    return PdfValue{read};
}

std::optional<QByteArray> PdfLexer::name() {
    QByteArray text;
    for (++at_; !atEnd() && !isSpace(peek()) && !isDelimiter(peek()); ++at_) {
        if (peek() != '#') {
            text += peek();
            continue;
        }
        const int high = hexDigit(peek(1));
        const int low = hexDigit(peek(2));
        if (high < 0 || low < 0) {
            return std::nullopt;
        }
        text += char(high * 16 + low);
        at_ += 2;
    }
    return text;
}

std::optional<PdfValue> PdfLexer::hexString() {
    PdfString string{{}, at_, 0};
    QByteArray digits;
    for (++at_; !atEnd() && peek() != '>'; ++at_) {
        if (hexDigit(peek()) >= 0) {
            digits += peek();
        } else if (!isSpace(peek())) {
            return std::nullopt;
        }
    }
    if (atEnd()) {
        return std::nullopt;
    }
    string.to = ++at_;
    if (digits.size() % 2 != 0) {
        digits += '0';
    }
    string.bytes = QByteArray::fromHex(digits);
    return PdfValue{string};
}

std::optional<PdfValue> PdfLexer::literalString() {
    PdfString string{{}, at_, 0};
    int open = 1;
    for (++at_; !atEnd(); ++at_) {
        const char c = peek();
        if (c == '\\') {
            if (!escape(string.bytes)) {
                return std::nullopt;
            }
            continue;
        }
        open += c == '(' ? 1 : c == ')' ? -1 : 0;
        if (open == 0) {
            string.to = ++at_;
            return PdfValue{string};
        }
        string.bytes += c;
    }
    return std::nullopt;
}

/// Stands on the backslash and leaves on the escape's last character.
bool PdfLexer::escape(QByteArray& bytes) {
    ++at_;
    if (atEnd()) {
        return false;
    }
    const char c = peek();
    if (c >= '0' && c <= '7') {
        int code = c - '0';
        for (int more = 0; more < 2 && peek(1) >= '0' && peek(1) <= '7'; ++more) {
            code = code * 8 + (peek(1) - '0');
            ++at_;
        }
        bytes += char(code & 0xff);
        return true;
    }
    if (c == '\r' || c == '\n') {
        at_ += c == '\r' && peek(1) == '\n' ? 1 : 0;
        return true;
    }
    const qsizetype known = QByteArrayView("nrtbf").indexOf(c);
    bytes += known < 0 ? c : "\n\r\t\b\f"[known];
    return true;
}

std::optional<PdfValue> PdfLexer::array(int depth) {
    PdfArray array;
    for (++at_;;) {
        skipSpace();
        if (peek() == ']') {
            ++at_;
            return PdfValue{std::move(array)};
        }
        auto element = value(depth + 1);
        if (!element) {
            return std::nullopt;
        }
        array.push_back(std::move(*element));
    }
}

std::optional<PdfValue> PdfLexer::dict(int depth) {
    PdfDict dict;
    QSet<QByteArray> keys;
    for (at_ += 2;;) {
        skipSpace();
        if (peek() == '>' && peek(1) == '>') {
            at_ += 2;
            return PdfValue{std::move(dict)};
        }
        auto key = peek() == '/' ? name() : std::nullopt;
        if (!key || keys.contains(*key)) {
            return std::nullopt;
        }
        keys.insert(*key);
        auto element = value(depth + 1);
        if (!element) {
            return std::nullopt;
        }
        dict.entries.push_back({std::move(*key), std::move(*element)});
    }
}

} // namespace kakanai::printing
