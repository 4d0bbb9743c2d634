#pragma once

#include "app/base/words/wording.h"

/// Words about answers, the catalogue, the forms on paper, the seal and documents to be verified.
namespace kakanai::base::words {

inline constexpr Wording AnswersInvalid{
    .ja = {u"答えの中に、読み取れないところがあります。", u"示された所を直して、もう一度始めてください。"},
    .easy = {u"答えの 中に 読めない ところが あります。", u"そこを 直して、もう一度 してください。"},
    .en = {u"Part of the answers could not be read.", u"Please correct the place shown and start again."},
    .staff = u"回答ファイルの示された場所（path）を直してください。書き方は docs/commands.md にあります。"};

inline constexpr Wording AnswersCardMissing{
    .ja = {u"カードから読むはずの人がいますが、カードがありません。",
           u"カードを置くか、その人の名前などを入力してください。"},
    .easy = {u"カードが 必要です。", u"カードを 置くか、名前を 書いてください。"},
    .en = {u"A person was to be read from a card, but there is no card.",
           u"Please place the card, or enter that person's details."},
    .staff = u"「--card」か「--person」で本人の情報を渡すか、回答ファイルの from_card を外して直接書いてください。"};

inline constexpr Wording AnswersDateFuture{
    .ja = {u"これから先の日付が入っています。",
           u"日付が正しければ、そのまま進んでください。違うときは直してください。"},
    .easy = {u"まだ 来ていない 日です。", u"正しいときは 進んでください。ちがうときは 直してください。"},
    .en = {u"The date lies in the future.", u"If it is right, go on. If not, please correct it."},
    .staff = u"届出は、引っ越した日よりあとに受け付けます。日付を本人に確かめてください。"};

inline constexpr Wording CatalogInvalid{
    .ja = {u"手続きの案内を用意できません。", u"職員を呼んでください。"},
    .easy = {u"手続きの じゅんびが できていません。", u"職員を よんでください。"},
    .en = {u"The list of procedures could not be prepared.", u"Please call a staff member."},
    .staff = u"カタログに直す所があります。「kakanai catalog check」で、ファイルと行と直し方を見てください。"};

inline constexpr Wording PaperTextOverflow{
    .ja = {u"書類の枠に入りきらない文字があります。", u"このまま進めます。入りきらない所は職員が書き足します。"},
    .easy = {u"紙に 入らない 文字が あります。", u"このまま 進んでください。職員が 書きます。"},
    .en = {u"Some text does not fit into its box on the form.", u"You can go on. A staff member will complete it."},
    .staff = u"示された様式と欄（form、field）を見て、欄外か続紙に全文を書き、本人に確かめてください。"};

inline constexpr Wording PaperGlyphMissing{
    .ja = {u"お名前や住所に、この端末で印刷できない文字があります。",
           u"職員を呼んでください。正しい文字で作れるようにします。"},
    .easy = {u"この きかいで 出せない 文字が あります。", u"職員を よんでください。"},
    .en = {u"A name or address has a character this machine cannot print.",
           u"Please call a staff member, who will see that the right character is used."},
    .staff = u"示された様式と欄（form、field）は手書きで作ってください。別の字に置き換えないでください。文字を足すには"
             u"書体の追加が要ります。"};

inline constexpr Wording PaperFontMissing{
    .ja = {u"いまは書類を作れません。", u"職員を呼んでください。"},
    .easy = {u"いま 紙を 作れません。", u"職員を よんでください。"},
    .en = {u"Forms cannot be made at the moment.", u"Please call a staff member."},
    .staff = u"印刷用の書体が見つからないか、読めません。書体のパッケージを入れ直し、「kakanai "
             u"doctor」で確かめてください。"};

inline constexpr Wording PaperWrite{
    .ja = {u"書類を作り終えられませんでした。", u"職員を呼んでください。入力した内容は残っています。"},
    .easy = {u"紙を 作れませんでした。", u"職員を よんでください。"},
    .en = {u"The forms could not be finished.", u"Please call a staff member. Your answers are still here."},
    .staff = u"保存先の空き容量と書き込みの許可を確かめて、もう一度作ってください。"};

inline constexpr Wording SealKey{.ja = {u"書類に電子の印を付けられませんでした。", u"職員を呼んでください。"},
                                 .easy = {u"紙に しるしを つけられませんでした。", u"職員を よんでください。"},
                                 .en = {u"The forms could not be sealed.", u"Please call a staff member."},
                                 .staff = u"印（シール）の鍵ファイルとパスフレーズを確かめてください。鍵と証明書が組に"
                                          u"なっていることも確かめてください。"};

inline constexpr Wording SealDocument{
    .ja = {u"この書類には電子の印を付けられませんでした。", u"職員を呼んでください。"},
    .easy = {u"この 書類に しるしを つけられません。", u"職員を よんでください。"},
    .en = {u"This form could not be sealed.", u"Please call a staff member."},
    .staff = u"PDFの組み立てを読めませんでした。書類をもう一度作ってから、印を付けてください。印のないまま印刷すること"
             u"もできます。"};

inline constexpr Wording SealExpired{
    .ja = {u"書類に付ける電子の印が、使える期間の外です。", u"職員を呼んでください。"},
    .easy = {u"しるしを つける 期間では ありません。", u"職員を よんでください。"},
    .en = {u"The seal for the forms is outside the time it may be used.", u"Please call a staff member."},
    .staff = u"端末の時計を確かめてください。時計が合っていれば、印（シール）の証明書を更新してください。"};

inline constexpr Wording DocumentUnsigned{
    .ja = {u"この書類には電子の印がありません。", u"元の書類かどうか、職員に聞いてください。"},
    .easy = {u"この 書類には しるしが ありません。", u"職員に 聞いてください。"},
    .en = {u"This document carries no seal.", u"Please ask a staff member whether it is the original."},
    .staff = u"署名のないPDFです。印を付ける前のものでないか確かめ、元の書類を取り寄せてください。"};

inline constexpr Wording DocumentChanged{
    .ja = {u"この書類は、印を付けたあとに変わっています。", u"この書類は使わずに、職員に聞いてください。"},
    .easy = {u"この 書類は あとから 変わりました。", u"使わないで、職員に 聞いてください。"},
    .en = {u"This document has been changed since it was sealed.", u"Please do not use it, and ask a staff member."},
    .staff = u"受け付けずに、元の書類を取り寄せてください。このファイルは調べるために残してください。"};

inline constexpr Wording DocumentBroken{
    .ja = {u"この書類を開けませんでした。", u"もう一度書類を用意するか、職員に聞いてください。"},
    .easy = {u"この 書類は 開けません。", u"職員に 聞いてください。"},
    .en = {u"This document could not be opened.", u"Please provide it again, or ask a staff member."},
    .staff = u"PDFか署名が壊れています。送り直してもらってください。"};

inline constexpr Wording DocumentUntrusted{
    .ja = {u"だれが印を付けた書類か、確かめられませんでした。", u"職員に聞いてください。"},
    .easy = {u"だれが 作った 書類か わかりません。", u"職員に 聞いてください。"},
    .en = {u"It could not be confirmed who sealed this document.", u"Please ask a staff member."},
    .staff =
        u"署名の証明書が、渡した認証局の証明書につながりません。正しい「--ca」か、印を付けた部署を確かめてください。"};

} // namespace kakanai::base::words
