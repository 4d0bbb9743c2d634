#include "printing/form_layout.h"
#include "printing/glyph_runs.h"
#include "tests/support/suite.h"

using namespace kakanai::printing;
using namespace Qt::StringLiterals;

namespace {

template<class Item>
std::vector<Item> itemsOf(const Sheet& sheet) {
    std::vector<Item> found;
    for (const auto& item : sheet.items) {
        if (const auto* match = std::get_if<Item>(&item)) {
            found.push_back(*match);
        }
    }
    return found;
}

QString textOf(const Sheet& sheet, bool marked) {
    QString text;
    for (const auto& run : itemsOf<GlyphRun>(sheet)) {
        for (const auto& glyph : run.glyphs) {
            text += run.marked == marked ? glyph.text : QString();
        }
    }
    return text;
}

FieldPart field(const QString& id, const QRectF& rect) {
    return {.field = id, .rect = rect, .caption = {}};
}

FormLayout formOf(std::vector<FormPart> parts) {
    return {.id = u"F"_s, .title = u"t"_s, .pages = {{std::move(parts)}}};
}

TablePart nameTable(int capacity) {
    TablePart table{.list = u"movers"_s, .at = {20, 40}, .capacity = capacity, .columns = {}};
    table.columns.push_back({u"氏名"_s, 60, field(u"name"_s, {})});
    return table;
}

FormValues movers(const QStringList& names) {
    FormValues values;
    for (const auto& name : names) {
        values.lists[u"movers"_s].push_back({{u"name"_s, name}});
    }
    return values;
}

} // namespace

class LayOutTest : public QObject {
    Q_OBJECT

    std::unique_ptr<FontLayer> fonts_;

    LaidOutForm laidOut(const FormLayout& form, const FormValues& values) const {
        return layOut(form, values, *fonts_).value_or(LaidOutForm{});
    }

private Q_SLOTS:
    void initTestCase() {
        auto fonts = openSystemFonts();
        QVERIFY(fonts);
        fonts_ = std::move(*fonts);
    }

    void words_ofFormAndPerson_areToldApart() {
        FormValues values;
        values.fields[u"name"_s] = u"髙橋"_s;
        const auto made = laidOut(
            formOf({LabelPart{.rect = {10, 10, 20, 8}, .text = u"氏名"_s}, field(u"name"_s, {30, 10, 60, 8})}), values);
        QCOMPARE(textOf(made.sheets.front(), true), u"髙橋"_s);
        QCOMPARE(textOf(made.sheets.front(), false), u"氏名"_s);
    }

    void field_withoutValue_isAnEmptyFrame() {
        const auto made = laidOut(formOf({field(u"name"_s, {30, 10, 60, 8})}), {});
        QCOMPARE(itemsOf<Line>(made.sheets.front()).size(), 4U);
        QCOMPARE(textOf(made.sheets.front(), true), QString());
    }

    void field_alignedRight_endsAtTheMargin() {
        FormValues values;
        values.fields[u"n"_s] = u"山田"_s;
        auto part = field(u"n"_s, {30, 10, 60, 8});
        part.align = Align::Right;
        const auto made = laidOut(formOf({part}), values);
        const auto runs = itemsOf<GlyphRun>(made.sheets.front());
        QVERIFY(qAbs(runs.front().glyphs.back().at.x() + part.size - 89) < 0.01);
    }

    void field_centredUpright_hasItsCharactersInTheMiddle() {
        FormValues values;
        values.fields[u"n"_s] = u"国"_s;
        const auto made = laidOut(formOf({field(u"n"_s, {30, 10, 60, 10})}), values);
        const auto runs = itemsOf<GlyphRun>(made.sheets.front());
        const auto& run = runs.front();
        const auto& glyph = run.glyphs.front();
        const QRectF box = fonts_->outline(run.font, glyph.glyph).boundingRect();
        const double middle = glyph.at.y() + box.center().y() * run.size;
        QVERIFY2(qAbs(middle - 15) < 0.15, QByteArray::number(middle).constData());
    }

