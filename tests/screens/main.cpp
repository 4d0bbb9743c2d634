#include "tests/support/suite.h"

#include <QGuiApplication>

int main(int argc, char** argv) {
    QGuiApplication application(argc, argv);
    return kakanai::tests::runSuites(argc, argv);
}
