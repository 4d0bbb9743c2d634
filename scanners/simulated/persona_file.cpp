#include "scanners/simulated/persona_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStringDecoder>

#include <yaml-cpp/yaml.h>

namespace kakanai::scanners::simulated {
namespace {

using namespace Qt::StringLiterals;

struct Field {
    const char* key;
    QString Persona::* where;
    const char* form; ///< the whole value must fit
};

constexpr Field fields[] = {
    {"pin", &Persona::pin, "[0-9]{4}"},
    {"numberB", &Persona::numberB, "[0-9]{14}"},
    {"signature", &Persona::signature, "[A-Z0-9]{6,16}"},
    {"name", &Persona::name, ".+"},
    {"address", &Persona::address, ".+"},
    {"birthDate", &Persona::birthDate, "[0-9]{4}-(00-00|(0[1-9]|1[0-2])-[0-3][0-9])"},
    {"sex", &Persona::sex, "male|female|notApplicable|notKnown"},
};

QString regularExpressionFor(const Field& field) {
    return QRegularExpression::anchoredPattern(QLatin1StringView(field.form));
}

std::expected<Persona, PersonaError> fromYaml(const YAML::Node& node, const QString& file, const QString& id) {
    Persona persona;
    persona.id = id;
    for (const Field& field : fields) {
        const YAML::Node value = node[field.key];
        const QString key = QLatin1StringView(field.key);
        if (!value || !value.IsScalar()) {
            return std::unexpected(PersonaError{file, 0, u"「%1」がありません"_s.arg(key)});
        }
        // yaml-cpp substitutes nothing, and the file was decoded strictly before it came here.
        persona.*field.where = QString::fromStdString(value.Scalar());
        if (!QRegularExpression(regularExpressionFor(field)).match(persona.*field.where).hasMatch()) {
            return std::unexpected(PersonaError{file, value.Mark().line + 1, u"「%1」の形が違います"_s.arg(key)});
        }
    }
    if (node.size() != std::size(fields)) {
        return std::unexpected(PersonaError{file, 0, u"知らない項目があります"_s});
    }
    return persona;
}

std::expected<Persona, PersonaError> loadPersona(const QString& path) {
    const QString id = QFileInfo(path).completeBaseName();
    static const QRegularExpression idForm(u"^[a-z][a-z0-9-]*$"_s);
    if (!idForm.match(id).hasMatch()) {
        return std::unexpected(PersonaError{path, 0, u"ファイル名は英小文字・数字・ハイフンにしてください"_s});
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::unexpected(PersonaError{path, 0, u"開けません"_s});
    }
    const QByteArray bytes = file.readAll();
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(bytes);
    if (decoder.hasError()) {
        return std::unexpected(PersonaError{path, 0, u"文字コードがUTF-8ではありません"_s});
    }
    try {
        const YAML::Node node = YAML::Load(text.toStdString());
        return node.IsMap() ? fromYaml(node, path, id)
                            : std::unexpected(PersonaError{path, 0, u"項目の並びではありません"_s});
    } catch (const YAML::Exception& exception) {
        return std::unexpected(PersonaError{path, exception.mark.line + 1, u"YAMLとして読めません"_s});
    }
}

} // namespace

QString shippedPersonas() {
    return u":/kakanai/personas"_s;
}

std::expected<std::vector<Persona>, PersonaError> loadPersonas(const QString& folder) {
    const QDir directory(folder);
    const QStringList names = directory.entryList({u"*.yaml"_s}, QDir::Files, QDir::Name);
    if (names.isEmpty()) {
        return std::unexpected(PersonaError{folder, 0, u"人物のファイルがありません"_s});
    }
    std::vector<Persona> personas;
    for (const QString& name : names) {
        auto persona = loadPersona(directory.filePath(name));
        if (!persona) {
            return std::unexpected(persona.error());
        }
        personas.push_back(std::move(*persona));
    }
    return personas;
}

} // namespace kakanai::scanners::simulated
