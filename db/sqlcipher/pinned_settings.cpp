#include "db/sqlcipher/pinned_settings.h"

#include <QVersionNumber>

#include <array>

namespace kakanai::db {
namespace {

struct Pin {
    const char* name;
    const char* value;
    const char* readBack;
};

// A raw key needs no stretching, so kdf_iter costs nothing; it is pinned because it is part of the format.
constexpr std::array cipherPins{
    Pin{"cipher_page_size", "4096", "4096"},
    Pin{"kdf_iter", "256000", "256000"},
    Pin{"cipher_use_hmac", "ON", "1"},
    Pin{"cipher_hmac_algorithm", "HMAC_SHA512", "HMAC_SHA512"},
    Pin{"cipher_kdf_algorithm", "PBKDF2_HMAC_SHA512", "PBKDF2_HMAC_SHA512"},
    Pin{"cipher_plaintext_header_size", "0", "0"},
};

constexpr std::array storagePins{
    Pin{"auto_vacuum", "NONE", "0"},  Pin{"journal_mode", "WAL", "wal"}, Pin{"synchronous", "FULL", "2"},
    Pin{"secure_delete", "ON", "1"},  Pin{"foreign_keys", "ON", "1"},    Pin{"trusted_schema", "OFF", "0"},
    Pin{"temp_store", "MEMORY", "2"}, Pin{"cell_size_check", "ON", "1"}, Pin{"mmap_size", "0", "0"},
};

StoreResult<void> set(const Connection& connection, std::span<const Pin> pins) {
    for (const auto& pin : pins) {
        const auto done = connection.execute(QByteArray("PRAGMA ") + pin.name + " = " + pin.value);
        if (!done) {
            return done;
        }
    }
    return {};
}

StoreResult<void> verify(const Connection& connection, const char* name, const char* expected) {
    const auto found = connection.single(QByteArray("PRAGMA ") + name);
    if (!found) {
        return std::unexpected(found.error());
    }
    return *found == expected ? StoreResult<void>{} : std::unexpected(StoreError{StoreFault::Version});
}

StoreResult<void> verifyLibrary(const Connection& connection) {
    const auto text = connection.single("PRAGMA cipher_version");
    if (!text) {
        return std::unexpected(text.error());
    }
    const auto version = QVersionNumber::fromString(QLatin1StringView(*text));
    return version >= QVersionNumber(4, 6) ? StoreResult<void>{} : std::unexpected(StoreError{StoreFault::Version});
}

} // namespace

StoreResult<void> pinBeforeKey(const Connection& connection) {
    // Its log goes to standard error and repeats what our fault says already.
    const auto quiet = connection.execute("PRAGMA cipher_log_level = NONE");
    return quiet ? connection.execute("PRAGMA cipher_memory_security = ON") : quiet;
}

StoreResult<void> pinCipher(const Connection& connection) {
    return set(connection, cipherPins);
}

StoreResult<void> pinStorage(const Connection& connection) {
    return set(connection, storagePins);
}

StoreResult<void> verifyPins(const Connection& connection) {
    if (const auto library = verifyLibrary(connection); !library) {
        return library;
    }
    for (const auto& pins : {std::span<const Pin>(cipherPins), std::span<const Pin>(storagePins)}) {
        for (const auto& pin : pins) {
            if (const auto kept = verify(connection, pin.name, pin.readBack); !kept) {
                return kept;
            }
        }
    }
    return verify(connection, "cipher_memory_security", "1");
}

} // namespace kakanai::db
