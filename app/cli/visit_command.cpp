#include "app/cli/card_input.h"
#include "app/cli/case_input.h"
#include "app/cli/commands.h"
#include "app/cli/input_file.h"
#include "app/cli/secret_input.h"
#include "app/cli/visit_folder.h"
#include "app/documents/document_maker.h"
#include "app/procedures/decision_json.h"
#include "app/visit/card_words.h"
#include "app/visit/faults.h"
#include "db/receipt_number.h"

#include <QElapsedTimer>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kakanai::cli {
namespace {

/// What `visit run` learns on its way; printed as far as it came.
struct Run {
    const Arguments& arguments;
    Parts& parts;
    const Output& output;
    VisitFolder folder;
    QJsonObject json;
    std::vector<base::Problem> alerts;
    scanners::Authenticity authenticity = scanners::Authenticity::Unchecked;
    QStringList added;
    printing::PdfaPart part = printing::PdfaPart::A1b;
    QByteArray sealPassphrase;

    Exit fail(const base::Problem& problem);
    Exit finish();
};

void putAlerts(Run& run) {
    run.json.insert(u"alerts"_s, problemsToJson(run.alerts, run.output.language()));
}

Exit Run::fail(const base::Problem& problem) {
    putAlerts(*this);
    QJsonObject all = json;
    all.insert(u"problem"_s, problem.toJson(output.language()));
    folder.removeDocuments();
    std::ignore = folder.writeVisit(all); // the problem that is told is the first one
    return output.fail(problem, json);
}

Exit Run::finish() {
    putAlerts(*this);
    if (const auto written = folder.writeVisit(json); !written) {
        return fail(written.error());
    }
    output.object(json);
    for (const QJsonValue document : json[u"documents"].toArray()) {
        output.say(document[u"file"].toString());
    }
    return Exit::Done;
}

std::optional<printing::PdfaPart> pdfaPart(const QString& text) {
    if (text.isEmpty() || text == "1b"_L1) {
        return printing::PdfaPart::A1b;
    }
    if (text == "2b"_L1) {
        return printing::PdfaPart::A2b;
    }
    return text == "3b"_L1 ? std::optional(printing::PdfaPart::A3b) : std::nullopt;
}

std::optional<scanners::CardSecret> secretOption(const Arguments& arguments) {
    if (arguments.has(u"pin-stdin"_s) == arguments.has(u"number-b-stdin"_s)) {
        return {};
    }
    return arguments.has(u"pin-stdin"_s) ? scanners::CardSecret::Pin : scanners::CardSecret::NumberB;
}

bool wellUsed(const Arguments& arguments) {
    const bool card = arguments.has(u"card"_s);
    const bool secretFits = card == secretOption(arguments).has_value();
    const bool sealFits = arguments.has(u"seal"_s) == arguments.has(u"passphrase-stdin"_s);
    return arguments.has(u"answers"_s) && arguments.has(u"out"_s) && secretFits && sealFits &&
           !(card && arguments.has(u"person"_s)) && pdfaPart(arguments.value(u"pdfa"_s)) &&
           parseSimulation(arguments.value(u"simulate"_s));
}

base::Result<std::optional<procedures::CardPerson>> cardPerson(Run& run) {
    if (!run.arguments.has(u"card"_s)) {
        return std::optional<procedures::CardPerson>();
    }
    const auto read = readCard(run.arguments, run.parts);
    Q_ASSERT(read); // wellUsed() saw to it
    if (!*read) {
        return std::unexpected(read->error());
    }
    const scanners::BasicInfo& info = **read;
    run.authenticity = info.authenticity;
    if (const auto alert = visit::alertOf(info.authenticity)) {
        run.alerts.push_back(*alert);
    }
    return std::optional(visit::personOf(info));
}

QJsonArray documentsToJson(const std::vector<visit::Document>& documents) {
    QJsonArray json;
    for (const visit::Document& document : documents) {
        json.append(QJsonObject{{u"form"_s, document.plan.form},
                                {u"file"_s, document.fileName},
                                {u"persons"_s, QJsonArray::fromStringList(document.plan.persons)},
                                {u"pages"_s, int(document.sheets.size())},
                                {u"sha256"_s, sha256Of(document.pdf)},
                                {u"sealed"_s, document.sealed},
                                {u"prefilled"_s, document.prefilled},
                                {u"fields"_s, document.fields}});
    }
    return json;
}

double elapsed(QElapsedTimer& timer) {
    const double milliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    timer.restart();
    return std::round(milliseconds * 100) / 100;
}

base::Result<std::vector<visit::Document>> sealed(Run& run, std::vector<visit::Document> documents) {
    if (!run.arguments.has(u"seal"_s)) {
        return documents;
    }
    const auto file = readInput(run.arguments.value(u"seal"_s));
    if (!file) {
        return std::unexpected(file.error());
    }
    const auto signer = printing::openPkcs12(*file, run.sealPassphrase);
    wipe(run.sealPassphrase);
    if (!signer) {
        return std::unexpected(visit::problemOf(signer.error()));
    }
    return documents::sealAll(std::move(documents), **signer, run.parts.clock().now());
}

Exit make(Run& run, const procedures::Catalogue& catalogue, const procedures::Case& facts) {
    QElapsedTimer timer;
    timer.start();
    const procedures::Decisions decisions = procedures::decide(catalogue, facts, run.arguments.has(u"all"_s));
    const double decideMs = elapsed(timer);
    const QJsonObject decided = procedures::decisionsToJson(catalogue, facts, decisions);
    for (auto it = decided.begin(); it != decided.end(); ++it) {
        run.json.insert(it.key(), it.value());
    }
    const auto fonts = run.parts.fonts();
    if (!fonts) {
        return run.fail(fonts.error());
    }
    timer.restart();
    auto made = documents::make(catalogue, {.facts = facts, .decisions = decisions, .added = run.added},
                                {.mark = run.arguments.has(u"simulate"_s) ? u"見本"_s : QString(),
                                 .part = run.part,
                                 .made = run.parts.clock().now()},
                                **fonts);
    if (!made) {
        return run.fail(made.error());
    }
    const double makeMs = elapsed(timer);
    run.alerts.insert(run.alerts.end(), made->alerts.begin(), made->alerts.end());
    const auto documents = sealed(run, std::move(made->documents));
    if (!documents) {
        return run.fail(documents.error());
    }
    run.json.insert(u"timing"_s,
                    QJsonObject{{u"decideMs"_s, decideMs}, {u"makeMs"_s, makeMs}, {u"sealMs"_s, elapsed(timer)}});
    for (const visit::Document& document : *documents) {
        if (const auto written = run.folder.write(document.fileName, document.pdf); !written) {
            return run.fail(written.error());
        }
    }
    run.json.insert(u"documents"_s, documentsToJson(*documents));
    return run.finish();
}

Exit runVisit(Run& run, const procedures::Catalogue& catalogue) {
    const auto person = cardPerson(run);
    // The seal's passphrase is the next line whether or not the card could be read.
    if (run.arguments.has(u"passphrase-stdin"_s)) {
        run.sealPassphrase = readSecretLine().value_or(QByteArray());
    }
    run.json.insert(u"authenticity"_s, visit::authenticityText(run.authenticity));
    if (!person) {
        return run.fail(person.error());
    }
    const auto answers = readCase(run.arguments, run.parts, catalogue, *person);
    if (!answers) {
        return run.fail(answers.error());
    }
    run.alerts.insert(run.alerts.end(), answers->alerts.begin(), answers->alerts.end());
    run.json.insert(u"event"_s, answers->facts.event);
    run.json.insert(u"receipt"_s, db::receiptNumber(1, answers->facts.today));
    return make(run, catalogue, answers->facts);
}

} // namespace

