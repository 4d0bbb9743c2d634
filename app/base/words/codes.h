#pragma once

#include "app/base/words/wording.h"

/// Words about codes (二次元コード, バーコード) and what reads them.
namespace kakanai::base::words {

inline constexpr Wording CodeScannerNone{
    .ja = {u"コードを読む機器が見つかりません。", u"職員を呼んでください。番号を入力して進めることもできます。"},
    .easy = {u"コードを 読む きかいが ありません。", u"職員を よんでください。番号を 入れても できます。"},
    .en = {u"No code scanner was found.", u"Please call a staff member. You can also type the number."},
    .staff = u"コードリーダーまたはカメラのケーブルを差し直し、設定の機器名が合っているか確かめてください。"};

inline constexpr Wording CodeScannerBusy{
    .ja = {u"コードを読む機器を、ほかのプログラムが使っています。", u"少し待ってから、もう一度かざしてください。"},
    .easy = {u"コードを 読む きかいは いま 使っています。", u"少し 待って、もう一度 見せてください。"},
    .en = {u"Another program is using the code scanner.", u"Please wait a moment and show the code again."},
    .staff = u"カメラやコードリーダーを使うほかのプログラムを終了してください。"};

inline constexpr Wording CodeScannerPermission{
    .ja = {u"コードを読む機器を、この端末では使えません。",
           u"職員を呼んでください。番号を入力して進めることもできます。"},
    .easy = {u"コードを 読む きかいは ここでは 使えません。", u"職員を よんでください。番号を 入れても できます。"},
    .en = {u"This machine may not use its code scanner.", u"Please call a staff member. You can also type the number."},
    .staff = u"この利用者を、機器を使える組（Linux では video、dialout）に入れて、ログインし直してください。"};

inline constexpr Wording CodeScannerLost{
    .ja = {u"コードを読む機器が外れました。", u"つなぎ直したら、もう一度コードをかざしてください。"},
    .easy = {u"コードを 読む きかいが はずれました。", u"職員を よんで、もう一度 見せてください。"},
    .en = {u"The code scanner was disconnected.", u"Once it is connected again, please show the code again."},
    .staff = u"ケーブルを差し直してください。くり返すときは、別の差し込み口かケーブルで試してください。"};

inline constexpr Wording CodeScannerUnfit{
    .ja = {u"この機器では、コードを読めません。", u"職員を呼んでください。番号を入力して進めることもできます。"},
    .easy = {u"この きかいでは コードを 読めません。", u"職員を よんでください。番号を 入れても できます。"},
    .en = {u"This device cannot be used to read codes.", u"Please call a staff member. You can also type the number."},
    .staff = u"設定の機器名が、カメラまたはシリアル接続のコードリーダーを指しているか確かめてください。"};

inline constexpr Wording CodeUnreadable{
    .ja = {u"コードの内容を読み取れませんでした。", u"もう一度かざすか、番号を入力してください。"},
    .easy = {u"コードを 読めませんでした。", u"もう一度 見せるか、番号を 入れてください。"},
    .en = {u"What the code holds could not be read.", u"Please show it again, or type the number."},
    .staff = u"コードリーダーの文字コード（UTF-8 または Shift_JIS）、通信速度と終端文字の設定を確かめてください。"};

inline constexpr Wording CodeImageUnreadable{
    .ja = {u"画像を開けませんでした。", u"PNG か JPEG の画像を選んでください。"},
    .easy = {u"絵を 開けません。", u"ほかの 絵を 選んでください。"},
    .en = {u"The image could not be opened.", u"Please choose a PNG or JPEG image."},
    .staff = u"ファイルが画像か、壊れていないかを確かめてください。PDF は画像にしてから読ませてください。"};

inline constexpr Wording CodeImageLarge{
    .ja = {u"画像が大きすぎます。", u"小さくした画像を選んでください。"},
    .easy = {u"絵が 大きすぎます。", u"小さい 絵を 選んでください。"},
    .en = {u"The image is too large.", u"Please choose a smaller image."},
    .staff = u"4000万画素までの画像を読めます。縮小するか、コードの部分だけを切り出してください。"};

} // namespace kakanai::base::words
