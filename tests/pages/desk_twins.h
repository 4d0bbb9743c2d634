#pragma once

#include "app/base/clock.h"
#include "app/screens/kana_source.h"
#include "app/screens/pin_slot.h"
#include "app/screens/runner_source.h"
#include "app/screens/window.h"
#include "printing/glyph_runs.h"

namespace kakanai::tests {

/// Counts digits and forgets them.
class CountingPin final : public screens::PinSlot {
public:
    int length() const override { return length_; }
    void append(char) override { ++length_; }
    void removeLast() override { length_ = std::max(0, length_ - 1); }
    void wipe() override { length_ = 0; }

private:
    int length_ = 0;
};

/// A few readings, one postal code and its places.
class SmallKana final : public screens::KanaSource {
public:
    QStringList candidates(const QString& reading, screens::NameKind kind) const override;
    QStringList spellings(const QString& kana) const override;
    std::vector<procedures::Address> addressesFor(const QString& postalCode) const override;
    std::vector<screens::PlaceName> prefectures() const override;
    std::vector<screens::PlaceName> municipalities(const QString& prefecture) const override;
    std::vector<screens::PlaceName> towns(const QString& prefecture, const QString& municipality) const override;
    std::optional<procedures::Address> partsOf(const QString& line) const override;
};

/// Answers effects at once after the event loop has turned: cards that read, documents that are laid out, a store that
/// numbers.
class ObligingExecutor final : public visit::EffectExecutor {
public:
    ObligingExecutor(const procedures::Catalogue& catalogue, const printing::FontLayer& fonts)
        : catalogue_(catalogue), fonts_(fonts) {}
    void execute(const visit::Effect& effect, const visit::Visit& visit, const Post& post) override;

    visit::Runner* runner = nullptr;
    int triesLeft = 3;
    std::vector<base::Problem> cardFails; ///< taken one by one before a card reads
    std::vector<visit::Document> documents(const visit::Visit& visit) const;

private:
    visit::CardRead read(visit::Way way) const;
    static visit::Event told(const QString& text); ///< "family" tells of three persons, anything else of nobody
    visit::Event answer(const visit::Effect& effect, const visit::Visit& visit);

    const procedures::Catalogue& catalogue_;
    const printing::FontLayer& fonts_;
};

/// Everything a window needs, with the shipped catalogue and real fonts.
struct DeskTwins {
    explicit DeskTwins(visit::Place place);

    procedures::Catalogue catalogue;
    std::unique_ptr<printing::FontLayer> fonts;
    ObligingExecutor executor;
    base::ManualClock clock;
    visit::Runner runner;
    screens::RunnerSource source;
    CountingPin pin;
    SmallKana kana;
    screens::Services services;
};

} // namespace kakanai::tests
