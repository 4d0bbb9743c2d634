#include "app/cli/printed_key/card_pictures.h"

using namespace Qt::StringLiterals;

namespace kakanai::cli {
namespace {

QString formatText(scanners::PictureEncoding encoding) {
    switch (encoding) {
    case scanners::PictureEncoding::Png:
        return u"png"_s;
    case scanners::PictureEncoding::Jpeg2000:
        return u"jp2"_s;
    case scanners::PictureEncoding::Tiff:
        return u"tif"_s;
    case scanners::PictureEncoding::Jpeg:
        return u"jpg"_s;
    case scanners::PictureEncoding::Bitmap1:
        return u"bin"_s;
    }
    std::unreachable();
}

} // namespace

std::optional<CardPictures> CardPictures::at(const QString& folder) {
    CardPictures pictures;
    if (!folder.isEmpty()) {
        pictures.folder_ = VisitFolder::make(folder);
    }
    return folder.isEmpty() || pictures.folder_ ? std::optional(pictures) : std::nullopt;
}

base::Result<QJsonObject> CardPictures::write(const scanners::ResidenceCard& card) {
    QJsonObject json;
    for (const auto& [name, picture] :
         {std::pair(u"front"_s, &card.front), std::pair(u"name"_s, &card.name),
          std::pair(u"address"_s, &card.addressPicture), std::pair(u"photo"_s, &card.photo)}) {
        if (const auto added = add(name, *picture, json); !added) {
            return std::unexpected(added.error());
        }
    }
    return json;
}

base::Done CardPictures::add(const QString& name, const scanners::EncodedPicture& picture, QJsonObject& json) {
    if (picture.isEmpty()) {
        return {};
    }
    const QString format = formatText(picture.encoding);
    QJsonObject entry{{u"format"_s, format}, {u"bytes"_s, picture.bytes.size()}};
    if (folder_) {
        const QString file = name + u'.' + format;
        if (const auto written = folder_->write(file, picture.bytes); !written) {
            return written;
        }
        entry.insert(u"file"_s, file);
    }
    json.insert(name, entry);
    return {};
}

} // namespace kakanai::cli
