#include "app/cli/commands.h"
#include "app/cli/input_file.h"
#include "app/visit/faults.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kakanai::cli {
namespace {

QJsonObject toJson(const scanners::Code& code) {
    QJsonObject json{{u"format"_s, scanners::codeFormatText(code.format)},
                     {u"text"_s, code.text ? QJsonValue(*code.text) : QJsonValue()}};
    if (!code.text) {
        json.insert(u"bytes"_s, QString::fromLatin1(code.bytes.toBase64()));
    }
    if (code.part) {
        json.insert(u"part"_s, QJsonObject{{u"number"_s, code.part->index + 1}, {u"of"_s, code.part->count}});
    }
    if (code.corners) {
        QJsonArray corners;
        for (const QPoint& corner : *code.corners) {
            corners.append(QJsonArray{corner.x(), corner.y()});
        }
        json.insert(u"corners"_s, corners);
    }
    return json;
}

QJsonArray toJson(const std::vector<scanners::Code>& codes) {
    QJsonArray json;
    for (const scanners::Code& code : codes) {
        json.append(toJson(code));
    }
    return json;
}

/// What several symbols carry together; a code that stands alone is listed with its image already.
QJsonArray messagesToJson(const std::vector<scanners::Code>& codes) {
    QJsonArray json;
    std::vector<scanners::Code> parts;
    std::ranges::copy_if(codes, std::back_inserter(parts), [](const auto& code) { return code.part.has_value(); });
    for (const scanners::Scan& scan : scanners::joinParts(parts)) {
        QJsonObject message{{u"seen"_s, scan.seen}, {u"of"_s, scan.of}};
        if (scan.isWhole()) {
            message.insert(u"text"_s, scan.code.text ? QJsonValue(*scan.code.text) : QJsonValue());
            if (!scan.code.text) {
                message.insert(u"bytes"_s, QString::fromLatin1(scan.code.bytes.toBase64()));
            }
        }
        json.append(message);
    }
    return json;
}

/// A code's text may hold anything, and a terminal obeys control characters: they are shown, not sent.
QString forPeople(const scanners::Code& code) {
    constexpr char16_t pictures = u'\u2400';
    QString text = code.text.value_or(QString::fromLatin1(code.bytes.toHex(' ')));
    for (QChar& c : text) {
        if (c.unicode() < 0x20) {
            c = QChar(static_cast<char16_t>(pictures + c.unicode()));
        } else if (c.category() == QChar::Other_Control) {
            c = QChar::ReplacementCharacter;
        }
    }
    const QString part = code.part ? u" (%1/%2)"_s.arg(code.part->index + 1).arg(code.part->count) : QString();
    return scanners::codeFormatText(code.format) + part + u": "_s + text;
}

base::Result<std::vector<scanners::Code>> codesIn(const QString& path) {
    const auto file = readInput(path);
    if (!file) {
        return std::unexpected(file.error());
    }
    auto codes = scanners::codesInImage(*file, {});
    if (!codes) {
        return std::unexpected(visit::problemOf(codes.error()));
    }
    return std::move(*codes);
}

} // namespace

Exit codeRead(const Arguments& arguments, Parts&, const Output& output) {
    QJsonArray images;
    std::vector<scanners::Code> all;
    std::optional<base::Problem> problem;
    for (const QString& path : arguments.positional()) {
        const auto codes = codesIn(path);
        QJsonObject image{{u"file"_s, path}, {u"codes"_s, toJson(codes.value_or(std::vector<scanners::Code>()))}};
        if (!codes) {
            problem = problem.value_or(codes.error());
            image.insert(u"problem"_s, codes.error().toJson(output.language()));
            output.diagnose(path + u": "_s + codes.error().codeText());
        } else {
            all.insert(all.end(), codes->begin(), codes->end());
            for (const scanners::Code& code : *codes) {
                output.say(path + u": "_s + forPeople(code));
            }
        }
        images.append(image);
    }
    QJsonObject result{{u"images"_s, images}};
    if (const QJsonArray messages = messagesToJson(all); !messages.isEmpty()) {
        result.insert(u"messages"_s, messages);
    }
    if (problem) {
        return output.fail(*problem, result);
    }
    output.object(result);
    return Exit::Done;
}

} // namespace kakanai::cli
