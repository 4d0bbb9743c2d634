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

ScreenDesk::ScreenDesk()
    : clock(QDateTime(QDate(2026, 11, 21), QTime(1, 0), QTimeZone::utc())),
      services{visits, pin, kana, fonts, clock, nullptr} {
    visits.rules.calendar.eras = base::EraTable({{u"昭和"_s, u"しょうわ"_s, u"S"_s, QDate(1926, 12, 25)},
                                                 {u"平成"_s, u"へいせい"_s, u"H"_s, QDate(1989, 1, 8)},
                                                 {u"令和"_s, u"れいわ"_s, u"R"_s, QDate(2019, 5, 1)}});
}

} // namespace kakanai::tests
