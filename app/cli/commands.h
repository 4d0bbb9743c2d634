#pragma once

#include "app/cli/arguments.h"
#include "app/cli/output.h"
#include "app/cli/parts.h"

/// Each command is one function: arguments in, output and exit status out.
namespace kakanai::cli {

Exit cardStatus(const Arguments& arguments, Parts& parts, const Output& output);
/// `card read` by a number printed on the card: whether the arguments ask for it, and the command itself.
bool readsByPrintedKey(const Arguments& arguments);
Exit cardReadByPrintedKey(const Arguments& arguments, Parts& parts, const Output& output);
Exit cardCertificates(const Arguments& arguments, Parts& parts, const Output& output);
Exit cardRead(const Arguments& arguments, Parts& parts, const Output& output);
Exit codeRead(const Arguments& arguments, Parts& parts, const Output& output);
Exit simulateCard(const Arguments& arguments, Parts& parts, const Output& output);
Exit simulateList(const Arguments& arguments, Parts& parts, const Output& output);
Exit visitRun(const Arguments& arguments, Parts& parts, const Output& output);
Exit documentSign(const Arguments& arguments, Parts& parts, const Output& output);
Exit documentVerify(const Arguments& arguments, Parts& parts, const Output& output);
Exit catalogCheck(const Arguments& arguments, Parts& parts, const Output& output);
Exit catalogForms(const Arguments& arguments, Parts& parts, const Output& output);
Exit catalogList(const Arguments& arguments, Parts& parts, const Output& output);
Exit catalogDecide(const Arguments& arguments, Parts& parts, const Output& output);
Exit storeInit(const Arguments& arguments, Parts& parts, const Output& output);
Exit storeCheck(const Arguments& arguments, Parts& parts, const Output& output);
Exit handoverKey(const Arguments& arguments, Parts& parts, const Output& output);
Exit handoverOpen(const Arguments& arguments, Parts& parts, const Output& output);
Exit importCheck(const Arguments& arguments, Parts& parts, const Output& output);
Exit importRead(const Arguments& arguments, Parts& parts, const Output& output);
Exit doctor(const Arguments& arguments, Parts& parts, const Output& output);

/// `card=taro,printer=jam`; no value: not of that form.
std::optional<Simulation> parseSimulation(const QString& text);
/// Where store, keys and settings live: `--data`, or the platform's application data folder.
QString dataFolder(const Arguments& arguments);

} // namespace kakanai::cli
