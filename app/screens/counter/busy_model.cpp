#include "app/screens/counter/busy_model.h"

namespace kakanai::screens {

QString BusyModel::title() const {
    switch (visit::kindOf(visit().step)) {
    case visit::StepKind::Opening:
        return tr("受付を開いています");
    case visit::StepKind::Sealing:
        return tr("%1通に電子署名をしています").arg(visit().documents.size());
    case visit::StepKind::PrintingSealed:
        return tr("%1通を印刷しています").arg(visit().documents.size());
    case visit::StepKind::Closing:
        return tr("受付をしまっています");
    default:
        return tr("この受付の内容を、画面から消しています");
    }
}

QString BusyModel::help() const {
    if (total() > 0) {
        return tr("%1/%2通").arg(done()).arg(total());
    }
    return tr("そのまま、お待ちください。もう一度押す必要はありません。");
}

int BusyModel::total() const {
    const bool printing = visit::kindOf(visit().step) == visit::StepKind::PrintingSealed;
    return printing ? static_cast<int>(visit().documents.size()) : 0;
}

} // namespace kakanai::screens
