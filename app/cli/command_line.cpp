// Longer than the rule: the list of commands is one table, read from top to bottom.
#include "app/cli/command_line.h"

#include "app/cli/commands.h"
#include "app/cli/secret_input.h"

#include <QLocale>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace kakanai::cli {
namespace {

struct Option {
    const char* name;
    const char* value; ///< nullptr: a switch
    const char* help;
};

struct Command {
    QStringList words;
    const char* help;
    int most; ///< positional arguments it takes at most
    int least;
    std::vector<Option> options;
    Exit (*run)(const Arguments&, Parts&, const Output&);
};

constexpr int mostFiles = 1000;
constexpr Option catalogue{"catalog", "NAME|DIR", "lays a municipality's overlay over the catalogue"};
constexpr Option simulate{"simulate", "PARTS", "simulated devices: card=PERSONA,printer=jam,…"};
constexpr Option data{"data", "DIR", "where store, keys and settings live"};
constexpr Option pin{"pin-stdin", nullptr, "PIN on a line of standard input"};
constexpr Option reader{"reader", "NAME", "the reader"};
constexpr Option numberB{"number-b-stdin", nullptr, "照合番号B on a line of standard input"};
constexpr Option signature{"signature-stdin", nullptr, "signature password on a line of standard input"};
constexpr Option storePassphrase{"store-passphrase-stdin", nullptr, "store passphrase on a line of standard input"};
constexpr Option answers{"answers", "FILE", "the answers file"};
constexpr Option person{"person", "FILE", "the person that from_card means"};
constexpr Option all{"all", nullptr, "also the procedures that are not needed"};

std::vector<Command> commands() {
    return {
        {{u"card"_s, u"status"_s}, "readers and cards, without spending a try", 0, 0, {simulate}, cardStatus},
        {{u"card"_s, u"read"_s},
         "what a card says",
         0,
         0,
         {simulate,
          reader,
          pin,
          numberB,
          {"surface", nullptr, "also the printed face; needs 照合番号B"},
          {"photo", "FILE", "where the photo of the face goes (JPEG 2000)"},
          {"card-number-stdin", nullptr, "residence card: its number on a line of standard input"},
          {"mrz-stdin", nullptr, "passport: its MRZ, or NUMBER/BIRTH/EXPIRY, on standard input"},
          {"pictures", "DIR", "residence card: where its pictures go"}},
         cardRead},
        {{u"card"_s, u"certificates"_s},
         "certificates of the public key application, without spending a try",
         0,
         0,
         {simulate, reader, signature, {"ca", "FILE", "certificates to trust (PEM)"}},
         cardCertificates},
        {{u"code"_s, u"read"_s}, "codes in image files", mostFiles, 1, {}, codeRead},
        {{u"simulate"_s, u"card"_s},
         "serves a simulated card to the virtual reader",
         1,
         1,
         {{"port", "PORT", "of the virtual reader"},
          {"tries", "N", "tries left of PIN and 照合番号B"},
          {"fault", "FAULT", "pull:N, mute:N, slow:MS or malformed"},
          {"ca", "FILE", "where the certificates of its authorities go (PEM)"}},
         simulateCard},
        {{u"simulate"_s, u"list"_s}, "the shipped personas", 0, 0, {}, simulateList},
        {{u"visit"_s, u"run"_s},
         "a whole visit without a window",
         0,
         0,
         {answers,
          person,
          {"card", nullptr, "read the card"},
          pin,
          numberB,
          reader,
          simulate,
          {"out", "DIR", "where the papers go"},
          {"seal", "FILE", "PKCS#12 key"},
          {"passphrase-stdin", nullptr, "seal passphrase on a line of standard input"},
          {"pdfa", "1b|2b|3b", "part of PDF/A"},
          {"add", "ID,…", "procedures to add"},
          all,
          catalogue},
         visitRun},
        {{u"document"_s, u"sign"_s},
         "signs a PDF with the citizen's card",
         1,
         1,
         {{"card", nullptr, "with the card on the reader"},
          signature,
          {"out", "FILE", "where the signed PDF goes"},
          reader,
          simulate},
         documentSign},
        {{u"document"_s, u"verify"_s},
         "checks the seals of a PDF",
         1,
         1,
         {{"ca", "FILE", "certificates to trust (PEM)"}},
         documentVerify},
        {{u"catalog"_s, u"check"_s}, "what is wrong in the catalogue or an overlay", 1, 0, {}, catalogCheck},
        {{u"catalog"_s, u"list"_s}, "procedures and forms", 0, 0, {catalogue}, catalogList},
        {{u"catalog"_s, u"forms"_s},
         "every form as a PDF, to look at",
         0,
         0,
         {{"out", "DIR", "an absent or empty folder"},
          {"values", "empty|usual|longest", "what stands in them: nothing, usual or the longest values"},
          catalogue},
         catalogForms},
        {{u"catalog"_s, u"decide"_s}, "what a case needs", 0, 0, {answers, person, all, catalogue}, catalogDecide},
        {{u"store"_s, u"init"_s}, "makes the encrypted store", 0, 0, {data, storePassphrase}, storeInit},
        {{u"store"_s, u"check"_s}, "checks every page of the store", 0, 0, {data, storePassphrase}, storeCheck},
        {{u"handover"_s, u"key"_s},
         "makes or shows the key of a counter, or of a kiosk, for the bridge of light",
         0,
         0,
         {data, {"role", "counter|kiosk", "whose key"}, storePassphrase},
         handoverKey},
        {{u"handover"_s, u"open"_s},
         "opens a visit code with this counter's key, and keeps nothing of it",
         1,
         1,
         {data, storePassphrase},
         handoverOpen},
        {{u"import"_s, u"check"_s}, "what is wrong in a mapping file", 1, 1, {catalogue}, importCheck},
        {{u"import"_s, u"read"_s},
         "reads a table that another system wrote",
         1,
         1,
         {{"mapping", "NAME|FILE", "which column is which fact"}, catalogue},
         importRead},
        {{u"doctor"_s}, "is everything ready for the day", 0, 0, {data, catalogue}, doctor},
    };
}

Command windowCommand() {
    return {{},
            "opens the window",
            0,
            0,
            {{"role", "kiosk|counter", "which window"},
             {"windowed", nullptr, "not on the whole screen"},
             {"demo", nullptr, "demonstration: everything simulated and marked 見本"},
             {"demo-visit", "DIR", "plays one demonstration visit by touch; papers and pictures go to DIR"},
             {"card", "real|PERSONA", "in a demonstration: the real reader, or a persona's card"},
             data,
             catalogue,
             simulate,
             {"passphrase-stdin", nullptr, "seal passphrase on a line of standard input"},
             storePassphrase},
            nullptr};
}

bool matches(const Command& command, const QStringList& positional) {
    return positional.size() >= command.words.size() && positional.first(command.words.size()) == command.words;
}

QString userLanguage() {
    return QLocale::system().language() == QLocale::English ? u"en"_s : u"ja"_s;
}

void addOptions(QCommandLineParser& parser, const Command& command) {
    parser.addOption({u"json"_s, u"one JSON object on standard output"_s});
    parser.addOption({QStringList{u"h"_s, u"help"_s}, u"this text"_s});
    for (const Option& option : command.options) {
        QCommandLineOption added(QString::fromUtf8(option.name), QString::fromUtf8(option.help));
        if (option.value) {
            added.setValueName(QString::fromUtf8(option.value));
        }
        parser.addOption(added);
    }
}

int usage(const Output& output, const QString& reason) {
    output.diagnose(reason);
    output.diagnose(u"kakanai --help"_s);
    return static_cast<int>(Exit::Usage);
}

void help(const Output& output) {
    output.say(u"kakanai [--role kiosk|counter] [--windowed] [--demo]"_s);
    for (const Command& command : commands()) {
        output.say(u"kakanai "_s + command.words.join(u' ') + u"  "_s + QString::fromUtf8(command.help));
        for (const Option& option : command.options) {
            output.say(u"    --%1%2  %3"_s.arg(QString::fromUtf8(option.name),
                                               option.value ? u' ' + QString::fromUtf8(option.value) : QString(),
                                               QString::fromUtf8(option.help)));
        }
    }
}

/// Words before the first option that names no value decide which command is meant.
std::optional<Command> commandOf(const QStringList& arguments) {
    for (const Command& command : commands()) {
        if (matches(command, arguments)) {
            return command;
        }
    }
    const bool window = arguments.isEmpty() || arguments.first().startsWith(u'-');
    return window ? std::optional(windowCommand()) : std::nullopt;
}

int window(const Arguments& arguments, Parts& parts, const Output& output) {
    WindowRequest request;
    request.role = arguments.value(u"role"_s);
    request.windowed = arguments.has(u"windowed"_s);
    request.demoVisitFolder = arguments.value(u"demo-visit"_s);
    request.demo = arguments.has(u"demo"_s) || !request.demoVisitFolder.isEmpty();
    request.realCard = arguments.value(u"card"_s) == "real"_L1;
    request.data = dataFolder(arguments);
    request.catalogue = arguments.value(u"catalog"_s);
    const auto simulation = parseSimulation(arguments.value(u"simulate"_s));
    const bool roleKnown = QStringList{QString(), u"kiosk"_s, u"counter"_s}.contains(request.role);
    if (!simulation || !roleKnown) {
        return usage(output, u"--role kiosk|counter, --simulate card=PERSONA,…"_s);
    }
    request.simulation = *simulation;
    if (!request.realCard && arguments.has(u"card"_s)) {
        request.simulation.insert(u"card"_s, arguments.value(u"card"_s));
    }
    if (arguments.has(u"passphrase-stdin"_s)) {
        request.sealPassphrase = readSecretLine().value_or(QByteArray());
    }
    if (arguments.has(u"store-passphrase-stdin"_s)) {
        request.storePassphrase = readSecretLine().value_or(QByteArray());
    }
    request.say = [&](const QString& line) { output.say(line); };
    request.diagnose = [&](const QString& line) { output.diagnose(line); };
    return parts.openWindow(request);
}

} // namespace

