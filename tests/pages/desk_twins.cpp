#include "tests/pages/desk_twins.h"

#include "printing/form_layout.h"

#include <QFile>
#include <QTimeZone>
#include <QTimer>

namespace kakanai::tests {

using namespace Qt::StringLiterals;

namespace {

procedures::Catalogue shippedCatalogue() {
    const QString folder = QStringLiteral(KAKANAI_SOURCE_DIR) + u"/app/procedures/"_s;
    return procedures::loadCatalogue(folder + u"catalogue"_s, folder + u"overlays/example-city"_s).catalogue;
}

std::unique_ptr<printing::FontLayer> systemFonts() {
    auto fonts = printing::openSystemFonts();
    return fonts ? std::move(*fonts) : nullptr;
}

} // namespace

QStringList SmallKana::candidates(const QString& reading, screens::NameKind) const {
    static const QHash<QString, QStringList> table{{u"たかはし"_s,
                                                    {u"高橋"_s, u"髙橋"_s, u"高梁"_s, u"高𣘺"_s, u"鷹橋"_s, u"孝橋"_s,
                                                     u"隆橋"_s, u"高階"_s, u"高嘴"_s, u"髙𣘺"_s}},
                                                   {u"さき"_s, {u"咲"_s, u"﨑"_s, u"紗希"_s, u"沙紀"_s}}};
    return table.value(reading);
}

std::vector<procedures::Address> SmallKana::addressesFor(const QString& postalCode) const {
    if (postalCode != u"6500001") {
        return {};
    }
    return {{.prefecture = u"兵庫県"_s,
             .municipality = u"神戸市中央区"_s,
             .town = u"加納町"_s,
             .municipalityCode = u"281107"_s}};
}

QStringList SmallKana::spellings(const QString& kana) const {
    return kana == u"さくら"_s ? QStringList{u"桜"_s, u"佐倉"_s, u"咲良"_s} : QStringList();
}

std::vector<screens::PlaceName> SmallKana::prefectures() const {
    return {
        {u"大阪府"_s, {u"おおさかふ"_s}},   {u"京都府"_s, {u"きょうとふ"_s}},     {u"滋賀県"_s, {u"しがけん"_s}},
        {u"東京都"_s, {u"とうきょうと"_s}}, {u"奈良県"_s, {u"ならけん"_s}},       {u"兵庫県"_s, {u"ひょうごけん"_s}},
        {u"広島県"_s, {u"ひろしまけん"_s}}, {u"北海道"_s, {u"ほっかいどう"_s}},   {u"三重県"_s, {u"みえけん"_s}},
        {u"宮城県"_s, {u"みやぎけん"_s}},   {u"神奈川県"_s, {u"かながわけん"_s}}, {u"和歌山県"_s, {u"わかやまけん"_s}}};
}

std::vector<screens::PlaceName> SmallKana::municipalities(const QString&) const {
    return {{u"神戸市中央区"_s, {u"こうべしちゅうおうく"_s}},
            {u"神崎郡神河町"_s, {u"かんざきぐんかみかわちょう"_s, u"かみかわちょう"_s}},
            {u"姫路市"_s, {u"ひめじし"_s}}};
}

std::vector<screens::PlaceName> SmallKana::towns(const QString&, const QString&) const {
    return {{u"加納町"_s, {u"かのうちょう"_s}, {u"6500001"_s}}, {u"港島"_s, {u"みなとじま"_s}, {u"6500045"_s}}};
}

std::optional<procedures::Address> SmallKana::partsOf(const QString&) const {
    return {};
}

std::vector<visit::Document> ObligingExecutor::documents(const visit::Visit& visit) const {
    std::vector<visit::Document> made;
    for (const auto& plan : procedures::planDocuments(catalogue_, visit.facts, visit.decisions, visit.added)) {
        const auto* form = catalogue_.form(plan.form, visit.facts.today);
        const auto filled = procedures::fillForm(catalogue_, visit.facts, visit.decisions, plan);
        const auto laid = printing::layOut(form->layout, filled.copies.front(), fonts_);
        if (laid) {
            made.push_back({.plan = plan,
                            .fileName = procedures::documentFileName(plan),
                            .sheets = laid->sheets,
                            .inked = !visit.ink.empty(),
                            .fields = filled.fields,
                            .prefilled = filled.prefilled});
        }
    }
    return made;
}

namespace {

/// What a simulated residence card shows.
scanners::DecodedPicture specimenFace() {
    QFile file(QStringLiteral(KAKANAI_SOURCE_DIR "/scanners/simulated/residence/pictures/front.tif"));
    const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    return scanners::decodePicture({scanners::PictureEncoding::Tiff, bytes}).value_or(scanners::DecodedPicture{});
}

} // namespace

visit::CardRead ObligingExecutor::read(visit::Way way) const {
    const procedures::CardPerson holder{
        u"𠮷田　葛󠄀羅"_s, u"東京都青梅市東青梅九十九番地の9"_s, {1980, 2, 17}, u"male"_s};
    switch (way) {
    case visit::Way::Licence:
        return {{.items = {holder.name, holder.address, holder.birthDate, {}}, .kana = u"ヨシダ　カツラ"_s}};
    case visit::Way::ResidenceCard:
        return {{.items = {{}, holder.address, {}, {}}, .nameIsExact = false, .face = specimenFace()}};
    case visit::Way::Passport:
        return {{.items = {u"EXAMPLE　MARIA"_s, {}, holder.birthDate, u"female"_s}, .nameIsExact = false}};
    case visit::Way::CardWithPin:
    case visit::Way::CardWithNumberB:
    case visit::Way::Typing:
    case visit::Way::Code:
        break;
    }
    return {{holder}, scanners::Authenticity::Consistent};
}

visit::Event ObligingExecutor::told(const QString& text) {
    if (text != "family"_L1) {
        return visit::CodeFailed{base::Problem(base::ProblemCode::CodeUnknown)};
    }
    visit::ToldFamily family;
    for (const QString& name : {u"甲山　乙彦"_s, u"甲山　丙子"_s, u"甲山　丁"_s}) {
        family.persons.push_back({.items = {name, {}, {1990, 4, 1}, u"female"_s}, .kana = u"コウヤマ"_s});
    }
    return visit::CodeRead{family, base::Problem(base::ProblemCode::ImportUnverified)};
}

visit::Event ObligingExecutor::answer(const visit::Effect& effect, const visit::Visit& visit) {
    if (std::holds_alternative<visit::ReadCard>(effect)) {
        if (!cardFails.empty()) {
            const auto problem = cardFails.front();
            cardFails.erase(cardFails.begin());
            return visit::CardFailed{problem};
        }
        return read(visit.way);
    }
    if (const auto* code = std::get_if<visit::ReadCode>(&effect)) {
        return told(code->text);
    }
    if (std::holds_alternative<visit::MakeDocuments>(effect)) {
        return visit::DocumentsMade{documents(visit), {}};
    }
    if (std::holds_alternative<visit::KeepVisit>(effect)) {
        return visit::HandedOver{u"0042-K7"_s};
    }
    if (std::holds_alternative<visit::PrintDocuments>(effect)) {
        return visit::HandedOver{};
    }
    return visit::Erased{{true, true, true, true, true}};
}

void ObligingExecutor::execute(const visit::Effect& effect, const visit::Visit& visit, const Post& post) {
    const bool answers =
        std::holds_alternative<visit::ReadCard>(effect) || std::holds_alternative<visit::ReadCode>(effect) ||
        std::holds_alternative<visit::MakeDocuments>(effect) || std::holds_alternative<visit::KeepVisit>(effect) ||
        std::holds_alternative<visit::PrintDocuments>(effect) || std::holds_alternative<visit::EraseAll>(effect);
    if (answers) {
        QTimer::singleShot(0, runner, [post, id = visit.id, event = answer(effect, visit)] { post(id, event); });
    }
}

DeskTwins::DeskTwins(visit::Place place)
    : catalogue(shippedCatalogue()), fonts(systemFonts()), executor(catalogue, *fonts),
      clock(QDateTime(QDate(2026, 11, 21), QTime(1, 0), QTimeZone::utc())), runner(catalogue, place, executor, clock),
      source(runner), services{source, pin, kana, *fonts, clock} {
    executor.runner = &runner;
}

} // namespace kakanai::tests
