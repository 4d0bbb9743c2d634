#include "printing/signing/signature_check.h"

#include "printing/signing/cms_check.h"

#include <QTimeZone>

#include <algorithm>
#include <array>

namespace kakanai::printing {

namespace {

struct SignedRange {
    qsizetype gapFrom = 0;
    qsizetype gapTo = 0;
    qsizetype end = 0;
};

/// Two parts that begin with the file and leave out one gap inside it.
std::optional<SignedRange> readRange(const PdfArray* numbers, qsizetype fileSize) {
    if (!numbers || numbers->size() != 4) {
        return std::nullopt;
    }
    std::array<qint64, 4> n{};
    for (std::size_t i = 0; i < n.size(); ++i) {
        const auto number = (*numbers)[i].integer();
        if (!number || *number < 0 || *number > fileSize) {
            return std::nullopt;
        }
        n[i] = *number;
    }
    const bool sound = n[0] == 0 && n[1] > 0 && n[2] > n[1] + 2 && n[2] + n[3] <= fileSize && n[3] > 0;
    return sound ? std::optional(SignedRange{n[1], n[2], n[2] + n[3]}) : std::nullopt;
}

struct Contents {
    QByteArray cms;
    bool onlyZerosBehind = false;
};

/// Length of the first DER value, its header included; indefinite lengths are no DER.
std::optional<qsizetype> derLength(const QByteArray& bytes) {
    if (bytes.size() < 2 || uchar(bytes[0]) != 0x30) {
        return std::nullopt;
    }
    const int first = uchar(bytes[1]);
    if (first < 0x80) {
        return 2 + first;
    }
    const int digits = first - 0x80;
    if (digits < 1 || digits > 4 || bytes.size() < 2 + digits) {
        return std::nullopt;
    }
    qsizetype length = 0;
    for (int i = 0; i < digits; ++i) {
        length = length * 256 + uchar(bytes[2 + i]);
    }
    return 2 + digits + length;
}

/// Works on the digits as they stand: white space between them would be a place to hide changes in.
std::optional<Contents> readContents(QByteArrayView gap) {
    if (!gap.startsWith('<') || !gap.endsWith('>')) {
        return std::nullopt;
    }
    const QByteArrayView digits = gap.sliced(1, gap.size() - 2);
    const auto isHex = [](char c) { return QByteArrayView("0123456789abcdefABCDEF").contains(c); };
    const qsizetype clean = std::ranges::find_if_not(digits, isHex) - digits.begin();
    const QByteArray bytes = QByteArray::fromHex(digits.first(clean - clean % 2).toByteArray());
    const auto length = derLength(bytes);
    if (!length || *length > bytes.size()) {
        return std::nullopt;
    }
    const QByteArrayView behind = digits.sliced(*length * 2);
    return Contents{bytes.first(*length), std::ranges::all_of(behind, [](char c) { return c == '0'; })};
}

/// D:YYYYMMDDHHmmSS and Z or +HH'mm' (ISO 32000-1, 7.9.4).
QDateTime readTime(const QByteArray& bytes) {
    const QString text = QString::fromLatin1(bytes);
    const QDateTime local = QDateTime::fromString(text.mid(2, 14), u"yyyyMMddHHmmss");
    const QString zone = text.mid(16);
    if (!text.startsWith(u"D:") || !local.isValid()) {
        return {};
    }
    int offset = 0;
    if (zone != u"Z" && !zone.isEmpty()) {
        const QTime shift = QTime::fromString(QString(zone).mid(1).remove(u'\''), u"HHmm");
        if (!shift.isValid() || (zone[0] != u'+' && zone[0] != u'-')) {
            return {};
        }
        offset = (zone[0] == u'-' ? -1 : 1) * QTime(0, 0).secsTo(shift);
    }
    return QDateTime(local.date(), local.time(), QTimeZone(offset));
}

CmsQuestion question(QByteArrayView pdf, const SignedRange& range) {
    return {pdf.first(range.gapFrom), pdf.sliced(range.gapTo, range.end - range.gapTo), {}, {}};
}

QString levelOf(const CmsFindings& findings, bool cades, bool hasTime) {
    if (!cades || !hasTime || findings.hasSigningTime || !findings.namesCertificate) {
        return {};
    }
    return findings.hasTimestamp ? QStringLiteral("B-T") : QStringLiteral("B-B");
}

bool isNameOf(const PdfFile& file, const PdfDict& dict, const char* key, const char* name) {
    return file.resolve(dict.find(key)).isName(name);
}

/// The gap has to be exactly where the dictionary's own /Contents stands, or something else is left unsigned.
bool gapIsContents(const PdfFile& file, const PdfDict& signature, const SignedRange& range) {
    const auto* contents = file.resolve(signature.find("Contents")).as<PdfString>();
    return contents && contents->from == range.gapFrom && contents->to == range.gapTo;
}

SignatureCheck broken(DocumentFault fault, qsizetype end = 0) {
    SignatureCheck check;
    check.report.state = SignatureState::Broken;
    check.fault = fault;
    check.end = end;
    return check;
}

} // namespace

SignatureCheck checkSignature(const PdfFile& file, const PdfDict& signature, const QByteArray& caPem) {
    const QByteArrayView pdf = file.bytes();
    const bool cades = isNameOf(file, signature, "SubFilter", "ETSI.CAdES.detached");
    const auto range = readRange(file.array(signature.find("ByteRange")), pdf.size());
    if (!range || !gapIsContents(file, signature, *range) ||
        (!cades && !isNameOf(file, signature, "SubFilter", "adbe.pkcs7.detached"))) {
        return broken(DocumentFault::Broken);
    }
    const auto contents = readContents(pdf.sliced(range->gapFrom, range->gapTo - range->gapFrom));
    if (!contents) {
        return broken(DocumentFault::Broken, range->end);
    }
    const auto* time = file.resolve(signature.find("M")).as<PdfString>();
    CmsQuestion asked = question(pdf, *range);
    asked.caPem = caPem;
    asked.at = time ? readTime(time->bytes) : QDateTime();
    const CmsFindings findings = checkCms(contents->cms, asked);
    if (!findings.readable || (cades && !findings.namesCertificate)) {
        return broken(DocumentFault::Broken, range->end);
    }
    if (!findings.untouched || !contents->onlyZerosBehind) {
        return broken(DocumentFault::Changed, range->end);
    }
    SignatureCheck check;
    check.report.state = SignatureState::Valid;
    check.report.trust = findings.trust;
    check.report.coversWholeFile = range->end == pdf.size();
    check.report.level = levelOf(findings, cades, asked.at.isValid());
    check.fault = findings.trust == Trust::Untrusted ? DocumentFault::Untrusted : DocumentFault::None;
    check.end = range->end;
    check.hasTimestamp = findings.hasTimestamp;
    return check;
}

bool wasSealedOtherwise(const QByteArray& pdf) {
    constexpr QByteArrayView beginOfCms = "<30";
    constexpr int mostPlaces = 64;
    const QByteArrayView bytes = pdf;
    qsizetype from = bytes.indexOf(beginOfCms);
    for (int place = 0; from >= 0 && place < mostPlaces; ++place, from = bytes.indexOf(beginOfCms, from + 1)) {
        const qsizetype to = bytes.indexOf('>', from) + 1;
        const auto contents = to > from ? readContents(bytes.sliced(from, to - from)) : std::nullopt;
        if (!contents) {
            continue;
        }
        const CmsFindings findings = checkCms(contents->cms, question(bytes, {from, to, bytes.size()}));
        if (findings.readable && !(findings.untouched && contents->onlyZerosBehind)) {
            return true;
        }
    }
    return false;
}

} // namespace kakanai::printing