    void field_tooLong_isReportedByNameAndSheet() {
        FormValues values;
        values.fields[u"name"_s] = QString(60, u'山');
        const auto made = laidOut(formOf({field(u"name"_s, {30, 10, 30, 8})}), values);
        QCOMPARE(made.overflows.size(), 1U);
        QCOMPARE(made.overflows.front().field, u"name"_s);
        QVERIFY(textOf(made.sheets.front(), true).endsWith(u'…'));
    }

    void field_characterNoFontHas_endsWithItsName() {
        FormValues values;
        values.fields[u"name"_s] = u"山\uE900"_s;
        const auto made = layOut(formOf({field(u"name"_s, {30, 10, 30, 8})}), values, *fonts_);
        QVERIFY(!made);
        QCOMPARE(made.error(), (PaperError{PaperFault::GlyphMissing, u"name"_s}));
    }

    void check_tickedAlone_orInASet_saysSoInTextAndInk_data() {
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("ticked");
        QTest::newRow("alone") << u"proxy"_s << true;
        QTest::newRow("in a set") << u"certificate,proxy"_s << true;
        QTest::newRow("other") << u"proxy2"_s << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void check_tickedAlone_orInASet_saysSoInTextAndInk() {
        QFETCH(QString, value);
        QFETCH(bool, ticked);
        FormValues values;
        values.fields[u"papers"_s] = value;
        const auto made = laidOut(
            formOf({CheckPart{.field = u"papers"_s, .option = u"proxy"_s, .text = u"委任状"_s, .at = {20, 20}}}),
            values);
        QCOMPARE(textOf(made.sheets.front(), true), ticked ? u"☑"_s : QString());
        QCOMPARE(textOf(made.sheets.front(), false), ticked ? u"委任状"_s : u"□委任状"_s);
        QCOMPARE(itemsOf<InkStroke>(made.sheets.front()).size(), ticked ? 1U : 0U);
    }

    void digits_fromRight_endInTheLastBox() {
        FormValues values;
        values.fields[u"n"_s] = u"42"_s;
        const auto made =
            laidOut(formOf({DigitsPart{.field = u"n"_s, .at = {10, 10}, .box = {5, 7}, .count = 4, .fromRight = true}}),
                    values);
        const auto runs = itemsOf<GlyphRun>(made.sheets.front());
        QCOMPARE(runs.size(), 2U);
        QVERIFY(runs[0].glyphs.front().at.x() > 20 && runs[0].glyphs.front().at.x() < 25);
        QVERIFY(runs[1].glyphs.front().at.x() > 25 && runs[1].glyphs.front().at.x() < 30);
    }

    void digits_moreThanBoxes_areAnOverflow() {
        FormValues values;
        values.fields[u"n"_s] = u"12345"_s;
        const auto made = laidOut(formOf({DigitsPart{.field = u"n"_s, .at = {10, 10}, .count = 3}}), values);
        QCOMPARE(textOf(made.sheets.front(), true), u"12…"_s);
        QCOMPARE(made.overflows.size(), 1U);
    }

    void individualNumber_always_isTwelveEmptyBoxes() {
        const auto made = laidOut(formOf({IndividualNumberPart{.at = {10, 10}}}), {});
        QCOMPARE(itemsOf<Line>(made.sheets.front()).size(), 15U); // top, bottom, and 13 down
        QVERIFY(itemsOf<GlyphRun>(made.sheets.front()).empty());
    }

    void table_moreRowsThanItHolds_goesOnOnNumberedSheets() {
        const auto made = laidOut(formOf({nameTable(2)}), movers({u"一"_s, u"二"_s, u"三"_s}));
        QCOMPARE(made.sheets.size(), 2U);
        QCOMPARE(textOf(made.sheets[0], true), u"一二"_s);
        QCOMPARE(textOf(made.sheets[1], true), u"三"_s);
        QVERIFY(textOf(made.sheets[0], false).endsWith(u"1/2"_s));
        QVERIFY(textOf(made.sheets[1], false).endsWith(u"2/2"_s));
    }
    void table_rowsThatFit_needNoNumber() {
        const auto made = laidOut(formOf({nameTable(2)}), movers({u"一"_s, u"二"_s}));
        QCOMPARE(made.sheets.size(), 1U);
        QCOMPARE(textOf(made.sheets[0], false), u"氏名"_s);
    }
    void table_overflowInARow_namesListRowAndSheet() {
        const auto made = laidOut(formOf({nameTable(1)}), movers({u"一"_s, QString(90, u'山')}));
        QCOMPARE(made.overflows.size(), 1U);
        QCOMPARE(made.overflows.front().field, u"movers[1].name"_s);
        QCOMPARE(made.overflows.front().page, 1);
    }
    void table_withoutCapacity_stillEnds() {
        QCOMPARE(laidOut(formOf({nameTable(0)}), movers({u"一"_s, u"二"_s})).sheets.size(), 2U);
    }

    void ink_inItsBox_isScaledToIt() {
        FormValues values;
        values.ink[u"applicant"_s] = {{{{0, 0}, {1, 1}, {0.5, 0.25}}, 0.6}};
        const auto made =
            laidOut(formOf({InkPart{.id = u"applicant"_s, .rect = {100, 200, 60, 20}, .caption = u"署名"_s}}), values);
        const auto ink = itemsOf<InkStroke>(made.sheets.front());
        QCOMPARE(ink, (std::vector{InkStroke{{{100, 200}, {160, 220}, {130, 205}}, 0.6}}));
    }

    void mark_onEverySheet_liesUnderTheText() {
        FormValues values = movers({u"一"_s, u"二"_s});
        values.mark = u"見本"_s;
        const auto made = laidOut(formOf({nameTable(1)}), values);
        for (const auto& sheet : made.sheets) {
            const auto at = [&](auto isWanted) {
                return std::ranges::find_if(sheet.items, isWanted) - sheet.items.begin();
            };
            const auto mark = at([](const auto& item) { return std::holds_alternative<Watermark>(item); });
            const auto text = at([](const auto& item) { return std::holds_alternative<GlyphRun>(item); });
            QVERIFY(mark < text);
        }
    }

    void footer_onEverySheet_standsInsideTheFoot() {
        FormValues values = movers({u"一"_s, u"二"_s});
        values.footer = u"電子署名無"_s;
        const auto made = laidOut(formOf({nameTable(1)}), values);
        QCOMPARE(made.sheets.size(), 2U);
        for (const auto& sheet : made.sheets) {
            QVERIFY(textOf(sheet, false).contains(values.footer));
            const auto runs = itemsOf<GlyphRun>(sheet);
            const auto footer =
                std::ranges::find_if(runs, [](const auto& run) { return run.glyphs.front().text == u"電"; });
            QVERIFY(footer != runs.end());
            QVERIFY(footer->glyphs.front().at.y() > sheet.size.height() - 15);
            QVERIFY(footer->glyphs.back().at.x() + footer->size <= sheet.size.width() - 14.9);
        }
    }

    void footer_absent_drawsNothing() {
        const auto made = laidOut(formOf({LabelPart{.rect = {10, 10, 90, 8}, .text = u"届"_s}}), {});
        QCOMPARE(textOf(made.sheets.front(), false), u"届"_s);
    }

    void label_tooWide_shrinks() {
        const auto made = laidOut(formOf({LabelPart{.rect = {10, 10, 20, 8}, .text = u"介護保険被保険者番号"_s}}), {});
        const auto runs = itemsOf<GlyphRun>(made.sheets.front());
        const auto& last = runs.back();
        QVERIFY(last.size < 3.2);
        QVERIFY(last.glyphs.back().at.x() + last.size <= 30.1);
    }

    void label_bold_isOutlined() {
        const auto made = laidOut(formOf({LabelPart{.rect = {10, 10, 90, 8}, .text = u"届出書"_s, .bold = true}}), {});
        QVERIFY(itemsOf<GlyphRun>(made.sheets.front()).front().outline > 0);
    }

    void form_laidOutTwice_isTheSame() {
        const auto form = formOf({nameTable(2)});
        const auto values = movers({u"𠮷"_s, u"葛\U000E0100"_s, u"三"_s});
        QVERIFY(laidOut(form, values).sheets == laidOut(form, values).sheets);
    }

    void form_withoutPages_hasNoSheets() { QVERIFY(laidOut({}, {}).sheets.empty()); }
};

KAKANAI_SUITE(LayOutTest)
#include "lay_out_test.moc"
