#pragma once

#include "app/screens/page_model.h"

namespace kakanai::screens {

/// Ink on the glass: strokes from 0 to 1 in the signature box.
class SignModel final : public kakanai::screens::PageModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made for a step")
    Q_PROPERTY(bool empty READ empty NOTIFY inkChanged)

public:
    using PageModel::PageModel;
    QString title() const override;
    QString help() const override;
    bool empty() const { return strokes_.empty(); }
    const std::vector<printing::InkStroke>& strokes() const { return strokes_; }

    Q_INVOKABLE void begin(qreal x, qreal y);
    Q_INVOKABLE void draw(qreal x, qreal y);
    Q_INVOKABLE void clear();
    Q_INVOKABLE void accept();
    Q_INVOKABLE void onPaper() { post(visit::InkGiven{}); }

Q_SIGNALS:
    void inkChanged();

private:
    std::vector<printing::InkStroke> strokes_;
};

} // namespace kakanai::screens
