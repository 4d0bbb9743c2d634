#include "printing/form_layout.h"
#include "printing/glyph_runs.h"
#include "printing/pdf_document.h"

#include <QTimeZone>

#include <benchmark/benchmark.h>

using namespace kakanai::printing;
using namespace Qt::StringLiterals;

namespace {

const QStringList& labels() {
    static const QStringList all =
        u"届出年月日 異動年月日 フリガナ 氏名 生年月日 性別 世帯主 続柄 新しい住所 方書 今までの住所 本籍 筆頭者 "
        u"電話番号 届出人氏名 届出人住所 "
        u"本人との関係 本人確認 国民健康保険 資格取得日 記号番号 後期高齢者医療 介護保険 要介護度 国民年金 基礎年金番号 児童手当 学校名 在留資格 備考"_s
            .split(u' ');
    return all;
}

const QStringList& entries() {
    static const QStringList all = u"令和8年11月22日 令和8年11月20日 ヤマダ　タロウ 山田　太郎 昭和62年5月31日 男 "
                                   u"山田　太郎 本人 奈良県葛城市例示町九十九番99号 "
                                   u"見本ハイツ203号室 東京都千代田区例示町一丁目99番99号 "
                                   u"北海道札幌市中央区例示町99番地 山田　一郎 000-0000-0000 山田　花子 同上 妻 "
                                   u"運転免許証 加入 令和8年11月20日 00-000000 対象外 第2号被保険者 認定なし "
                                   u"第3号被保険者 0000-000000 請求あり 市立例示小学校2年 永住者 "
                                   u"マイナンバーカード持参"_s.split(u' ');
    return all;
}

/// Thirty labels with their values, a table of five columns and four rows.
FormLayout benchForm() {
    FormPage page;
    page.parts.emplace_back(LabelPart{.rect = {15, 12, 180, 10}, .text = u"住民異動届"_s, .size = 6, .bold = true});
    for (int i = 0; i < 30; ++i) {
        const double x = 15 + 90 * (i % 2);
        const double y = 30 + 9 * (i / 2);
        page.parts.emplace_back(LabelPart{.rect = {x, y, 25, 9}, .text = labels()[i], .framed = true, .shaded = true});
        page.parts.emplace_back(FieldPart{.field = QString::number(i), .rect = {x + 25, y, 65, 9}, .caption = {}});
    }
    TablePart table{.list = u"rows"_s, .at = {15, 180}, .columns = {}};
    for (int i = 0; i < 5; ++i) {
        table.columns.push_back(
            {labels()[3 + i], 36, FieldPart{.field = QString::number(i), .rect = {}, .size = 3.6, .caption = {}}});
    }
    page.parts.emplace_back(table);
    return {.id = u"F01"_s, .title = u"住民異動届"_s, .pages = {page}};
}

FormValues benchValues(const QString& name) {
    FormValues values;
    for (int i = 0; i < 30; ++i) {
        values.fields[QString::number(i)] = i == 3 ? name : entries()[i];
    }
    for (int row = 0; row < 4; ++row) {
        QHash<QString, QString> cells;
        for (int i = 0; i < 5; ++i) {
            cells[QString::number(i)] = entries()[3 + (row * 5 + i) % 27];
        }
        values.lists[u"rows"_s].push_back(cells);
    }
    return values;
}

void makeDocument(benchmark::State& state, const QString& name) {
    const auto fonts = openSystemFonts();
    if (!fonts) {
        state.SkipWithError("fonts are missing");
        return;
    }
    const auto form = benchForm();
    const auto values = benchValues(name);
    PdfDescription description;
    description.title = form.title;
    description.made = QDateTime({2026, 11, 22}, {0, 0}, QTimeZone::utc());
    qsizetype bytes = 0;
    for (auto _ : state) {
        const auto made = layOut(form, values, **fonts);
        const auto pdf = made ? writePdf(made->sheets, description, **fonts) : std::unexpected(made.error());
        if (!pdf) {
            state.SkipWithError("no document");
            break;
        }
        bytes = pdf->size();
        benchmark::DoNotOptimize(bytes);
    }
    state.counters["bytes"] = static_cast<double>(bytes);
}

void onePageForm(benchmark::State& state) {
    makeDocument(state, u"山田　太郎"_s);
}
void onePageFormWithARegistersName(benchmark::State& state) {
    makeDocument(state, u"𠮷田　邉\U000E010F子"_s);
}
void openingTheFonts(benchmark::State& state) {
    for (auto _ : state) {
        benchmark::DoNotOptimize(openSystemFonts());
    }
}

BENCHMARK(onePageForm)->Unit(benchmark::kMillisecond);
BENCHMARK(onePageFormWithARegistersName)->Unit(benchmark::kMillisecond);
BENCHMARK(openingTheFonts)->Unit(benchmark::kMillisecond);

} // namespace
