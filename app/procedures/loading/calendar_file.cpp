#include "app/procedures/loading/record_files.h"
#include "app/procedures/loading/record_reader.h"

namespace kakanai::procedures::loading {

using namespace Qt::StringLiterals;

namespace {

std::vector<QDate> readDays(RecordReader& reader, const QString& key) {
    std::vector<QDate> days;
    for (const QString& text : reader.texts(key)) {
        const auto date = base::PartialDate::parse(text);
        if (!date || !date->date()) {
            reader.error(key, Words{u"「%1」は日付ではありません。"_s, u"\"%1\" is not a date."_s}.arg(text),
                         {u"2026-04-01のように書いてください。"_s, u"Write it like 2026-04-01."_s});
            continue;
        }
        days.push_back(*date->date());
    }
    return days;
}

std::vector<std::pair<int, int>> readYearly(RecordReader& reader) {
    std::vector<std::pair<int, int>> days;
    for (const QString& text : reader.texts(u"closed_each_year"_s)) {
        const auto date = base::PartialDate::parse(u"2000-"_s + text); // a leap year, so that 02-29 is a day
        if (!date || !date->isComplete()) {
            reader.error(u"closed_each_year"_s, Words{u"「%1」は月日ではありません。"_s, u"\"%1\" is not a month and day."_s}.arg(text),
                         {u"12-29のように書いてください。"_s, u"Write it like 12-29."_s});
            continue;
        }
        days.emplace_back(date->month, date->day);
    }
    return days;
}

std::vector<base::Era> readEras(RecordReader& reader, Findings& findings) {
    std::vector<base::Era> eras;
    const auto items = reader.list(u"eras"_s);
    for (std::size_t i = 0; i < items.size(); ++i) {
        RecordReader era(*items[i], findings, indexed(u"eras"_s, i));
        const QString name = era.requiredText(u"name"_s);
        const QString kana = era.text(u"kana"_s);
        const QString latin = era.text(u"latin"_s);
        era.requiredText(u"first"_s);
        const auto first = base::PartialDate::parse(era.dateText(u"first"_s));
        const QDate day = first ? first->date().value_or(QDate()) : QDate();
        era.finish();
        if (!eras.empty() && day <= eras.back().first) {
            era.error(u"first"_s, {u"元号の日付が重なっているか、順番が逆です。"_s, u"The eras overlap or are out of order."_s},
                      {u"古い元号から順に書いてください。"_s, u"List the eras from the oldest on."_s});
        } else if (day.isValid()) {
            eras.push_back({name, kana, latin, day});
        }
    }
    return eras;
}

} // namespace

Calendar readCalendar(const TextTree& record, Findings& findings) {
    RecordReader reader(record, findings);
    Calendar calendar;
    calendar.eras = base::EraTable(readEras(reader, findings));
    calendar.closedEachYear = readYearly(reader);
    calendar.holidays = readDays(reader, u"holidays"_s);
    calendar.closedDays = readDays(reader, u"closed_days"_s);
    reader.finish();
    return calendar;
}

} // namespace kakanai::procedures::loading
