#include "scanners/licence/files/gaiji_file.h"

#include "scanners/licence/files/licence_fields.h"

namespace kakanai::scanners::licence {
namespace {

constexpr std::pair<std::uint8_t, int> numberOfTag[] = {
    {0x48, 1}, {0x49, 2}, {0xA1, 3}, {0xA2, 4}, {0xA3, 5}, {0xA4, 6}, {0xA5, 7},
};

bool isSquare(qsizetype size) {
    constexpr qsizetype sides[] = {16, 24, 32, 40, 48};
    return std::ranges::any_of(sides, [size](qsizetype side) { return side * side == size * 8; });
}

EncodedPicture pictureOf(QByteArrayView value) {
    if (isSquare(value.size())) {
        return {PictureEncoding::Bitmap1, value.toByteArray()};
    }
    return isSquare(value.size() - 1) ? EncodedPicture{PictureEncoding::Bitmap1, value.sliced(1).toByteArray()}
                                      : EncodedPicture{};
}

} // namespace

std::optional<GaijiPictures> parseGaijiFile(QByteArrayView file) {
    const auto fields = licenceFields(file, true);
    if (!fields) {
        return std::nullopt;
    }
    GaijiPictures pictures;
    for (const auto& [tag, number] : numberOfTag) {
        const auto value = valueOf(*fields, tag);
        if (value && !value->isEmpty()) {
            pictures[number] = pictureOf(*value);
        }
    }
    return pictures;
}

void insertPictures(LicenceText& text, const GaijiPictures& pictures) {
    for (LicenceText::Piece& piece : text.pieces) {
        auto* gaiji = std::get_if<Gaiji>(&piece);
        const auto found = gaiji ? pictures.find(gaiji->number) : pictures.end();
        if (found != pictures.end()) {
            gaiji->picture = found->second;
        }
    }
}

} // namespace kakanai::scanners::licence
