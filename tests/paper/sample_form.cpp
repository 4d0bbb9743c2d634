#include "tests/paper/sample_form.h"

using namespace kakanai::printing;
using namespace Qt::StringLiterals;

namespace kakanai::tests {
namespace {

constexpr double left = 15;
constexpr double heading = 26;

LabelPart head(const QString& text, double x, double y, double width, double height) {
    return {.rect = {x, y, width, height}, .text = text, .align = Align::Centre, .framed = true, .shaded = true};
}

void addRow(FormPage& page, double y, const QString& label, const FieldPart& field) {
    page.parts.emplace_back(head(label, left, y, heading, field.rect.height()));
    page.parts.emplace_back(field);
}

void addTitle(FormPage& page) {
    page.parts.emplace_back(LabelPart{.rect = {left, 12, 180, 10},
                                      .text = u"要介護認定・要支援認定申請書"_s,
                                      .size = 6,
                                      .align = Align::Centre,
                                      .bold = true});
    page.parts.emplace_back(
        LabelPart{.rect = {left, 24, 120, 10}, .text = u"（宛先）例示市長\n次のとおり申請します。"_s, .size = 3});
    page.parts.emplace_back(LabelPart{.rect = {135, 26, 20, 6}, .text = u"申請年月日"_s, .align = Align::Right});
    page.parts.emplace_back(
        FieldPart{.field = u"today"_s, .rect = {157, 26, 38, 6}, .size = 3.6, .framed = false, .caption = {}});
}

void addPerson(FormPage& page) {
    page.parts.emplace_back(head(u"被保険者番号"_s, left, 36, heading, 9));
    page.parts.emplace_back(DigitsPart{.field = u"subject.insured_number"_s, .at = {43, 37}, .count = 10});
    page.parts.emplace_back(head(u"個人番号"_s, 105, 36, 22, 9));
    page.parts.emplace_back(FramePart{.rect = {left, 36, 180, 9}, .width = 0.2});
    page.parts.emplace_back(IndividualNumberPart{.at = {130, 37.5}});
    addRow(page, 45, u"フリガナ"_s, {.field = u"subject.kana"_s, .rect = {41, 45, 90, 6}, .size = 3, .caption = {}});
    addRow(page, 51, u"氏名"_s, {.field = u"subject.name"_s, .rect = {41, 51, 90, 11}, .size = 5.5, .caption = {}});
    page.parts.emplace_back(head(u"生年月日"_s, 131, 45, 22, 9));
    page.parts.emplace_back(
        FieldPart{.field = u"subject.birth_date"_s, .rect = {153, 45, 42, 9}, .size = 3.8, .caption = {}});
    page.parts.emplace_back(head(u"性別"_s, 131, 54, 22, 8));
    page.parts.emplace_back(FramePart{.rect = {153, 54, 42, 8}, .width = 0.2});
    page.parts.emplace_back(
        CheckPart{.field = u"subject.sex"_s, .option = u"male"_s, .text = u"男"_s, .at = {157, 59.3}});
    page.parts.emplace_back(
        CheckPart{.field = u"subject.sex"_s, .option = u"female"_s, .text = u"女"_s, .at = {172, 59.3}});
    page.parts.emplace_back(head(u"住所"_s, left, 62, heading, 14));
    page.parts.emplace_back(LabelPart{.rect = {43, 62.8, 5, 6}, .text = u"〒"_s, .size = 3.6});
    page.parts.emplace_back(
        FieldPart{.field = u"postal"_s, .rect = {47, 62.8, 30, 6}, .size = 3.6, .framed = false, .caption = {}});
    page.parts.emplace_back(
        FieldPart{.field = u"address"_s, .rect = {41, 67.5, 154, 8}, .size = 4.2, .framed = false, .caption = {}});
    page.parts.emplace_back(FramePart{.rect = {41, 62, 154, 14}, .width = 0.2});
    addRow(page, 76, u"前回の認定"_s,
           {.field = u"care"_s, .rect = {41, 76, 77, 10}, .size = 4, .caption = u"要介護状態区分等"_s});
    page.parts.emplace_back(
        FieldPart{.field = u"care_until"_s, .rect = {118, 76, 77, 10}, .size = 4, .caption = u"有効期間の満了日"_s});
    page.parts.emplace_back(FramePart{.rect = {left, 36, 180, 50}, .width = 0.4});
}

void addReasons(FormPage& page) {
    page.parts.emplace_back(head(u"添付書類"_s, left, 90, heading, 8));
    page.parts.emplace_back(FramePart{.rect = {41, 90, 154, 8}, .width = 0.2});
    double x = 44;
    for (const auto& [option, text] :
         {std::pair{u"certificate"_s, u"受給資格証明書"_s}, std::pair{u"insurance"_s, u"医療保険の資格がわかるもの"_s},
          std::pair{u"proxy"_s, u"委任状"_s}}) {
        page.parts.emplace_back(CheckPart{.field = u"papers"_s, .option = option, .text = text, .at = {x, 95.2}});
        x += 12 + 3.2 * static_cast<double>(text.size());
    }
    addRow(page, 98, u"申請の理由"_s,
           {.field = u"reason"_s, .rect = {41, 98, 154, 16}, .size = 3.8, .lines = 3, .caption = {}});
    page.parts.emplace_back(FramePart{.rect = {left, 90, 180, 24}, .width = 0.4});
}

void addTable(FormPage& page) {
    TablePart table{.list = u"movers"_s, .at = {left, 120}, .capacity = 5, .columns = {}};
    table.columns.push_back({u"氏名"_s, 50, FieldPart{.field = u"name"_s, .rect = {}, .size = 4.2, .caption = {}}});
    table.columns.push_back(
        {u"生年月日"_s, 40, FieldPart{.field = u"birth_date"_s, .rect = {}, .size = 3.4, .caption = {}}});
    table.columns.push_back(
        {u"性別"_s, 26,
         std::vector{CheckPart{.field = u"sex"_s, .option = u"male"_s, .text = u"男"_s, .at = {3, 6.2}},
                     CheckPart{.field = u"sex"_s, .option = u"female"_s, .text = u"女"_s, .at = {14, 6.2}}}});
    table.columns.push_back({u"個人番号"_s, 54, IndividualNumberPart{.at = {}}});
    table.columns.push_back({u"備考"_s, 10, std::monostate{}});
    page.parts.emplace_back(table);
}

void addFoot(FormPage& page) {
    page.parts.emplace_back(LabelPart{
        .rect = {left, 180, 180, 9},
        .text = u"※　太枠の中をご確認ください。職員が本人確認書類を拝見します。\n※　個人番号は窓口でご記入ください。"_s,
        .size = 2.8});
    page.parts.emplace_back(InkPart{.id = u"applicant"_s, .rect = {120, 192, 75, 18}, .caption = u"届出人 署名"_s});
    page.parts.emplace_back(FramePart{.rect = {left, 220, 180, 30}, .dashed = true});
    page.parts.emplace_back(LabelPart{.rect = {17, 221, 40, 5}, .text = u"市処理欄"_s, .size = 2.8});
}

} // namespace

FormLayout sampleForm() {
    FormPage page;
    addTitle(page);
    addPerson(page);
    addReasons(page);
    addTable(page);
    addFoot(page);
    return {.id = u"F10"_s, .title = u"要介護認定・要支援認定申請書"_s, .pages = {page}};
}

FormValues sampleValues() {
    FormValues values;
    values.fields = {{u"today"_s, u"令和8年11月22日"_s},
                     {u"subject.insured_number"_s, u"0000123456"_s},
                     {u"subject.kana"_s, u"ワタナベ　ハナコ"_s},
                     {u"subject.name"_s, u"渡邉\U000E0100　𠮷子"_s},
                     {u"subject.birth_date"_s, u"昭和20年11月3日"_s},
                     {u"subject.sex"_s, u"female"_s},
                     {u"postal"_s, u"000-0000"_s},
                     {u"address"_s, u"奈良県葛\U000E0100城市例示町九十九番99号　髙﨑ハイツ101号室"_s},
                     {u"care"_s, u"要介護2"_s},
                     {u"care_until"_s, u"令和9年3月31日"_s},
                     {u"papers"_s, u"certificate,insurance"_s},
                     {u"reason"_s, u"他の市区町村から転入し、前の住所地で要介護認定を受けていたため、"
                                   u"認定の引き継ぎを申請します。前の住所地の認定は有効期間の途中で、"
                                   u"区分の変更は求めません。"_s}};
    const auto mover = [](const QString& name, const QString& born, const QString& sex) {
        return QHash<QString, QString>{{u"name"_s, name}, {u"birth_date"_s, born}, {u"sex"_s, sex}};
    };
    values.lists[u"movers"_s] = {mover(u"渡邉\U000E0100　𠮷子"_s, u"昭和20年11月3日"_s, u"female"_s),
                                 mover(u"髙橋　辻\U000E0100郎"_s, u"昭和45年1月20日"_s, u"male"_s),
                                 mover(u"か\u309A城　𩸽"_s, u"平成10年5月31日"_s, u"male"_s)};
    values.ink[u"applicant"_s] = {{{{0.1, 0.5}, {0.2, 0.3}, {0.25, 0.8}, {0.35, 0.4}}, 0.6},
                                  {{{0.45, 0.3}, {0.5, 0.75}, {0.6, 0.7}, {0.75, 0.35}}, 0.6}};
    values.mark = u"見本"_s;
    return values;
}

QStringList rareNames() {
    return {u"𠮷田太郎"_s,
            u"髙橋"_s,
            u"宮﨑"_s,
            u"葛\U000E0100城"_s,
            u"渡邉\U000E0100"_s,
            u"辻\U000E0100"_s,
            u"𠀋部"_s,
            u"𩸽井"_s,
            u"か\u309A行"_s,
            u"\U0001B002\U0001B003"_s,
            u"㋿"_s,
            u"𪚲"_s,
            u"日⽇人⼈"_s,
            u"神\uFA19社"_s,
            u"吉⽥𠮷田"_s,
            u"ﾔﾏﾀﾞ〒000"_s,
            u"𠮷田　邉\U000E010F子"_s};
}

} // namespace kakanai::tests
