#pragma once

#include "app/procedures/engine.h"
#include "printing/sheet.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace kakanai::visit {

/// A document of the visit: its plan, the pages as they are shown and printed, and the PDF once it is made.
struct Document {
    procedures::DocumentPlan plan;
    QString fileName;
    std::vector<printing::Sheet> sheets;
    QByteArray pdf;
    bool sealed = false;
    bool inked = false; ///< carries the citizen's ink
    QByteArray digest;  ///< SHA-256 of what stands in it, ink left out: ink is void where this changed
    int fields = 0;
    int prefilled = 0;
};

/// How identity was checked (住基法27条): what was shown, never its number.
struct IdentityCheck {
    QString method;        ///< "onePhoto", "twoPapers", "questions", "notConfirmed"
    QStringList documents; ///< kinds: "numberCard", "licence", "passport", "residenceCard", "insurance", …
    bool operator==(const IdentityCheck&) const = default;
};

/// What erasing did, as counts and yes or no only.
struct EraseReport {
    bool secretsWiped = false;
    bool documentsDropped = false;
    bool spoolEmptied = false;
    bool pagesDestroyed = false;
    bool clipboardCleared = false;

    bool complete() const {
        return secretsWiped && documentsDropped && spoolEmptied && pagesDestroyed && clipboardCleared;
    }
    bool operator==(const EraseReport&) const = default;
};

} // namespace kakanai::visit
