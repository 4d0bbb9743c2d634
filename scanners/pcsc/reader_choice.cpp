#include "scanners/pcsc/reader_choice.h"

#include "scanners/pcsc/pcsc_faults.h"

#include <QRegularExpression>
#include <QStringDecoder>

namespace kakanai::scanners::pcsc {
namespace {

using namespace Qt::StringLiterals;

bool isCalled(const WatchedReader& reader, const QString& name) {
    static const QRegularExpression places(u"( [0-9A-F]{2}){1,2}$"_s); // which reader of its kind, which slot of it
    const QString whole = textOf(reader.name);
    return whole == name || QString(whole).remove(places) == name;
}

} // namespace

QString textOf(const std::string& readerName) {
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(QByteArrayView(readerName));
    return decoder.hasError() ? QString::fromLatin1(readerName) : text;
}

CardResult<WatchedReader> chooseReader(const std::vector<WatchedReader>& readers, const QString& name) {
    std::vector<WatchedReader> meant;
    std::ranges::copy_if(readers, std::back_inserter(meant),
                         [&](const WatchedReader& reader) { return name.isEmpty() || isCalled(reader, name); });
    if (meant.empty()) {
        return failure(CardFault::ReaderNone);
    }
    const auto holding = std::ranges::count_if(meant, &WatchedReader::holdsCard);
    if (holding != 1) {
        return failure(holding == 0 ? CardFault::Absent : CardFault::ReaderSeveral);
    }
    return *std::ranges::find_if(meant, &WatchedReader::holdsCard);
}

} // namespace kakanai::scanners::pcsc
