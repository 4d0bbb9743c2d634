#include "app/screens/kiosk/card_model.h"

#include "app/screens/words.h"

namespace kakanai::screens {

bool CardModel::reading() const {
    return visit::kindOf(visit().step) == visit::StepKind::ReadingCard;
}

QString CardModel::title() const {
    const bool passport = visit().way == visit::Way::Passport;
    if (reading()) {
        return passport ? tr("パスポートを読み取っています") : tr("カードを読み取っています");
    }
    if (visit().liftAsked) {
        return passport ? tr("パスポートを、いちど持ち上げてください") : tr("カードを、いちど持ち上げてください");
    }
    return passport ? tr("パスポートを、読み取り機に置いてください") : tr("カードを、読み取り機に置いてください");
}

QString CardModel::help() const {
    if (reading()) {
        return tr("終わるまで、動かさないでください。");
    }
    return visit().liftAsked ? tr("そのあと、もう一度、読み取り機に置いてください。") : placing();
}

QString CardModel::placing() const {
    switch (visit().way) {
    case visit::Way::Licence:
        return tr("運転免許証の、写真のある面を上にして置きます。");
    case visit::Way::ResidenceCard:
        return tr("在留カードの、写真のある面を上にして置きます。");
    case visit::Way::Passport:
        return tr("パスポートを閉じて、表紙を下にして置きます。");
    case visit::Way::CardWithPin:
    case visit::Way::CardWithNumberB:
    case visit::Way::Typing:
    case visit::Way::Code:
        break;
    }
    return tr("マイナンバーカードの、写真のある面を上にして置きます。");
}

QString CardModel::personName() const {
    return facts().persons.size() > 1 ? screens::personName(facts(), visit().subject) : QString();
}

} // namespace kakanai::screens
