#include "app/visit/flow_picture.h"

#include "app/visit/transition_table.h"

using namespace Qt::StringLiterals;

namespace kakanai::visit {
namespace {

QString text(std::string_view name) {
    return QString::fromLatin1(name.data(), qsizetype(name.size()));
}

bool ofCounter(StepKind kind) {
    return kind >= StepKind::Listing;
}

/// The few steps that both places have are drawn where their row leads.
bool ofCounter(const Row& row) {
    return ofCounter(row.from) || (row.to && ofCounter(*row.to));
}

QString label(const Row& row) {
    const QString event = text(eventName(row.event));
    return row.guard ? u"%1 [%2]"_s.arg(event, text(row.guard->name)) : event;
}

/// Where an action chooses the step, the arrow ends at the action.
QString target(const Row& row) {
    return row.to ? text(nameOf(*row.to)) : u"%1([%1])"_s.arg(text(row.action->name));
}

struct Arrow {
    QString from;
    QString to;
    bool dashed;
    QStringList labels;
};

QString chart(bool counter) {
    std::vector<Arrow> arrows;
    for (const Row& row : transitionTable()) {
        if (ofCounter(row) != counter) {
            continue;
        }
        const QString from = text(nameOf(row.from));
        const auto same = std::find_if(arrows.begin(), arrows.end(), [&](const Arrow& arrow) {
            return arrow.from == from && arrow.to == target(row);
        });
        if (same == arrows.end()) {
            arrows.push_back({from, target(row), !row.to, {label(row)}});
        } else {
            same->labels << label(row);
        }
    }
    QString drawn = u"```mermaid\nflowchart TD\n"_s;
    for (const Arrow& arrow : arrows) {
        drawn += u"    %1 %2|\"%3\"| %4\n"_s.arg(arrow.from, arrow.dashed ? u"-.->"_s : u"-->"_s,
                                                 arrow.labels.join(u"<br/>"), arrow.to);
    }
    return drawn + u"```\n"_s;
}

} // namespace

QString flowPicture() {
    return u"# The flow of a visit 来庁の流れ\n\n"
           "Drawn from `app/visit/transition_table.cpp`. An arrow is a row, or several: *event [guard]*. The rows of "
           "one step and one event\n"
           "are tried in the order of the table, and a row without a guard always holds. A dashed arrow ends at an "
           "action that chooses\n"
           "the next step, or stays.\n\n"
           "Not drawn, because they hold in every step (`app/visit/advance.cpp`): *cancel* and *idle* lead to Erasing; "
           "a lost reader leads\n"
           "from the card's steps to another way; words, the bell and a sheet that is closed change no step; a write "
           "under way is answered\n"
           "wherever the visit stands.\n\n"
           "## Kiosk 記載台\n\n"_s +
           chart(false) + u"\n## Counter 窓口\n\n"_s + chart(true);
}

} // namespace kakanai::visit
