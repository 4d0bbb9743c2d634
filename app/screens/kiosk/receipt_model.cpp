#include "app/screens/kiosk/receipt_model.h"

namespace kakanai::screens {

using namespace Qt::StringLiterals;

visit::ShowingReceipt ReceiptModel::showing() const {
    const auto* step = std::get_if<visit::ShowingReceipt>(&visit().step);
    return step == nullptr ? visit::ShowingReceipt{} : *step;
}

QString ReceiptModel::receipt() const {
    return showing().receipt;
}

QString ReceiptModel::title() const {
    return receipt().isEmpty() ? tr("書類をお取りください") : tr("受付番号をお持ちください");
}

QString ReceiptModel::help() const {
    return receipt().isEmpty() ? tr("印刷した書類を持って、次の窓口へ順にお進みください。")
                               : tr("この番号でお呼びします。次の窓口へ順にお進みください。");
}

QStringList ReceiptModel::codes() const {
    return showing().codes;
}

QString ReceiptModel::codeHelp() const {
    return showing().codesSigned
               ? tr("このコードを写真にとり、窓口で見せてください。内容は窓口だけが読めます。")
               : tr("このコードを写真にとり、窓口で見せてください。内容は窓口だけが読めます。この端末の署"
                    "名はありません。");
}

QString ReceiptModel::erased() const {
    if (!codes().isEmpty()) {
        return tr("入れた内容は、このコードの中だけにあります。この端末からは、すべて消しました。");
    }
    return receipt().isEmpty() ? tr("入れた内容は、この端末からすべて消しました。")
                               : tr("入れた内容は窓口へ届けました。この画面からは、すべて消しました。");
}

QVariantList ReceiptModel::windows() const {
    QVariantList list;
    for (const auto& id : showing().departments) {
        if (const auto* department = catalogue().department(id)) {
            list << QVariantMap{{u"department"_s, department->name.in(language())},
                                {u"window"_s, department->window.in(language())}};
        }
    }
    return list;
}

QString ReceiptModel::spoken(bool privately) const {
    QString text = PageModel::spoken(privately);
    for (const auto& window : windows()) {
        text += u'\n' + window.toMap()[u"window"_s].toString() + u'　' + window.toMap()[u"department"_s].toString();
    }
    return text + u'\n' + erased();
}

} // namespace kakanai::screens
