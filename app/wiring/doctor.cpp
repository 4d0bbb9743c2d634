#include "app/wiring/doctor.h"

#include "app/base/problem_words.h"
#include "app/visit/faults.h"
#include "app/voice/find_voices.h"
#include "app/wiring/catalogue_source.h"
#include "app/wiring/handover/handover_folder.h"
#include "app/wiring/printers.h"
#include "app/wiring/settings.h"
#include "db/store_folder.h"
#include "printing/glyph_runs.h"
#include "scanners/pcsc/pcsc_card_reader.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace kakanai::wiring {
namespace {

using cli::Check;
using cli::CheckState;

QString staffWords(const base::Problem& problem) {
    return base::problemWords(problem.code(), u"ja"_s).staff + u" ["_s + problem.codeText() + u']';
}

Check ok(const QString& id, const QString& message) {
    return {id, CheckState::Ok, message};
}

Check catalogueCheck(const QString& overlay) {
    const auto loaded = loadCatalogueOf(overlay, u"ja"_s);
    if (!loaded) {
        return {u"catalog"_s, CheckState::Fail,
                u"自治体のカタログが見つかりません。設定の catalog を確かめてください。"_s};
    }
    const auto errors =
        std::ranges::count(loaded->findings, procedures::Finding::Level::Error, &procedures::Finding::level);
    if (errors > 0) {
        return {u"catalog"_s, CheckState::Fail,
                u"カタログに誤りが%1件あります。kakanai catalog check で場所を確かめてください。"_s.arg(errors)};
    }
    return ok(u"catalog"_s,
              u"手続き%1件、様式%2件"_s.arg(loaded->catalogue.procedures.size()).arg(loaded->catalogue.forms.size()));
}

Check fontCheck() {
    const auto fonts = printing::openSystemFonts();
    if (!fonts) {
        return {u"fonts"_s, CheckState::Fail, staffWords(visit::problemOf(fonts.error(), {}))};
    }
    return ok(u"fonts"_s, u"氏名の文字の書体がそろっています。"_s);
}

Check cardCheck() {
    const auto status = scanners::pcsc::makePcscReader()->status({});
    if (!status) {
        return {u"card"_s, CheckState::Warn, staffWords(visit::problemOf(status.error()))};
    }
    if (!status->serviceRunning) {
        return {u"card"_s, CheckState::Warn,
                staffWords(visit::problemOf(scanners::CardError{scanners::CardFault::ServiceMissing}))};
    }
    if (status->readers.empty()) {
        return {u"card"_s, CheckState::Warn,
                staffWords(visit::problemOf(scanners::CardError{scanners::CardFault::ReaderNone}))};
    }
    return ok(u"card"_s, u"読み取り機%1台"_s.arg(status->readers.size()));
}

Check printerCheck(const Settings& settings) {
    if (settings.printerQueue.isEmpty()) {
        return {u"printer"_s, CheckState::Warn, u"設定に printer.queue がありません。印刷はできません。"_s};
    }
    const auto ready = makePrinter(settings)->ready();
    if (!ready) {
        return {u"printer"_s, CheckState::Fail, staffWords(visit::problemOf(ready.error()))};
    }
    return ok(u"printer"_s, u"印刷できます。"_s);
}

Check sealCheck(const Settings& settings) {
    if (settings.seal.isEmpty()) {
        return {u"seal"_s, CheckState::Warn, u"設定に seal.file がありません。電子の印は付けられません。"_s};
    }
    if (!QFileInfo(settings.seal).isReadable()) {
        return {u"seal"_s, CheckState::Fail,
                u"印（シール）の鍵のファイルを読めません。場所と読む許可を確かめてください。"_s};
    }
    return ok(u"seal"_s, u"印（シール）の鍵があります。"_s);
}

Check storeCheck(const QString& data) {
    if (!db::StoreFolder(data).exists()) {
        return {u"store"_s, CheckState::Warn, staffWords(visit::problemOf(db::StoreError{db::StoreFault::Missing}))};
    }
    return ok(u"store"_s, u"保管庫があります。中は kakanai store check で確かめられます。"_s);
}

/// A kiosk needs the counter's key, a counter its own: which of the two this machine is, its settings say.
Check handoverCheck(const QString& data, const Settings& settings) {
    const HandoverFolder folder(data);
    if (!settings.counterKey.isEmpty()) {
        return folder.has(handover::KeyKind::Kiosk)
                   ? ok(u"handover"_s, u"来庁をコードで渡せます。コードには、この端末の署名が付きます。"_s)
                   : Check{u"handover"_s, CheckState::Warn,
                           u"来庁をコードで渡せますが、この端末の鍵がないため署名は付きません。kakanai handover key "
                           u"--role "
                           u"kiosk で作れます。"_s};
    }
    if (folder.has(handover::KeyKind::Counter) && settings.kioskKeys.isEmpty()) {
        return {u"handover"_s, CheckState::Warn,
                u"コードを受け取れますが、設定に handover.kiosk_keys がないため、署名のあるコードは受け取れません。"_s};
    }
    return ok(u"handover"_s, folder.has(handover::KeyKind::Counter) ? u"来庁のコードを受け取れます。"_s
                                                                    : u"来庁のコードは使いません。"_s);
}

Check diskCheck(const QString& data) {
    constexpr qint64 needed = 500LL * 1000 * 1000;
    const QStorageInfo disk(QDir(data).exists() ? data : QDir::homePath());
    if (disk.bytesAvailable() < needed) {
        return {u"disk"_s, CheckState::Fail, u"ディスクの空きが500MBより少なくなっています。"_s};
    }
    return ok(u"disk"_s, u"ディスクの空きは%1GBです。"_s.arg(disk.bytesAvailable() / 1000 / 1000 / 1000));
}

Check pinCheck(const Settings& settings) {
    return ok(u"pin"_s, settings.pinKeys == "shuffled"_L1
                            ? u"暗証番号のキーは毎回並べかえます。手さぐりで使う方には、別の方法を案内してください。"_s
                            : u"暗証番号のキーは電話と同じ並びです。"_s);
}

Check voiceCheck() {
    const auto voices = voice::findVoices();
    if (voices.isEmpty()) {
        return ok(u"voice"_s, u"読み上げの声はありません。読み上げのボタンは出ません。"_s);
    }
    return ok(u"voice"_s, u"読み上げ：%1"_s.arg(QStringList(voices.keys()).join(u"、"_s)));
}

} // namespace

