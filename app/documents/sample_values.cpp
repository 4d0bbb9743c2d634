#include "app/documents/sample_values.h"

#include <algorithm>

namespace kakanai::documents {

using namespace Qt::StringLiterals;
using namespace printing;
using procedures::Catalogue;

namespace {

/// What a field holds, usually and at its longest. Names as the registers of larger cities know them, an invented
/// block.
struct Pair {
    QString usual;
    QString longest;
};

const QHash<QString, Pair>& attributes() {
    static const QHash<QString, Pair> all{
        {u"name"_s, {u"神戸　花子"_s, u"ＭＡＲＩＡ　ＪＯＳＥＦＩＮＡ　ＤＥＬＡＣＲＵＺ　ＳＡＮＴＯＳ"_s}},
        {u"kana"_s, {u"コウベ　ハナコ"_s, u"マリア　ホセフィーナ　デラクルス　サントス"_s}},
        {u"sex"_s, {u"女"_s, u"女"_s}},
        {u"relationship"_s, {u"妻"_s, u"子の子の配偶者"_s}},
        {u"age"_s, {u"36"_s, u"102"_s}},
        {u"address"_s,
         {u"兵庫県神戸市中央区加納町九十九番９９号"_s,
          u"鹿児島県大島郡瀬戸内町大字古仁屋字船津九十九番地の９９　グランドレジデンス古仁屋駅前１２０１号室"_s}},
        {u"one_line"_s,
         {u"兵庫県神戸市中央区加納町九十九番９９号"_s,
          u"鹿児島県大島郡瀬戸内町大字古仁屋字船津九十九番地の９９　グランドレジデンス古仁屋駅前１２０１号室"_s}},
        {u"area"_s,
         {u"兵庫県神戸市中央区加納町九十九番９９号"_s, u"鹿児島県大島郡瀬戸内町大字古仁屋字船津九十九番地の９９"_s}},
        {u"postal_code"_s, {u"650-0001"_s, u"650-0001"_s}},
        {u"prefecture"_s, {u"兵庫県"_s, u"神奈川県"_s}},
        {u"municipality"_s, {u"神戸市中央区"_s, u"かすみがうら市"_s}},
        {u"town"_s, {u"加納町"_s, u"大字古仁屋字船津"_s}},
        {u"block"_s, {u"九十九番９９号"_s, u"九十九番地の９９"_s}},
        {u"building"_s, {u"見本荘１０１"_s, u"グランドレジデンス古仁屋駅前１２０１号室"_s}},
        {u"municipality_code"_s, {u"281107"_s, u"281107"_s}},
        {u"title"_s, {u"転入届"_s, u"国民健康保険 限度額適用・標準負担額減額認定の申請"_s}},
        {u"department"_s, {u"市民課"_s, u"保険年金課 年金係"_s}},
        {u"window"_s, {u"1階 3番"_s, u"本館2階 12番窓口"_s}},
        {u"deadline"_s, {u"令和8年11月30日（月）"_s, u"令和8年11月30日（月）"_s}},
        {u"attachments"_s, {u"本人確認書類"_s, u"転出証明書、世帯全員のマイナンバーカード、在留カード"_s}},
        {u"reason"_s, {u"引っ越したためです。"_s, u"前の市区町村で介護保険の認定を受けているためです。"_s}},
        {u"decision"_s, {u"必要"_s, u"希望により"_s}},
        {u"persons"_s, {u"神戸　花子"_s, u"神戸　花子、神戸　太郎、神戸　次郎"_s}}};
    return all;
}

QString longestWords(const std::vector<procedures::AnswerOption>& options) {
    QString longest;
    for (const auto& option : options) {
        if (option.text.japanese().size() > longest.size()) {
            longest = option.text.japanese();
        }
    }
    return longest;
}

/// The longest words of any question that settles a fact.
QString factWords(const Catalogue& catalogue, const QString& id) {
    QString longest;
    for (const auto& question : catalogue.questions) {
        if (const QString words = longestWords(question.options);
            question.sets == id && words.size() > longest.size()) {
            longest = words;
        }
    }
    return longest.isEmpty() ? u"はい"_s : longest;
}

QString dateIn(const QString& format) {
    if (format == "digits"_L1) {
        return u"20261130"_s;
    }
    return format == "short"_L1 ? u"R8.11.30"_s : format == "western"_L1 ? u"2026年11月30日"_s : u"令和8年11月30日"_s;
}

Pair fieldPair(const procedures::FieldDefinition& field, const QString& format) {
    if (field.type == "date"_L1) {
        return {dateIn(format), dateIn(format)};
    }
    if (field.type == "choice"_L1) {
        return {field.options.front().text.japanese(), longestWords(field.options)};
    }
    if (field.type == "phone"_L1) {
        return {u"090-0000-0000"_s, u"+81-90-0000-0000"_s};
    }
    if (field.type == "number"_L1) {
        const int digits = field.lengths.isEmpty() ? 4 : *std::ranges::max_element(field.lengths);
        return {QString(digits, u'1'), QString(digits, u'8')};
    }
    const QString usual = field.type == "kana"_L1 ? u"コウベ　ハナコ"_s : u"見本"_s;
    return {usual, field.longest.isEmpty() ? u"見本の長い言葉がここに入ります"_s : field.longest};
}

Pair pairFor(const Catalogue& catalogue, const QString& key) {
    const qsizetype at = key.indexOf(u'@');
    const QString source = at < 0 ? key : key.first(at);
    const QString format = at < 0 ? QString() : key.sliced(at + 1);
    const QString last = source.sliced(source.indexOf(u'.') + 1);
    if (source == "city.name"_L1) {
        return {u"神戸市"_s, u"かすみがうら市"_s};
    }
    if (const auto* field = catalogue.field(source)) {
        return fieldPair(*field, format);
    }
    if (const auto found = attributes().constFind(last); found != attributes().constEnd()) {
        return *found;
    }
    if (const auto* field = catalogue.field(last)) {
        return fieldPair(*field, format);
    }
    if (last == "birth_date"_L1 || last.endsWith("date"_L1) || last == "today"_L1) {
        return {dateIn(format), dateIn(format)};
    }
    return {u"はい"_s, factWords(catalogue, last)};
}

class Sampler {
public:
    Sampler(const Catalogue& catalogue, const procedures::FormDefinition& form, Sample sample)
        : catalogue_(catalogue), form_(form), sample_(sample) {}

