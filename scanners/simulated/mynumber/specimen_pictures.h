#pragma once

#include <QByteArray>
#include <QString>

/// Pictures for a card of nobody, made when they are read.
namespace kakanai::scanners::simulated {

/// PNG of one bit a pixel: a block pattern for each character, since no font is needed to show that it is a specimen.
QByteArray textPicture(const QString& text);

/// JPEG 2000 in its JP2 container, grey: a drawn head, different for each seed.
QByteArray photoPicture(const QString& seed);

} // namespace kakanai::scanners::simulated
