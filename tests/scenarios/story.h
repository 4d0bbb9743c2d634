#pragma once

#include "app/visit/runner.h"

#include <QDebug>
#include <QStringList>

#include <deque>
#include <map>
#include <optional>
#include <source_location>

namespace kakanai::tests {

/// A visit told as a script: what the person does, what a device answers, where the visit then stands.
///
///   Story story(Place::Kiosk);
///   story.answers<ReadCard>(CardFailed{wrongPin});
///   story.does(SecretEntered{}).stands(StepKind::EnteringSecret).says("card.pin.wrong");
///
/// Devices that the script does not mention do what they should: the card is taro's, papers are made, the store
/// answers.
class Story : private visit::EffectExecutor {
public:
    explicit Story(visit::Place place);

    Story& does(const visit::Event& event);
    Story& does(std::initializer_list<visit::Event> events);
    /// The next time this effect is wanted, this is the answer instead of the usual one.
    template<class E>
    Story& answers(const visit::Event& event) {
        scripts_[visit::Effect(E{}).index()].push_back(event);
        return *this;
    }
    /// The next time this effect is wanted, nothing comes back; the script plays the device with does().
    template<class E>
    Story& keepsSilent() {
        scripts_[visit::Effect(E{}).index()].push_back(std::nullopt);
        return *this;
    }
    /// A result that comes late, with the id of an earlier visit.
    Story& lateResult(visit::VisitId id, const visit::Event& event);

    Story& stands(visit::StepKind kind, std::source_location where = std::source_location::current());
    /// The trouble sheet's code; empty: none.
    Story& says(QLatin1StringView code, std::source_location where = std::source_location::current());
    Story& asked(const char* effect, int times = 1, std::source_location where = std::source_location::current());

    /// Straight to a place that many scripts begin at.
    Story& toWays();
    Story& toFamily(); ///< taro's card read by PIN
    Story& toResult(); ///< one lantern, does not sing
    Story& toReview();
    Story& toHandOver(); ///< signed on the glass
    Story& openAtCounter();

    const visit::Visit& visit() const { return runner_.visit(); }
    const QStringList& effects() const { return effects_; }

private:
    void execute(const visit::Effect& effect, const visit::Visit& visit, const Post& post) override;
    std::optional<visit::Event> usual(const visit::Effect& effect, const visit::Visit& visit) const;
    void settle();

    procedures::Catalogue catalogue_;
    base::ManualClock clock_;
    std::map<std::size_t, std::deque<std::optional<visit::Event>>> scripts_;
    QStringList effects_; ///< by name, in order
    int answers_ = 0;     ///< given so far
    visit::Runner runner_;
};

} // namespace kakanai::tests
