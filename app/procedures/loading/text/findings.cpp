#include "app/procedures/loading/text/findings.h"

namespace kakanai::procedures::loading {

using namespace Qt::StringLiterals;

namespace {

Words reasonOf(const TreeError& error) {
    switch (error.fault) {
    case TreeFault::Syntax:
        return {u"YAMLの書き方に誤りがあります。"_s, u"This is not valid YAML."_s};
    case TreeFault::Encoding:
        return {u"UTF-8でない文字か、制御文字があります。"_s,
                u"There are bytes that are not UTF-8, or control characters."_s};
    case TreeFault::TooLarge:
        return {u"ファイルが1 MiBを超えています。"_s, u"The file is larger than 1 MiB."_s};
    case TreeFault::TooDeep:
        return {u"入れ子が32段を超えています。"_s, u"The nesting is deeper than 32 levels."_s};
    case TreeFault::DuplicateKey:
        return Words{u"項目「%1」が二回書かれています。"_s, u"The key \"%1\" is written twice."_s}.arg(error.key);
    case TreeFault::Anchor:
        return {u"アンカー（&）、エイリアス（*）、タグ（!）は使えません。"_s,
                u"Anchors (&), aliases (*) and tags (!) cannot be used."_s};
    case TreeFault::Empty:
        return {u"ファイルが空です。"_s, u"The file is empty."_s};
    }
    std::unreachable();
}

Words remedyOf(TreeFault fault) {
    switch (fault) {
    case TreeFault::Syntax:
        return {u"字下げ、コロンの後の空白、閉じていない括弧と引用符を確かめてください。"_s,
                u"Look at the indentation, the space after each colon, and brackets or quotes left open."_s};
    case TreeFault::Encoding:
        return {u"UTF-8で保存し直してください。"_s, u"Save the file as UTF-8."_s};
    case TreeFault::TooLarge:
    case TreeFault::TooDeep:
        return {u"ファイルを分けてください。"_s, u"Split the file."_s};
    case TreeFault::DuplicateKey:
        return {u"どちらか一方を消してください。"_s, u"Remove one of the two."_s};
    case TreeFault::Anchor:
        return {u"内容をそのまま書いてください。記号で始まる文は引用符で囲んでください。"_s,
                u"Write the content out. Put quotes around a text that begins with one of these signs."_s};
    case TreeFault::Empty:
        return {u"内容を書くか、ファイルを消してください。"_s, u"Write its content or remove the file."_s};
    }
    std::unreachable();
}

} // namespace

void Findings::add(const QString& file, int line, const QString& field, Finding::Level level, const Words& reason,
                   const Words& suggestion) {
    errors_ += level == Finding::Level::Error ? 1 : 0;
    findings_.push_back({file, line, field, level, in(reason), in(suggestion)});
}

void Findings::error(const TextTree& at, const QString& field, const Words& reason, const Words& suggestion) {
    add(at.file, at.line, field, Finding::Level::Error, reason, suggestion);
}

void Findings::warning(const TextTree& at, const QString& field, const Words& reason, const Words& suggestion) {
    add(at.file, at.line, field, Finding::Level::Warning, reason, suggestion);
}

void Findings::broken(const QString& file, const TreeError& error) {
    add(file, error.line, {}, Finding::Level::Error, reasonOf(error), remedyOf(error.fault));
}

void Findings::missingFile(const QString& file) {
    add(file, 0, {}, Finding::Level::Error,
        {u"ファイルまたはフォルダーを読めません。"_s, u"The file or folder cannot be read."_s},
        {u"名前と読み取りの権限を確かめてください。"_s, u"Check its name and the permission to read it."_s});
}

} // namespace kakanai::procedures::loading