std::vector<Check> examineMachine(const QString& data, const QString& catalogue, const base::Clock& clock) {
    std::vector<Check> checks;
    const auto settings = readSettings(data);
    if (!settings) {
        checks.push_back({u"settings"_s, CheckState::Fail, staffWords(settings.error())});
        return checks;
    }
    checks.push_back(ok(u"settings"_s, u"設定を読みました。"_s));
    checks.push_back(catalogueCheck(catalogue.isEmpty() ? settings->catalogue : catalogue));
    checks.push_back(fontCheck());
    checks.push_back(cardCheck());
    checks.push_back(printerCheck(*settings));
    checks.push_back(sealCheck(*settings));
    checks.push_back(storeCheck(data));
    checks.push_back(handoverCheck(data, *settings));
    checks.push_back(diskCheck(data));
    checks.push_back(pinCheck(*settings));
    checks.push_back(voiceCheck());
    const bool clockPlausible = clock.today() > QDate(2026, 1, 1);
    checks.push_back(
        {u"clock"_s, clockPlausible ? CheckState::Ok : CheckState::Fail,
         clockPlausible ? u"時計は%1です。"_s.arg(clock.today().toString(Qt::ISODate)) : u"時計が合っていません。"_s});
    return checks;
}

} // namespace kakanai::wiring
