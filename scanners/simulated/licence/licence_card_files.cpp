#include "scanners/simulated/licence/licence_card_files.h"

#include "scanners/licence/text/jis_x_0208.h"

#include <QDate>
#include <QFile>

namespace kakanai::scanners::simulated {
namespace {

using namespace Qt::StringLiterals;

constexpr char edition = '\x04';
constexpr char dotsOfGaiji = '\x20';
constexpr qsizetype authoritySize = 10;

QByteArray field(int tag, const QByteArray& value) {
    const auto length = value.size();
    QByteArray bytes(1, static_cast<char>(tag));
    if (length > 0xFF) {
        bytes += '\x82';
        bytes += static_cast<char>(length >> 8);
    } else if (length > 0x7F) {
        bytes += '\x81';
    }
    return bytes + static_cast<char>(length & 0xFF) + value;
}

QByteArray filled(const QByteArray& bytes, qsizetype size) {
    return bytes + QByteArray(std::max<qsizetype>(0, size - bytes.size()), '\xFF');
}

QByteArray text(const QString& characters) {
    return licenceTextBytes(characters).value_or(QByteArray());
}

QByteArray bcd(const QString& date) {
    return QByteArray::fromHex(QString(date).remove(u'-').toLatin1());
}

/// Era digit and YYMMDD.
QString era(const QString& isoDate) {
    const std::pair<QDate, int> eras[] = {{QDate(2019, 5, 1), 5},
                                          {QDate(1989, 1, 8), 4},
                                          {QDate(1926, 12, 25), 3},
                                          {QDate(1912, 7, 30), 2},
                                          {QDate(1868, 1, 25), 1}};
    const QDate date = QDate::fromString(isoDate, Qt::ISODate);
    for (const auto& [first, digit] : eras) {
        if (first <= date) {
            const int year = date.year() - first.year() + 1;
            return u"%1%2"_s.arg(digit).arg(year, 2, 10, QChar(u'0')) + date.toString(u"MMdd"_s);
        }
    }
    return {};
}

QByteArray wideDigits(const QString& digits) {
    QString wide;
    for (const QChar digit : digits) {
        wide += QChar(u'０' + digit.digitValue());
    }
    return text(wide);
}

QByteArray changeValue(const LicencePersonaChange& change) {
    const QByteArray authority = text(change.authority.leftJustified(authoritySize / 2, u'\u3000'));
    return edition + wideDigits(era(change.date)) + text(change.text) + authority;
}

/// Each kind of change has its own slots, filled one after the other.
QByteArray changeSlots(const LicencePersona& persona, std::initializer_list<std::pair<const char*, int>> firstTags) {
    QByteArray bytes;
    for (const auto& [name, firstTag] : firstTags) {
        int tag = firstTag;
        for (const LicencePersonaChange& change : persona.changes) {
            bytes += change.field == QLatin1StringView(name) ? field(tag++, changeValue(change)) : QByteArray();
        }
    }
    return bytes;
}

QByteArray gaijiField(const LicencePersona& persona, int number, int tag) {
    const auto found = persona.gaiji.find(number);
    return field(tag, found == persona.gaiji.end() ? QByteArray() : dotsOfGaiji + found->second);
}

} // namespace

std::optional<QByteArray> licenceTextBytes(const QString& characters) {
    QByteArray bytes;
    for (qsizetype i = 0; i < characters.size(); ++i) {
        const QStringView rest = QStringView(characters).sliced(i);
        const int number = rest.startsWith(u"【外字") && rest.size() >= 5 ? rest.at(3).digitValue() : 0;
        QByteArray code;
        if (number >= 1 && number <= 7 && rest.at(4) == u'】') {
            code = QByteArray(1, '\xFF') + static_cast<char>(0xF0 + number);
            i += 4;
        } else if (rest.startsWith(u"【欠字】")) {
            code = "\xFF\xFA"_ba;
            i += 3;
        } else {
            code = licence::codeOfCharacter(characters.at(i));
        }
        if (code.isEmpty()) {
            return std::nullopt;
        }
        bytes += code;
    }
    return bytes;
}

QByteArray commonDataFile(const LicencePersona& persona) {
    return field(0x45, persona.specification.toLatin1() + bcd(persona.issued) + bcd(persona.expires)) +
           field(0x46, "\x01\x01"_ba);
}

QByteArray pinSettingFile(const LicencePersona& persona) {
    return field(0x05, QByteArray(1, persona.hasPin() ? '\x01' : '\x00'));
}

QByteArray entryFile(const LicencePersona& persona) {
    QByteArray bytes = field(0x11, QByteArray(1, edition)) + field(0x12, text(persona.name)) +
                       field(0x13, text(persona.reading)) + field(0x14, text(persona.alias)) +
                       field(0x15, text(QString(persona.reading).remove(u'\u3000'))) +
                       field(0x16, era(persona.birthDate).toLatin1()) + field(0x17, text(persona.address)) +
                       field(0x18, era(persona.issued).toLatin1()) + field(0x19, "00000"_ba) +
                       field(0x1A, text(u"優良"_s)) + field(0x1B, era(persona.expires).toLatin1()) +
                       field(0x1C, text(u"眼鏡等"_s)) + field(0x1D, {}) + field(0x1E, {}) + field(0x1F, {}) +
                       field(0x20, text(u"東京都公安委員会"_s)) + field(0x21, persona.number.toLatin1());
    for (int tag = 0x22; tag <= 0x34; ++tag) {
        bytes += field(tag, tag == 0x26 ? era(persona.issued).toLatin1() : "0000000"_ba);
    }
    return filled(bytes, 880);
}

QByteArray malformedEntryFile(const LicencePersona& persona) {
    constexpr qsizetype withinTheName = 6;
    return entryFile(persona).first(withinTheName);
}

QByteArray domicileFile(const LicencePersona& persona) {
    return filled(field(0x41, text(persona.domicile)), 82);
}

QByteArray gaijiFile(const LicencePersona& persona) {
    return filled(gaijiField(persona, 1, 0x48) + gaijiField(persona, 2, 0x49), 264);
}

QByteArray changeFile(const LicencePersona& persona) {
    const QByteArray slotBytes = changeSlots(persona, {{"name", 0x60}, {"reading", 0x68}, {"address", 0x70}});
    return filled(field(0x50, QByteArray(1, slotBytes.isEmpty() ? '0' : '1')) + slotBytes, 640);
}

QByteArray laterGaijiFile(const LicencePersona& persona) {
    QByteArray bytes = field(0xA0, "0"_ba);
    for (int number = 3; number <= 7; ++number) {
        bytes += gaijiField(persona, number, 0xA0 + number - 2);
    }
    return filled(bytes, 663);
}

QByteArray domicileChangeFile(const LicencePersona& persona) {
    return filled(field(0xAA, "0"_ba) + changeSlots(persona, {{"domicile", 0xAB}}), 256);
}

QByteArray photoFile() {
    QFile face(u":/kakanai/licence/personas/face.j2k"_s);
    const QByteArray bytes = face.open(QIODevice::ReadOnly) ? face.readAll() : QByteArray();
    return filled(QByteArray(1, '\x5F') + field(0x40, bytes), 2005);
}

} // namespace kakanai::scanners::simulated
