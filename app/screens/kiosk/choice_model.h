#pragma once

#include "app/screens/page_model.h"

namespace kakanai::screens {

/// A page of large rows to touch. A menu goes on at a touch; otherwise rows are marked and 次へ goes on.
class ChoiceModel : public kakanai::screens::PageModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made for a step")
    Q_PROPERTY(QVariantList options READ options NOTIFY changed)
    Q_PROPERTY(QStringList selection READ selection NOTIFY selectionChanged)
    Q_PROPERTY(bool multiple READ multiple CONSTANT)
    Q_PROPERTY(bool menu READ menu CONSTANT)
    Q_PROPERTY(bool canAccept READ canAccept NOTIFY selectionChanged)
    Q_PROPERTY(bool offersDontKnow READ offersDontKnow CONSTANT)
    Q_PROPERTY(QString sameForAll READ sameForAll NOTIFY changed)
    Q_PROPERTY(bool forAll READ forAll WRITE setForAll NOTIFY selectionChanged)

public:
    using PageModel::PageModel;

    /// Rows: id, text, detail, icon, name (drawn by NameText).
    QVariantList options() const;
    QStringList selection() const { return selection_; }
    virtual bool multiple() const { return false; }
    virtual bool menu() const { return true; }
    virtual bool offersDontKnow() const { return false; }
    /// Words of the box that gives one answer for the whole family; empty where the page is about one person or all.
    virtual QString sameForAll() const { return {}; }
    bool forAll() const { return forAll_; }
    void setForAll(bool forAll);
    bool canAccept() const { return multiple() || !selection_.isEmpty(); }

    QString spoken(bool privately) const override;

    Q_INVOKABLE void choose(const QString& id);
    Q_INVOKABLE void accept();
    Q_INVOKABLE virtual void dontKnow() {}

Q_SIGNALS:
    void selectionChanged();

protected:
    struct Option {
        QString id;
        QString text;
        QString detail = {};
        QString icon = {};
        bool isName = false;
    };
    virtual std::vector<Option> rows() const = 0;
    virtual void chosen(const QStringList& ids) = 0;
    void select(const QStringList& ids);

private:
    QStringList selection_;
    bool forAll_ = false;
};

} // namespace kakanai::screens
