#pragma once

#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

namespace kakanai::procedures {

enum class Tri { No, Yes, Unknown };

Tri both(Tri a, Tri b);   ///< no and unknown is no
Tri either(Tri a, Tri b); ///< yes or unknown is yes
Tri opposite(Tri a);

/// A condition as data. A leaf names a fact with its scope: "event", "hh.dog", "p.care_level",
/// "claimant.public_servant".
struct Rule {
    enum class Kind {
        Always,
        All,
        Any,
        Not,
        Is,
        In,
        Has,
        AtLeast,
        AtMost,
        IsPerson,     ///< the person that the fact names, or "p", is one of those the role in `values` names
        ExistsPerson, ///< the inner rule holds for somebody of the case
        CountAtLeast, ///< … for so many of them
        CountAtMost,
    };

    Kind kind = Kind::Always;
    std::vector<Rule> parts; ///< All, Any; one for Not, ExistsPerson, CountAtLeast, CountAtMost
    QString fact;            ///< leaves
    QStringList values;      ///< Is, In, Has; "yes"/"no" for yes-no facts; IsPerson: the role
    int number = 0;          ///< AtLeast, AtMost, CountAtLeast, CountAtMost
    int line = 0;            ///< in its file, for findings

    bool operator==(const Rule&) const = default;
};

} // namespace kakanai::procedures
