#pragma once

#include "app/screens/items/font_handle.h"
#include "app/screens/page_model.h"
#include "app/screens/step.h"

#include <memory>

class QTranslator;

namespace kakanai::screens {

/// What stands around every page: the step for the router, words of progress, language and look, the sheets laid over a
/// page.
class VisitModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("handed to the window")
    Q_PROPERTY(kakanai::screens::Step::Kind step READ step NOTIFY pageChanged)
    Q_PROPERTY(kakanai::screens::PageModel* page READ page NOTIFY pageChanged)
    Q_PROPERTY(kakanai::screens::FontHandle* fonts READ fonts CONSTANT)
    Q_PROPERTY(QString language READ language NOTIFY languageChanged)
    Q_PROPERTY(QVariantList languages READ languages CONSTANT)
    Q_PROPERTY(int textSize READ textSize WRITE setTextSize NOTIFY lookChanged)
    Q_PROPERTY(qreal textScale READ textScale NOTIFY lookChanged)
    Q_PROPERTY(int scheme READ scheme WRITE setScheme NOTIFY lookChanged)
    Q_PROPERTY(int pressRest READ pressRest CONSTANT)
    Q_PROPERTY(QString event READ event NOTIFY changed)
    Q_PROPERTY(int stage READ stage NOTIFY changed)
    Q_PROPERTY(QStringList stages READ stages NOTIFY changed)
    Q_PROPERTY(bool trouble READ trouble NOTIFY changed)
    Q_PROPERTY(QString troubleHappened READ troubleHappened NOTIFY changed)
    Q_PROPERTY(QString troubleNext READ troubleNext NOTIFY changed)
    Q_PROPERTY(QString troubleStaff READ troubleStaff NOTIFY changed)
    Q_PROPERTY(QString troubleCode READ troubleCode NOTIFY changed)
    Q_PROPERTY(QString troubleAction READ troubleAction NOTIFY changed)
    Q_PROPERTY(bool idleAsked READ idleAsked NOTIFY changed)
    Q_PROPERTY(bool staffCalled READ staffCalled NOTIFY changed)
    Q_PROPERTY(bool canSpeak READ canSpeak NOTIFY languageChanged)
    Q_PROPERTY(bool speaking READ speaking NOTIFY speakingChanged)
    Q_PROPERTY(bool specimen READ specimen CONSTANT)

public:
    struct Options {
        bool specimen = false; ///< simulated devices: every page says 見本
        int pressRest = 500;   ///< ms in which a second press is the same press
    };

    explicit VisitModel(const Services& services);
    VisitModel(const Services& services, const Options& options);
    ~VisitModel() override;

    Step::Kind step() const;
    PageModel* page() const { return page_.get(); }
    FontHandle* fonts() { return &fonts_; }
    QString language() const;
    QVariantList languages() const; ///< id and name, in the order in which they are offered
    int textSize() const { return textSize_; }
    qreal textScale() const;
    int scheme() const { return scheme_; }
    int pressRest() const { return options_.pressRest; }
    QString event() const;
    int stage() const; ///< 0: outside the stages
    QStringList stages() const;
    bool trouble() const;
    QString troubleHappened() const;
    QString troubleNext() const;
    QString troubleStaff() const; ///< what staff do about it
    QString troubleCode() const;
    QString troubleAction() const;
    bool idleAsked() const;
    bool staffCalled() const;
    bool canSpeak() const;
    bool speaking() const { return services_.speaker != nullptr && services_.speaker->speaking(); }
    bool specimen() const { return options_.specimen; }

    void setTextSize(int size);
    void setScheme(int scheme);

    Q_INVOKABLE void chooseLanguage(const QString& language);
    Q_INVOKABLE void cancel();
    Q_INVOKABLE void callStaff();
    Q_INVOKABLE void dismissStaff();
    Q_INVOKABLE void settleTrouble();
    Q_INVOKABLE void dismissTrouble(); ///< by staff, who need not be called
    Q_INVOKABLE void stillThere();
    Q_INVOKABLE void speakPage(); ///< and again: be silent

    /// Destroys the page's model and with it every string it holds; the router shows nothing until the visit moves on.
    void dropPage();

Q_SIGNALS:
    void changed();
    void pageChanged();
    void languageChanged();
    void lookChanged();
    void speakingChanged();

private:
    void follow();
    void followLanguage();
    void silence();

    Services services_;
    Options options_;
    FontHandle fonts_;
    std::unique_ptr<QTranslator> translator_;
    std::unique_ptr<PageModel> page_;
    QString pageKey_;
    QString language_;
    int textSize_ = 0;
    int scheme_ = 0;
};

} // namespace kakanai::screens
