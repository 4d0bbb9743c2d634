#include "app/handover/dictionary.h"

#include "app/handover/canonical_cbor.h"

#include <QCborMap>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

void loadHandoverDictionaries() {
    Q_INIT_RESOURCE(handover_dictionaries); // in a static library nobody else pulls it in
}

namespace kakanai::handover {
namespace {

QByteArray readFirst() {
    loadHandoverDictionaries();
    QFile file(QStringLiteral(":/handover/dictionary-1.json"));
    const bool open = file.open(QIODevice::ReadOnly);
    Q_ASSERT(open);
    const QJsonObject visit = QJsonDocument::fromJson(file.readAll()).object();
    return toCanonicalCbor(QCborMap::fromJsonObject(visit)).value_or(QByteArray());
}

} // namespace

QByteArray dictionary(int number) {
    static const QByteArray first = readFirst();
    return number == 1 ? first : QByteArray();
}

} // namespace kakanai::handover
