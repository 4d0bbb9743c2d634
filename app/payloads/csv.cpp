#include "app/payloads/csv.h"

namespace kakanai::payloads {
namespace {

constexpr qsizetype longestText = 1024 * 1024;
constexpr qsizetype mostColumns = 500;
constexpr std::size_t mostRows = 2000;

class CsvReader {
public:
    explicit CsvReader(const QString& text)
        : text_(text), crlf_(text.indexOf(u'\n') > 0 && text[text.indexOf(u'\n') - 1] == u'\r') {}

    ImportResult<std::vector<CsvRow>> read() {
        if (text_.isEmpty() || text_.size() > longestText) {
            return wrong();
        }
        while (at_ < text_.size()) {
            if (!readRow()) {
                return wrong();
            }
        }
        return std::move(rows_);
    }

private:
    std::unexpected<ImportError> wrong() const { return std::unexpected(ImportError{ImportFault::Table, line_, {}}); }

    bool ended() const { return at_ >= text_.size(); }
    QChar now() const { return text_[at_]; }

    bool readRow() {
        CsvRow row{{}, line_};
        do {
            auto cell = !ended() && now() == u'"' ? quotedCell() : plainCell();
            if (!cell) {
                return false;
            }
            row.cells << *std::move(cell);
        } while (takeComma());
        if (!endRow() || row.cells.size() > mostColumns || rows_.size() == mostRows ||
            (!rows_.empty() && rows_.front().cells.size() != row.cells.size())) {
            return false;
        }
        rows_.push_back(std::move(row));
        return true;
    }

    bool takeComma() {
        const bool comma = !ended() && now() == u',';
        at_ += comma ? 1 : 0;
        return comma;
    }

    bool endRow() {
        if (ended()) {
            return true;
        }
        const QStringView end = crlf_ ? QStringView(u"\r\n") : QStringView(u"\n");
        if (!QStringView(text_).sliced(at_).startsWith(end)) {
            return false;
        }
        at_ += end.size();
        ++line_;
        return true;
    }

    std::optional<QString> plainCell() {
        const qsizetype from = at_;
        while (!ended() && now() != u',' && now() != u'\r' && now() != u'\n') {
            if (now() == u'"' || now().unicode() < 0x20 || now().unicode() == 0x7F) {
                return {};
            }
            ++at_;
        }
        return text_.sliced(from, at_ - from);
    }

    std::optional<QString> quotedCell() {
        QString cell;
        for (++at_; !ended(); ++at_) {
            const QChar c = now();
            if (c == u'"') {
                ++at_;
                if (ended() || now() != u'"') {
                    return cell;
                }
            } else if (c == u'\n') {
                ++line_;
            } else if ((c.unicode() < 0x20 && c != u'\r' && c != u'\t') || c.unicode() == 0x7F) {
                return {};
            }
            cell += c;
        }
        return {};
    }

    const QString& text_;
    bool crlf_;
    qsizetype at_ = 0;
    int line_ = 1;
    std::vector<CsvRow> rows_;
};

} // namespace

ImportResult<std::vector<CsvRow>> readCsv(const QString& text) {
    return CsvReader(text).read();
}

} // namespace kakanai::payloads
