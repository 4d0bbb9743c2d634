#include "printing/pdf/srgb_profile.h"

#include <QList>
#include <QtEndian>

#include <array>
#include <cmath>

namespace kakanai::printing {
namespace {

template<class T>
QByteArray bigEndian(T value) {
    const auto swapped = qToBigEndian(value);
    return {reinterpret_cast<const char*>(&swapped), sizeof swapped};
}

QByteArray fixed(double value) {
    return bigEndian(static_cast<qint32>(std::lround(value * 65536)));
}

using Colour = std::array<double, 3>;
constexpr Colour d50{0.9642, 1.0, 0.8249};

QByteArray xyz(const Colour& colour) {
    return "XYZ " + QByteArray(4, '\0') + fixed(colour[0]) + fixed(colour[1]) + fixed(colour[2]);
}

QByteArray description() {
    const QByteArray name("sRGB\0", 5);
    constexpr qsizetype emptyUnicodeAndScript = 4 + 4 + 2 + 1 + 67;
    return "desc" + QByteArray(4, '\0') + bigEndian(static_cast<quint32>(name.size())) + name +
           QByteArray(emptyUnicodeAndScript, '\0');
}

QByteArray curve() {
    constexpr int points = 256;
    QByteArray data = "curv" + QByteArray(4, '\0') + bigEndian(quint32{points});
    for (int i = 0; i < points; ++i) {
        const double encoded = i / (points - 1.0);
        const double linear = encoded <= 0.04045 ? encoded / 12.92 : std::pow((encoded + 0.055) / 1.055, 2.4);
        data += bigEndian(static_cast<quint16>(std::lround(linear * 65535)));
    }
    return data;
}

QByteArray header(qsizetype size) {
    QByteArray data =
        bigEndian(static_cast<quint32>(size)) + QByteArray(4, '\0') + bigEndian(quint32{0x02100000}) + "mntrRGB XYZ ";
    for (const quint16 part : {2026, 1, 1, 0, 0, 0}) { // when it was made; any date will do
        data += bigEndian(part);
    }
    data += "acsp" + QByteArray(28, '\0') + fixed(d50[0]) + fixed(d50[1]) + fixed(d50[2]);
    constexpr qsizetype headerSize = 128;
    return data.leftJustified(headerSize, '\0');
}

} // namespace

QByteArray srgbProfile() {
    struct Element {
        QByteArrayList tags;
        QByteArray data;
    };
    // The primaries as adapted to D50.
    const QList<Element> elements{
        {{"desc"}, description()},
        {{"cprt"}, "text" + QByteArray(4, '\0') + QByteArray("No copyright\0", 13)},
        {{"wtpt"}, xyz(d50)},
        {{"rXYZ"}, xyz({0.4361, 0.2225, 0.0139})},
        {{"gXYZ"}, xyz({0.3851, 0.7169, 0.0971})},
        {{"bXYZ"}, xyz({0.1431, 0.0606, 0.7141})},
        {{"rTRC", "gTRC", "bTRC"}, curve()},
    };
    constexpr quint32 tagCount = 9;
    quint32 offset = 128 + 4 + 12 * tagCount;
    QByteArray table = bigEndian(tagCount);
    QByteArray body;
    for (const auto& [tags, data] : elements) {
        for (const auto& tag : tags) {
            table += tag + bigEndian(offset) + bigEndian(static_cast<quint32>(data.size()));
        }
        const auto padded = data + QByteArray((4 - data.size() % 4) % 4, '\0');
        body += padded;
        offset += static_cast<quint32>(padded.size());
    }
    return header(offset) + table + body;
}

} // namespace kakanai::printing
