#pragma once

#include "app/procedures/case.h"
#include "app/procedures/catalogue.h"

#include <QDate>
#include <QString>

/// How values read on a screen. The one place of the screens where dates and answers become words.
namespace kakanai::screens {

/// 令和8年11月15日（日）; in English 15 November 2026 (Sun); in easy Japanese 2026年11月15日（日）.
QString dateWords(QDate date, const base::EraTable& eras, const QString& language);
QString dateWords(const base::PartialDate& date, const base::EraTable& eras, const QString& language);

QString sexWords(const QString& sex);

/// An answer as the person gave it: はい, the option's text, a date, names; わからない for what is unknown.
QString answerWords(const procedures::FactValue& answer, const procedures::Question& question,
                    const procedures::Case& facts, const base::EraTable& eras, const QString& language);

/// What a case holds for a question: monostate if it was never answered.
procedures::FactValue answerOf(const procedures::Case& facts, const procedures::Question& question,
                               const QString& person);

QString personName(const procedures::Case& facts, const QString& person);

} // namespace kakanai::screens
