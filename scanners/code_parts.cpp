#include "scanners/code_parts.h"

#include "scanners/code_text.h"

namespace kakanai::scanners {
namespace {

/// More half-seen messages than anybody lays on a counter: the oldest is forgotten, so that memory has an end.
constexpr std::size_t mostMessages = 16;

bool mayBelong(const Code& part, const Code& first, int count, const std::map<int, Code>& parts) {
    const bool sameCount = part.part->count == count || part.part->count == 0 || count == 0;
    const bool sameMessage = part.format == first.format && part.part->messageId == first.part->messageId;
    // The id is one byte in a QR code: another message may have the same, but not the same content in the same place.
    const auto same = parts.find(part.part->index);
    return sameCount && sameMessage && (same == parts.end() || same->second.bytes == part.bytes);
}

/// A character may begin in one symbol and end in the next, so bytes are joined before they are read.
std::optional<QString> joinedText(const std::map<int, Code>& parts, const QByteArray& bytes) {
    if (std::ranges::none_of(parts, [](const auto& part) { return part.second.namesCharacterSet; })) {
        return codeText(bytes);
    }
    QString text;
    for (const auto& [index, part] : parts) {
        if (!part.text) {
            return {};
        }
        text += *part.text;
    }
    return text;
}

Code joined(const std::map<int, Code>& parts) {
    Code message;
    message.format = parts.begin()->second.format;
    for (const auto& [index, part] : parts) {
        message.bytes += part.bytes;
        message.namesCharacterSet = message.namesCharacterSet || part.namesCharacterSet;
    }
    message.text = joinedText(parts, message.bytes);
    return message;
}

} // namespace

CodeParts::Message& CodeParts::messageOf(const Code& part) {
    for (Message& message : messages_) {
        if (mayBelong(part, message.first, message.count, message.parts)) {
            return message;
        }
    }
    if (messages_.size() == mostMessages) {
        messages_.erase(messages_.begin());
    }
    return messages_.emplace_back(Message{next_++, part, 0, {}});
}

std::optional<Scan> CodeParts::add(const Code& code) {
    if (!code.part) {
        return Scan{code, 1, 1, next_++};
    }
    Message& message = messageOf(code);
    message.count = std::max(message.count, code.part->count);
    if (!message.parts.emplace(code.part->index, code).second) {
        return {};
    }
    Scan scan{code, static_cast<int>(message.parts.size()), message.count, message.number};
    if (scan.isWhole()) {
        scan.code = joined(message.parts);
    }
    return scan;
}

void CodeParts::forget(int message) {
    std::erase_if(messages_, [message](const Message& known) { return known.number == message; });
}

std::vector<Scan> joinParts(const std::vector<Code>& codes) {
    CodeParts parts;
    std::map<int, Scan> latest;
    for (const Code& code : codes) {
        if (const auto scan = parts.add(code)) {
            latest.insert_or_assign(scan->message, *scan);
        }
    }
    std::vector<Scan> scans;
    for (const auto& [message, scan] : latest) {
        scans.push_back(scan);
    }
    return scans;
}

} // namespace kakanai::scanners
