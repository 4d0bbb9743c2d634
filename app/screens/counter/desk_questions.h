#pragma once

#include "app/screens/counter/desk_view.h"

namespace kakanai::screens {

/// A question about the case or about one person.
struct AskedQuestion {
    const procedures::Question* question = nullptr;
    QString person;

    QString key() const { return question->id + u'/' + person; }
    bool operator==(const AskedQuestion&) const = default;
};

/// 「聞く」: what would still settle something, also where the citizen alone could not say it.
std::vector<AskedQuestion> openQuestions(const DeskView& view);

/// What was answered, in the event's order; a visit brings its answers along, not what it was asked.
std::vector<AskedQuestion> answeredQuestions(const DeskView& view);

/// The question of a key "Q16/hana"; without a question if there is none.
AskedQuestion askedQuestion(const DeskView& view, const QString& key);

} // namespace kakanai::screens
