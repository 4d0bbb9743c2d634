#include "app/procedures/loading/record_reader.h"

#include <QRegularExpression>

namespace kakanai::procedures::loading {

using namespace Qt::StringLiterals;

namespace {

/// The known key that looks most like the unknown one: the same letters at the front.
QString nearest(const QString& written, const QSet<QString>& known) {
    QString best;
    qsizetype longest = 1;
    for (const QString& key : known) {
        const auto [left, right] = std::ranges::mismatch(key, written);
        const qsizetype shared = left - key.begin();
        if (shared > longest || (shared == longest && key < best)) {
            longest = shared;
            best = key;
        }
    }
    return best;
}

} // namespace

RecordReader::RecordReader(const TextTree& record, Findings& findings, const QString& path)
    : record_(record), findings_(findings), path_(path), errorsBefore_(findings.errors()) {
    if (!isMap()) {
        findings_.error(record_, path_, {u"ここには項目の組（名前: 値）を書きます。"_s, u"A map (name: value) is expected here."_s},
                        {u"README.mdの例に合わせてください。"_s, u"Follow the example in README.md."_s});
    }
}

QString RecordReader::pathOf(const QString& key) const {
    return path_.isEmpty() || key.isEmpty() ? path_ + key : path_ + u'.' + key;
}

const TextTree& RecordReader::at(const QString& key) const {
    const TextTree* found = record_.find(key);
    return found ? *found : record_;
}

void RecordReader::error(const QString& key, const Words& reason, const Words& suggestion) {
    findings_.error(at(key), pathOf(key), reason, suggestion);
}

void RecordReader::warning(const QString& key, const Words& reason, const Words& suggestion) {
    findings_.warning(at(key), pathOf(key), reason, suggestion);
}

void RecordReader::wrongKind(const QString& key, const Words& wanted) {
    findings_.error(at(key), pathOf(key), {u"値の種類が違います。"_s, u"The value is of the wrong kind."_s},
                    {u"ここには%1を書いてください。"_s.arg(wanted.japanese), u"Write %1 here."_s.arg(wanted.english)});
}

void RecordReader::notAmong(const QString& key, const QString& written, const QStringList& names) {
    error(key, Words{u"「%1」は使えない値です。"_s, u"\"%1\" is not a possible value."_s}.arg(written),
          Words{u"次のどれかにしてください: %1"_s, u"Use one of: %1"_s}.arg(names.join(u", "_s)));
}

const TextTree* RecordReader::child(const QString& key) {
    asked_.insert(key);
    const TextTree* found = record_.find(key);
    return found && found->kind != TextTree::Kind::Nothing ? found : nullptr;
}

QString RecordReader::text(const QString& key, const QString& fallback) {
    const TextTree* found = child(key);
    if (!found) {
        return fallback;
    }
    if (found->kind != TextTree::Kind::Text) {
        wrongKind(key, {u"一つの文字列"_s, u"one text"_s});
        return fallback;
    }
    return found->text;
}

QString RecordReader::requiredText(const QString& key) {
    const QString written = text(key);
    if (written.isEmpty() && isMap() && !child(key)) {
        error(key, Words{u"項目「%1」がありません。"_s, u"The key \"%1\" is missing."_s}.arg(key),
              Words{u"「%1: …」の行を足してください。"_s, u"Add a line \"%1: …\"."_s}.arg(key));
    }
    return written;
}

QString RecordReader::id(const QString& key) {
    const QString written = requiredText(key);
    if (!written.isEmpty() && !isId(written)) {
        error(key, Words{u"「%1」はIDとして使えません。"_s, u"\"%1\" cannot be an id."_s}.arg(written),
              {u"英字で始め、英数字と「_」「.」「-」だけで書いてください。"_s, u"Begin with a letter; use letters, digits, _ . - only."_s});
    }
    return written;
}

LocalizedText RecordReader::words(const QString& key, bool required) {
    const TextTree* found = child(key);
    if (!found) {
        if (required) {
            requiredText(key);
        }
        return {};
    }
    return readWords(*found, pathOf(key), findings_);
}

int RecordReader::number(const QString& key, int fallback) {
    const QString written = text(key);
    bool readable = false;
    const int value = written.toInt(&readable);
    if (!written.isEmpty() && !readable) {
        wrongKind(key, {u"整数"_s, u"a whole number"_s});
    }
    return readable ? value : fallback;
}

double RecordReader::millimetres(const QString& key, double fallback) {
    const QString written = text(key);
    bool readable = false;
    const double value = written.toDouble(&readable);
    if (!written.isEmpty() && (!readable || value < 0 || value > 2000)) {
        wrongKind(key, {u"0から2000までのミリメートル"_s, u"millimetres from 0 to 2000"_s});
        return fallback;
    }
    return readable ? value : fallback;
}

bool RecordReader::yesNo(const QString& key, bool fallback) {
    return choice<bool>(key, {{u"yes"_s, true}, {u"true"_s, true}, {u"no"_s, false}, {u"false"_s, false}}, fallback);
}

std::vector<const TextTree*> RecordReader::list(const QString& key) {
    const TextTree* found = child(key);
    std::vector<const TextTree*> items;
    if (!found) {
        return items;
    }
    if (found->kind != TextTree::Kind::List) {
        wrongKind(key, {u"一覧（[ … ]）"_s, u"a list ([ … ])"_s});
        return items;
    }
    for (const TextTree& item : found->items) {
        items.push_back(&item);
    }
    return items;
}

QStringList RecordReader::texts(const QString& key) {
    QStringList values;
    for (const TextTree* item : list(key)) {
        if (item->kind != TextTree::Kind::Text) {
            wrongKind(key, {u"文字列の一覧"_s, u"a list of texts"_s});
            return {};
        }
        values.append(item->text);
    }
    return values;
}

std::vector<double> RecordReader::measures(const QString& key, std::size_t count) {
    std::vector<double> values;
    for (const QString& text : texts(key)) {
        bool readable = false;
        values.push_back(text.toDouble(&readable));
        if (!readable || std::abs(values.back()) > 2000) {
            values.clear();
            break;
        }
    }
    if (values.size() != count) {
        wrongKind(key, Words{u"ミリメートルの数%1個"_s, u"%1 numbers in millimetres"_s}.arg(QString::number(count)));
        values.assign(count, 0);
    }
    return values;
}

QPointF RecordReader::point(const QString& key) {
    const std::vector<double> at = measures(key, 2);
    return {at[0], at[1]};
}

QString RecordReader::dateText(const QString& key) {
    const QString written = text(key);
    if (!written.isEmpty() && !base::PartialDate::parse(written)) {
        wrongKind(key, {u"年-月-日（2026-04-01）の日付"_s, u"a date like 2026-04-01"_s});
        return {};
    }
    return written;
}

void RecordReader::finish() {
    for (qsizetype i = 0; i < record_.keys.size(); ++i) {
        const QString& key = record_.keys[i];
        if (asked_.contains(key)) {
            continue;
        }
        const QString guess = nearest(key, asked_);
        const Words remedy = guess.isEmpty()
                                 ? Words{u"この行を消すか、README.mdの項目名に直してください。"_s, u"Remove it or use a key of README.md."_s}
                                 : Words{u"「%1」のことではありませんか。"_s, u"Did you mean \"%1\"?"_s}.arg(guess);
        findings_.error(record_.items[static_cast<std::size_t>(i)], pathOf(key),
                        Words{u"「%1」という項目はありません。"_s, u"There is no key \"%1\"."_s}.arg(key), remedy);
    }
}

QString indexed(const QString& path, std::size_t index) {
    return u"%1[%2]"_s.arg(path).arg(index);
}

bool isId(QStringView text) {
    static const QRegularExpression form(u"\\A[a-zA-Z][a-zA-Z0-9_.-]*\\z"_s);
    return form.match(text.toString()).hasMatch();
}

LocalizedText readWords(const TextTree& tree, const QString& path, Findings& findings) {
    QHash<QString, QString> texts;
    if (tree.kind == TextTree::Kind::Text) {
        texts.insert(u"ja"_s, tree.text);
    }
    if (tree.kind == TextTree::Kind::Map) {
        RecordReader reader(tree, findings, path);
        for (const QString& language : tree.keys) {
            static const QRegularExpression form(u"\\A[a-z]{2,4}(-[A-Za-z]+)?\\z"_s);
            if (form.match(language).hasMatch()) {
                texts.insert(language, reader.text(language));
            }
        }
        reader.finish();
    }
    if (texts.value(u"ja"_s).isEmpty()) {
        findings.error(tree, path, {u"日本語の文がありません。"_s, u"The Japanese text is missing."_s},
                       {u"「ja: …」を書いてください。"_s, u"Write \"ja: …\"."_s});
        return LocalizedText(texts);
    }
    QStringList missing;
    for (const QString& language : {u"easy"_s, u"en"_s}) {
        if (texts.value(language).isEmpty()) {
            missing.append(language);
        }
    }
    if (!missing.isEmpty()) {
        findings.warning(tree, path, Words{u"翻訳がありません: %1"_s, u"A translation is missing: %1"_s}.arg(missing.join(u", "_s)),
                         {u"足すまでは日本語で表示されます。"_s, u"Until it is added, the Japanese text is shown."_s});
    }
    return LocalizedText(texts);
}

} // namespace kakanai::procedures::loading
