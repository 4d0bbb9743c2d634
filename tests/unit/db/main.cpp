#include "tests/support/suite.h"
#include "tests/unit/db/child_roles.h"

#include <QCoreApplication>

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments[1] == u"--child") {
        return kakanai::tests::playRole(arguments[2], arguments[3]);
    }
    return kakanai::tests::runSuites(argc, argv);
}
