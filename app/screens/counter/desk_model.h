#pragma once

#include "app/screens/items/sheet_pages.h"
#include "app/screens/page_model.h"

namespace kakanai::screens {

/// The open visit at the counter: compare, correct, add or remove procedures, record identity, seal, print, close. The
/// right column shows what was chosen last.
class DeskModel final : public kakanai::screens::PageModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made for a step")
    Q_PROPERTY(QString receipt READ receipt NOTIFY changed)
    Q_PROPERTY(QVariantList persons READ persons NOTIFY changed)
    Q_PROPERTY(QVariantList answers READ answers NOTIFY changed)
    Q_PROPERTY(QVariantList procedures READ procedures NOTIFY changed)
    Q_PROPERTY(QVariantList documents READ documents NOTIFY changed)
    Q_PROPERTY(QVariantList addable READ addable NOTIFY changed)
    Q_PROPERTY(QVariantList identityMethods READ identityMethods NOTIFY changed)
    Q_PROPERTY(QVariantList identityPapers READ identityPapers NOTIFY changed)
    Q_PROPERTY(QVariantList reasons READ reasons NOTIFY changed)
    Q_PROPERTY(QString identity READ identity NOTIFY changed)
    Q_PROPERTY(QStringList notices READ notices NOTIFY changed)
    Q_PROPERTY(bool canSeal READ canSeal NOTIFY changed)
    Q_PROPERTY(bool canPrint READ canPrint NOTIFY changed)
    Q_PROPERTY(bool canClose READ canClose NOTIFY changed)
    Q_PROPERTY(Part part READ part NOTIFY contextChanged)
    Q_PROPERTY(QString chosen READ chosen NOTIFY contextChanged)
    Q_PROPERTY(QString contextTitle READ contextTitle NOTIFY contextChanged)
    Q_PROPERTY(QVariantList contextRows READ contextRows NOTIFY contextChanged)
    Q_PROPERTY(QVariantList contextOptions READ contextOptions NOTIFY contextChanged)
    Q_PROPERTY(kakanai::screens::SheetPages* pages READ pages CONSTANT)

public:
    enum Part { Nothing, Person, Answer, Procedure, Document, Adding, Identity };
    Q_ENUM(Part)

    explicit DeskModel(const Services& services);

    QString title() const override;
    QString receipt() const { return visit().receipt; }
    QVariantList persons() const;
    QVariantList answers() const;
    QVariantList procedures() const;
    QVariantList documents() const;
    QVariantList addable() const;
    QVariantList identityMethods() const;
    QVariantList identityPapers() const;
    QVariantList reasons() const;
    QString identity() const;
    QStringList notices() const;
    bool canSeal() const;
    bool canPrint() const { return visit().sealed && !visit().printed; }
    bool canClose() const { return visit().sealed; }
    Part part() const { return part_; }
    QString chosen() const { return chosen_; }
    QString contextTitle() const;
    QVariantList contextRows() const;    ///< label, value
    QVariantList contextOptions() const; ///< id, text, chosen: what an answer can be corrected to
    SheetPages* pages() { return &pages_; }
    void refresh() override;

    Q_INVOKABLE void show(Part part, const QString& id);
    Q_INVOKABLE void correctAnswer(const QString& option);
    Q_INVOKABLE void correctPerson(const QString& name, const QString& kana);
    Q_INVOKABLE void addProcedure(const QString& procedure, const QString& reason);
    Q_INVOKABLE void removeProcedure(const QString& procedure, const QString& reason);
    Q_INVOKABLE void recordIdentity(const QString& method, const QStringList& papers);
    Q_INVOKABLE void seal() { post(visit::SealWanted{}); }
    Q_INVOKABLE void print() { post(visit::PrintWanted{}); }
    Q_INVOKABLE void close() { post(visit::CloseWanted{}); }
    Q_INVOKABLE void putBack() { post(visit::PutBack{}); }

Q_SIGNALS:
    void contextChanged();

private:
    const procedures::Question* chosenQuestion() const;
    QString chosenPerson() const;
    QStringList answeredQuestions() const; ///< "Q16/hana"
    QString outcomeWords(procedures::Outcome outcome) const;
    QVariantMap procedureRow(const QString& id, const QString& outcome, const procedures::Decision* row) const;
    QVariantList procedureRows() const;
    QVariantList personRows() const;
    const printing::Sheet* sheet(int page) const;

    Part part_ = Nothing;
    QString chosen_;
    SheetPages pages_;
};

} // namespace kakanai::screens
