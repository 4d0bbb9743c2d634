#include "app/cli/output_file.h"

#include <QSaveFile>

namespace kakanai::cli {

base::Done writeOutput(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit()) {
        return {};
    }
    return std::unexpected(base::Problem(base::ProblemCode::FileUnwritable));
}

} // namespace kakanai::cli
