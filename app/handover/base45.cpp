#include "app/handover/base45.h"

namespace kakanai::handover {
namespace {

constexpr QLatin1StringView alphabet("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:");
constexpr int base = 45;
static_assert(alphabet.size() == base);

void appendDigits(QString& text, int value, int digits) {
    for (int i = 0; i < digits; ++i) {
        text += QChar(alphabet[value % base]);
        value /= base;
    }
}

/// The value of two or three characters, least significant first; nothing above `most`.
std::optional<int> valueOf(QStringView digits, int most) {
    int value = 0;
    for (qsizetype i = digits.size() - 1; i >= 0; --i) {
        const qsizetype digit = alphabet.indexOf(digits[i]);
        if (digit < 0) {
            return {};
        }
        value = value * base + static_cast<int>(digit);
    }
    return value <= most ? std::optional(value) : std::nullopt;
}

int byteAt(QByteArrayView bytes, qsizetype at) {
    return static_cast<unsigned char>(bytes[at]);
}

} // namespace

QString toBase45(QByteArrayView bytes) {
    QString text;
    text.reserve((bytes.size() * 3 + 1) / 2);
    for (qsizetype i = 0; i + 1 < bytes.size(); i += 2) {
        appendDigits(text, byteAt(bytes, i) * 256 + byteAt(bytes, i + 1), 3);
    }
    if (bytes.size() % 2 != 0) {
        appendDigits(text, byteAt(bytes, bytes.size() - 1), 2);
    }
    return text;
}

std::optional<QByteArray> fromBase45(QStringView text) {
    if (text.size() % 3 == 1) {
        return {};
    }
    QByteArray bytes;
    bytes.reserve(text.size() * 2 / 3);
    for (qsizetype i = 0; i < text.size(); i += 3) {
        const QStringView digits = text.mid(i, 3);
        const bool pair = digits.size() == 3;
        const auto value = valueOf(digits, pair ? 0xFFFF : 0xFF);
        if (!value) {
            return {};
        }
        if (pair) {
            bytes += static_cast<char>(*value / 256);
        }
        bytes += static_cast<char>(*value % 256);
    }
    return bytes;
}

} // namespace kakanai::handover
