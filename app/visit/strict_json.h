#pragma once

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace kakanai::visit {

/// Reads an object whose every key has to be there with its type. What does not fit is remembered and read as empty, so
/// that a reader is written without a branch for each key and asks once at the end.
class StrictJson {
public:
    explicit StrictJson(const QJsonValue& json) : object_(json.toObject()), sound_(json.isObject()) {}

    bool isSound() const { return sound_; }

    QString text(QStringView key) { return take(key, QJsonValue::String).toString(); }
    bool yes(QStringView key) { return take(key, QJsonValue::Bool).toBool(); }
    double number(QStringView key) { return take(key, QJsonValue::Double).toDouble(); }
    QJsonObject object(QStringView key) { return take(key, QJsonValue::Object).toObject(); }
    QJsonArray array(QStringView key) { return take(key, QJsonValue::Array).toArray(); }

    QStringList texts(QStringView key) {
        QStringList list;
        for (const QJsonValue entry : array(key)) {
            sound_ = sound_ && entry.isString();
            list << entry.toString();
        }
        return list;
    }
    QHash<QString, QString> textsByKey(QStringView key) {
        QHash<QString, QString> texts;
        const QJsonObject json = object(key);
        for (auto it = json.begin(); it != json.end(); ++it) {
            sound_ = sound_ && it.value().isString();
            texts.insert(it.key(), it.value().toString());
        }
        return texts;
    }

    /// A part that the caller reads: nothing spoils the whole.
    template<class T>
    T sound(std::optional<T> part) {
        sound_ = sound_ && part.has_value();
        return part ? std::move(*part) : T();
    }

private:
    QJsonValue take(QStringView key, QJsonValue::Type type) {
        const QJsonValue value = object_[key];
        sound_ = sound_ && value.type() == type;
        return value;
    }

    QJsonObject object_;
    bool sound_;
};

} // namespace kakanai::visit
