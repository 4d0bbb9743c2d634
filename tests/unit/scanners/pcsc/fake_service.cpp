#include "tests/unit/scanners/pcsc/fake_service.h"

#include <cstring>

namespace kakanai::tests {
namespace {

constexpr std::string_view readersThemselves = "\\\\?PnP?\\Notification";

}

void FakeService::note(char call) {
    const std::scoped_lock lock(mutex_);
    calls_ += call;
}

std::string FakeService::calls() const {
    const std::scoped_lock lock(mutex_);
    return calls_;
}

void FakeService::release() {
    const std::scoped_lock lock(mutex_);
    isReleased_ = true;
    changed_.notify_all();
}

LONG FakeService::hanging() {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [this] { return isReleased_; });
    return SCARD_F_COMM_ERROR;
}

LONG FakeService::answer(std::deque<LONG>& answers, char call) {
    std::unique_lock lock(mutex_);
    calls_ += call;
    if (answers.empty()) {
        return SCARD_S_SUCCESS;
    }
    const LONG first = answers.front();
    answers.pop_front();
    lock.unlock();
    return first == never ? hanging() : first;
}

void FakeService::tellHolds(LONG news) {
    for (auto& [card, hold] : holds_) {
        const bool isLost = hold.told != SCARD_S_SUCCESS && hold.told != LONG(SCARD_W_RESET_CARD);
        hold.told = isLost ? hold.told : news;
    }
}

void FakeService::takeCard() {
    const std::scoped_lock lock(mutex_);
    for (Reader& reader : readers) {
        reader.state = SCARD_STATE_EMPTY;
    }
    ++insertions_;
    tellHolds(SCARD_W_REMOVED_CARD);
    changed_.notify_all();
}

void FakeService::layCard(std::shared_ptr<scanners::simulated::Chip> card) {
    const std::scoped_lock lock(mutex_);
    card_ = std::move(card);
    card_->reset();
    for (Reader& reader : readers) {
        reader.state = SCARD_STATE_PRESENT;
    }
    ++insertions_;
    changed_.notify_all();
}

void FakeService::swapUnnoticed(std::shared_ptr<scanners::simulated::Chip> card) {
    const std::scoped_lock lock(mutex_);
    card_ = std::move(card);
    if (card_) {
        card_->reset();
    }
    hasNews_ = true;
}

void FakeService::unplug() {
    const std::scoped_lock lock(mutex_);
    readers.clear();
    tellHolds(SCARD_E_READER_UNAVAILABLE);
    changed_.notify_all();
}

void FakeService::unplug(const std::string& name, bool isRead) {
    const std::scoped_lock lock(mutex_);
    std::erase_if(readers, [&](const Reader& reader) { return reader.name == name; });
    if (isRead) {
        tellHolds(SCARD_E_READER_UNAVAILABLE);
    }
    changed_.notify_all();
}

void FakeService::plug(const Reader& reader) {
    const std::scoped_lock lock(mutex_);
    readers.push_back(reader);
    changed_.notify_all();
}

void FakeService::resetCard() {
    const std::scoped_lock lock(mutex_);
    if (card_) {
        card_->reset();
    }
    tellHolds(SCARD_W_RESET_CARD);
}

void FakeService::restart() {
    const std::scoped_lock lock(mutex_);
    if (card_) {
        card_->reset();
    }
    ++service_;
}

LONG FakeService::listReaders(SCARDCONTEXT context, char* names, DWORD* size) {
    const std::scoped_lock lock(mutex_);
    if (context != SCARDCONTEXT(service_)) {
        return SCARD_E_INVALID_HANDLE;
    }
    std::string list;
    for (const Reader& reader : readers) {
        list += reader.name + '\0';
    }
    list += '\0';
    const bool fits = !names || *size >= list.size();
    *size = DWORD(list.size());
    if (names && fits) {
        std::memcpy(names, list.data(), list.size());
    }
    return readers.empty() ? SCARD_E_NO_READERS_AVAILABLE : fits ? SCARD_S_SUCCESS : SCARD_E_INSUFFICIENT_BUFFER;
}

LONG FakeService::lookAt(SCARD_READERSTATE& state, bool& changed) const {
    if (state.szReader == readersThemselves) {
        return SCARD_S_SUCCESS;
    }
    const auto known = std::ranges::find(readers, std::string(state.szReader), &Reader::name);
    if (known == readers.end()) {
        return SCARD_E_UNKNOWN_READER;
    }
    const DWORD now = known->state | DWORD(insertions_) << 16;
    changed = changed || state.dwCurrentState != now;
    state.dwEventState = now;
    return SCARD_S_SUCCESS;
}

LONG FakeService::statusChange(SCARDCONTEXT context, DWORD wait, SCARD_READERSTATE* states, DWORD count) {
    std::unique_lock lock(mutex_);
    if (context != SCARDCONTEXT(service_)) {
        return SCARD_E_INVALID_HANDLE;
    }
    const std::size_t readersBefore = readers.size();
    for (bool waited = wait == 0;; waited = true) {
        bool changed = readers.size() != readersBefore;
        for (DWORD i = 0; i < count; ++i) {
            if (const LONG looked = lookAt(states[i], changed); looked != SCARD_S_SUCCESS) {
                return looked;
            }
        }
        if (changed || waited) {
            return changed ? SCARD_S_SUCCESS : SCARD_E_TIMEOUT;
        }
        if (std::exchange(hasNews_, false)) {
            takeCard();
            if (card_) {
                layCard(card_);
            }
        } else {
            changed_.wait_for(lock, std::chrono::milliseconds(wait));
        }
    }
}

