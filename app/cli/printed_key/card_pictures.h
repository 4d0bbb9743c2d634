#pragma once

#include "app/cli/visit_folder.h"
#include "scanners/residence_card.h"

namespace kakanai::cli {

/// The pictures of a residence card: their sizes, and, only where a folder was named, files whose names say nothing of
/// the person.
class CardPictures {
public:
    /// An empty path writes nothing. Nothing: the folder is neither absent nor empty.
    static std::optional<CardPictures> at(const QString& folder);

    /// {"front": {"format", "bytes", "file"}, "photo": …} for those the card has; file.unwritable.
    base::Result<QJsonObject> write(const scanners::ResidenceCard& card);

private:
    base::Done add(const QString& name, const scanners::EncodedPicture& picture, QJsonObject& json);

    std::optional<VisitFolder> folder_;
};

} // namespace kakanai::cli
