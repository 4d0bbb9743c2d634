#include "app/payloads/japanese_date.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace kakanai::payloads {
namespace {

/// Only the digits change their width; nothing else of the text is touched.
QString halfWidthDigits(QString text) {
    for (QChar& c : text) {
        if (c >= u'０' && c <= u'９') {
            c = QChar(c.unicode() - u'０' + u'0');
        }
    }
    return text;
}

int numberOf(const QString& text) {
    return text == u"元" ? 1 : text.toInt(); // 不詳 and nothing at all are 0: not known
}

std::optional<base::PartialDate> checked(int year, int month, int day) {
    return base::PartialDate::parse(
        u"%1-%2-%3"_s.arg(year, 4, 10, QChar(u'0')).arg(month, 2, 10, QChar(u'0')).arg(day, 2, 10, QChar(u'0')));
}

const base::Era* eraNamed(const QString& name, const base::EraTable& eras) {
    for (const base::Era& era : eras.eras()) {
        if (era.name == name || era.latin == name) {
            return &era;
        }
    }
    return nullptr;
}

/// The year of an era is only right if the date then lies in that era.
std::optional<base::PartialDate> inEra(const QString& name, int year, int month, int day, const base::EraTable& eras) {
    const base::Era* era = eraNamed(name, eras);
    if (!era || year < 1) {
        return {};
    }
    const auto date = checked(era->first.year() + year - 1, month, day);
    if (!date) {
        return {};
    }
    // A year whose days are not known may belong to the era that ended in it: its first and last day are asked.
    const base::Era* first = eras.yearOf({date->year, std::max(date->month, 1), std::max(date->day, 1)}).era;
    const base::Era* last = eras.yearOf(*date).era;
    const bool within = (!first || first->first <= era->first) && last && last->first >= era->first;
    return within ? date : std::nullopt;
}

} // namespace

std::optional<base::PartialDate> readJapaneseDate(const QString& text, const base::EraTable& eras) {
    static const QRegularExpression era(
        u"^(\\p{Han}{2}|[A-Z])(元|[0-9]{1,2})(?:年|[./])(?:([0-9]{1,2}|不詳)(?:月|[./])([0-9]{1,2}|不詳)日?|月日不詳|（月日不詳）)\\z"_s);
    static const QRegularExpression western(
        u"^([0-9]{4})(?:年|[-./])([0-9]{1,2}|不詳)(?:月|[-./])([0-9]{1,2}|不詳)日?\\z"_s);
    const QString written = halfWidthDigits(text);
    if (const auto plain = base::PartialDate::parse(written)) {
        return plain;
    }
    if (const auto match = era.match(written); match.hasMatch()) {
        return inEra(match.captured(1), numberOf(match.captured(2)), numberOf(match.captured(3)),
                     numberOf(match.captured(4)), eras);
    }
    const auto match = western.match(written);
    return match.hasMatch()
               ? checked(match.captured(1).toInt(), numberOf(match.captured(2)), numberOf(match.captured(3)))
               : std::nullopt;
}

} // namespace kakanai::payloads
