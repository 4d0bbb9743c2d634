#include "app/screens/kiosk/sign_model.h"

namespace kakanai::screens {

QString SignModel::title() const {
    return tr("指で署名してください");
}

QString SignModel::help() const {
    return tr("届出をする方のお名前を、わくの中に書きます。");
}

void SignModel::begin(qreal x, qreal y) {
    strokes_.push_back({});
    draw(x, y);
}

void SignModel::draw(qreal x, qreal y) {
    if (strokes_.empty()) {
        return;
    }
    strokes_.back().points.emplace_back(std::clamp(x, 0.0, 1.0), std::clamp(y, 0.0, 1.0));
    Q_EMIT inkChanged();
}

void SignModel::clear() {
    strokes_.clear();
    Q_EMIT inkChanged();
}

void SignModel::accept() {
    if (!empty()) {
        post(visit::InkGiven{strokes_});
    }
}

} // namespace kakanai::screens
