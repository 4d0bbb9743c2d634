#include "tests/unit/scanners/pcsc/fake_service.h"

#include <cstring>

namespace kakanai::tests {

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
    released_.notify_all();
}

LONG FakeService::answer(std::deque<LONG>& answers, char call) {
    std::unique_lock lock(mutex_);
    calls_ += call;
    if (answers.empty()) {
        return SCARD_S_SUCCESS;
    }
    const LONG first = answers.front();
    answers.pop_front();
    if (first == never) {
        released_.wait(lock, [this] { return isReleased_; });
        return SCARD_F_COMM_ERROR;
    }
    return first;
}

LONG FakeService::listReaders(char* names, DWORD* size) {
    std::string list;
    for (const Reader& reader : readers) {
        list += reader.name + '\0';
    }
    list += '\0';
    *size = DWORD(list.size());
    if (names) {
        std::memcpy(names, list.data(), list.size());
    }
    return readers.empty() ? SCARD_E_NO_READERS_AVAILABLE : SCARD_S_SUCCESS;
}

LONG FakeService::statusChange(SCARD_READERSTATE* states, DWORD count) {
    bool changed = false;
    for (DWORD i = 0; i < count; ++i) {
        const auto known = std::ranges::find(readers, std::string(states[i].szReader), &Reader::name);
        const DWORD now = known == readers.end() ? DWORD(SCARD_STATE_UNKNOWN) : known->state;
        changed = changed || states[i].dwCurrentState != now;
        states[i].dwEventState = now;
    }
    return changed ? SCARD_S_SUCCESS : SCARD_E_TIMEOUT;
}

LONG FakeService::transmit(const unsigned char* command, DWORD size, unsigned char* bytes, DWORD* length) {
    const bool isMishap = !transmitting.empty();
    if (isMishap) {
        onMishap();
        *length = 0;
        return answer(transmitting, 't');
    }
    note('t');
    const auto given = card_->transmit(QByteArray(reinterpret_cast<const char*>(command), qsizetype(size))).value();
    std::memcpy(bytes, given.constData(), std::size_t(given.size()));
    *length = DWORD(given.size());
    return SCARD_S_SUCCESS;
}

std::shared_ptr<const scanners::pcsc::PcscFunctions> FakeService::functions() {
    const auto self = shared_from_this();
    auto functions = std::make_shared<scanners::pcsc::PcscFunctions>();
    functions->establishContext = [self](auto, auto, auto, auto context) {
        *context = 7;
        return self->establishing;
    };
    functions->releaseContext = [self](auto) {
        self->note('f');
        return LONG(SCARD_S_SUCCESS);
    };
    functions->listReaders = [self](auto, auto, char* names, auto size) { return self->listReaders(names, size); };
    functions->getStatusChange = [self](auto, auto, auto states, auto count) {
        return self->statusChange(states, count);
    };
    functions->cancel = [](auto) { return LONG(SCARD_S_SUCCESS); };
    functions->connect = [self](auto, auto, auto, auto, auto card, auto protocol) {
        *card = 1;
        *protocol = SCARD_PROTOCOL_T1;
        const LONG result = self->answer(self->connecting, 'c');
        *card = result == SCARD_S_SUCCESS ? 1 : 0;
        return result;
    };
    functions->reconnect = [self](auto, auto, auto, auto, auto) {
        self->note('r');
        return LONG(SCARD_S_SUCCESS);
    };
    functions->disconnect = [self](auto, auto) {
        self->note('d');
        return LONG(SCARD_S_SUCCESS);
    };
    functions->beginTransaction = [self](auto) { return self->answer(self->beginning, 'b'); };
    functions->endTransaction = [self](auto, DWORD disposition) {
        self->note(disposition == SCARD_RESET_CARD ? 'x' : 'e');
        return LONG(SCARD_S_SUCCESS);
    };
    functions->transmit = [self](auto, auto, auto command, auto size, auto, auto bytes, auto length) {
        return self->transmit(command, size, bytes, length);
    };
    return functions;
}

} // namespace kakanai::tests
