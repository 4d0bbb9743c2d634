#pragma once

#include <QString>

namespace kakanai::procedures {

/// A fact as rules and forms name it: whose it is, and which. "p.care_level" → {"p", "care_level"}, "event" → {"", "event"}.
struct FactPath {
    QString holder; ///< empty: the case; "hh": the household; "p": the person in question; else a role: "claimant"
    QString id;

    static FactPath parse(const QString& text) {
        const qsizetype dot = text.indexOf(u'.');
        return dot < 0 ? FactPath{{}, text} : FactPath{text.first(dot), text.sliced(dot + 1)};
    }
    bool ofCase() const { return holder.isEmpty(); }
    bool ofHousehold() const { return holder == QStringView(u"hh"); }
    bool ofSubject() const { return holder == QStringView(u"p"); }
};

} // namespace kakanai::procedures
