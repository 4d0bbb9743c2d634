#include "scanners/mrz/mrz_text.h"

namespace kakanai::scanners::mrz {
namespace {

constexpr char notOfAnMrz = '?';

char folded(QChar character) {
    constexpr char16_t fullWidthFirst = 0xFF01;
    constexpr char16_t fullWidthLast = 0xFF5E;
    constexpr char16_t fullWidthShift = 0xFEE0;
    char16_t code = character.unicode();
    if (code >= fullWidthFirst && code <= fullWidthLast) {
        code = char16_t(code - fullWidthShift);
    }
    if (code >= u'a' && code <= u'z') {
        code = char16_t(code - u'a' + u'A');
    }
    const bool isAllowed = (code >= u'A' && code <= u'Z') || (code >= u'0' && code <= u'9') || code == u'<';
    return isAllowed ? char(code) : notOfAnMrz;
}

bool endsLine(QChar character) {
    return character == u'\n' || character == u'\r' || character.category() == QChar::Separator_Line ||
           character.category() == QChar::Separator_Paragraph;
}

std::vector<QByteArray> linesOf(QStringView text) {
    std::vector<QByteArray> lines;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i == text.size() || endsLine(text[i])) {
            QByteArray line = foldedLine(text.sliced(start, i - start));
            if (!line.isEmpty()) {
                lines.push_back(std::move(line));
            }
            start = i + 1;
        }
    }
    return lines;
}

/// The format that somebody who typed these lines was most likely copying, to say which line is wrong.
const Layout& nearest(const std::vector<QByteArray>& lines) {
    const auto missing = [&](const Layout& layout) {
        qsizetype difference = 0;
        for (const QByteArray& line : lines) {
            difference += std::abs(line.size() - layout.width);
        }
        return difference + std::abs(qsizetype(lines.size()) - layout.lines) * layout.width;
    };
    return *std::ranges::min_element(layouts(), {}, missing);
}

MrzError lengthError(const std::vector<QByteArray>& lines, const Layout& layout) {
    MrzError error{MrzFault::Length, MrzField::Whole, 0, 0, {}};
    if (lines.size() != std::size_t(layout.lines)) {
        return error;
    }
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].size() != layout.width) {
            error.line = int(i) + 1;
            error.position = int(std::min<qsizetype>(lines[i].size(), layout.width)) + 1;
            return error;
        }
    }
    return error;
}

} // namespace

QByteArray foldedLine(QStringView text) {
    QByteArray line;
    for (const QChar character : text) {
        if (!character.isSpace()) {
            line.append(folded(character));
        }
    }
    return line;
}

std::expected<Text, MrzError> readText(QStringView text) {
    constexpr qsizetype longest = 1000; // what a scanner sends by mistake is not searched for an MRZ
    if (text.size() > longest) {
        return std::unexpected(MrzError{});
    }
    const std::vector<QByteArray> lines = linesOf(text);
    QByteArray joined;
    for (const QByteArray& line : lines) {
        joined += line;
    }
    const auto layout = std::ranges::find_if(
        layouts(), [&](const Layout& one) { return joined.size() == qsizetype(one.lines) * one.width; });
    const Layout& meant = layout == layouts().end() ? nearest(lines) : *layout;
    const bool unequal = lines.size() == std::size_t(meant.lines) && lengthError(lines, meant).line != 0;
    if (layout == layouts().end() || unequal) {
        return std::unexpected(lengthError(lines, meant));
    }
    Text found{&meant, {}};
    for (int line = 0; line < meant.lines; ++line) {
        found.lines.push_back(joined.mid(qsizetype(line) * meant.width, meant.width));
    }
    return found;
}

} // namespace kakanai::scanners::mrz
