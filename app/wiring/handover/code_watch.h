#pragma once

#include "app/visit/event.h"
#include "scanners/code_scanner.h"

#include <QObject>

#include <functional>
#include <memory>
#include <thread>

namespace kakanai::wiring {

/// Reads codes from a scanner for as long as it lives, and none that was scanned before: each whole text becomes
/// CodeScanned, and a scanner that fails CodeFailed, once for each way of failing. `post` is called on the thread that
/// made this.
class CodeWatch {
public:
    using Post = std::function<void(const visit::Event&)>;

    CodeWatch(std::shared_ptr<scanners::CodeScanner> scanner, Post post);
    ~CodeWatch();
    CodeWatch(const CodeWatch&) = delete;
    CodeWatch& operator=(const CodeWatch&) = delete;

private:
    void run(const std::stop_token& stop);
    void tell(const visit::Event& event);

    std::shared_ptr<scanners::CodeScanner> scanner_;
    Post post_;
    QObject here_; ///< what is still on its way when this goes, goes with it
    std::jthread thread_;
};

} // namespace kakanai::wiring
