#include "app/screens/kiosk/code_model.h"

namespace kakanai::screens {

QString CodeModel::title() const {
    return tr("お持ちのコードを、読み取り口にかざしてください");
}

QString CodeModel::help() const {
    return tr("転出証明書のコードや、パスポートの写真のページの下にある文字の列を読み取ります。");
}

} // namespace kakanai::screens
