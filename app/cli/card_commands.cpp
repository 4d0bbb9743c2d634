#include "app/cli/card_input.h"
#include "app/cli/commands.h"
#include "app/cli/licence_output.h"
#include "app/cli/output_file.h"
#include "app/visit/card_words.h"
#include "app/visit/faults.h"
#include "scanners/decoded_picture.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kakanai::cli {
namespace {

QString kindText(scanners::CardKind kind) {
    switch (kind) {
    case scanners::CardKind::None:
        return u"none"_s;
    case scanners::CardKind::IndividualNumber:
        return u"individual-number"_s;
    case scanners::CardKind::DriversLicence:
        return u"drivers-licence"_s;
    case scanners::CardKind::Residence:
        return u"residence"_s;
    case scanners::CardKind::Passport:
        return u"passport"_s;
    case scanners::CardKind::Unknown:
        return u"unknown"_s;
    }
    std::unreachable();
}

QJsonObject readerToJson(const scanners::ReaderStatus& reader) {
    QJsonObject json{{u"name"_s, reader.name}, {u"card"_s, kindText(reader.card)}};
    QJsonObject pins;
    const auto add = [&](const QString& key, int tries) {
        if (tries >= 0) {
            pins.insert(key, tries);
        }
    };
    if (reader.card == scanners::CardKind::DriversLicence) {
        add(u"licencePin1"_s, reader.tries.licencePin1);
        add(u"licencePin2"_s, reader.tries.licencePin2);
        json.insert(u"pins"_s, pins);
    }
    if (reader.card == scanners::CardKind::IndividualNumber) {
        add(u"text"_s, reader.tries.text);
        add(u"numberA"_s, reader.tries.numberA);
        add(u"numberB"_s, reader.tries.numberB);
        add(u"authentication"_s, reader.tries.authentication);
        add(u"signature"_s, reader.tries.signature);
        json.insert(u"pins"_s, pins);
        if (reader.alsoResidence) {
            json.insert(u"alsoResidence"_s, true);
        }
    }
    return json;
}

QJsonObject itemsToJson(const scanners::BasicInfo& info) {
    return {{u"card"_s, u"individual-number"_s},
            {u"name"_s, info.name},
            {u"address"_s, info.address},
            {u"birthDate"_s, info.birthDate},
            {u"sex"_s, visit::sexText(info.sex)},
            {u"authenticity"_s, visit::authenticityText(info.authenticity)},
            {u"apdus"_s, info.apdus},
            {u"milliseconds"_s, info.milliseconds}};
}

QJsonObject faceToJson(const scanners::CardFace& face) {
    QJsonObject photo{{u"bytes"_s, face.photo.bytes.size()}};
    if (const auto picture = scanners::decodePicture(face.photo)) {
        photo.insert(u"width"_s, picture->width);
        photo.insert(u"height"_s, picture->height);
    }
    return {{u"expiry"_s, face.expiry},
            {u"photo"_s, photo},
            {u"authenticity"_s, visit::authenticityText(face.authenticity)},
            {u"apdus"_s, face.apdus},
            {u"milliseconds"_s, face.milliseconds}};
}

std::vector<base::Problem> alertsOf(scanners::Authenticity authenticity) {
    const auto alert = visit::alertOf(authenticity);
    return alert ? std::vector{*alert} : std::vector<base::Problem>();
}

/// The photo goes nowhere but where somebody named a file for it.
base::Done keepPhoto(const scanners::CardFace& face, const QString& path) {
    return path.isEmpty() ? base::Done() : writeOutput(path, face.photo.bytes);
}

Exit sayItems(const scanners::BasicInfo& info, QJsonObject json, const std::vector<base::Problem>& alerts,
              const Output& output) {
    if (!alerts.empty()) {
        json.insert(u"alerts"_s, problemsToJson(alerts, output.language()));
    }
    output.object(json);
    for (const QString& line : {info.name, info.address, info.birthDate, visit::sexText(info.sex),
                                visit::authenticityText(info.authenticity)}) {
        output.say(line);
    }
    return Exit::Done;
}

Exit sayWithFace(const CardInput& input, const QString& photo, const Output& output) {
    const auto info = input.readBasicInfo();
    if (!info) {
        return output.fail(info.error());
    }
    QJsonObject json = itemsToJson(*info);
    const auto face = input.readFace();
    const auto kept = face ? keepPhoto(*face, photo) : std::unexpected(face.error());
    if (!kept) {
        return output.fail(kept.error(), json);
    }
    json.insert(u"surface"_s, faceToJson(*face));
    const auto alerts = alertsOf(info->authenticity);
    return sayItems(*info, json, alerts.empty() ? alertsOf(face->authenticity) : alerts, output);
}

} // namespace

Exit cardStatus(const Arguments& arguments, Parts& parts, const Output& output) {
    const auto simulation = parseSimulation(arguments.value(u"simulate"_s));
    if (!simulation) {
        output.diagnose(u"--simulate card=PERSONA"_s);
        return Exit::Usage;
    }
    auto reader = parts.cardReader(*simulation);
    if (!reader) {
        return output.fail(reader.error());
    }
    const auto status = (*reader)->status({});
    if (!status) {
        return output.fail(visit::problemOf(status.error()));
    }
    QJsonArray readers;
    for (const scanners::ReaderStatus& one : status->readers) {
        readers.append(readerToJson(one));
        output.say(one.name + u": "_s + kindText(one.card));
    }
    const QString service = status->serviceRunning ? u"running"_s : u"missing"_s;
    output.object({{u"service"_s, service}, {u"readers"_s, readers}});
    output.say(u"service: "_s + service);
    return Exit::Done;
}

Exit cardRead(const Arguments& arguments, Parts& parts, const Output& output) {
    if (readsByPrintedKey(arguments)) {
        return cardReadByPrintedKey(arguments, parts, output);
    }
    const bool withFace = arguments.has(u"surface"_s);
    const bool usable = withFace ? arguments.has(u"number-b-stdin"_s) : !arguments.has(u"photo"_s);
    const auto input = usable ? CardInput::open(arguments, parts) : std::nullopt;
    if (!input) {
        output.diagnose(u"card read: --pin-stdin | --number-b-stdin [--surface [--photo FILE]] | --card-number-stdin | "
                        "--mrz-stdin"_s);
        return Exit::Usage;
    }
    if (!*input) {
        return output.fail(input->error());
    }
    if (withFace) {
        return sayWithFace(**input, arguments.value(u"photo"_s), output);
    }
    const auto contents = (*input)->readContents();
    if (!contents) {
        return output.fail(contents.error());
    }
    if (const auto* licence = std::get_if<scanners::DriversLicence>(&*contents)) {
        return sayLicence(*licence, parts.clock().today(), output);
    }
    const auto& info = std::get<scanners::BasicInfo>(*contents);
    return sayItems(info, itemsToJson(info), alertsOf(info.authenticity), output);
}

} // namespace kakanai::cli
