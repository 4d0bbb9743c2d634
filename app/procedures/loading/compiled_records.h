#pragma once

#include "app/procedures/loading/record_set.h"

#include <optional>

/// The shipped catalogue as the build leaves it in the program: the trees of its files without their YAML, which takes
/// six times as long to read. Nothing is decided here; whoever reads the records checks them all the same.
namespace kakanai::procedures::loading {

/// The file in a catalogue folder that stands for all others.
inline constexpr auto compiledName = "compiled.bin";

QByteArray compileRecords(const RecordSet& records);

/// Nothing if the bytes are of another program's making.
std::optional<RecordSet> readCompiled(const QByteArray& bytes);

} // namespace kakanai::procedures::loading
