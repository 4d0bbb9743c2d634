#pragma once

#include "app/base/words/wording.h"

/// Words about the printer, the store, the settings and files.
namespace kakanai::base::words {

inline constexpr Wording PrinterNone{
    .ja = {u"プリンターが見つかりません。", u"職員を呼んでください。入力した内容は残っています。"},
    .easy = {u"プリンターが ありません。", u"職員を よんでください。"},
    .en = {u"No printer was found.", u"Please call a staff member. Your answers are still here."},
    .staff = u"settings.yaml のプリンター名と、CUPS の待ち行列の名前が同じか確かめてください。"};

inline constexpr Wording PrinterOffline{
    .ja = {u"プリンターにつながりません。", u"職員を呼んでください。"},
    .easy = {u"プリンターが 動いていません。", u"職員を よんでください。"},
    .en = {u"The printer cannot be reached.", u"Please call a staff member."},
    .staff = u"プリンターの電源とケーブルを確かめてください。待ち行列が止まっているときは再開してください。"};

inline constexpr Wording PrinterJam{
    .ja = {u"プリンターに紙が詰まりました。", u"職員を呼んでください。紙は引っぱらないでください。"},
    .easy = {u"プリンターの 中で 紙が 止まりました。", u"職員を よんでください。紙に さわらないで ください。"},
    .en = {u"Paper is jammed in the printer.", u"Please call a staff member. Do not pull the paper."},
    .staff =
        u"詰まった紙を取り、残った紙は本人に渡すか細断してください。そのあと、足りないページを印刷し直してください。"};

inline constexpr Wording PrinterNoPaper{.ja = {u"プリンターの紙がなくなりました。", u"職員を呼んでください。"},
                                        .easy = {u"プリンターに 紙が ありません。", u"職員を よんでください。"},
                                        .en = {u"The printer is out of paper.", u"Please call a staff member."},
                                        .staff = u"A4の紙を足してください。続きは自動で印刷します。"};

inline constexpr Wording PrinterCoverOpen{
    .ja = {u"プリンターのふたが開いています。", u"職員を呼んでください。"},
    .easy = {u"プリンターの ふたが 開いています。", u"職員を よんでください。"},
    .en = {u"The cover of the printer is open.", u"Please call a staff member."},
    .staff = u"プリンターのふたを、音がするまで閉めてください。続きは自動で印刷します。"};

inline constexpr Wording PrinterRejected{
    .ja = {u"プリンターが書類を受け取りませんでした。", u"職員を呼んでください。入力した内容は残っています。"},
    .easy = {u"プリンターが 紙を 出せません。", u"職員を よんでください。"},
    .en = {u"The printer did not accept the forms.", u"Please call a staff member. Your answers are still here."},
    .staff = u"待ち行列が受け付けているか、利用の許可があるか、PDFを扱える設定かを確かめて、印刷し直してください。"};

inline constexpr Wording PrinterUnconfirmed{
    .ja = {u"書類が全部出たか、端末では確かめられません。", u"紙がそろっているか、職員と確かめてください。"},
    .easy = {u"紙が ぜんぶ 出たか わかりません。", u"職員と いっしょに 見てください。"},
    .en = {u"We cannot tell whether all pages came out.", u"Please check the pages together with a staff member."},
    .staff = u"出た紙の枚数を数え、足りないページだけ印刷し直してください。置き忘れた紙がないかも見てください。"};

inline constexpr Wording StoreExists{
    .ja = {u"保存場所は、すでに作られています。", u"そのまま使うか、別の場所を選んでください。"},
    .easy = {u"しまう 場所は もう あります。", u"そのまま 使ってください。"},
    .en = {u"The store already exists.", u"Use it as it is, or choose another place."},
    .staff = u"上書きしません。新しく作るときは「--data」で別のフォルダーを選んでください。"};

inline constexpr Wording StoreMissing{
    .ja = {u"保存場所がまだありません。", u"職員を呼んでください。"},
    .easy = {u"しまう 場所が まだ ありません。", u"職員を よんでください。"},
    .en = {u"There is no store yet.", u"Please call a staff member."},
    .staff = u"「--data」のフォルダーを確かめてください。はじめて使うときは「kakanai store init」で作ります。"};

inline constexpr Wording StorePassphrase{
    .ja = {u"保存場所のパスフレーズが違います。", u"パスフレーズを確かめて、もう一度入れてください。"},
    .easy = {u"しまう 場所の 合言葉が ちがいます。", u"もう一度 入れてください。"},
    .en = {u"The passphrase of the store does not match.", u"Please check the passphrase and enter it again."},
    .staff = u"大文字と小文字、余分な空白を確かめてください。パスフレーズをなくすと、中の来庁記録は開けません。"};

inline constexpr Wording StoreDamaged{
    .ja = {u"保存した記録を読めなくなりました。", u"職員を呼んでください。"},
    .easy = {u"しまった ものを 読めません。", u"職員を よんでください。"},
    .en = {u"The stored records can no longer be read.", u"Please call a staff member."},
    .staff = u"この端末の受付を止め、データのフォルダーをそのまま残して、情報システムの担当に連絡してください。"};

inline constexpr Wording StoreVersion{
    .ja = {u"保存した記録は、別の版のプログラムで作られています。", u"職員を呼んでください。"},
    .easy = {u"この きかいでは 開けない 記録です。", u"職員を よんでください。"},
    .en = {u"The stored records were made by another version of the program.", u"Please call a staff member."},
    .staff = u"記録を作った版か、それより新しい版のプログラムで開いてください。"};

inline constexpr Wording StoreBusy{
    .ja = {u"保存場所を、ほかの画面が使っています。", u"少し待ってから、もう一度押してください。"},
    .easy = {u"しまう 場所は いま 使っています。", u"少し 待って、もう一度 押してください。"},
    .en = {u"Another screen is using the store.", u"Please wait a moment and press again."},
    .staff = u"同じ保存場所を開いているほかのプログラムを終了してください。"};

inline constexpr Wording StoreFull{
    .ja = {u"端末の空きが足りず、保存できません。", u"職員を呼んでください。"},
    .easy = {u"もう しまえません。いっぱいです。", u"職員を よんでください。"},
    .en = {u"This machine has no room left to save.", u"Please call a staff member."},
    .staff = u"ディスクの空きを増やしてください。保存の期限が過ぎた記録は「kakanai store purge」で消せます。"};

inline constexpr Wording StoreConflict{
    .ja = {u"ほかの窓口が、先にこの記録を直しました。", u"新しい内容を開いて、もう一度直してください。"},
    .easy = {u"ほかの 人が 先に 直しました。", u"もう一度 開いてください。"},
    .en = {u"Someone at another window changed this record first.", u"Please open it again and repeat your change."},
    .staff = u"記録を開き直し、相手の直した所を見てから、必要な所だけ直してください。"};

inline constexpr Wording StoreProduction{
    .ja = {u"本番の保存場所では、見本の機器を使えません。", u"見本用の保存場所を選んでください。"},
    .easy = {u"ここでは 見本の きかいを 使えません。", u"見本の 場所を 選んでください。"},
    .en = {u"Simulated devices cannot be used with a production store.",
           u"Please choose a store made for demonstration."},
    .staff = u"「--simulate」を外すか、「--data」で練習用のフォルダーを選んでください。"};

inline constexpr Wording SettingsInvalid{
    .ja = {u"この端末の設定に、直すところがあります。", u"職員を呼んでください。"},
    .easy = {u"この きかいは じゅんびが できていません。", u"職員を よんでください。"},
    .en = {u"The settings of this machine need a correction.", u"Please call a staff member."},
    .staff = u"settings.yaml の示された行（line、field）を直し、「kakanai doctor」で確かめてください。"};

inline constexpr Wording EraseIncomplete{
    .ja = {u"入力した情報を消し終わっていません。", u"このままで、職員を呼んでください。"},
    .easy = {u"情報が まだ 消えていません。", u"このままで、職員を よんでください。"},
    .en = {u"What you entered has not been erased completely yet.",
           u"Please leave the screen as it is and call a staff member."},
    .staff = u"画面の「もう一度消す」を押してください。続くときは、プリンターの待ち行列を空にし、端末の電源を切ってくだ"
             u"さい。"};

inline constexpr Wording FileUnreadable{
    .ja = {u"ファイルを開けませんでした。", u"ファイルの場所と名前を確かめてください。"},
    .easy = {u"ファイルを 開けません。", u"場所と 名前を 見てください。"},
    .en = {u"The file could not be opened.", u"Please check where the file is and how it is named."},
    .staff = u"ファイルがあるか、読む許可があるか、文字コードが UTF-8 かを確かめてください。"};

inline constexpr Wording FileUnwritable{
    .ja = {u"ファイルを保存できませんでした。", u"保存する場所の空きと、書く許可を確かめてください。"},
    .easy = {u"ファイルを 保存できません。", u"職員を よんでください。"},
    .en = {u"The file could not be saved.", u"Please check the free space and the permission to write there."},
    .staff = u"ディスクの空き容量と、保存先に書く許可を確かめてください。"};

inline constexpr Wording SimulationPersona{
    .ja = {u"練習用の人物を読み込めませんでした。", u"職員を呼んでください。"},
    .easy = {u"練習の 人を 読めません。", u"職員を よんでください。"},
    .en = {u"The practice person could not be loaded.", u"Please call a staff member."},
    .staff = u"練習用の人物のファイルに誤りがあります。プログラムを入れ直してください。"};

} // namespace kakanai::base::words
