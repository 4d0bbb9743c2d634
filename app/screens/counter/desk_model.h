#pragma once

#include "app/screens/counter/desk_editor.h"
#include "app/screens/counter/desk_view.h"
#include "app/screens/items/sheet_pages.h"
#include "app/screens/page_model.h"

namespace kakanai::screens {

/// The open visit at the counter: compare, ask, correct, take back, add or remove procedures, record identity, seal,
/// print, close. The right column shows what was chosen last, and the whole visit where nothing is chosen.
class DeskModel final : public kakanai::screens::PageModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made for a step")
    Q_PROPERTY(QString receipt READ receipt NOTIFY changed)
    Q_PROPERTY(QString visitorName READ visitorName NOTIFY changed)
    Q_PROPERTY(QString visitorWords READ visitorWords NOTIFY changed)
    Q_PROPERTY(kakanai::screens::RowList* openQuestions READ openQuestions CONSTANT)
    Q_PROPERTY(kakanai::screens::RowList* persons READ persons CONSTANT)
    Q_PROPERTY(kakanai::screens::RowList* addresses READ addresses CONSTANT)
    Q_PROPERTY(kakanai::screens::RowList* answers READ answers CONSTANT)
    Q_PROPERTY(kakanai::screens::RowList* procedures READ procedures CONSTANT)
    Q_PROPERTY(kakanai::screens::RowList* documents READ documents CONSTANT)
    Q_PROPERTY(kakanai::screens::RowList* fields READ fields CONSTANT)
    Q_PROPERTY(kakanai::screens::RowList* todo READ todo CONSTANT)
    Q_PROPERTY(kakanai::screens::RowList* cards READ cards CONSTANT)
    Q_PROPERTY(kakanai::screens::RowList* papers READ papers CONSTANT)
    Q_PROPERTY(kakanai::screens::RowList* deadlines READ deadlines CONSTANT)
    Q_PROPERTY(QString authenticity READ authenticity NOTIFY changed)
    Q_PROPERTY(bool authentic READ authentic NOTIFY changed)
    Q_PROPERTY(QStringList notices READ notices NOTIFY changed)
    Q_PROPERTY(QString news READ news NOTIFY changed)
    Q_PROPERTY(bool making READ making NOTIFY changed)
    Q_PROPERTY(bool inkVoid READ inkVoid NOTIFY changed)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY changed)
    Q_PROPERTY(bool canSeal READ canSeal NOTIFY changed)
    Q_PROPERTY(bool canPrint READ canPrint NOTIFY changed)
    Q_PROPERTY(bool printed READ printed NOTIFY changed)
    Q_PROPERTY(bool canClose READ canClose NOTIFY changed)
    Q_PROPERTY(Part part READ part NOTIFY contextChanged)
    Q_PROPERTY(QString chosen READ chosen NOTIFY contextChanged)
    Q_PROPERTY(bool asksInPlace READ asksInPlace NOTIFY contextChanged)
    Q_PROPERTY(QString contextTitle READ contextTitle NOTIFY contextChanged)
    Q_PROPERTY(QString contextName READ contextName NOTIFY contextChanged)
    Q_PROPERTY(QVariantList contextRows READ contextRows NOTIFY contextChanged)
    Q_PROPERTY(QVariantList differences READ differences NOTIFY contextChanged)
    Q_PROPERTY(QVariantList compareWays READ compareWays NOTIFY contextChanged)
    Q_PROPERTY(kakanai::screens::DeskEditor* editor READ editor CONSTANT)
    Q_PROPERTY(kakanai::screens::SheetPages* pages READ pages CONSTANT)
    Q_PROPERTY(int firstPage READ firstPage NOTIFY contextChanged)
    Q_PROPERTY(int pageCount READ pageCount NOTIFY contextChanged)

public:
    enum Part { Nothing, Person, Address, Answer, Procedure, Document, Field, Adding, Identity };
    Q_ENUM(Part)

    explicit DeskModel(const Services& services);

    QString title() const override;
    QString receipt() const { return visit().receipt; }
    QString visitorName() const;
    QString visitorWords() const;
    RowList* openQuestions() { return &openQuestions_; }
    RowList* persons() { return &persons_; }
    RowList* addresses() { return &addresses_; }
    RowList* answers() { return &answers_; }
    RowList* procedures() { return &procedures_; }
    RowList* documents() { return &documents_; }
    RowList* fields() { return &fields_; }
    RowList* todo() { return &todo_; }
    RowList* cards() { return &cards_; }
    RowList* papers() { return &papers_; }
    RowList* deadlines() { return &deadlines_; }
    QString authenticity() const;
    bool authentic() const { return visit().authenticity != scanners::Authenticity::Mismatch; }
    QStringList notices() const;
    QString news() const { return news_; }
    bool making() const { return visit().making > 0; }
    bool inkVoid() const;
    bool canUndo() const { return !visit().corrections.empty(); }
    bool canSeal() const;
    bool canPrint() const { return visit().sealed && !making(); }
    bool printed() const { return visit().printed; }
    bool canClose() const { return visit().sealed; }
    Part part() const { return part_; }
    QString chosen() const { return chosen_; }
    bool asksInPlace() const; ///< the chosen question is answered where it is listed
    QString contextTitle() const;
    QString contextName() const;
    QVariantList contextRows() const; ///< label, value, isName
    QVariantList differences() const;
    QVariantList compareWays() const; ///< cards that may be laid beside the chosen person: id, text
    DeskEditor* editor() { return &editor_; }
    SheetPages* pages() { return &pages_; }
    int firstPage() const;
    int pageCount() const;
    void refresh() override;

    Q_INVOKABLE void show(Part part, const QString& id);
    Q_INVOKABLE void showNothing() { show(Nothing, {}); }
    Q_INVOKABLE void nextQuestion();
    Q_INVOKABLE void follow(const QString& todo); ///< goes where a line of the check list leads
    Q_INVOKABLE void compare(int way);
    Q_INVOKABLE void undo();
    Q_INVOKABLE void signOnGlass() { post(visit::SignAgainWanted{}); }
    Q_INVOKABLE void signOnPaper();
    Q_INVOKABLE void seal();
    Q_INVOKABLE void print();
    Q_INVOKABLE void close();
    Q_INVOKABLE void putBack() { post(visit::PutBack{}); }

Q_SIGNALS:
    void contextChanged();

private:
    DeskView view() const;
    bool holds(Part part, const QString& id) const;
    void fillLists();
    void ask(int index);
    void goOnAsking();
    void openEditor();
    QVariantList procedureWords() const;
    QVariantList wayWords(const procedures::Procedure& procedure) const;
    QVariantList originWords(const procedures::Procedure& procedure) const;
    QVariantList documentWords() const;
    const visit::Document* chosenDocument() const;
    const printing::Sheet* sheet(int page) const;

    Part part_ = Nothing;
    QString chosen_;
    int askedAt_ = -1; ///< where the chosen question stands among the open ones
    QString news_;
    std::size_t correctionsSeen_ = 0;
    RowList openQuestions_;
    RowList persons_;
    RowList addresses_;
    RowList answers_;
    RowList procedures_;
    RowList documents_;
    RowList fields_;
    RowList todo_;
    RowList cards_;
    RowList papers_;
    RowList deadlines_;
    DeskEditor editor_;
    SheetPages pages_;
};

} // namespace kakanai::screens
