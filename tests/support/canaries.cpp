#include "tests/support/canaries.h"

#include <QDirIterator>
#include <QFile>
#include <QStringEncoder>

#include <iconv.h>

using namespace Qt::StringLiterals;

namespace kakanai::tests {
namespace {

/// Fewer bytes than these would be found by chance.
constexpr qsizetype leastBytes = 6;

/// Empty where the word has a character that Shift_JIS lacks.
QByteArray shiftJis(QByteArray utf8) {
    const iconv_t converter = iconv_open("CP932", "UTF-8");
    QByteArray result(utf8.size() * 2, '\0');
    char* in = utf8.data();
    char* out = result.data();
    auto inLeft = std::size_t(utf8.size());
    auto outLeft = std::size_t(result.size());
    const bool whole = iconv(converter, &in, &inLeft, &out, &outLeft) != std::size_t(-1);
    iconv_close(converter);
    return whole ? result.first(result.size() - qsizetype(outLeft)) : QByteArray();
}

/// Where the word stands in a longer text decides how it looks in base64; its inner part is the same for each of three
/// places.
QByteArray base64At(int place, const QByteArray& utf8) {
    const QByteArray text = (QByteArray(place, 'x') + utf8).toBase64();
    return text.sliced(4, std::max<qsizetype>(0, (utf8.size() / 3 - 2) * 4));
}

} // namespace

Canaries::Canaries(const QStringList& words) {
    const auto add = [this](const QString& writing, const QByteArray& bytes) {
        if (bytes.size() >= leastBytes) {
            writings_.emplace(writing, bytes);
        }
    };
    for (const QString& word : words) {
        const QByteArray utf8 = word.toUtf8();
        add(u"UTF-8"_s, utf8);
        add(u"UTF-16LE"_s, QStringEncoder(QStringEncoder::Utf16LE)(word));
        add(u"UTF-16BE"_s, QStringEncoder(QStringEncoder::Utf16BE)(word));
        add(u"Shift_JIS"_s, shiftJis(utf8));
        add(u"hex"_s, utf8.toHex());
        add(u"HEX"_s, utf8.toHex().toUpper());
        for (int place = 0; place < 3; ++place) {
            add(u"base64"_s, base64At(place, utf8));
        }
    }
}

QStringList Canaries::findIn(const QByteArray& content, const QString& where) const {
    QStringList findings;
    for (const auto& [writing, bytes] : writings_) {
        if (content.contains(bytes)) {
            findings << where + ": "_L1 + writing;
        }
    }
    return findings;
}

QStringList Canaries::findInFolder(const QString& folder, const QString& except) const {
    QStringList findings;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (!except.isEmpty() && path.startsWith(except)) {
            continue;
        }
        QFile file(path);
        findings << (file.open(QIODevice::ReadOnly) ? findIn(file.readAll(), path)
                                                    : QStringList{path + u": cannot be read"_s});
    }
    return findings;
}

} // namespace kakanai::tests
