#include "app/screens/kiosk/card_model.h"

#include "app/screens/words.h"

namespace kakanai::screens {

bool CardModel::reading() const {
    return visit::kindOf(visit().step) == visit::StepKind::ReadingCard;
}

QString CardModel::title() const {
    return reading() ? tr("カードを読み取っています") : tr("カードを、読み取り機に置いてください");
}

QString CardModel::help() const {
    return reading() ? tr("終わるまで、カードを動かさないでください。")
                     : tr("マイナンバーカードの、写真のある面を上にして置きます。");
}

QString CardModel::personName() const {
    return facts().persons.size() > 1 ? screens::personName(facts(), visit().subject) : QString();
}

} // namespace kakanai::screens
