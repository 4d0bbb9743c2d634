#include "app/screens/counter/waiting_model.h"

#include <QTimeZone>

namespace kakanai::screens {

using namespace Qt::StringLiterals;

WaitingModel::WaitingModel(const Services& services) : services_(services) {
    connect(&services_.visits, &VisitSource::changed, this, &WaitingModel::changed);
    connect(&minute_, &QTimer::timeout, this, &WaitingModel::changed);
    minute_.start(std::chrono::minutes(1));
}

QVariantList WaitingModel::visits() const {
    const auto& visit = services_.visits.visit();
    QVariantList list;
    for (const auto& summary : visit.waiting) {
        const auto* event = services_.visits.catalogue().event(summary.event);
        const auto minutes = summary.handedOver.secsTo(services_.clock.now()) / 60;
        list << QVariantMap{{u"receipt"_s, summary.receipt},
                            {u"event"_s, event == nullptr ? summary.event : event->title.japanese()},
                            {u"persons"_s, tr("%1人").arg(summary.persons)},
                            {u"waited"_s, tr("%1分").arg(std::max<qint64>(0, minutes))},
                            {u"state"_s, state(summary.state)},
                            {u"open"_s, summary.receipt == visit.receipt && !visit.receipt.isEmpty()}};
    }
    return list;
}

QString WaitingModel::open() const {
    return services_.visits.visit().receipt;
}

QString WaitingModel::clock() const {
    return services_.clock.now().toTimeZone(QTimeZone("Asia/Tokyo")).toString(u"HH:mm"_s);
}

QString WaitingModel::state(db::VisitState state) const {
    switch (state) {
    case db::VisitState::Waiting:
        return tr("お待ち");
    case db::VisitState::Open:
        return tr("対応中");
    case db::VisitState::Sealed:
        return tr("署名済み");
    case db::VisitState::Printed:
        return tr("印刷済み");
    case db::VisitState::Closed:
        return tr("済み");
    }
    std::unreachable();
}

QString WaitingModel::codeProgress() const {
    const auto& visit = services_.visits.visit();
    return visit.codeOf == 0 ? QString()
                             : tr("コード %1／%2。残りも読ませてください。").arg(visit.codeSeen).arg(visit.codeOf);
}

void WaitingModel::scan(const QString& text) {
    services_.visits.post(visit::CodeScanned{text});
}

void WaitingModel::choose(const QString& receipt) {
    services_.visits.post(visit::VisitChosen{receipt});
}

void WaitingModel::reload() {
    services_.visits.post(visit::Started{});
}

} // namespace kakanai::screens
