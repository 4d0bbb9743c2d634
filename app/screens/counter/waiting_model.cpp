#include "app/screens/counter/waiting_model.h"

#include "app/screens/counter/search_key.h"

#include <QTimeZone>

#include <algorithm>

namespace kakanai::screens {

using namespace Qt::StringLiterals;

namespace {

constexpr int keys = 9; ///< Ctrl+1 … Ctrl+9

} // namespace

WaitingModel::WaitingModel(const Services& services) : services_(services) {
    connect(&services_.visits, &VisitSource::changed, this, &WaitingModel::follow);
    connect(&minute_, &QTimer::timeout, this, &WaitingModel::follow);
    minute_.start(std::chrono::minutes(1));
    follow();
}

void WaitingModel::follow() {
    std::vector<QVariantMap> rows;
    for (const auto& summary : services_.visits.visit().waiting) {
        if (fits(summary)) {
            rows.push_back(rowOf(summary, static_cast<int>(rows.size())));
        }
    }
    visits_.set(std::move(rows));
    Q_EMIT changed();
}

bool WaitingModel::fits(const db::VisitSummary& summary) const {
    const QString wanted = searchKey(search_);
    const auto has = [&](const QString& text) { return searchKey(text).contains(wanted); };
    const auto names = services_.visits.visit().waitingNames.value(summary.receipt);
    return wanted.isEmpty() || has(summary.receipt) ||
           std::ranges::any_of(names, [&](const visit::WaitingName& who) { return has(who.name) || has(who.kana); });
}

QVariantMap WaitingModel::rowOf(const db::VisitSummary& summary, int index) const {
    const auto& visit = services_.visits.visit();
    const auto* event = services_.visits.catalogue().event(summary.event);
    const auto minutes = std::max<qint64>(0, summary.handedOver.secsTo(services_.clock.now()) / 60);
    const auto names = visit.waitingNames.value(summary.receipt);
    const bool open = !visit.receipt.isEmpty() && summary.receipt == visit.receipt;
    const auto waited = minutes < 60 ? tr("%1分").arg(minutes) : tr("%1時間%2分").arg(minutes / 60).arg(minutes % 60);
    return {{u"id"_s, summary.receipt},
            {u"event"_s, event == nullptr ? summary.event : event->title.japanese()},
            {u"name"_s, names.empty() ? QString() : names.front().name},
            {u"kana"_s, names.empty() ? QString() : names.front().kana},
            {u"persons"_s, tr("%1人").arg(summary.persons)},
            {u"waited"_s, waited},
            {u"state"_s, state(open ? db::VisitState::Open : summary.state)},
            {u"open"_s, open},
            {u"key"_s, index < keys ? u"Ctrl+%1"_s.arg(index + 1) : QString()}};
}

QString WaitingModel::found() const {
    return search_.trimmed().isEmpty() ? QString() : tr("%1件のうち%2件").arg(total()).arg(visits_.count());
}

int WaitingModel::total() const {
    return static_cast<int>(services_.visits.visit().waiting.size());
}

QString WaitingModel::open() const {
    return services_.visits.visit().receipt;
}

bool WaitingModel::mayChoose() const {
    return visit::kindOf(services_.visits.visit().step) == visit::StepKind::Listing;
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

void WaitingModel::setSearch(const QString& search) {
    if (search != search_) {
        search_ = search;
        follow();
    }
}

void WaitingModel::choose(const QString& receipt) {
    if (mayChoose()) {
        setSearch({});
        services_.visits.post(visit::VisitChosen{receipt});
    }
}

void WaitingModel::chooseFirst() {
    if (visits_.count() > 0) {
        choose(visits_.rows().front().value(u"id"_s).toString());
    }
}

void WaitingModel::reload() {
    services_.visits.post(visit::Started{});
}

} // namespace kakanai::screens
