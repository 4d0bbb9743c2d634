#pragma once

#include <QString>

namespace kakanai::procedures {

/// A key of a form's layout: where the value comes from and how it is written. "subject.birth_date@western"
struct FieldKey {
    QString source;
    QString format; ///< empty: as the source suggests; era, western, short, person; raw (checks); digits

    static FieldKey parse(const QString& key) {
        const qsizetype at = key.indexOf(u'@');
        return at < 0 ? FieldKey{key, {}} : FieldKey{key.first(at), key.sliced(at + 1)};
    }
    QString text() const { return format.isEmpty() ? source : source + u'@' + format; }
};

} // namespace kakanai::procedures
