#pragma once

#include "app/screens/items/sheet_pages.h"
#include "app/screens/page_model.h"

namespace kakanai::screens {

/// The real forms, page by page. Correcting goes straight to the question and back.
class ReviewModel final : public kakanai::screens::PageModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made for a step")
    Q_PROPERTY(kakanai::screens::SheetPages* pages READ pages CONSTANT)
    Q_PROPERTY(int page READ page NOTIFY changed)
    Q_PROPERTY(int pageCount READ pageCount NOTIFY changed)
    Q_PROPERTY(QString pageWords READ pageWords NOTIFY changed)
    Q_PROPERTY(QString document READ document NOTIFY changed)
    Q_PROPERTY(QVariantList corrections READ corrections NOTIFY changed)

public:
    explicit ReviewModel(const Services& services);

    QString title() const override;
    QString help() const override;
    SheetPages* pages() { return &pages_; }
    int page() const;
    int pageCount() const;
    QString pageWords() const;
    QString document() const;
    QVariantList corrections() const; ///< title, answer, name

    Q_INVOKABLE void turn(int by);
    Q_INVOKABLE void correct(int index);
    Q_INVOKABLE void confirm() { post(visit::ReviewConfirmed{}); }

private:
    std::vector<visit::CorrectionWanted> wanted() const;
    const printing::Sheet* sheet(int page) const;

    SheetPages pages_;
};

} // namespace kakanai::screens
