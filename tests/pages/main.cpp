#include "tests/support/suite.h"

#include <QAccessible>
#include <QGuiApplication>

int main(int argc, char** argv) {
    QGuiApplication application(argc, argv);
    QAccessible::setActive(true);
    return kakanai::tests::runSuites(argc, argv);
}