LONG FakeService::standingOf(SCARDHANDLE card) {
    const auto hold = holds_.find(card);
    const bool isKnown = hold != holds_.end() && hold->second.service == service_;
    return isKnown ? hold->second.told : SCARD_E_INVALID_HANDLE;
}

LONG FakeService::connect(SCARDCONTEXT context, SCARDHANDLE* card, DWORD* protocol) {
    if (const LONG result = answer(connecting, 'c'); result != SCARD_S_SUCCESS) {
        return result;
    }
    const std::scoped_lock lock(mutex_);
    if (context != SCARDCONTEXT(service_)) {
        return SCARD_E_INVALID_HANDLE;
    }
    if (readers.empty()) {
        return SCARD_E_UNKNOWN_READER;
    }
    if (!std::ranges::any_of(readers, [](const Reader& reader) { return reader.state & SCARD_STATE_PRESENT; })) {
        return SCARD_E_NO_SMARTCARD;
    }
    holds_[++lastHold_] = {service_};
    *card = lastHold_;
    *protocol = SCARD_PROTOCOL_T1;
    return SCARD_S_SUCCESS;
}

LONG FakeService::reconnect(SCARDHANDLE card) {
    const std::scoped_lock lock(mutex_);
    note('r');
    const LONG standing = standingOf(card);
    if (standing == LONG(SCARD_W_RESET_CARD)) {
        holds_[card].told = SCARD_S_SUCCESS;
        return SCARD_S_SUCCESS;
    }
    return standing;
}

LONG FakeService::transmit(SCARDHANDLE card, QByteArrayView command, unsigned char* bytes, DWORD* length) {
    if (!transmitting.empty()) {
        onMishap();
        *length = 0;
        return answer(transmitting, 't');
    }
    const std::scoped_lock lock(mutex_);
    note('t');
    if (const LONG standing = standingOf(card); standing != SCARD_S_SUCCESS) {
        return standing;
    }
    if (!card_) {
        *length = 0;
        return SCARD_S_SUCCESS;
    }
    const QByteArray given = card_->transmit(command.toByteArray()).value();
    if (losesAnswer(command.toByteArray())) {
        return SCARD_F_COMM_ERROR;
    }
    if (*length < DWORD(given.size())) {
        return SCARD_E_INSUFFICIENT_BUFFER;
    }
    std::memcpy(bytes, given.constData(), std::size_t(given.size()));
    *length = DWORD(given.size());
    return SCARD_S_SUCCESS;
}

void FakeService::addCardCalls(scanners::pcsc::PcscFunctions& functions) {
    const auto self = shared_from_this();
    functions.connect = [self](auto context, auto, auto, auto, auto card, auto protocol) {
        return self->hooked('c', [&] { return self->connect(context, card, protocol); });
    };
    functions.reconnect = [self](auto card, auto, auto, auto, auto) {
        return self->hooked('r', [&] { return self->reconnect(card); });
    };
    functions.disconnect = [self](auto card, auto) {
        return self->hooked('d', [&] {
            const std::scoped_lock lock(self->mutex_);
            self->note('d');
            return self->holds_.erase(card) == 1 ? LONG(SCARD_S_SUCCESS) : LONG(SCARD_E_INVALID_HANDLE);
        });
    };
    functions.beginTransaction = [self](auto card) {
        return self->hooked('b', [&] {
            const LONG scripted = self->answer(self->beginning, 'b');
            const std::scoped_lock lock(self->mutex_);
            return scripted == SCARD_S_SUCCESS ? self->standingOf(card) : scripted;
        });
    };
    functions.endTransaction = [self](auto, DWORD disposition) {
        const char call = disposition == SCARD_RESET_CARD ? 'x' : 'e';
        return self->hooked(call, [&] {
            self->note(call);
            return LONG(SCARD_S_SUCCESS);
        });
    };
    functions.transmit = [self](auto card, auto, auto command, auto size, auto, auto bytes, auto length) {
        return self->hooked(
            't', [&] { return self->transmit(card, QByteArrayView(command, qsizetype(size)), bytes, length); });
    };
}

void FakeService::addContextCalls(scanners::pcsc::PcscFunctions& functions) {
    const auto self = shared_from_this();
    functions.establishContext = [self](auto, auto, auto, auto context) {
        return self->hooked('E', [&] {
            *context = SCARDCONTEXT(self->service_);
            return self->establishing;
        });
    };
    functions.releaseContext = [self](auto) {
        return self->hooked('f', [&] {
            self->note('f');
            return LONG(SCARD_S_SUCCESS);
        });
    };
    functions.listReaders = [self](auto context, auto, char* names, auto size) {
        return self->hooked('l', [&] { return self->listReaders(context, names, size); });
    };
    functions.getStatusChange = [self](auto context, auto wait, auto states, auto count) {
        return self->hooked('s', [&] { return self->statusChange(context, wait, states, count); });
    };
    functions.cancel = [](auto) { return LONG(SCARD_S_SUCCESS); };
}

std::shared_ptr<const scanners::pcsc::PcscFunctions> FakeService::functions() {
    auto functions = std::make_shared<scanners::pcsc::PcscFunctions>();
    addContextCalls(*functions);
    addCardCalls(*functions);
    return functions;
}

} // namespace kakanai::tests
