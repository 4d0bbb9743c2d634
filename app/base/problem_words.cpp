#include "app/base/problem_words.h"

#include "app/base/problem.h"
#include "app/base/words/card.h"
#include "app/base/words/codes.h"
#include "app/base/words/documents.h"
#include "app/base/words/machine.h"
#include "app/base/words/visit_codes.h"

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

} // namespace

ProblemWords problemWords(ProblemCode code, const QString& language) {
    const Wording& wording = *table[static_cast<std::size_t>(code)];
    const Wording::Text& text = inLanguage(wording, language);
    return {QString::fromUtf16(text.happened), QString::fromUtf16(text.next), QString::fromUtf16(wording.staff)};
}

} // namespace kakanai::base
