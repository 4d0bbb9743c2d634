#pragma once

#include "scanners/simulated/persona.h"

#include <QByteArray>

#include <vector>

/// What a signing certificate says of its holder.
namespace kakanai::scanners::simulated {

/// One otherName of the certificate: object identifier and UTF-8 text.
struct HolderName {
    const char* oid;
    QByteArray text;
};

/// Six of them, in the order seen on a test card. Characters that the certificates cannot hold are replaced, and
/// flagged one by one; which they are is told by JIS X 0208 and 0212, here by a simpler rule: those beyond the first
/// plane, of private use, or with a variation selector.
std::vector<HolderName> holderNames(const Persona& persona);

/// Prefecture and city of an address: the localities of the certificate's subject.
std::pair<QString, QString> localitiesOf(const QString& address);

} // namespace kakanai::scanners::simulated
