#pragma once

#include "scanners/grey_picture.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace kakanai::tests {

/// One picture of the evaluation set and what a perfect decoder reads in it.
struct CodePicture {
    QString kind; ///< "rotation", "blur", …
    QString name; ///< "blur 1.8, 1023 bytes"
    QStringList texts;
    int width = 0;
    int height = 0;
    std::vector<std::uint8_t> pixels;

    scanners::GreyPicture picture() const { return {pixels, width, height}; }
};

/// How many pictures there are: 37 conditions, each with 99 and with 1,023 bytes of Japanese UTF-8.
int codePictureCount();

/// Number `index` of the set, from 0: 1280 × 960, grey, the same on every machine.
CodePicture codePicture(int index);

} // namespace kakanai::tests
