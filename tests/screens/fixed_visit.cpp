#include "tests/screens/fixed_visit.h"

#include <QTimeZone>

namespace kakanai::tests {

using namespace Qt::StringLiterals;

QStringList TableKana::candidates(const QString& reading, screens::NameKind) const {
    if (reading != u"たかはし"_s) {
        return {};
    }
    QStringList list;
    for (int i = 0; i < 12; ++i) {
        list << u"橋%1"_s.arg(i);
    }
    return list;
}

std::vector<procedures::Address> TableKana::addressesFor(const QString& postalCode) const {
    const procedures::Address area{.prefecture = u"兵庫県"_s, .municipality = u"神戸市中央区"_s, .town = u"加納町"_s};
    auto other = area;
    other.town = u"別町"_s;
    return postalCode == "6500001"_L1 ? std::vector{area, other} : std::vector<procedures::Address>{};
}

QStringList TableKana::spellings(const QString& kana) const {
    return kana == u"さくら"_s ? QStringList{u"桜"_s, u"佐倉"_s} : QStringList();
}

std::vector<screens::PlaceName> TableKana::prefectures() const {
    return {{u"東京都"_s, {u"とうきょうと"_s}}, {u"兵庫県"_s, {u"ひょうごけん"_s}}};
}

std::vector<screens::PlaceName> TableKana::municipalities(const QString& prefecture) const {
    if (prefecture != u"兵庫県"_s) {
        return {};
    }
    return {{u"神戸市中央区"_s, {u"こうべしちゅうおうく"_s}}, {u"姫路市"_s, {u"ひめじし"_s}}};
}

std::vector<screens::PlaceName> TableKana::towns(const QString&, const QString& municipality) const {
    if (municipality != u"神戸市中央区"_s) {
        return {};
    }
    return {{u"加納町"_s, {u"かのうちょう"_s, u"かのうまち"_s}, {u"6500001"_s}},
            {u"港島"_s, {u"みなとじま"_s}, {u"6500045"_s, u"6500046"_s}}};
}

std::optional<procedures::Address> TableKana::partsOf(const QString& line) const {
    if (!line.startsWith(u"兵庫県神戸市中央区加納町"_s)) {
        return {};
    }
    return procedures::Address{
        .prefecture = u"兵庫県"_s, .municipality = u"神戸市中央区"_s, .town = u"加納町"_s, .block = line.sliced(12)};
}

ScreenDesk::ScreenDesk()
    : clock(QDateTime(QDate(2026, 11, 21), QTime(1, 0), QTimeZone::utc())), services{visits, pin, kana, fonts, clock} {
    visits.rules.calendar.eras = base::EraTable({{u"昭和"_s, u"しょうわ"_s, u"S"_s, QDate(1926, 12, 25)},
                                                 {u"平成"_s, u"へいせい"_s, u"H"_s, QDate(1989, 1, 8)},
                                                 {u"令和"_s, u"れいわ"_s, u"R"_s, QDate(2019, 5, 1)}});
}

} // namespace kakanai::tests
