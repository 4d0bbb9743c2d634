#include "scanners/simulated/licence/licence_persona_file.h"

#include "scanners/simulated/licence/licence_card_files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStringDecoder>

#include <yaml-cpp/yaml.h>

namespace kakanai::scanners::simulated {
namespace {

using namespace Qt::StringLiterals;

constexpr const char* dateForm = "[0-9]{4}-(0[1-9]|1[0-2])-[0-3][0-9]";
constexpr const char* textForm = ".+";
constexpr int dots = 32;

template<class Owner>
struct Field {
    const char* key;
    QString Owner::* where;
    const char* form; ///< the whole value must fit
};

constexpr Field<LicencePersona> fields[] = {
    {"pin1", &LicencePersona::pin1, "[0-9]{4}|\\*{4}"},
    {"pin2", &LicencePersona::pin2, "[0-9]{4}|\\*{4}"},
    {"specification", &LicencePersona::specification, "[0-9]{3}"},
    {"issued", &LicencePersona::issued, dateForm},
    {"expires", &LicencePersona::expires, dateForm},
    {"name", &LicencePersona::name, textForm},
    {"reading", &LicencePersona::reading, textForm},
    {"alias", &LicencePersona::alias, ".*"},
    {"birthDate", &LicencePersona::birthDate, dateForm},
    {"address", &LicencePersona::address, textForm},
    {"domicile", &LicencePersona::domicile, textForm},
    {"number", &LicencePersona::number, "[0-9]{12}"},
};

constexpr Field<LicencePersonaChange> changeFields[] = {
    {"field", &LicencePersonaChange::field, "name|reading|address|domicile"},
    {"date", &LicencePersonaChange::date, dateForm},
    {"text", &LicencePersonaChange::text, textForm},
    {"authority", &LicencePersonaChange::authority, ".{1,5}"},
};

std::unexpected<PersonaError> wrong(const QString& file, const YAML::Node& node, const QString& reason) {
    return std::unexpected(PersonaError{file, node.Mark().is_null() ? 0 : node.Mark().line + 1, reason});
}

template<class Owner, std::size_t count>
std::expected<Owner, PersonaError> readFields(const YAML::Node& node, const Field<Owner> (&wanted)[count],
                                              const QString& file) {
    Owner owner;
    for (const Field<Owner>& field : wanted) {
        const YAML::Node value = node[field.key];
        const QString key = QLatin1StringView(field.key);
        if (!value || !value.IsScalar()) {
            return std::unexpected(PersonaError{file, 0, u"「%1」がありません"_s.arg(key)});
        }
        // yaml-cpp substitutes nothing, and the file was decoded strictly before it came here.
        owner.*field.where = QString::fromStdString(value.Scalar());
        const QRegularExpression form(QRegularExpression::anchoredPattern(QLatin1StringView(field.form)));
        if (!form.match(owner.*field.where).hasMatch()) {
            return wrong(file, value, u"「%1」の形が違います"_s.arg(key));
        }
        if (!licenceTextBytes(owner.*field.where) && field.form == textForm) {
            return wrong(file, value, u"「%1」にJIS X 0208にない文字があります"_s.arg(key));
        }
    }
    return owner;
}

/// 32 lines of 32 characters, # for ink.
std::optional<QByteArray> bitmapOf(const YAML::Node& node) {
    const QStringList rows = QString::fromStdString(node.Scalar()).split(u'\n', Qt::SkipEmptyParts);
    QByteArray bitmap(dots * dots / 8, '\0');
    for (int y = 0; y < dots; ++y) {
        if (rows.size() != dots || rows.at(y).size() != dots) {
            return std::nullopt;
        }
        for (int x = 0; x < dots; ++x) {
            const int ink = rows.at(y).at(x) == u'#' ? 0x80 >> x % 8 : 0;
            bitmap[y * dots / 8 + x / 8] |= static_cast<char>(ink);
        }
    }
    return bitmap;
}

std::expected<LicencePersona, PersonaError> fromYaml(const YAML::Node& node, const QString& file, const QString& id) {
    if (!node["kind"] || node["kind"].Scalar() != "drivers-licence") {
        return wrong(file, node, u"「kind: drivers-licence」がありません"_s);
    }
    auto persona = readFields(node, fields, file);
    if (!persona) {
        return persona;
    }
    persona->id = id;
    for (const YAML::Node& each : node["changes"]) {
        const auto change = readFields(each, changeFields, file);
        if (!change) {
            return std::unexpected(change.error());
        }
        persona->changes.push_back(*change);
    }
    for (const auto& each : node["gaiji"]) {
        const int number = each.first.as<int>();
        const auto bitmap = bitmapOf(each.second);
        if (number < 1 || number > 7 || !bitmap) {
            return wrong(file, each.second, u"外字は1〜7で、32行×32文字です"_s);
        }
        persona->gaiji[number] = *bitmap;
    }
    const std::size_t extras = (node["changes"] ? 1 : 0) + (node["gaiji"] ? 1 : 0) + 1;
    return node.size() == std::size(fields) + extras ? persona : wrong(file, node, u"知らない項目があります"_s);
}

std::expected<LicencePersona, PersonaError> loadLicence(const QString& path) {
    const QString id = QFileInfo(path).completeBaseName();
    static const QRegularExpression idForm(u"^[a-z][a-z0-9-]*$"_s);
    QFile file(path);
    if (!idForm.match(id).hasMatch() || !file.open(QIODevice::ReadOnly)) {
        return std::unexpected(PersonaError{path, 0, u"ファイル名が英小文字・数字・ハイフンでないか、開けません"_s});
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(file.readAll());
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

QString shippedLicences() {
    return u":/kakanai/licence/personas"_s;
}

std::expected<std::vector<LicencePersona>, PersonaError> loadLicencePersonas(const QString& folder) {
    const QDir directory(folder);
    const QStringList names = directory.entryList({u"*.yaml"_s}, QDir::Files, QDir::Name);
    if (names.isEmpty()) {
        return std::unexpected(PersonaError{folder, 0, u"人物のファイルがありません"_s});
    }
    std::vector<LicencePersona> personas;
    for (const QString& name : names) {
        auto persona = loadLicence(directory.filePath(name));
        if (!persona) {
            return std::unexpected(persona.error());
        }
        personas.push_back(std::move(*persona));
    }
    return personas;
}

} // namespace kakanai::scanners::simulated
