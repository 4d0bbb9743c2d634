#pragma once

#include "app/base/words/wording.h"

/// Words about the card, its reader and its secrets. One secret of three may be meant (暗証番号, 照合番号B,
/// 署名用パスワード), so 「番号」 stands for all.
namespace kakanai::base::words {

inline constexpr Wording CardServiceMissing{
    .ja = {u"カードを読む準備ができていません。",
           u"職員を呼んでください。カードを使わずに手続きを進めることもできます。"},
    .easy = {u"カードを 読む じゅんびが できていません。", u"職員を よんでください。カードが なくても できます。"},
    .en = {u"This machine is not ready to read cards.",
           u"Please call a staff member. You can also go on without a card."},
    .staff = u"スマートカードのサービス（pcscd）が動いているか確かめ、止まっていれば起動してください。「kakanai "
             u"doctor」で状態が見られます。"};

inline constexpr Wording CardServiceVersion{
    .ja = {u"この端末では、いまカードを読めません。",
           u"職員を呼んでください。カードを使わずに手続きを進めることもできます。"},
    .easy = {u"この きかいは いま カードを 読めません。", u"職員を よんでください。カードが なくても できます。"},
    .en = {u"This machine cannot read cards at the moment.",
           u"Please call a staff member. You can also go on without a card."},
    .staff = u"スマートカードのサービスとライブラリの版が合っていません。同じ版にそろえて、端末を再起動してください。"};

inline constexpr Wording CardReaderNone{
    .ja = {u"カードリーダーが見つかりません。",
           u"職員を呼んでください。カードを使わずに手続きを進めることもできます。"},
    .easy = {u"カードを 読む きかいが ありません。", u"職員を よんでください。カードが なくても できます。"},
    .en = {u"No card reader was found.", u"Please call a staff member. You can also go on without a card."},
    .staff = u"カードリーダーのケーブルを差し直してください。それでも見つからなければ、別の差し込み口か別のリーダーで試"
             u"してください。"};

inline constexpr Wording CardReaderSeveral{
    .ja = {u"カードが2枚以上置かれています。", u"使うカードを1枚だけ残して、ほかのカードを取ってください。"},
    .easy = {u"カードが 2まい 以上 あります。", u"カードを 1まいだけ 置いてください。"},
    .en = {u"There is more than one card on the readers.",
           u"Please leave the one card you want to use and take the others away."},
    .staff = u"使わないカードを外してください。コマンドで読むときは「--reader」でリーダーを選べます。"};

inline constexpr Wording CardReaderBusy{
    .ja = {u"カードリーダーを、ほかのプログラムが使っています。", u"少し待ってから、もう一度カードを置いてください。"},
    .easy = {u"カードを 読む きかいは いま 使っています。", u"少し 待って、もう一度 置いてください。"},
    .en = {u"Another program is using the card reader.", u"Please wait a moment, then place the card again."},
    .staff = u"カードを使うほかのプログラムを終了してください。続くときは、リーダーを差し直してください。"};

inline constexpr Wording CardReaderStuck{
    .ja = {u"カードリーダーが応えなくなりました。", u"カードを取って、職員を呼んでください。"},
    .easy = {u"カードを 読む きかいが 動きません。", u"カードを 取って、職員を よんでください。"},
    .en = {u"The card reader has stopped responding.", u"Please take your card and call a staff member."},
    .staff = u"リーダーを差し直し、スマートカードのサービスを再起動してください。くり返すときは、リーダーを交換してくだ"
             u"さい。"};

inline constexpr Wording CardAbsent{
    .ja = {u"カードが置かれていません。", u"カードをリーダーの上に置いてください。"},
    .easy = {u"カードが ありません。", u"カードを 置いてください。"},
    .en = {u"There is no card on the reader.", u"Please place your card on the reader."},
    .staff =
        u"カードをいちど持ち上げ、ひと呼吸おいて置き直すよう案内してください。変わらないときは、別のリーダーで試して"
        u"ください。"};

inline constexpr Wording CardUnknown{
    .ja = {u"このカードは、ここでは使えません。", u"選んだ種類のカードを置くか、ほかの方法で進めてください。"},
    .easy = {u"この カードは 使えません。", u"えらんだ カードを 置いてください。カードが なくても できます。"},
    .en = {u"This card cannot be used here.", u"Please place the kind of card you chose, or go on another way."},
    .staff = u"画面で選んだ種類のカードか、確かめてください。選んだとおりのカードなら、読み取り面を下にして置き直してく"
             u"ださい。"};

inline constexpr Wording CardRemoved{
    .ja = {u"読み取りの途中でカードが離れました。", u"もう一度カードを置いて、終わるまで動かさないでください。"},
    .easy = {u"カードが 動きました。", u"もう一度 置いてください。終わるまで さわらないで ください。"},
    .en = {u"The card was moved before reading was finished.",
           u"Please place it again and leave it there until reading is done."},
    .staff =
        u"カードを置いたまま待つよう案内してください。くり返すときは、リーダーの置き場所と表面を確かめてください。"};

inline constexpr Wording CardTimeout{
    .ja = {u"カードから返事がありません。", u"カードをいちど取って、もう一度置いてください。"},
    .easy = {u"カードから 返事が ありません。", u"カードを 取って、もう一度 置いてください。"},
    .en = {u"The card is not answering.", u"Please take the card away and place it again."},
    .staff =
        u"カードの面と向きを確かめて、置き直してください。同じなら、別のリーダーで試してください。カードが傷んでいるこ"
        u"ともあります。"};

inline constexpr Wording CardTransmission{
    .ja = {u"カードをうまく読み取れませんでした。", u"カードをいちど取って、もう一度置いてください。"},
    .easy = {u"カードを 読めませんでした。", u"カードを 取って、もう一度 置いてください。"},
    .en = {u"The card could not be read properly.", u"Please take the card away and place it again."},
    .staff = u"カードとリーダーの面をふいて、置き直してください。続くときは、別のリーダーで試してください。"};

inline constexpr Wording CardDataMalformed{
    .ja = {u"カードの中の情報を読み取れませんでした。", u"カードを使わずに進めるか、職員を呼んでください。"},
    .easy = {u"カードの 中を 読めませんでした。", u"カードを 使わないで 進んでください。職員を よぶことも できます。"},
    .en = {u"The information on the card could not be read.",
           u"Please go on without the card, or call a staff member."},
    .staff = u"カードの記録が決まりの形と違います。券面を目で確かめて入力し、カードの担当課に伝えてください。"};

inline constexpr Wording CardKeyForm{
    .ja = {u"カードや旅券に書かれた番号の形が違います。", u"書かれているとおりに、もう一度入れてください。"},
    .easy = {u"番号の 形が ちがいます。", u"カードを 見て、もう一度 入れてください。"},
    .en = {u"The number printed on the card or passport does not have the right form.",
           u"Please enter it again exactly as it is printed."},
    .staff = u"在留カードは英字2・数字8・英字2、旅券は下の2行です。旅券のときは、示された行と位置（line、position）を見"
             u"直してくだ"
             u"さい。"};

inline constexpr Wording CardKeyWrong{
    .ja = {u"書かれた番号が、置かれたカードや旅券のものと違います。",
           u"番号と、置いたカードを確かめて、もう一度入れてください。"},
    .easy = {u"番号が カードと ちがいます。", u"番号を 見て、もう一度 入れてください。"},
    .en = {u"The number belongs to another card or passport.",
           u"Please check the number and the card on the reader, then enter it again."},
    .staff =
        u"何度入れ直しても使えなくなりません。0とO、1とI、8とBを見比べ、ほかの人のカードでないかも確かめてください。"};

inline constexpr Wording CardUnsupported{
    .ja = {u"この種類のカードや旅券は、この端末では読めません。", u"書かれている内容を、手で入れて進めてください。"},
    .easy = {u"この カードは ここでは 読めません。", u"見て、手で 入れてください。"},
    .en = {u"This kind of card or passport cannot be read here.", u"Please go on by typing what it says."},
    .staff = u"特定在留カードの在留の面、PACEだけの旅券は読めません。券面を見て入力してください。"
             u"特定在留カードは、個人番号カードとして暗証番号で読めます。"};

inline constexpr Wording CardReaderShortOnly{
    .ja = {u"このカードリーダーでは、在留カードを読めません。", u"職員を呼んでください。"},
    .easy = {u"この きかいでは この カードを 読めません。", u"職員を よんでください。"},
    .en = {u"This card reader cannot read residence cards.", u"Please call a staff member."},
    .staff =
        u"リーダーが長いコマンド（拡張APDU）を通しません。対応するリーダーに替えるか、券面を見て入力してください。"};
inline constexpr Wording CardCertificateMissing{
    .ja = {u"このカードには、署名用の電子証明書が入っていません。", u"署名をせずに進めるか、職員を呼んでください。"},
    .easy = {u"この カードでは サインが できません。",
             u"サインを しないで 進んでください。職員を よぶことも できます。"},
    .en = {u"This card holds no certificate for signing.", u"Please go on without signing, or call a staff member."},
    .staff =
        u"15歳未満の方や、発行を希望しなかった方のカードには署名用電子証明書がありません。紙への署名など、ほかの方法を"
        u"案内してください。"};

inline constexpr Wording CardAuthenticity{
    .ja = {u"カードの情報に、確かめられないところがあります。", u"手続きは続けられます。職員がカードを確かめます。"},
    .easy = {u"カードを 確かめることが できません。", u"続けられます。職員が カードを 見ます。"},
    .en = {u"Some information on the card could not be confirmed.",
           u"You can go on. A staff member will look at your card."},
    .staff = u"読んだ内容とカードの署名が合いません。券面と見比べ、別の書類でも本人を確かめてください。"};

inline constexpr Wording CardExpired{
    .ja = {u"カードの有効期限が切れています。", u"手続きは続けられます。職員がカードを確かめます。"},
    .easy = {u"カードの 期限が 切れています。", u"続けられます。職員が カードを 見ます。"},
    .en = {u"The card is past its expiry date.", u"You can go on. A staff member will look at your card."},
    .staff = u"期限切れのカードは本人確認の書類として扱えません。読んだ内容は入力の補助とし、別の書類で本人と内容を確か"
             u"めてく"
             u"ださい。"};

inline constexpr Wording CardCharacters{
    .ja = {u"名前か住所に、カードが画像でしか持たない文字があります。",
           u"手続きは続けられます。職員が文字を確かめます。"},
    .easy = {u"名前か 住所に、読めない 文字が あります。", u"続けられます。職員が 文字を 見ます。"},
    .en = {u"Your name or address has a character that the card holds only as a picture.",
           u"You can go on. A staff member will check the character."},
    .staff = u"【外字1】は画像だけの文字、【欠字】は記録されなかった文字です。券面と外字の画像を見て、正しい文字に直し"
             u"てください"
             u"。似た文字に置き換えないでください。"};

inline constexpr Wording CardPinForm{
    .ja = {u"番号の桁数か文字が合っていません。カードには送っていません。",
           u"番号を確かめて、もう一度入れてください。"},
    .easy = {u"番号の 数が ちがいます。", u"もう一度 番号を 入れてください。"},
    .en = {u"The number has the wrong length or characters. Nothing was sent to the card.",
           u"Please check the number and enter it again."},
    .staff = u"暗証番号（運転免許証は暗証番号1）は数字4桁、照合番号Bは数字14桁、署名用パスワードは英数字6〜16文字です。"
             u"残り回数は減っていません。"};

inline constexpr Wording CardPinWrong{
    .ja = {u"番号がカードのものと違いました。",
           u"残りの回数を確かめてから、もう一度入れるか、別の方法を選んでください。"},
    .easy = {u"番号が ちがいました。", u"もう一度 入れるか、別の やりかたを 選んでください。"},
    .en = {u"The number did not match the card.",
           u"Please check how many tries are left, then try again or choose another way."},
    .staff = u"残り回数を伝え、覚えがはっきりしないときは、照合番号Bか入力で進めるよう案内してください。"};

inline constexpr Wording CardPinLastTry{
    .ja = {u"あと1回まちがえるとカードが使えなくなるため、番号を入れずに進みます。", u"別の方法を選んでください。"},
    .easy = {u"あと 1回 まちがえると、カードが 使えなくなります。", u"別の やりかたを 選んでください。"},
    .en = {u"One more wrong number would lock your card, so we do not ask for it.", u"Please choose another way."},
    .staff = u"最後の1回は使いません。照合番号Bか入力で進め、番号の初期化の窓口を案内してください。"};

inline constexpr Wording CardPinBlocked{
    .ja = {u"このカードの番号は、いま使えなくなっています。",
           u"別の方法を選んでください。番号は窓口（運転免許証は警察署）で設定し直せます。"},
    .easy = {u"この カードの 番号は 使えません。", u"別の やりかたを 選んでください。窓口で なおせます。"},
    .en = {u"The number of this card is locked.",
           u"Please choose another way. The number can be set again at the counter."},
    .staff =
        u"照合番号Bか入力で進め、番号の初期化（ロック解除）の窓口を案内してください。運転免許証は警察署か運転免許セン"
        u"ターです。"};

} // namespace kakanai::base::words
