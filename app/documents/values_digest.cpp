#include "app/documents/values_digest.h"

#include <QCryptographicHash>

namespace kakanai::documents {
namespace {

void add(QCryptographicHash& hash, const QString& text) {
    // The length in front keeps "ab"+"c" and "a"+"bc" apart.
    const QByteArray bytes = text.toUtf8();
    hash.addData(QByteArray::number(bytes.size()) + ':');
    hash.addData(bytes);
}

void add(QCryptographicHash& hash, const QHash<QString, QString>& fields) {
    QStringList keys = fields.keys();
    keys.sort();
    add(hash, QString::number(keys.size()));
    for (const QString& key : keys) {
        add(hash, key);
        add(hash, fields.value(key));
    }
}

void add(QCryptographicHash& hash, const printing::FormValues& values) {
    add(hash, values.fields);
    QStringList lists = values.lists.keys();
    lists.sort();
    for (const QString& list : lists) {
        add(hash, list);
        for (const auto& row : values.lists.value(list)) {
            add(hash, row);
        }
    }
}

} // namespace

QByteArray valuesDigest(const std::vector<printing::FormValues>& copies) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const printing::FormValues& values : copies) {
        add(hash, values);
    }
    return hash.result().toHex();
}

} // namespace kakanai::documents
