#include "tests/support/suite.h"

#include <QCoreApplication>

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    return kakanai::tests::runSuites(argc, argv);
}
