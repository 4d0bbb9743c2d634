#pragma once

#include "app/base/words/wording.h"

/// Words about what a scanned code or a handed-over table says: the visit of a kiosk or of a phone, tables of other
/// systems, and everything that is none of them.
namespace kakanai::base::words {

inline constexpr Wording CodeUnknown{
    .ja = {u"このコードは、ここで使うものではありません。内容は残していません。",
           u"ほかのコードを見せるか、ほかの方法で進めてください。"},
    .easy = {u"この コードは ここで 使えません。", u"ほかの コードを 見せてください。ほかの 方法でも できます。"},
    .en = {u"This is not a code we use here. Nothing of it was kept.",
           u"Please show another code, or go on another way."},
    .staff = u"受付のコードでも、受付番号でも、転出証明書でも、旅券などの読み取り部分でもありません。読ませた場所を確か"
             u"めてください。"};

inline constexpr Wording CodeVisitDamaged{
    .ja = {u"受付のコードを読み取れませんでした。", u"紙のしわや画面の汚れを確かめて、もう一度かざしてください。"},
    .easy = {u"コードを 読めませんでした。", u"もう一度 見せてください。"},
    .en = {u"The code of the receipt could not be read.",
           u"Please smooth the paper or wipe the screen, and show it again."},
    .staff = u"明るい所で、コード全体が入るようにかざし直してください。続くときは、キオスクで受付票を出し直してもらって"
             u"ください。"};

inline constexpr Wording CodeVisitVersion{
    .ja = {u"このコードは、新しい版の端末で作られています。", u"職員を呼んでください。"},
    .easy = {u"この コードは ここでは 読めません。", u"職員を よんでください。"},
    .en = {u"This code was made by a newer version of the program.", u"Please call a staff member."},
    .staff = u"この窓口のプログラムを、キオスクと同じ版に上げてください。"};

inline constexpr Wording CodeVisitKey{
    .ja = {u"このコードは、ほかの窓口のためのものです。", u"受付票に書かれた窓口へ行くか、職員に聞いてください。"},
    .easy = {u"この コードは ほかの 窓口の ものです。", u"職員に 聞いてください。"},
    .en = {u"This code is meant for another counter.",
           u"Please go to the counter on your receipt, or ask a staff member."},
    .staff = u"キオスクの handover.counter_key が、この窓口の鍵と違います。「kakanai handover "
             u"key」の値と見比べてください。"};

inline constexpr Wording CodeVisitSignature{
    .ja = {u"このコードを作った端末を確かめられません。", u"職員を呼んでください。"},
    .easy = {u"コードを 作った きかいが わかりません。", u"職員を よんでください。"},
    .en = {u"It could not be confirmed which machine made this code.", u"Please call a staff member."},
    .staff = u"キオスクの鍵が、この窓口の handover.kiosk_keys "
             u"にあるか確かめてください。あるのに続くときは、受け付けずに情報シ"
             u"ステムの担当に伝えてください。"};

inline constexpr Wording CodeVisitUnsigned{
    .ja = {u"このコードには、端末の署名がありません。", u"このまま進めます。職員が内容を確かめます。"},
    .easy = {u"コードに しるしが ありません。", u"続けられます。職員が 中を 見ます。"},
    .en = {u"No machine has signed this code.", u"You can go on. A staff member will check what it says."},
    .staff = u"自宅などで作られたコードです。だれが書いたかは分かりません。本人に内容を読み合わせてください。"};

inline constexpr Wording CodeVisitExpired{
    .ja = {u"このコードは、使える時間が過ぎています。", u"もう一度入力するか、職員に聞いてください。"},
    .easy = {u"コードの 時間が すぎました。", u"もう一度 書くか、職員に 聞いてください。"},
    .en = {u"The time in which this code can be used is over.",
           u"Please enter your answers again, or ask a staff member."},
    .staff = u"窓口とキオスクの時計を確かめてください。合っていれば、キオスクで作り直してもらってください。"};

inline constexpr Wording CodeVisitReplayed{
    .ja = {u"このコードは、すでに受け付けています。", u"職員に受付番号を伝えてください。"},
    .easy = {u"この コードは もう 使いました。", u"職員に 番号を 言ってください。"},
    .en = {u"This code has already been accepted.", u"Please tell a staff member your receipt number."},
    .staff =
        u"同じコードは1回だけ受け付けます。お待ちの一覧から受付番号を探してください。見つからないときは、だれが出し"
        u"たか本人に確かめてください。"};

inline constexpr Wording CodeVisitIncomplete{
    .ja = {u"コードがまだそろっていません。", u"受付票のコードを、順に全部かざしてください。"},
    .easy = {u"コードが まだ あります。", u"ぜんぶ 見せてください。"},
    .en = {u"Some of the codes are still missing.", u"Please show every code on your receipt, one after the other."},
    .staff = u"受付票のコードを全部読ませてください。順番は問いません。同じものを2回読ませてもかまいません。"};

inline constexpr Wording CodeVisitLarge{
    .ja = {u"内容が多いため、コードにできません。", u"書類を印刷するか、職員を呼んでください。"},
    .easy = {u"コードに できません。", u"紙に 出すか、職員を よんでください。"},
    .en = {u"There is too much to fit into a code.", u"Please print the forms, or call a staff member."},
    .staff = u"書類を印刷して窓口で受けてください。備考などの長い入力を短くすると、コードにできることがあります。"};

inline constexpr Wording CodeElsewhere{
    .ja = {u"このコードは、ここでは使いません。内容は残していません。",
           u"ほかのコードを見せるか、ほかの方法で進めてください。"},
    .easy = {u"この コードは いま 使いません。", u"ほかの コードを 見せてください。ほかの 方法でも できます。"},
    .en = {u"This code is not used at this point. Nothing of it was kept.",
           u"Please show another code, or go on another way."},
    .staff = u"窓口では、転出証明書か、旅券などの読み取り部分か、在留カードの番号です。来庁の一覧では使いません。転出証"
             u"明書の表は「kakanai "
             u"import read」で読めます。記載台では、受付のコードか受付番号です。窓口で読ませてください。"};

inline constexpr Wording ImportMapping{
    .ja = {u"表の読み方を用意できません。", u"職員を呼んでください。"},
    .easy = {u"表の じゅんびが できていません。", u"職員を よんでください。"},
    .en = {u"The way to read the table could not be prepared.", u"Please call a staff member."},
    .staff = u"対応表のファイルに直す所があります。「kakanai import check」で、行と直し方を見てください。"};

inline constexpr Wording ImportEncoding{
    .ja = {u"表の文字を読めませんでした。", u"職員を呼んでください。"},
    .easy = {u"文字を 読めませんでした。", u"職員を よんでください。"},
    .en = {u"The text of the table could not be read.", u"Please call a staff member."},
    .staff = u"表の文字コードが、対応表の encodings にありません。UTF-8 か Shift_JIS（cp932）で出し直してください。"};

inline constexpr Wording ImportTable{
    .ja = {u"表の形を読めませんでした。", u"職員を呼んでください。"},
    .easy = {u"表を 読めませんでした。", u"職員を よんでください。"},
    .en = {u"The table could not be read.", u"Please call a staff member."},
    .staff = u"示された行（line）を見てください。列の数が違う、引用符が閉じていない、大きすぎる、のどれかです。"};

inline constexpr Wording ImportLayout{
    .ja = {u"表の列が、決まりと違います。", u"職員を呼んでください。"},
    .easy = {u"表の 形が ちがいます。", u"職員を よんでください。"},
    .en = {u"The columns of the table are not as expected.", u"Please call a staff member."},
    .staff = u"示された列（field）がないか、2回あります。表の版に合う対応表を「--mapping」で選んでください。"};

inline constexpr Wording ImportValue{
    .ja = {u"表の中に、読み取れない値があります。", u"職員を呼んでください。"},
    .easy = {u"表の 中に 読めない ところが あります。", u"職員を よんでください。"},
    .en = {u"A value in the table could not be understood.", u"Please call a staff member."},
    .staff =
        u"示された行と列（line、field）を直すか、対応表の values に書き方を足してください。行どうしで食い違うときも、"
        u"この知らせになります。"};

inline constexpr Wording ImportColumns{
    .ja = {u"表に、知らない列があります。その列は使いません。", u"そのまま進めます。職員が内容を確かめます。"},
    .easy = {u"表に 知らない ところが あります。", u"続けられます。職員が 見ます。"},
    .en = {u"The table has columns we do not know. They were left out.",
           u"You can go on. A staff member will check the rest."},
    .staff = u"必要な列なら、対応表の columns に足してください。不要なら to: none と書いてください。"};

inline constexpr Wording ImportUnverified{
    .ja = {u"読み取った内容は、確かめる必要があります。", u"そのまま進めます。職員が内容を確かめます。"},
    .easy = {u"読んだ ことを 職員が 見ます。", u"続けられます。"},
    .en = {u"What was read needs to be checked.", u"You can go on. A staff member will check it."},
    .staff = u"この対応表は、実物と見比べられていません（verified: no）。原本と1項目ずつ照合してください。"};

} // namespace kakanai::base::words
