#pragma once

#include "scanners/secret.h"

#include <optional>
#include <span>

/// The twelve digits (個人番号), apart from everything else a card says. Who reads them stands in number/, which only
/// the composition of a counter may use.
namespace kakanai::scanners {

/// What the Number Act (番号法 9条) lets a municipality ask for the number: nothing else is a reason.
enum class NumberPurpose { Tax, SocialSecurity, Disaster, Ordinance };

/// Twelve digits whose check digit fits, in locked memory that is wiped. Cannot be copied, compared or printed; never
/// becomes a QString.
class IndividualNumber {
public:
    static constexpr qsizetype size = 12;

    /// nullopt where they are no number. The caller wipes its own copy.
    static std::optional<IndividualNumber> from(QByteArrayView digits);

    /// For the one place that puts them on paper or into the encrypted table.
    std::span<const unsigned char> digits() const { return digits_.bytes(); }

private:
    explicit IndividualNumber(QByteArrayView digits) : digits_(digits) {}

    Secret digits_;
};

} // namespace kakanai::scanners
