#pragma once

#include "app/screens/counter/desk_view.h"

namespace kakanai::screens {

/// A box that only forms want: telephone, account, the dog's name.
struct DeskField {
    const procedures::FieldDefinition* field = nullptr;
    QString person; ///< empty: of the case
    QStringList forms;
    bool missing = false; ///< the citizen is expected to say it, and nobody has

    QString key() const { return field->id + u'/' + person; }
};

/// Every such box of the documents that are to be made, in the order of the papers.
std::vector<DeskField> deskFields(const DeskView& view);

/// What stands in a box.
QString fieldValue(const procedures::Case& facts, const QString& field, const QString& person);

} // namespace kakanai::screens
