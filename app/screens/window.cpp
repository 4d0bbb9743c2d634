#include "app/screens/window.h"

#include "app/screens/items/icon_provider.h"

#include <QCoreApplication>
#include <QQuickWindow>

// Made by qt_add_qml_module; static libraries have no other way to say that their types exist.
extern void qml_register_types_Kakanai_Screens();

namespace kakanai::screens {

using namespace Qt::StringLiterals;

Window::Window(const Services& services, const Look& look)
    : visit_(services, {look.specimen, look.pressRest}), waiting_(services),
      engine_(std::make_unique<QQmlApplicationEngine>()) {
    qml_register_types_Kakanai_Screens();
    engine_->addImageProvider(u"icon"_s, new IconProvider);
    engine_->addImportPath(u"qrc:/qt/qml"_s);
    engine_->setInitialProperties({{u"visit"_s, QVariant::fromValue(&visit_)},
                                   {u"waiting"_s, QVariant::fromValue(&waiting_)},
                                   {u"width"_s, look.size.width()},
                                   {u"height"_s, look.size.height()}});
    // Texts of pages are retranslated in place: what was typed stays.
    QObject::connect(&visit_, &VisitModel::languageChanged, engine_.get(), &QQmlEngine::retranslate);
    const bool counter = services.visits.visit().place == visit::Place::Counter;
    engine_->load(counter ? QUrl(u"qrc:/qt/qml/Kakanai/counter/CounterWindow.qml"_s)
                          : QUrl(u"qrc:/qt/qml/Kakanai/kiosk/KioskWindow.qml"_s));
    if (auto* shown = window()) {
        look.fullScreen ? shown->showFullScreen() : shown->show();
    }
}

Window::~Window() = default;

bool Window::isReady() const {
    return window() != nullptr;
}

QQuickWindow* Window::window() const {
    const auto roots = engine_->rootObjects();
    return roots.isEmpty() ? nullptr : qobject_cast<QQuickWindow*>(roots.constFirst());
}

bool Window::destroyPage() {
    visit_.dropPage();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    engine_->collectGarbage();
    engine_->trimComponentCache();
    return visit_.page() == nullptr;
}

} // namespace kakanai::screens
