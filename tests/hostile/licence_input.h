#pragma once

#include <cstddef>
#include <cstdint>

namespace kakanai::tests {

/// Everything that is made of a licence's bytes, fed with somebody else's. The first byte chooses what: a text field,
/// each kind of file, the whole conversation with a card of whose files the input is the content, or one whose every
/// answer it is. Ends the program where a promise of the room is broken.
void feedLicence(const std::uint8_t* data, std::size_t size);

} // namespace kakanai::tests
