#pragma once

#include "printing/sheet.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace kakanai::screens {

/// Pages that a SheetView can show. The sheets belong to the visit and are looked up at each painting.
class SheetPages : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the review")

public:
    using Find = std::function<const printing::Sheet*(int)>;

    explicit SheetPages(Find find) : find_(std::move(find)) {}
    const printing::Sheet* at(int page) const { return find_(page); }

private:
    Find find_;
};

} // namespace kakanai::screens
