#pragma once

#include "app/kana/sorted_lines.h"
#include "app/screens/kana_source.h"

namespace kakanai::kana {

/// The tables that ship beside the program (`../share/kakanai`). A missing table answers nothing, and kana stay kana.
class Tables final : public screens::KanaSource {
public:
    Tables();
    explicit Tables(const QString& folder);

    /// Old and variant forms (高 髙, 崎 﨑) follow the spellings they belong to.
    QStringList candidates(const QString& reading, screens::NameKind kind) const override;
    std::vector<procedures::Address> addressesFor(const QString& postalCode) const override;

private:
    SortedLines names_;
    SortedLines postal_;
};

} // namespace kakanai::kana
