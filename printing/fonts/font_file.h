#pragma once

#include "printing/fonts/clusters.h"
#include "printing/fonts/harfbuzz_handles.h"

#include <QString>

#include <mutex>

namespace kakanai::printing {

/// One font's file, mapped into memory the first time something asks for it: a font nobody uses costs nothing.
/// HarfBuzz's font is made immutable, which is its promise that threads may share it.
class FontFile {
public:
    explicit FontFile(QString path) : path_(std::move(path)) {}

    const QString& path() const { return path_; }
    /// In font units; nullptr if the file is no font.
    hb_font_t* font() const;
    /// Whether one font can draw the whole cluster, the variation selector included.
    bool has(const Cluster& cluster) const;
    unsigned unitsPerEm() const;

private:
    void open() const;

    QString path_;
    mutable std::once_flag opened_;
    mutable FontHandle font_;
};

} // namespace kakanai::printing
