#pragma once

#include "app/visit/event.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace kakanai::screens {

/// One box of what a clerk corrects.
struct EditBox {
    enum class Kind { Text, Name, Number, Date, PostalCode, Choice, Several };

    struct Option {
        QString id;
        QString text;
        bool isName = false;
    };

    QString id;
    Kind kind = Kind::Text;
    QString label;
    QString help = {};
    QString text = {};       ///< as it was typed
    QStringList chosen = {}; ///< Choice: one or none
    std::vector<Option> options = {};
    bool required = false;
    bool partial = false; ///< a date whose month and day may be unknown

    bool isTyped() const { return kind != Kind::Choice && kind != Kind::Several; }
};

using EditBoxes = std::vector<EditBox>;

/// What the boxes are, and the correction they become.
struct EditPlan {
    QString target; ///< what is being corrected; another target drops what was typed
    EditBoxes boxes = {};
    QString action = {};    ///< the verb of the button
    bool grave = false;     ///< takes something away
    bool immediate = false; ///< touching an option is the answer
    std::function<visit::Event(const EditBoxes&)> correction = {};
};

/// The box of an id; plans and the editor know their boxes.
const EditBox& boxOf(const EditBoxes& boxes, const QString& id);

} // namespace kakanai::screens
