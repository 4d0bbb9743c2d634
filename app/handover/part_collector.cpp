#include "app/handover/part_collector.h"

#include <algorithm>

namespace kakanai::handover {
namespace {

constexpr std::size_t mostUnfinished = 4;

} // namespace

PartCollector::Unfinished& PartCollector::unfinishedOf(const Part& part) {
    const auto found = std::ranges::find(unfinished_, part.message, &Unfinished::id);
    if (found != unfinished_.end()) {
        unfinished_.splice(unfinished_.begin(), unfinished_, found);
    } else {
        unfinished_.push_front({part.message, part.count, {}});
        unfinished_.resize(std::min(unfinished_.size(), mostUnfinished));
    }
    return unfinished_.front();
}

HandoverResult<Collected> PartCollector::add(const Part& part) {
    Unfinished& message = unfinishedOf(part);
    if (part.count != message.count) {
        return std::unexpected(HandoverFault::Damaged);
    }
    const auto [known, isNew] = message.parts.emplace(part.index, part.bytes);
    if (known->second != part.bytes) {
        return std::unexpected(HandoverFault::Damaged);
    }
    const int seen = static_cast<int>(message.parts.size());
    if (seen < message.count) {
        return Collected{seen, message.count, {}};
    }
    const Unfinished whole = std::move(message);
    unfinished_.pop_front();
    return join(whole);
}

HandoverResult<Collected> PartCollector::join(const Unfinished& whole) {
    QByteArray message;
    for (const auto& [index, bytes] : whole.parts) {
        message += bytes;
    }
    if (messageId(message) != whole.id) {
        return std::unexpected(HandoverFault::Damaged);
    }
    return Collected{whole.count, whole.count, message};
}

base::Result<QByteArray> joinSymbols(const QStringList& texts) {
    PartCollector collector;
    int missing = 1;
    for (const QString& text : texts) {
        const auto part = readPart(text);
        const auto collected = part ? collector.add(*part) : std::unexpected(part.error());
        if (!collected) {
            return std::unexpected(problemOf(collected.error()));
        }
        if (collected->message) {
            return *collected->message;
        }
        missing = collected->of - collected->seen;
    }
    return std::unexpected(problemOf(HandoverFault::Incomplete).with(base::DetailKey::Count, missing));
}

} // namespace kakanai::handover
