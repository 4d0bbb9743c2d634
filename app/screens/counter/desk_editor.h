#pragma once

#include "app/screens/counter/edit_box.h"
#include "app/screens/counter/row_list.h"
#include "app/screens/services.h"

#include <QObject>

namespace kakanai::screens {

/// The boxes of what a clerk is correcting. What was typed stays while the visit around it changes, and is dropped with
/// its target.
class DeskEditor final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the desk")
    Q_PROPERTY(kakanai::screens::RowList* boxes READ boxes CONSTANT)
    Q_PROPERTY(QString target READ target NOTIFY changed)
    Q_PROPERTY(QString action READ action NOTIFY changed)
    Q_PROPERTY(bool typed READ typed NOTIFY changed)
    Q_PROPERTY(bool grave READ grave NOTIFY changed)
    Q_PROPERTY(bool immediate READ immediate NOTIFY changed)
    Q_PROPERTY(bool canApply READ canApply NOTIFY changed)
    Q_PROPERTY(QString hint READ hint NOTIFY changed)
    Q_PROPERTY(QVariantList areas READ areas NOTIFY changed)

public:
    enum Kind {
        Text = static_cast<int>(EditBox::Kind::Text),
        Name = static_cast<int>(EditBox::Kind::Name),
        Number = static_cast<int>(EditBox::Kind::Number),
        Date = static_cast<int>(EditBox::Kind::Date),
        PostalCode = static_cast<int>(EditBox::Kind::PostalCode),
        Choice = static_cast<int>(EditBox::Kind::Choice),
        Several = static_cast<int>(EditBox::Kind::Several),
    };
    Q_ENUM(Kind)

    explicit DeskEditor(const Services& services) : services_(services) {}

    /// The same target keeps what was typed; an empty plan has no boxes.
    void open(EditPlan plan);

    RowList* boxes() { return &rows_; }
    QString target() const { return plan_.target; }
    QString action() const { return plan_.immediate ? QString() : plan_.action; }
    bool typed() const; ///< has a box that is typed, in which Enter applies
    bool grave() const { return plan_.grave; }
    bool immediate() const { return plan_.immediate; }
    bool canApply() const;
    QString hint() const; ///< what keeps the button back, in words
    QVariantList areas() const;

    Q_INVOKABLE void type(const QString& box, const QString& text);
    Q_INVOKABLE void choose(const QString& box, const QString& option);
    Q_INVOKABLE void chooseArea(int area);
    Q_INVOKABLE void apply();
    Q_INVOKABLE void revert();

Q_SIGNALS:
    void changed();
    void applied();

private:
    EditBox* box(const QString& id);
    bool readable(const EditBox& box) const;
    QString saidOf(const EditBox& box) const;
    bool edited() const;
    void show();

    Services services_;
    EditPlan plan_;
    EditBoxes known_; ///< the boxes as the visit has them
    RowList rows_;
    std::vector<procedures::Address> areas_;
};

} // namespace kakanai::screens
