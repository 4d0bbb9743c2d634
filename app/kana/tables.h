#pragma once

#include "app/kana/sentences.h"
#include "app/kana/sorted_lines.h"
#include "app/screens/kana_source.h"

namespace kakanai::kana {

/// The tables that ship beside the program (`../share/kakanai`), and the dictionary of the system for free text. A
/// missing table answers nothing, and kana stay kana. GUI thread.
class Tables final : public screens::KanaSource {
public:
    Tables();
    explicit Tables(const QString& folder);

    /// Old and variant forms (高 髙, 崎 﨑) follow the spellings they belong to.
    QStringList candidates(const QString& reading, screens::NameKind kind) const override;
    QStringList spellings(const QString& kana) const override { return sentences_.spellings(kana); }
    std::vector<procedures::Address> addressesFor(const QString& postalCode) const override;
    std::vector<screens::PlaceName> prefectures() const override;
    std::vector<screens::PlaceName> municipalities(const QString& prefecture) const override;
    std::vector<screens::PlaceName> towns(const QString& prefecture, const QString& municipality) const override;
    std::optional<procedures::Address> partsOf(const QString& line) const override;

private:
    std::vector<screens::PlaceName> places(const QString& key) const;

    SortedLines names_;
    SortedLines postal_;
    SortedLines places_;
    Sentences sentences_;
};

} // namespace kakanai::kana
