#pragma once

#include "app/screens/kiosk/choice_model.h"

namespace kakanai::screens {

/// The languages of the catalogue, each in its own words.
class LanguageMenu final : public kakanai::screens::ChoiceModel {
    Q_OBJECT

public:
    using ChoiceModel::ChoiceModel;
    QString title() const override;
    bool canGoBack() const override { return false; }

protected:
    std::vector<Option> rows() const override;
    void chosen(const QStringList& ids) override;
};

/// What brings you: the life events of the catalogue; where there are many, first the part of life.
class EventMenu final : public kakanai::screens::ChoiceModel {
    Q_OBJECT

public:
    using ChoiceModel::ChoiceModel;
    QString title() const override;
    QString help() const override;
    void back() override;

protected:
    std::vector<Option> rows() const override;
    void chosen(const QStringList& ids) override;

private:
    std::vector<const procedures::LifeEvent*> offered() const;
    std::vector<Option> groups() const;
    void open(const QString& group);

    QString group_; ///< the part of life that was touched
};

/// Card with PIN, card with 照合番号B, a code, typing: equals. Cards of other kinds stand behind one row, so that the
/// page stays calm.
class WayMenu final : public kakanai::screens::ChoiceModel {
    Q_OBJECT

public:
    using ChoiceModel::ChoiceModel;
    QString title() const override;
    QString help() const override;
    QString personName() const override;
    void back() override;

protected:
    std::vector<Option> rows() const override;
    void chosen(const QStringList& ids) override;

private:
    void showOthers(bool others);
    std::vector<Option> otherCards() const;

    bool others_ = false;
};

/// A code told of several persons: which of them is it?
class SelfMenu final : public kakanai::screens::ChoiceModel {
    Q_OBJECT

public:
    using ChoiceModel::ChoiceModel;
    QString title() const override;
    QString help() const override;

protected:
    std::vector<Option> rows() const override;
    void chosen(const QStringList& ids) override;
};

/// Printed here, or a receipt for the counter.
class HandOverMenu final : public kakanai::screens::ChoiceModel {
    Q_OBJECT

public:
    using ChoiceModel::ChoiceModel;
    QString title() const override;
    QString help() const override;

protected:
    std::vector<Option> rows() const override;
    void chosen(const QStringList& ids) override;
};

/// The printer's word is not enough: did the pages come out?
class PaperMenu final : public kakanai::screens::ChoiceModel {
    Q_OBJECT

public:
    using ChoiceModel::ChoiceModel;
    QString title() const override;
    QString help() const override;
    bool canGoBack() const override { return false; }

protected:
    std::vector<Option> rows() const override;
    void chosen(const QStringList& ids) override;
};

} // namespace kakanai::screens