Exit visitRun(const Arguments& arguments, Parts& parts, const Output& output) {
    if (!wellUsed(arguments)) {
        output.diagnose(u"visit run --answers FILE [--person FILE | --card (--pin-stdin | --number-b-stdin)] --out DIR "
                        "[--seal FILE --passphrase-stdin] [--pdfa 1b|2b|3b] [--add ID,…] [--all] [--json]"_s);
        return Exit::Usage;
    }
    auto catalogue = catalogueOf(arguments, parts, output);
    const QStringList added = arguments.value(u"add"_s).split(u',', Qt::SkipEmptyParts);
    const bool addedKnown =
        catalogue && std::ranges::all_of(added, [&](const QString& id) { return catalogue->procedure(id) != nullptr; });
    auto folder = VisitFolder::make(arguments.value(u"out"_s));
    if (!addedKnown || !folder) {
        output.diagnose(!addedKnown ? u"--catalog, --add: unknown"_s : u"--out: must be absent or empty"_s);
        return Exit::Usage;
    }
    Run run{.arguments = arguments,
            .parts = parts,
            .output = output,
            .folder = std::move(*folder),
            .added = added,
            .part = *pdfaPart(arguments.value(u"pdfa"_s))};
    return runVisit(run, *catalogue);
}

} // namespace kakanai::cli
