#pragma once

#include "scanners/code_scanner.h"

#include <map>

namespace kakanai::scanners {

/// Puts messages together from the symbols that carry them, in whatever order they are seen.
class CodeParts {
public:
    /// What this code adds. Nothing: this part was there already. A code that is no part is a whole message.
    std::optional<Scan> add(const Code& code);
    /// Its parts are new when they are seen again.
    void forget(int message);

private:
    struct Message {
        int number = 0;
        Code first;
        int count = 0; ///< 0: no part has told yet
        std::map<int, Code> parts;
    };
    Message& messageOf(const Code& part);

    std::vector<Message> messages_;
    int next_ = 0;
};

} // namespace kakanai::scanners
