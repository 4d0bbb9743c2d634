#include "app/screens/kiosk/welcome_model.h"

namespace kakanai::screens {

QString WelcomeModel::title() const {
    return visit().place == visit::Place::Kiosk ? tr("書かずに、手続きができます") : tr("受付を選んでください");
}

QString WelcomeModel::help() const {
    return visit().place == visit::Place::Kiosk ? tr("質問に答えると、必要な書類ができあがります。")
                                                : tr("左の一覧から選ぶと、ここに開きます。");
}

} // namespace kakanai::screens
