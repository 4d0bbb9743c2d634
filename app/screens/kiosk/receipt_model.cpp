#include "app/screens/kiosk/receipt_model.h"

#include <map>

namespace kakanai::screens {

using namespace Qt::StringLiterals;

QString ReceiptModel::receipt() const {
    const auto* showing = std::get_if<visit::ShowingReceipt>(&visit().step);
    return showing == nullptr ? visit().receipt : showing->receipt;
}

QString ReceiptModel::title() const {
    return receipt().isEmpty() ? tr("書類をお取りください") : tr("受付番号をお持ちください");
}

QString ReceiptModel::help() const {
    return receipt().isEmpty() ? tr("印刷した書類を持って、次の窓口へ順にお進みください。")
                               : tr("この番号でお呼びします。次の窓口へ順にお進みください。");
}

QStringList ReceiptModel::codes() const {
    const auto* showing = std::get_if<visit::ShowingReceipt>(&visit().step);
    return showing == nullptr ? QStringList() : showing->codes;
}

QString ReceiptModel::codeHelp() const {
    const auto* showing = std::get_if<visit::ShowingReceipt>(&visit().step);
    const bool isSigned = showing != nullptr && showing->codesSigned;
    return isSigned ? tr("このコードを写真にとり、窓口で見せてください。内容は窓口だけが読めます。")
                    : tr("このコードを写真にとり、窓口で見せてください。内容は窓口だけが読めます。この端末の署名はあり"
                         "ません。");
}

QVariantList ReceiptModel::windows() const {
    std::map<int, const procedures::Department*> departments;
    for (const auto& decision : visit().decisions.rows) {
        const auto* procedure = catalogue().procedure(decision.procedure);
        const auto* department = procedure == nullptr ? nullptr : catalogue().department(procedure->department);
        if (department != nullptr && decision.outcome == procedures::Outcome::Need) {
            departments[department->order] = department;
        }
    }
    QVariantList list;
    for (const auto& [order, department] : departments) {
        list << QVariantMap{{u"department"_s, department->name.in(language())},
                            {u"window"_s, department->window.in(language())}};
    }
    return list;
}

} // namespace kakanai::screens
