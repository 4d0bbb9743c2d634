#include "app/screens/counter/date_text.h"

#include "app/screens/entry/date_draft.h"

#include <QRegularExpression>

namespace kakanai::screens {
namespace {

using namespace Qt::StringLiterals;

QString narrow(const QString& text) {
    QString line;
    for (const QChar character : text) {
        const bool wide = character >= QChar(u'！') && character <= QChar(u'～');
        const QChar narrowed = wide ? QChar(static_cast<char16_t>(character.unicode() - 0xFEE0)) : character;
        if (!narrowed.isSpace()) {
            line += narrowed;
        }
    }
    static const QRegularExpression unknown(u"\\(?(月日|日)?不詳\\)?"_s);
    return line.remove(unknown);
}

/// Takes the era off the front of a line; -1 for the Western calendar.
int takeEra(QString& line, const base::EraTable& eras) {
    for (std::size_t i = 0; i < eras.eras().size(); ++i) {
        const auto& era = eras.eras()[i];
        for (const QString& head : {era.name, era.latin, era.kana}) {
            if (!head.isEmpty() && line.startsWith(head, Qt::CaseInsensitive)) {
                line.remove(0, head.size());
                return static_cast<int>(i);
            }
        }
    }
    static const QRegularExpression western(u"^西暦"_s);
    line.remove(western);
    return -1;
}

QStringList partsOf(const QString& line, bool western) {
    static const QRegularExpression closedWestern(u"^(\\d{4})(\\d{2})(\\d{2})$"_s);
    static const QRegularExpression closedEra(u"^(\\d{2})(\\d{2})(\\d{2})$"_s);
    static const QRegularExpression open(u"^(元|\\d{1,4})年?(?:[-./]?(\\d{1,2})月?(?:[-./]?(\\d{1,2})日?)?)?$"_s);
    static const QRegularExpression divided(u"^(元|\\d{1,4})(?:[-./年]|$)"_s);
    const auto closed = (western ? closedWestern : closedEra).match(line);
    if (closed.hasMatch()) {
        return closed.capturedTexts().sliced(1);
    }
    const auto whole = open.match(line);
    return whole.hasMatch() && divided.match(line).hasMatch() ? whole.capturedTexts().sliced(1) : QStringList();
}

} // namespace

std::optional<base::PartialDate> readDateText(const QString& text, const base::EraTable& eras, bool partialAllowed) {
    QString line = narrow(text);
    DateDraft draft(eras, partialAllowed);
    draft.setEra(takeEra(line, eras));
    auto parts = partsOf(line, draft.era() < 0);
    if (parts.isEmpty()) {
        return std::nullopt;
    }
    if (parts[0] == u"元") {
        parts[0] = u"1"_s;
    }
    for (qsizetype part = 0; part < parts.size(); ++part) {
        const int number = parts[part].toInt();
        draft.setPart(static_cast<DateDraft::Part>(part));
        for (const QChar digit : QString::number(number)) {
            draft.digit(digit.digitValue());
        }
        if (draft.text(draft.part()).toInt() != number) {
            return std::nullopt;
        }
    }
    return draft.date();
}

QString bothCalendars(const base::PartialDate& date, const base::EraTable& eras) {
    return eras.text(date) + u"　"_s + base::EraTable::westernText(date);
}

} // namespace kakanai::screens
