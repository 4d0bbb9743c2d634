#pragma once

#include "app/screens/kiosk/choice_model.h"

namespace kakanai::screens {

/// A question of the catalogue that is answered by touching rows: yes or no, one of several, several, persons.
class QuestionModel final : public kakanai::screens::ChoiceModel {
    Q_OBJECT

public:
    explicit QuestionModel(const Services& services);

    QString title() const override;
    QString help() const override;
    QString personName() const override;
    bool multiple() const override;
    bool menu() const override { return false; }
    bool offersDontKnow() const override { return true; }
    QString sameForAll() const override;
    void dontKnow() override;

protected:
    std::vector<Option> rows() const override;
    void chosen(const QStringList& ids) override;

private:
    const procedures::Question& question() const;
    bool wantsList() const;

    visit::AskingQuestion asked_;
    qsizetype persons_; ///< of whom the question is still asked
};

} // namespace kakanai::screens
