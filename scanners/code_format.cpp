#include "scanners/code_scanner.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace kakanai::scanners {

QString codeFormatText(CodeFormat format) {
    switch (format) {
    case CodeFormat::Unknown:
        return u"unknown"_s;
    case CodeFormat::QRCode:
        return u"QRCode"_s;
    case CodeFormat::MicroQRCode:
        return u"MicroQRCode"_s;
    case CodeFormat::RMQRCode:
        return u"RMQRCode"_s;
    case CodeFormat::DataMatrix:
        return u"DataMatrix"_s;
    case CodeFormat::PDF417:
        return u"PDF417"_s;
    case CodeFormat::Code128:
        return u"Code128"_s;
    case CodeFormat::ITF:
        return u"ITF"_s;
    case CodeFormat::Codabar:
        return u"Codabar"_s;
    case CodeFormat::EAN8:
        return u"EAN8"_s;
    case CodeFormat::EAN13:
        return u"EAN13"_s;
    }
    std::unreachable();
}

} // namespace kakanai::scanners
