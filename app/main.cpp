#include "app/cli/command_line.h"
#include "app/wiring/hardening.h"
#include "app/wiring/program_parts.h"

#include <QGuiApplication>

#include <memory>

int main(int argc, char** argv) {
    kakanai::wiring::hardenProcess();
    QStringList arguments;
    for (int i = 1; i < argc; ++i) {
        arguments << QString::fromLocal8Bit(argv[i]);
    }
    QCoreApplication::setApplicationName(QStringLiteral("kakanai"));
    // Commands need no display; only the windows do.
    std::unique_ptr<QCoreApplication> application;
    if (kakanai::cli::opensWindow(arguments)) {
        application = std::make_unique<QGuiApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    kakanai::wiring::ProgramParts parts;
    return kakanai::cli::run(arguments, parts);
}
