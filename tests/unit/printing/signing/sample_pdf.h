#pragma once

#include <QByteArray>

#include <vector>

namespace kakanai::tests {

/// A page made by libharu, the library our forms are written with.
QByteArray haruPdf();

/// A PDF of these object bodies, numbered from 1, with a table that fits them. Object 1 is the root.
QByteArray sketchPdf(const std::vector<QByteArray>& bodies, const QByteArray& trailer = "/Root 1 0 R");

/// The bodies of a sound file: root, page tree, page, content.
std::vector<QByteArray> plainBodies();

/// An incremental update that overrides the page of a libharu or sketched file without changing what it shows.
QByteArray withUpdate(const QByteArray& pdf, int object, const QByteArray& body);

} // namespace kakanai::tests