    FormValues sample() {
        for (const FormPage& page : form_.layout.pages) {
            for (const FormPart& part : page.parts) {
                std::visit(*this, part);
            }
        }
        return std::move(values_);
    }

    void operator()(const FieldPart& part) { put(part.field); }
    void operator()(const DigitsPart& part) { values_.fields.insert(part.field, QString(part.count, u'8')); }
    void operator()(const CheckPart& part) {
        // The first option of each question is the one that is ticked.
        if (!values_.fields.contains(part.field)) {
            values_.fields.insert(part.field, part.option);
        }
    }
    void operator()(const TablePart& part) {
        const int rows = part.capacity + (sample_ == Sample::Longest ? 1 : 0);
        auto& list = values_.lists[part.list];
        list.resize(std::max(list.size(), static_cast<std::size_t>(rows)));
        for (auto& row : list) {
            for (const TableColumn& column : part.columns) {
                fillCell(column, row);
            }
        }
    }
    void operator()(const LabelPart&) {}
    void operator()(const FramePart&) {}
    void operator()(const InkPart&) {}
    void operator()(const IndividualNumberPart&) {}

private:
    QString valueOf(const QString& key) const {
        const Pair pair = pairFor(catalogue_, key);
        return sample_ == Sample::Longest ? pair.longest : pair.usual;
    }
    /// What staff write by hand stays empty, but whom the paper is for is always there.
    void put(const QString& key) {
        if (key == "city.name"_L1 || !form_.uncounted.contains(key)) {
            values_.fields.insert(key, valueOf(key));
        }
    }
    void fillCell(const TableColumn& column, QHash<QString, QString>& row) const {
        if (const auto* field = std::get_if<FieldPart>(&column.cell)) {
            row.insert(field->field, valueOf(field->field));
        } else if (const auto* check = std::get_if<CheckPart>(&column.cell)) {
            row.insert(check->field, check->option);
        } else if (const auto* checks = std::get_if<std::vector<CheckPart>>(&column.cell)) {
            row.insert(checks->front().field, checks->front().option);
        }
    }

    const Catalogue& catalogue_;
    const procedures::FormDefinition& form_;
    Sample sample_;
    FormValues values_;
};

} // namespace

FormValues sampleValues(const Catalogue& catalogue, const procedures::FormDefinition& form, Sample sample) {
    return sample == Sample::Empty ? FormValues{} : Sampler(catalogue, form, sample).sample();
}

} // namespace kakanai::documents
