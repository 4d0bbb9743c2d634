#include "app/kana/sorted_lines.h"

namespace kakanai::kana {
namespace {

std::string_view lineAt(std::string_view text, std::size_t start) {
    const std::size_t end = text.find('\n', start);
    return text.substr(start, end == std::string_view::npos ? end : end - start);
}

/// Start of the first line whose key is not below the wanted one.
std::size_t lowerBound(std::string_view text, std::string_view key) {
    std::size_t low = 0;
    std::size_t high = text.size();
    while (low < high) {
        const std::size_t middle = low + (high - low) / 2;
        const std::size_t newline = middle == 0 ? std::string_view::npos : text.rfind('\n', middle - 1);
        const std::size_t start = newline == std::string_view::npos ? 0 : newline + 1;
        const std::string_view line = lineAt(text, start);
        if (line.substr(0, line.find('\t')) < key) {
            low = start + line.size() + 1;
        } else {
            high = start;
        }
    }
    return low;
}

} // namespace

SortedLines::SortedLines(const QString& path) : file_(std::make_unique<QFile>(path)) {
    if (file_->open(QIODevice::ReadOnly) && file_->size() > 0) {
        if (const uchar* bytes = file_->map(0, file_->size())) {
            text_ = {reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(file_->size())};
        }
    }
}

QStringList SortedLines::find(const QString& key) const {
    const std::string wanted = key.toStdString();
    QStringList values;
    for (std::size_t at = lowerBound(text_, wanted); at < text_.size();) {
        const std::string_view line = lineAt(text_, at);
        const std::size_t tab = line.find('\t');
        if (tab == std::string_view::npos || line.substr(0, tab) != wanted) {
            break;
        }
        values << QString::fromUtf8(line.substr(tab + 1).data(), static_cast<qsizetype>(line.size() - tab - 1));
        at += line.size() + 1;
    }
    return values;
}

} // namespace kakanai::kana
