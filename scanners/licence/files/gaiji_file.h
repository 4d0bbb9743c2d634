#pragma once

#include "scanners/licence_text.h"

#include <QByteArrayView>

#include <map>
#include <optional>

namespace kakanai::scanners::licence {

/// The licence's own characters by their number, 1 to 7.
using GaijiPictures = std::map<int, EncodedPicture>;

/// Pictures of EF 0003 (1 and 2) or EF 0005 (3 to 7) of DF1; empty slots are left out. nullopt when the file is none.
///
/// A picture is a square bitmap behind one byte that tells its number of dots. How that byte counts and which bit is
/// ink is known from the names of the fields only (unverified), so the side is taken from the size of the bitmap (16,
/// 24, 32, 40 or 48 dots), with the byte in front or without. What has no such size is a picture nobody can show, and
/// stays empty.
std::optional<GaijiPictures> parseGaijiFile(QByteArrayView file);

/// Puts the pictures where a text refers to them.
void insertPictures(LicenceText& text, const GaijiPictures& pictures);

} // namespace kakanai::scanners::licence
