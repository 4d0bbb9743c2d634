#pragma once

#include <QObject>
#include <QTest>

#include <functional>
#include <memory>

/// Many test classes in one program, because linking is what costs.
///
/// Each file ends with `KAKANAI_SUITE(PinPadTest)` and `#include "pin_pad_test.moc"`; the shared main runs them all, or
/// those named on the command line (`test_unit_app PinPadTest`), and closes with one line "N passed, N failed".
namespace kakanai::tests {

class Suite {
public:
    Suite(const char* name, std::function<std::unique_ptr<QObject>()> make);
};

/// Runs the registered suites; what a program needs before (a GUI application, say) is its own main's business.
int runSuites(int argc, char** argv);

} // namespace kakanai::tests

#define KAKANAI_SUITE(Class)                                                                                           \
    static const ::kakanai::tests::Suite Class##Registration{#Class, [] { return std::make_unique<Class>(); }};
