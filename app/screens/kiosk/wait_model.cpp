#include "app/screens/kiosk/wait_model.h"

namespace kakanai::screens {

QString WaitModel::title() const {
    struct Words {
        visit::StepKind step;
        const char* text;
    };
    static constexpr std::array words{
        Words{visit::StepKind::MakingDocuments, QT_TR_NOOP("書類を作っています")},
        Words{visit::StepKind::HandingOver, QT_TR_NOOP("窓口へ届けています")},
        Words{visit::StepKind::Erasing, QT_TR_NOOP("あなたの情報を消しています")},
        Words{visit::StepKind::Opening, QT_TR_NOOP("受付を開いています")},
        Words{visit::StepKind::Sealing, QT_TR_NOOP("電子署名をしています")},
        Words{visit::StepKind::PrintingSealed, QT_TR_NOOP("印刷しています")},
        Words{visit::StepKind::Closing, QT_TR_NOOP("受付を閉じています")},
    };
    const auto kind = visit::kindOf(visit().step);
    const auto* found = std::find_if(words.begin(), words.end(), [kind](const Words& row) { return row.step == kind; });
    return found == words.end() ? QString() : tr(found->text);
}

QString WaitModel::help() const {
    return visit().printedPages > 0 ? tr("%1枚、印刷しました。").arg(visit().printedPages)
                                    : tr("そのまま、お待ちください。");
}

bool WaitModel::canCancel() const {
    return visit::kindOf(visit().step) == visit::StepKind::MakingDocuments;
}

} // namespace kakanai::screens
