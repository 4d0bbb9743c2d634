#include "scanners/simulated/persona_fields.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStringDecoder>

#include <yaml-cpp/yaml.h>

namespace kakanai::scanners::simulated {
namespace {

using namespace Qt::StringLiterals;

std::unexpected<PersonaError> refuse(const QString& file, int line, const QString& reason) {
    return std::unexpected(PersonaError{file, line, reason});
}

std::expected<QString, PersonaError> strictText(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return refuse(path, 0, u"開けません"_s);
    }
    const QByteArray bytes = file.readAll();
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(bytes);
    return decoder.hasError() ? refuse(path, 0, u"文字コードがUTF-8ではありません"_s)
                              : std::expected<QString, PersonaError>(text);
}

std::expected<PersonaFields, PersonaError> fieldsOf(const YAML::Node& node, const QString& file,
                                                    std::span<const PersonaField> fields) {
    PersonaFields found{{u"id"_s, QFileInfo(file).completeBaseName()}};
    for (const auto& [key, form] : fields) {
        const QString name = QLatin1StringView(key);
        const YAML::Node value = node[key];
        if (!value || !value.IsScalar()) {
            return refuse(file, 0, u"「%1」がありません"_s.arg(name));
        }
        const QString text = QString::fromStdString(value.Scalar());
        const QRegularExpression whole(QRegularExpression::anchoredPattern(QLatin1StringView(form)));
        if (!whole.match(text).hasMatch()) {
            return refuse(file, value.Mark().line + 1, u"「%1」の形が違います"_s.arg(name));
        }
        found.insert(name, text);
    }
    return node.size() == fields.size() + 1 ? std::expected<PersonaFields, PersonaError>(found)
                                            : refuse(file, 0, u"知らない項目があります"_s);
}

std::expected<PersonaFields, PersonaError> loadOne(const QString& path, const QString& kind,
                                                   std::span<const PersonaField> fields) {
    const auto text = strictText(path);
    if (!text) {
        return std::unexpected(text.error());
    }
    try {
        const YAML::Node node = YAML::Load(text->toStdString());
        const bool isKind =
            node.IsMap() && node["kind"] && node["kind"].IsScalar() && node["kind"].Scalar() == kind.toStdString();
        return isKind ? fieldsOf(node, path, fields) : refuse(path, 0, u"「kind」が違います"_s);
    } catch (const YAML::Exception& exception) {
        return refuse(path, exception.mark.line + 1, u"YAMLとして読めません"_s);
    }
}

} // namespace

std::expected<std::vector<PersonaFields>, PersonaError> loadPersonaFields(const QString& folder, const QString& kind,
                                                                          std::span<const PersonaField> fields) {
    const QDir directory(folder);
    std::vector<PersonaFields> personas;
    for (const QString& name : directory.entryList({u"*.yaml"_s}, QDir::Files, QDir::Name)) {
        auto persona = loadOne(directory.filePath(name), kind, fields);
        if (!persona) {
            return std::unexpected(persona.error());
        }
        personas.push_back(std::move(*persona));
    }
    return personas.empty() ? refuse(folder, 0, u"人物のファイルがありません"_s)
                            : std::expected<std::vector<PersonaFields>, PersonaError>(std::move(personas));
}

} // namespace kakanai::scanners::simulated
