#include "app/wiring/settings.h"

#include "app/handover/keys.h"

#include <QDir>
#include <QFile>

#include <yaml-cpp/yaml.h>

using namespace Qt::StringLiterals;

namespace kakanai::wiring {
namespace {

constexpr qint64 longest = 64 * 1024;

std::unexpected<base::Problem> invalid(int line, const QString& key) {
    return std::unexpected(base::Problem(base::ProblemCode::SettingsInvalid)
                               .with(base::DetailKey::Line, line)
                               .with(base::DetailKey::Field, key));
}

QString Settings::* memberOf(const QString& key) {
    static const QHash<QString, QString Settings::*> members{
        {u"role"_s, &Settings::role},
        {u"catalog"_s, &Settings::catalogue},
        {u"printer.queue"_s, &Settings::printerQueue},
        {u"printer.server"_s, &Settings::printerServer},
        {u"seal.file"_s, &Settings::seal},
        {u"seal.ca"_s, &Settings::sealCa},
        {u"scanner.device"_s, &Settings::scannerDevice},
        {u"scanner.prefix"_s, &Settings::scannerPrefix},
        {u"handover.counter_key"_s, &Settings::counterKey},
        {u"handover.kiosk_keys"_s, &Settings::kioskKeys},
        {u"pin.keys"_s, &Settings::pinKeys},
        {u"voice.by"_s, &Settings::voiceBy},
    };
    return members.value(key, nullptr);
}

/// Keys are public, but a wrong one would only be noticed when a citizen stands at the counter.
bool isSound(const QString& key, const QString& value) {
    using handover::KeyKind;
    using handover::PublicKey;
    if (key == "handover.counter_key"_L1) {
        return PublicKey::fromText(KeyKind::Counter, value).has_value();
    }
    const QStringList kiosks = value.split(u' ', Qt::SkipEmptyParts);
    return key != "handover.kiosk_keys"_L1 || std::ranges::all_of(kiosks, [](const QString& kiosk) {
               return PublicKey::fromText(KeyKind::Kiosk, kiosk).has_value();
           });
}

/// A key whose value is one of a few words, and holds another.
std::optional<QString> unknownWord(const Settings& settings) {
    const std::vector<std::tuple<QString, QString, QStringList>> words{
        {u"role"_s, settings.role, {u"kiosk"_s, u"counter"_s}},
        {u"pin.keys"_s, settings.pinKeys, {u"telephone"_s, u"shuffled"_s}},
        {u"voice.by"_s, settings.voiceBy, {u"speaker"_s, u"headphones"_s}},
    };
    for (const auto& [key, value, known] : words) {
        if (!value.isEmpty() && !known.contains(value)) {
            return key;
        }
    }
    return {};
}

/// Two levels deep at most: `printer: {queue: …}` reads as "printer.queue".
std::optional<std::pair<int, QString>> read(const YAML::Node& node, const QString& prefix, Settings& settings) {
    for (const auto& entry : node) {
        const QString key = prefix + QString::fromStdString(entry.first.Scalar());
        const int line = entry.first.Mark().line + 1;
        if (entry.second.IsMap() && prefix.isEmpty()) {
            if (const auto wrong = read(entry.second, key + u'.', settings)) {
                return wrong;
            }
            continue;
        }
        const auto member = memberOf(key);
        if (!member || !entry.second.IsScalar()) {
            return std::pair(line, key);
        }
        settings.*member = QString::fromStdString(entry.second.Scalar());
        if (!isSound(key, settings.*member)) {
            return std::pair(line, key);
        }
    }
    return {};
}

} // namespace

base::Result<Settings> readSettings(const QString& dataFolder) {
    QFile file(QDir(dataFolder).filePath(u"settings.yaml"_s));
    Settings settings;
    if (!file.exists()) {
        return settings;
    }
    if (file.size() > longest || !file.open(QIODevice::ReadOnly)) {
        return invalid(0, {});
    }
    std::pair<int, QString> wrong{0, {}};
    try {
        const YAML::Node root = YAML::Load(file.readAll().toStdString());
        if (root.IsNull()) {
            return settings;
        }
        const auto found = root.IsMap() ? read(root, {}, settings) : std::optional(std::pair(1, QString()));
        const auto unknown = unknownWord(settings);
        if (!found && !unknown) {
            return settings;
        }
        wrong = found.value_or(std::pair(0, unknown.value_or(QString())));
    } catch (const YAML::Exception& exception) {
        wrong = {exception.mark.line + 1, {}};
    }
    return invalid(wrong.first, wrong.second);
}

} // namespace kakanai::wiring
