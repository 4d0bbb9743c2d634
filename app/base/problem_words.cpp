#include "app/base/problem_words.h"

#include "app/base/problem.h"
#include "app/base/words/card.h"
#include "app/base/words/codes.h"
#include "app/base/words/documents.h"
#include "app/base/words/machine.h"
#include "app/base/words/visit_codes.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace kakanai::base {
namespace {

// In the order of the list of codes. A code without words names a constant that does not exist, and does not compile.
constexpr const Wording* table[] = {
#define KAKANAI_X(name, text, kind, retry) &words::name,
    KAKANAI_PROBLEM_CODES(KAKANAI_X)
#undef KAKANAI_X
};

constexpr bool said(const char16_t* text) {
    return text != nullptr && *text != u'\0';
}

constexpr bool said(const Wording::Text& text) {
    return said(text.happened) && said(text.next);
}

static_assert(std::ranges::all_of(table,
                                  [](const Wording* w) {
                                      return said(w->ja) && said(w->easy) && said(w->en) && said(w->staff);
                                  }),
              "every code needs words in each language and an action for staff");

const Wording::Text& inLanguage(const Wording& wording, const QString& language) {
    if (language == "easy"_L1) {
        return wording.easy;
    }
    return language == "en"_L1 ? wording.en : wording.ja;
}

using Translations = QHash<QString, QJsonObject>; ///< by language, then by code: what happened, what to do

Translations readTranslations() {
    Translations all;
    const QDir folder(u":/kakanai/problems"_s);
    for (const QString& name : folder.entryList({u"*.json"_s})) {
        QFile file(folder.filePath(name));
        const bool readable = file.open(QIODevice::ReadOnly);
        Q_ASSERT(readable);
        all.insert(name.chopped(5), QJsonDocument::fromJson(file.readAll()).object());
    }
    return all;
}

/// Constant data, read once.
const Translations& translations() {
    static const Translations all = readTranslations();
    return all;
}

} // namespace

ProblemWords problemWords(ProblemCode code, const QString& language) {
    const Wording& wording = *table[static_cast<std::size_t>(code)];
    const QString staff = QString::fromUtf16(wording.staff);
    const QJsonArray translated = translations().value(language).value(problemCodeText(code)).toArray();
    if (translated.size() == 2) {
        return {translated[0].toString(), translated[1].toString(), staff};
    }
    const Wording::Text& text = inLanguage(wording, language);
    return {QString::fromUtf16(text.happened), QString::fromUtf16(text.next), staff};
}

} // namespace kakanai::base
