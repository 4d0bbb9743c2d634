#pragma once

#include "app/cli/parts.h"

namespace kakanai::wiring {

/// The parts of the real program: real devices, or the simulated ones that were asked for.
class ProgramParts final : public cli::Parts {
public:
    ProgramParts();

    const base::Clock& clock() const override { return *clock_; }
    base::Result<std::unique_ptr<scanners::CardReader>> cardReader(const cli::Simulation& simulation) override;
    base::Result<QByteArray> signWithCard(const QByteArray& pdf, const cli::Simulation& simulation,
                                          const QString& reader, const scanners::Secret& password) override;
    base::Result<std::vector<cli::PersonaEntry>> personas() override;
    base::Result<std::vector<cli::PrintedKeyEntry>> printedKeys() override;
    base::Result<std::vector<cli::LicenceEntry>> licences() override;
    base::Result<bool> serveCard(const cli::ServeRequest& request, const std::function<void()>& serving,
                                 std::stop_token stop) override;
    base::Result<std::shared_ptr<const printing::FontLayer>> fonts() override;
    std::optional<procedures::LoadedCatalogue> catalogue(const QString& overlay, const QString& language) override;
    base::Done initStore(const QString& data, const QByteArray& passphrase) override;
    base::Done checkStore(const QString& data, const QByteArray& passphrase) override;
    base::Result<QString> handoverKey(const QString& data, const QString& role, const QByteArray& passphrase) override;
    base::Result<cli::OpenedCode> openCode(const QString& data, const QStringList& symbols,
                                           const QByteArray& passphrase) override;
    std::vector<cli::Check> examine(const QString& data, const QString& catalogue) override;
    int openWindow(const cli::WindowRequest& request) override;

private:
    std::shared_ptr<const base::Clock> clock_;
};

} // namespace kakanai::wiring