std::optional<Simulation> parseSimulation(const QString& text) {
    Simulation simulation;
    for (const QString& part : text.split(u',', Qt::SkipEmptyParts)) {
        const qsizetype equals = part.indexOf(u'=');
        if (equals <= 0 || equals == part.size() - 1) {
            return {};
        }
        simulation.insert(part.first(equals), part.sliced(equals + 1));
    }
    return simulation;
}

QString dataFolder(const Arguments& arguments) {
    const QString given = arguments.value(u"data"_s);
    return given.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) : given;
}

bool opensWindow(const QStringList& arguments) {
    const bool asksForHelp = arguments.contains(u"--help"_s) || arguments.contains(u"-h"_s);
    const auto command = commandOf(arguments);
    return command && !command->run && !asksForHelp;
}

int run(const QStringList& arguments, Parts& parts) {
    const Output output(arguments.contains(u"--json"_s), userLanguage());
    const auto command = commandOf(arguments);
    if (!command) {
        return usage(output, u"unknown command"_s);
    }
    QCommandLineParser parser;
    addOptions(parser, *command);
    if (!parser.parse(QStringList{u"kakanai"_s} + arguments)) {
        return usage(output, parser.errorText());
    }
    if (parser.isSet(u"help"_s)) {
        help(output);
        return static_cast<int>(Exit::Done);
    }
    const QStringList positional = parser.positionalArguments().sliced(command->words.size());
    if (positional.size() > command->most || positional.size() < command->least) {
        return usage(output, command->words.join(u' '));
    }
    const Arguments checked(parser, positional);
    return command->run ? static_cast<int>(command->run(checked, parts, output)) : window(checked, parts, output);
}

} // namespace kakanai::cli
