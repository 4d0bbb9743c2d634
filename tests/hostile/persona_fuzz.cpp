#include "scanners/simulated/persona_file.h"
#include "tests/hostile/must.h"

#include <QFile>
#include <QTemporaryDir>

using namespace kakanai::scanners::simulated;
using namespace Qt::StringLiterals;
using kakanai::hostile::must;

namespace {

/// A folder with one person's file, which stays open: closing it after each change would wait for the disk.
class Folder {
public:
    Folder() : file_(folder_.filePath(u"somebody.yaml"_s)) {
        must(file_.open(QIODevice::WriteOnly | QIODevice::Unbuffered), "a folder to write to");
    }
    QString path() const { return folder_.path(); }
    void fill(const char* bytes, qint64 size) {
        must(file_.seek(0) && file_.write(bytes, size) == size && file_.resize(size), "a file to write to");
    }

private:
    QTemporaryDir folder_;
    QFile file_;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static Folder folder;
    folder.fill(reinterpret_cast<const char*>(data), qint64(size));
    const auto personas = loadPersonas(folder.path());
    if (!personas) {
        must(!personas.error().reason.isEmpty() && personas.error().line >= 0, "a refusal without a reason");
        return 0;
    }
    must(personas->size() == 1 && personas->front().id == u"somebody"_s, "another person than the file's");
    must(!personas->front().name.isEmpty() && personas->front().pin.size() == 4, "a person without name or PIN");
    return 0;
}
