#pragma once

#include "app/base/clock.h"
#include "app/base/result.h"
#include "app/procedures/engine.h"
#include "printing/document_signer.h"
#include "printing/glyph_runs.h"
#include "scanners/card_reader.h"
#include "scanners/secret.h"

#include <QDateTime>
#include <QHash>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace kakanai::cli {

/// A shipped persona as `simulate list` shows it. Fictional, so its secrets may be printed.
struct PersonaEntry {
    QString id;
    QString pin;
    QString numberB;
    QString signature;
    QString name;
    QString address;
    QString birthDate;
    QString sex;
};

/// A shipped card that is opened by what is printed on it.
struct PrintedKeyEntry {
    scanners::CardKind kind = scanners::CardKind::Residence; ///< or Passport
    QString id;
    QString key; ///< the card number, or the lines of the MRZ
};

/// A shipped driver's licence, with its later changes laid over it as a reading does.
struct LicenceEntry {
    QString id;
    QString pin1; ///< **** where its holder chose none
    QString pin2;
    QString name;
    QString kana;
    QString address;
    QString birthDate;
    QString expires;
};

/// `kakanai simulate card …`
struct ServeRequest {
    QString persona;
    int port = 35963;
    std::optional<int> tries;
    QString fault;       ///< "pull:3", "mute:2", "slow:300", "malformed" or empty
    QString authorities; ///< file for the certificates (PEM) that made those on the card; empty: none
};

/// What `--simulate card=taro,printer=jam` asks for, by part.
using Simulation = QHash<QString, QString>;

enum class CheckState { Ok, Warn, Fail };

/// One line of `doctor`.
struct Check {
    QString id;
    CheckState state = CheckState::Ok;
    QString message;
};

/// What `handover open` tells of a visit code: nothing about a person.
struct OpenedCode {
    QString receipt;
    QString event;
    int persons = 0;
    bool isSigned = false;
    QDateTime expires; ///< UTC
    std::vector<base::Problem> alerts;
};

/// `kakanai`, `kakanai --demo …`, `kakanai --demo-visit DIR`
struct WindowRequest {
    QString role; ///< "kiosk", "counter" or empty: what the settings say, or both in a demo
    bool windowed = false;
    bool demo = false;
    QString demoVisitFolder; ///< not empty: play one visit by touch, leave its papers and pictures there
    bool realCard = false;
    QString data;
    QString catalogue;
    Simulation simulation;
    std::function<void(const QString&)> say;      ///< for people, on standard output
    std::function<void(const QString&)> diagnose; ///< on standard error
    QByteArray sealPassphrase;
    QByteArray storePassphrase;
};

/// What the commands ask of the world; the wiring chooses real or simulated parts. Calls block.
class Parts {
public:
    virtual ~Parts() = default;

    virtual const base::Clock& clock() const = 0;
    virtual base::Result<std::unique_ptr<scanners::CardReader>> cardReader(const Simulation& simulation) = 0;
    /// A PDF signed now by the citizen's card on `reader` (empty: the one reader that holds a card).
    virtual base::Result<QByteArray> signWithCard(const QByteArray& pdf, const Simulation& simulation,
                                                  const QString& reader, const scanners::Secret& password) = 0;
    virtual base::Result<std::vector<PersonaEntry>> personas() = 0;
    virtual base::Result<std::vector<PrintedKeyEntry>> printedKeys() = 0;
    virtual base::Result<std::vector<LicenceEntry>> licences() = 0;
    /// Serves until stopped; `serving` is called each time the card lies on the reader. False: no such persona or
    /// fault.
    virtual base::Result<bool> serveCard(const ServeRequest& request, const std::function<void()>& serving,
                                         std::stop_token stop) = 0;
    virtual base::Result<std::shared_ptr<const printing::FontLayer>> fonts() = 0;
    /// The catalogue with a municipality's overlay: a shipped name, a folder, or nothing. No value: no such overlay.
    virtual std::optional<procedures::LoadedCatalogue> catalogue(const QString& overlay, const QString& language) = 0;
    virtual base::Done initStore(const QString& data, const QByteArray& passphrase) = 0;
    virtual base::Done checkStore(const QString& data, const QByteArray& passphrase) = 0;
    /// The public half of this place's key for the bridge of light (`role`: "counter" or "kiosk"); made where there is
    /// none.
    virtual base::Result<QString> handoverKey(const QString& data, const QString& role,
                                              const QByteArray& passphrase) = 0;
    /// Opens a visit code with this counter's key, and keeps nothing of it.
    virtual base::Result<OpenedCode> openCode(const QString& data, const QStringList& symbols,
                                              const QByteArray& passphrase) = 0;
    virtual std::vector<Check> examine(const QString& data, const QString& catalogue) = 0;
    virtual int openWindow(const WindowRequest& request) = 0;
};

} // namespace kakanai::cli
