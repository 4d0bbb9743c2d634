#pragma once

#include "app/screens/services.h"

namespace kakanai::tests {

/// Shows whatever visit a test sets, and keeps the intents it was sent.
class FixedVisit final : public screens::VisitSource {
    Q_OBJECT

public:
    const visit::Visit& visit() const override { return value; }
    const procedures::Catalogue& catalogue() const override { return rules; }
    void post(const visit::Event& event) override { sent.push_back(event); }
    void show() { Q_EMIT changed(); }

    template<class E>
    const E* last() const {
        return sent.empty() ? nullptr : std::get_if<E>(&sent.back());
    }

    visit::Visit value;
    procedures::Catalogue rules;
    std::vector<visit::Event> sent;
};

class CountedPin final : public screens::PinSlot {
public:
    int length() const override { return static_cast<int>(digits.size()); }
    void append(char digit) override { digits += digit; }
    void removeLast() override {
        if (!digits.empty()) {
            digits.pop_back();
        }
    }
    void wipe() override { digits.clear(); }

    std::string digits;
};

class TableKana final : public screens::KanaSource {
public:
    QStringList candidates(const QString& reading, screens::NameKind kind) const override;
    QStringList spellings(const QString& kana) const override;
    std::vector<procedures::Address> addressesFor(const QString& postalCode) const override;
    std::vector<screens::PlaceName> prefectures() const override;
    std::vector<screens::PlaceName> municipalities(const QString& prefecture) const override;
    std::vector<screens::PlaceName> towns(const QString& prefecture, const QString& municipality) const override;
    std::optional<procedures::Address> partsOf(const QString& line) const override;
};

class NoFonts final : public printing::FontLayer {
public:
    printing::PaperResult<printing::ShapedLine> shape(const QString&, printing::FontRole, double) const override {
        return {};
    }
    QPainterPath outline(printing::FontId, std::uint32_t) const override { return {}; }
    QString fontFile(printing::FontId) const override { return {}; }
};

/// A source with its services.
struct ScreenDesk {
    ScreenDesk();

    FixedVisit visits;
    CountedPin pin;
    TableKana kana;
    NoFonts fonts;
    base::ManualClock clock;
    screens::Services services;
};

} // namespace kakanai::tests
