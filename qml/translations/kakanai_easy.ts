<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="ja">
<context>
    <name>BottomBar</name>
    <message>
        <source>ことば</source>
        <translation>ことば</translation>
    </message>
    <message>
        <source>読み上げ</source>
        <translation>聞（き）く</translation>
    </message>
    <message>
        <source>職員を呼ぶ</source>
        <translation>人（ひと）を 呼（よ）ぶ</translation>
    </message>
    <message>
        <source>止める</source>
        <translation>止（と）める</translation>
    </message>
</context>
<context>
    <name>Candidates</name>
    <message>
        <source>かなのまま %1</source>
        <translation>かなのまま %1</translation>
    </message>
    <message>
        <source>かなのまま</source>
        <translation>かなのまま</translation>
    </message>
    <message>
        <source>ほかの漢字を見る</source>
        <translation>ほかの 漢字（かんじ）を 見（み）る</translation>
    </message>
    <message>
        <source>ほかを見る</source>
        <translation>ほかを 見（み）る</translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>カードがない・別の方法にする</source>
        <translation>カードが ありません・ほかの 方法（ほうほう）に します</translation>
    </message>
</context>
<context>
    <name>ChoicePage</name>
    <message>
        <source>次へ</source>
        <translation>つぎへ</translation>
    </message>
    <message>
        <source>わからない</source>
        <translation>わからない</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>コードがない・別の方法にする</source>
        <translation>コードが ありません・ほかの 方法（ほうほう）に します</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>はい、まちがいありません</source>
        <translation>はい、そうです</translation>
    </message>
    <message>
        <source>ちがいます</source>
        <translation>ちがいます</translation>
    </message>
    <message>
        <source>生年月日</source>
        <translation>生（う）まれた 日（ひ）</translation>
    </message>
    <message>
        <source>性別</source>
        <translation>男（おとこ）・女（おんな）</translation>
    </message>
    <message>
        <source>住所</source>
        <translation>住所（じゅうしょ）</translation>
    </message>
    <message>
        <source>カードの表の画像</source>
        <translation>カードの 表（おもて）の 絵（え）</translation>
    </message>
</context>
<context>
    <name>CounterWindow</name>
    <message>
        <source>窓口</source>
        <translation>窓口</translation>
    </message>
    <message>
        <source>試用・見本</source>
        <translation>試用・見本</translation>
    </message>
    <message>
        <source>試用</source>
        <translation>試用</translation>
    </message>
</context>
<context>
    <name>DateEntry</name>
    <message>
        <source>年</source>
        <translation>年（ねん）</translation>
    </message>
    <message>
        <source>月</source>
        <translation>月（がつ）</translation>
    </message>
    <message>
        <source>日</source>
        <translation>日（にち）</translation>
    </message>
    <message>
        <source>今日の日にする</source>
        <translation>今日（きょう）に します</translation>
    </message>
</context>
<context>
    <name>DeskContext</name>
    <message>
        <source>行を選ぶと、理由・根拠・期限と、直せるところをここに出します。</source>
        <translation>行を 選ぶと、理由と 期限が ここに 出ます。</translation>
    </message>
    <message>
        <source>この手続きを外す</source>
        <translation>この 手続きを 外す</translation>
    </message>
    <message>
        <source>%1を加える</source>
        <translation>%1を 加える</translation>
    </message>
    <message>
        <source>書類</source>
        <translation>書類</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>人</source>
        <translation>人</translation>
    </message>
    <message>
        <source>答え</source>
        <translation>答え</translation>
    </message>
    <message>
        <source>聞く</source>
        <translation>聞く</translation>
    </message>
    <message>
        <source>手続き</source>
        <translation>手続き</translation>
    </message>
    <message>
        <source>加える</source>
        <translation>加える</translation>
    </message>
    <message>
        <source>書類</source>
        <translation>書類</translation>
    </message>
    <message>
        <source>本人確認</source>
        <translation>本人確認</translation>
    </message>
    <message>
        <source>記録する</source>
        <translation>記録する</translation>
    </message>
    <message>
        <source>電子署名する</source>
        <translation>電子署名する</translation>
    </message>
    <message>
        <source>印刷する</source>
        <translation>印刷する</translation>
    </message>
    <message>
        <source>受付を終える</source>
        <translation>受付を 終わる</translation>
    </message>
    <message>
        <source>一覧にもどす</source>
        <translation>一覧に もどす</translation>
    </message>
</context>
<context>
    <name>DigitPad</name>
    <message>
        <source>ハイフン</source>
        <translation>ハイフン</translation>
    </message>
    <message>
        <source>1字消す</source>
        <translation>1つ 消（け）す</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>次へ</source>
        <translation>つぎへ</translation>
    </message>
    <message>
        <source>ない</source>
        <translation>ありません</translation>
    </message>
    <message>
        <source>わからない</source>
        <translation>わからない</translation>
    </message>
    <message>
        <source>カードの表の画像</source>
        <translation>カードの 表（おもて）の 絵（え）</translation>
    </message>
</context>
<context>
    <name>FamilyPage</name>
    <message>
        <source>次へ</source>
        <translation>つぎへ</translation>
    </message>
    <message>
        <source>直す</source>
        <translation>直（なお）す</translation>
    </message>
    <message>
        <source>%1さんを直す</source>
        <translation>%1さんを 直（なお）す</translation>
    </message>
    <message>
        <source>外す</source>
        <translation>外（はず）す</translation>
    </message>
    <message>
        <source>%1さんを外す</source>
        <translation>%1さんを 外（はず）す</translation>
    </message>
    <message>
        <source>家族を、カードで加える</source>
        <translation>カードで 家族（かぞく）を 入（い）れる</translation>
    </message>
    <message>
        <source>家族を、画面で入れて加える</source>
        <translation>ここで 家族（かぞく）の 名前（なまえ）を 入（い）れる</translation>
    </message>
    <message>
        <source>家族を、ほかの方法で加える</source>
        <translation>家族（かぞく）を、ほかの 方法（ほうほう）で 入（い）れる</translation>
    </message>
</context>
<context>
    <name>IdentityEditor</name>
    <message>
        <source>この確認を記録する</source>
        <translation>この 確認を 記録する</translation>
    </message>
</context>
<context>
    <name>KanaKeyboard</name>
    <message>
        <source>空白</source>
        <translation>空白（くうはく）</translation>
    </message>
    <message>
        <source>゛濁点</source>
        <translation>゛てん</translation>
    </message>
    <message>
        <source>゜半濁点</source>
        <translation>゜まる</translation>
    </message>
    <message>
        <source>小さい字</source>
        <translation>小（ちい）さい字（じ）</translation>
    </message>
    <message>
        <source>ひらがな</source>
        <translation>ひらがな</translation>
    </message>
    <message>
        <source>カタカナ</source>
        <translation>カタカナ</translation>
    </message>
    <message>
        <source>かな</source>
        <translation>かな</translation>
    </message>
    <message>
        <source>数字</source>
        <translation>数字（すうじ）</translation>
    </message>
    <message>
        <source>1字消す</source>
        <translation>1つ 消（け）す</translation>
    </message>
</context>
<context>
    <name>KeyEntries</name>
    <message>
        <source>カードの番号を入れてください</source>
        <translation>カードの 番号（ばんごう）を 入（い）れて ください</translation>
    </message>
    <message>
        <source>表の右上にある、英字2つ、数字8つ、英字2つの番号です。</source>
        <translation>カードの 表（おもて）の 右上（みぎうえ）に あります。ABC… 2つ、数字（すうじ） 8つ、ABC… 2つ です。</translation>
    </message>
    <message>
        <source>パスポートの写真のページを見て入れます。</source>
        <translation>パスポートの 写真（しゃしん）の ページを 見（み）て 入（い）れます。</translation>
    </message>
    <message>
        <source>パスポートの番号を入れてください</source>
        <translation>パスポートの 番号（ばんごう）を 入（い）れて ください</translation>
    </message>
    <message>
        <source>写真のページの右上にある、英字と数字の番号です。</source>
        <translation>写真（しゃしん）の ページの 右上（みぎうえ）に あります。</translation>
    </message>
    <message>
        <source>生年月日を入れてください</source>
        <translation>生（う）まれた 日（ひ）を 入（い）れて ください</translation>
    </message>
    <message>
        <source>有効期間満了日を入れてください</source>
        <translation>いつまで 使（つか）えますか（有効期間満了日（ゆうこうきかんまんりょうび））</translation>
    </message>
</context>
<context>
    <name>KioskWindow</name>
    <message>
        <source>職員を呼びました</source>
        <translation>人（ひと）を 呼（よ）びました</translation>
    </message>
    <message>
        <source>そのまま、お待ちください。入れた内容は残っています。</source>
        <translation>ここで 待（ま）ってください。答（こた）えは 残（のこ）っています。</translation>
    </message>
    <message>
        <source>自分でつづける</source>
        <translation>自分（じぶん）で つづける</translation>
    </message>
    <message>
        <source>まだ、お使いですか</source>
        <translation>まだ 使（つか）いますか</translation>
    </message>
    <message>
        <source>あなたの情報を守るため、このままだと、入れた内容を消します。</source>
        <translation>あなたを 守（まも）るため、もうすぐ 答（こた）えを 消（け）します。</translation>
    </message>
    <message>
        <source>つづける</source>
        <translation>つづける</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>ことばを選んでください</source>
        <translation>ことばを 選（えら）んでください</translation>
    </message>
    <message>
        <source>閉じる</source>
        <translation>とじる</translation>
    </message>
</context>
<context>
    <name>LetterPad</name>
    <message>
        <source>1字消す</source>
        <translation>1つ 消（け）す</translation>
    </message>
</context>
<context>
    <name>LookSheet</name>
    <message>
        <source>文字の大きさと色</source>
        <translation>文字（もじ）の 大（おお）きさと 色（いろ）</translation>
    </message>
    <message>
        <source>ふつうの文字</source>
        <translation>ふつうの 文字（もじ）</translation>
    </message>
    <message>
        <source>少し大きい文字</source>
        <translation>少（すこ）し 大（おお）きい 文字（もじ）</translation>
    </message>
    <message>
        <source>大きい文字</source>
        <translation>大（おお）きい 文字（もじ）</translation>
    </message>
    <message>
        <source>とても大きい文字</source>
        <translation>とても 大（おお）きい 文字（もじ）</translation>
    </message>
    <message>
        <source>明るい色</source>
        <translation>明（あか）るい 色（いろ）</translation>
    </message>
    <message>
        <source>暗い色</source>
        <translation>暗（くら）い 色（いろ）</translation>
    </message>
    <message>
        <source>白に黒</source>
        <translation>白（しろ）に 黒（くろ）</translation>
    </message>
    <message>
        <source>黒に黄色</source>
        <translation>黒（くろ）に 黄色（きいろ）</translation>
    </message>
    <message>
        <source>閉じる</source>
        <translation>とじる</translation>
    </message>
</context>
<context>
    <name>MoveEntries</name>
    <message>
        <source>番地を入れてください</source>
        <translation>番地（ばんち）の 数字（すうじ）を 入（い）れてください</translation>
    </message>
    <message>
        <source>たとえば 1丁目2番3号 は、1-2-3 と入れます。</source>
        <translation>1丁目（ちょうめ）2番（ばん）3号（ごう）は 1-2-3 です。</translation>
    </message>
    <message>
        <source>建物の名前と部屋の番号を入れてください</source>
        <translation>建物（たてもの）の 名前（なまえ）と 部屋（へや）の 番号（ばんごう）を 入（い）れてください</translation>
    </message>
    <message>
        <source>一戸建てのときは、そのまま「ない」を押します。</source>
        <translation>1つの 家（いえ）に 住（す）むときは「ありません」を 押（お）します。</translation>
    </message>
    <message>
        <source>新しい家の世帯主はどなたですか</source>
        <translation>新（あたら）しい 家（いえ）の 世帯主（せたいぬし）は だれですか</translation>
    </message>
    <message>
        <source>世帯主は、くらしの中心になる方です。</source>
        <translation>世帯主（せたいぬし）は、家族（かぞく）の 代表（だいひょう）の 人（ひと）です。</translation>
    </message>
    <message>
        <source>ほかの人</source>
        <translation>ほかの 人（ひと）</translation>
    </message>
    <message>
        <source>新しい家に住み始めた日はいつですか</source>
        <translation>新（あたら）しい 家（いえ）に いつから 住（す）んでいますか</translation>
    </message>
    <message>
        <source>荷物を運んだ日ではなく、住み始めた日です。</source>
        <translation>住（す）んだ はじめの 日（ひ）です。</translation>
    </message>
    <message>
        <source>新しい家の郵便番号を入れてください</source>
        <translation>新（あたら）しい 家（いえ）の 郵便番号（ゆうびんばんごう）を 入（い）れてください</translation>
    </message>
    <message>
        <source>カードの住所から引っ越しましたか</source>
        <translation>カードの 住所（じゅうしょ）から 引（ひ）っ越（こ）しましたか</translation>
    </message>
    <message>
        <source>はい、この住所から</source>
        <translation>はい、この 住所（じゅうしょ）から</translation>
    </message>
    <message>
        <source>いいえ、ほかの住所から</source>
        <translation>いいえ、ほかの 住所（じゅうしょ）から</translation>
    </message>
    <message>
        <source>前の家の郵便番号を入れてください</source>
        <translation>前（まえ）の 家（いえ）の 郵便番号（ゆうびんばんごう）を 入（い）れてください</translation>
    </message>
    <message>
        <source>はじめの文字を押すと、少なくなります。</source>
        <translation>はじめの 文字（もじ）を 押（お）してください。</translation>
    </message>
    <message>
        <source>都道府県を選んでください</source>
        <translation>都道府県（とどうふけん）を 選（えら）んでください</translation>
    </message>
    <message>
        <source>市区町村を選んでください</source>
        <translation>市区町村（しくちょうそん）を 選（えら）んでください</translation>
    </message>
    <message>
        <source>町の名前を選んでください</source>
        <translation>町（まち）の 名前（なまえ）を 選（えら）んでください</translation>
    </message>
    <message>
        <source>数字7けたです。「わからない」を押すと、地名から選べます。</source>
        <translation>数字（すうじ）が 7つです。「わからない」を 押（お）すと、名前（なまえ）で 選（えら）べます。</translation>
    </message>
</context>
<context>
    <name>PersonEditor</name>
    <message>
        <source>氏名</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>フリガナ</source>
        <translation>フリガナ</translation>
    </message>
    <message>
        <source>この名前に直す</source>
        <translation>この 名前に 直す</translation>
    </message>
</context>
<context>
    <name>PersonEntries</name>
    <message>
        <source>みょうじを、ひらがなで入れてください</source>
        <translation>みょうじを ひらがなで 入（い）れてください</translation>
    </message>
    <message>
        <source>したの名前を、ひらがなで入れてください</source>
        <translation>したの 名前（なまえ）を ひらがなで 入（い）れてください</translation>
    </message>
    <message>
        <source>生まれた日はいつですか</source>
        <translation>いつ 生（う）まれましたか</translation>
    </message>
    <message>
        <source>住民票の性別はどちらですか</source>
        <translation>住民票（じゅうみんひょう）は 男（おとこ）ですか、女（おんな）ですか</translation>
    </message>
    <message>
        <source>男</source>
        <translation>男（おとこ）</translation>
    </message>
    <message>
        <source>女</source>
        <translation>女（おんな）</translation>
    </message>
    <message>
        <source>窓口で伝える</source>
        <translation>窓口（まどぐち）で 言（い）います</translation>
    </message>
</context>
<context>
    <name>ProblemSheet</name>
    <message>
        <source>職員の方へ：%1</source>
        <translation>職員（しょくいん）の 人（ひと）へ：%1</translation>
    </message>
</context>
<context>
    <name>QuietActions</name>
    <message>
        <source>もどる</source>
        <translation>もどる</translation>
    </message>
    <message>
        <source>やめる</source>
        <translation>やめる</translation>
    </message>
</context>
<context>
    <name>ReasonChooser</name>
    <message>
        <source>変えるわけ</source>
        <translation>変える わけ</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>終わる</source>
        <translation>おわる</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>次へ</source>
        <translation>つぎへ</translation>
    </message>
</context>
<context>
    <name>ResultRow</name>
    <message>
        <source>急ぎ</source>
        <translation>いそぎ</translation>
    </message>
</context>
<context>
    <name>ReviewMoves</name>
    <message>
        <source>小さく</source>
        <translation>小（ちい）さく</translation>
    </message>
    <message>
        <source>上へ</source>
        <translation>上（うえ）へ</translation>
    </message>
    <message>
        <source>大きく</source>
        <translation>大（おお）きく</translation>
    </message>
    <message>
        <source>左へ</source>
        <translation>左（ひだり）へ</translation>
    </message>
    <message>
        <source>下へ</source>
        <translation>下（した）へ</translation>
    </message>
    <message>
        <source>右へ</source>
        <translation>右（みぎ）へ</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>前の紙</source>
        <translation>前（まえ）の 紙（かみ）</translation>
    </message>
    <message>
        <source>大きく見る</source>
        <translation>大（おお）きく 見（み）る</translation>
    </message>
    <message>
        <source>次の紙</source>
        <translation>つぎの 紙（かみ）</translation>
    </message>
    <message>
        <source>この内容でよい</source>
        <translation>これで いいです</translation>
    </message>
    <message>
        <source>直す</source>
        <translation>直（なお）す</translation>
    </message>
    <message>
        <source>どこを直しますか</source>
        <translation>どこを 直（なお）しますか</translation>
    </message>
    <message>
        <source>書類にもどる</source>
        <translation>紙（かみ）に もどる</translation>
    </message>
</context>
<context>
    <name>ScrollBody</name>
    <message>
        <source>上へもどる</source>
        <translation>上（うえ）へ もどる</translation>
    </message>
    <message>
        <source>もっと見る</source>
        <translation>もっと 見（み）る</translation>
    </message>
</context>
<context>
    <name>SecretPage</name>
    <message>
        <source>次へ</source>
        <translation>つぎへ</translation>
    </message>
    <message>
        <source>わからないときは、ほかの方法でもできます。</source>
        <translation>わからないときは、ほかの 方法（ほうほう）でも できます。</translation>
    </message>
    <message>
        <source>番号を決めていない</source>
        <translation>番号（ばんごう）は ありません</translation>
    </message>
</context>
<context>
    <name>SignPage</name>
    <message>
        <source>これで署名する</source>
        <translation>これで いいです</translation>
    </message>
    <message>
        <source>紙に書く</source>
        <translation>紙（かみ）に 書（か）く</translation>
    </message>
    <message>
        <source>署名するところ</source>
        <translation>名前（なまえ）を 書（か）く ところ</translation>
    </message>
    <message>
        <source>書き直す</source>
        <translation>もう一度（いちど） 書（か）く</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>%1/%2 %3</source>
        <translation>%1/%2 %3</translation>
    </message>
    <message>
        <source>見本</source>
        <translation>見本（みほん）</translation>
    </message>
    <message>
        <source>文字と色</source>
        <translation>文字（もじ）と 色（いろ）</translation>
    </message>
</context>
<context>
    <name>WaitingList</name>
    <message>
        <source>受付 %1件</source>
        <translation>受付 %1件</translation>
    </message>
    <message>
        <source>新しくする</source>
        <translation>新しくする</translation>
    </message>
    <message>
        <source>お待ちの方はいません。</source>
        <translation>待っている 人は いません。</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>答える</source>
        <translation>答（こた）える</translation>
    </message>
    <message>
        <source>確かめる</source>
        <translation>見（み）る</translation>
    </message>
    <message>
        <source>署名する</source>
        <translation>名前（なまえ）を 書（か）く</translation>
    </message>
    <message>
        <source>はじめる</source>
        <translation>はじめる</translation>
    </message>
    <message>
        <source>マイナンバーカードをお持ちの方は、ご用意ください。なくても使えます。</source>
        <translation>マイナンバーカードが あれば、出（だ）して ください。なくても できます。</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>はい</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>いいえ</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>わからない</source>
        <translation>わかりません</translation>
    </message>
    <message>
        <source>男</source>
        <translation>男（おとこ）</translation>
    </message>
    <message>
        <source>女</source>
        <translation>女（おんな）</translation>
    </message>
    <message>
        <source>適用不能</source>
        <translation>きめられません</translation>
    </message>
    <message>
        <source>不明</source>
        <translation>わかりません</translation>
    </message>
    <message>
        <source>なし</source>
        <translation>ありません</translation>
    </message>
    <message>
        <source>、</source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::CardModel</name>
    <message>
        <source>カードを読み取っています</source>
        <translation>カードを 読（よ）んでいます</translation>
    </message>
    <message>
        <source>カードを、読み取り機に置いてください</source>
        <translation>カードを 機械（きかい）に 置（お）いてください</translation>
    </message>
    <message>
        <source>マイナンバーカードの、写真のある面を上にして置きます。</source>
        <translation>マイナンバーカードの 写真（しゃしん）を 上（うえ）に してください。</translation>
    </message>
    <message>
        <source>パスポートを読み取っています</source>
        <translation>パスポートを 読（よ）んで います</translation>
    </message>
    <message>
        <source>パスポートを、いちど持ち上げてください</source>
        <translation>パスポートを、1回（いっかい） 持（も）ち上（あ）げて ください</translation>
    </message>
    <message>
        <source>カードを、いちど持ち上げてください</source>
        <translation>カードを、1回（いっかい） 持（も）ち上（あ）げて ください</translation>
    </message>
    <message>
        <source>パスポートを、読み取り機に置いてください</source>
        <translation>パスポートを、ここに 置（お）いて ください</translation>
    </message>
    <message>
        <source>終わるまで、動かさないでください。</source>
        <translation>終（お）わるまで、動（うご）かさないで ください。</translation>
    </message>
    <message>
        <source>そのあと、もう一度、読み取り機に置いてください。</source>
        <translation>それから、もう一度（いちど） 置（お）いて ください。</translation>
    </message>
    <message>
        <source>運転免許証の、写真のある面を上にして置きます。</source>
        <translation>運転免許証（うんてんめんきょしょう）の 写真（しゃしん）を 上（うえ）に します。</translation>
    </message>
    <message>
        <source>在留カードの、写真のある面を上にして置きます。</source>
        <translation>在留（ざいりゅう）カードの 写真（しゃしん）を 上（うえ）に します。</translation>
    </message>
    <message>
        <source>パスポートを閉じて、表紙を下にして置きます。</source>
        <translation>パスポートを 閉（と）じて、表紙（ひょうし）を 下（した）に します。</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::CodeModel</name>
    <message>
        <source>お持ちのコードを、読み取り口にかざしてください</source>
        <translation>コードを、読（よ）む ところに 見（み）せて ください</translation>
    </message>
    <message>
        <source>転出証明書のコードや、パスポートの写真のページの下にある文字の列を読み取ります。</source>
        <translation>転出証明書（てんしゅつしょうめいしょ）の コードや、パスポートの 写真（しゃしん）の ページの 下（した）の 文字（もじ）を 読（よ）みます。</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::DeskModel</name>
    <message>
        <source>書類</source>
        <translation>書類</translation>
    </message>
    <message>
        <source>手続きを加える</source>
        <translation>手続きを 加える</translation>
    </message>
    <message>
        <source>本人確認</source>
        <translation>本人確認</translation>
    </message>
    <message>
        <source>聞くわけ</source>
        <translation>聞く わけ</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>法律の日</source>
        <translation>法律の 日</translation>
    </message>
    <message>
        <source>窓口</source>
        <translation>窓口</translation>
    </message>
    <message>
        <source>根拠</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>手数料</source>
        <translation>お金</translation>
    </message>
    <message>
        <source>確かめた日</source>
        <translation>確かめた 日</translation>
    </message>
    <message>
        <source>未確認</source>
        <translation>まだ 確かめていません</translation>
    </message>
    <message>
        <source>フリガナ</source>
        <translation>フリガナ</translation>
    </message>
    <message>
        <source>生年月日</source>
        <translation>生まれた 日</translation>
    </message>
    <message>
        <source>未入力</source>
        <translation>まだ ありません</translation>
    </message>
    <message>
        <source>性別</source>
        <translation>男・女</translation>
    </message>
    <message>
        <source>カードの住所</source>
        <translation>カードの 住所</translation>
    </message>
    <message>
        <source>なし</source>
        <translation>ありません</translation>
    </message>
    <message>
        <source>入力の方法</source>
        <translation>入れた 方法</translation>
    </message>
    <message>
        <source>カード</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>入力</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>書類で確かめた</source>
        <translation>書類で 確かめた</translation>
    </message>
    <message>
        <source>本人の申し出</source>
        <translation>本人が 言いました</translation>
    </message>
    <message>
        <source>ほかの窓口で済み</source>
        <translation>ほかの 窓口で 終わり</translation>
    </message>
    <message>
        <source>当てはまらない</source>
        <translation>関係が ありません</translation>
    </message>
    <message>
        <source>写真つき1点</source>
        <translation>写真つき 1つ</translation>
    </message>
    <message>
        <source>写真なし2点</source>
        <translation>写真なし 2つ</translation>
    </message>
    <message>
        <source>聞き取り</source>
        <translation>聞き取り</translation>
    </message>
    <message>
        <source>確認できず</source>
        <translation>確認できません</translation>
    </message>
    <message>
        <source>マイナンバーカード</source>
        <translation>マイナンバーカード</translation>
    </message>
    <message>
        <source>運転免許証</source>
        <translation>運転免許証</translation>
    </message>
    <message>
        <source>旅券</source>
        <translation>パスポート</translation>
    </message>
    <message>
        <source>在留カード</source>
        <translation>在留カード</translation>
    </message>
    <message>
        <source>資格確認書</source>
        <translation>資格確認書</translation>
    </message>
    <message>
        <source>まだ確認していません</source>
        <translation>まだ 確認していません</translation>
    </message>
    <message>
        <source>必要</source>
        <translation>必要</translation>
    </message>
    <message>
        <source>任意</source>
        <translation>してもよい</translation>
    </message>
    <message>
        <source>確認</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>不要</source>
        <translation>いりません</translation>
    </message>
    <message>
        <source>外した</source>
        <translation>外した</translation>
    </message>
    <message>
        <source>加えた</source>
        <translation>加えた</translation>
    </message>
    <message>
        <source>%1/%2 欄</source>
        <translation>%1/%2 欄</translation>
    </message>
    <message>
        <source>電子署名済み</source>
        <translation>署名しました</translation>
    </message>
    <message>
        <source>自署あり</source>
        <translation>自分の 署名</translation>
    </message>
    <message>
        <source>訂正したので、署名は無効になりました。もう一度署名してもらいます。</source>
        <translation>直したので、もう一度 署名します。</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::EntryModel</name>
    <message>
        <source>西暦</source>
        <translation>西暦（せいれき）</translation>
    </message>
    <message>
        <source>漢字を選んでください。なければ「かなのまま」を選びます。</source>
        <translation>漢字（かんじ）を 選（えら）んでください。ないときは「かなのまま」です。</translation>
    </message>
    <message>
        <source>この番号の住所が見つかりません。番号をお確かめください。</source>
        <translation>この 番号（ばんごう）の 住所（じゅうしょ）が ありません。番号（ばんごう）を 見（み）てください。</translation>
    </message>
    <message>
        <source>住所を選んでください。</source>
        <translation>住所（じゅうしょ）を 選（えら）んでください。</translation>
    </message>
    <message>
        <source>この日は、こよみにありません。お確かめください。</source>
        <translation>この 日（ひ）は ありません。もう一度（いちど） 見（み）てください。</translation>
    </message>
    <message>
        <source>この文字で始まるところが見つかりません。1字消すと、また出ます。</source>
        <translation>この 文字（もじ）の 名前（なまえ）は ありません。1つ 消（け）してください。</translation>
    </message>
    <message>
        <source>番号の形が、ちがいます。カードをよく見て、お確かめください。</source>
        <translation>番号（ばんごう）が ちがいます。カードを よく 見（み）て ください。</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::EventMenu</name>
    <message>
        <source>今日は、どのご用件ですか</source>
        <translation>今日（きょう）は 何（なに）を しますか</translation>
    </message>
    <message>
        <source>お聞きしたことは、今日の手続きの書類を作るためだけに使います。終わると、この端末から消します。</source>
        <translation>答（こた）えは、今日（きょう）の 紙（かみ）を 作（つく）るために 使（つか）います。終（お）わったら 消（け）します。</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::FamilyModel</name>
    <message>
        <source>いっしょに手続きをするご家族を教えてください</source>
        <translation>いっしょに 手続（てつづ）きを する 家族（かぞく）は だれですか</translation>
    </message>
    <message>
        <source>新しい住民票に入る方を、すべて加えます。</source>
        <translation>新（あたら）しい 家（いえ）に 住（す）む 人（ひと）を、みんな 入（い）れてください。</translation>
    </message>
    <message>
        <source>あなた</source>
        <translation>あなた</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::HandOverMenu</name>
    <message>
        <source>書類を、どうしますか</source>
        <translation>紙（かみ）を どうしますか</translation>
    </message>
    <message>
        <source>どちらを選んでも、この後は窓口でお待ちください。</source>
        <translation>どちらでも、あとで 窓口（まどぐち）で 待（ま）ちます。</translation>
    </message>
    <message>
        <source>受付番号を受け取る</source>
        <translation>番号（ばんごう）を もらう</translation>
    </message>
    <message>
        <source>窓口の職員が、書類を印刷してお待ちします</source>
        <translation>窓口（まどぐち）の 人（ひと）が 紙（かみ）を 作（つく）ります</translation>
    </message>
    <message>
        <source>ここで印刷する</source>
        <translation>ここで 紙（かみ）を 出（だ）す</translation>
    </message>
    <message>
        <source>印刷した書類を持って、窓口へ行きます</source>
        <translation>紙（かみ）を 持（も）って、窓口（まどぐち）へ 行（い）きます</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::LanguageMenu</name>
    <message>
        <source>ことばを選んでください</source>
        <translation>ことばを 選（えら）んでください</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::PaperMenu</name>
    <message>
        <source>書類は、ぜんぶ出ましたか</source>
        <translation>紙（かみ）は ぜんぶ 出（で）ましたか</translation>
    </message>
    <message>
        <source>ぜんぶで %1 枚です。</source>
        <translation>ぜんぶで %1 枚（まい）です。</translation>
    </message>
    <message>
        <source>はい、ぜんぶ出ました</source>
        <translation>はい、出（で）ました</translation>
    </message>
    <message>
        <source>いいえ、出ていません</source>
        <translation>いいえ、出（で）ていません</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::PersonModel</name>
    <message>
        <source>この方で、まちがいありませんか</source>
        <translation>この 人（ひと）ですか</translation>
    </message>
    <message>
        <source>あなたで、まちがいありませんか</source>
        <translation>あなたですか</translation>
    </message>
    <message>
        <source>読み取れました。カードをお取りください。</source>
        <translation>読（よ）みました。カードを 取（と）ってください。</translation>
    </message>
    <message>
        <source>読み取れました。</source>
        <translation>読（よ）めました。</translation>
    </message>
    <message>
        <source>読み取れました。パスポートをお取りください。</source>
        <translation>読（よ）めました。パスポートを 取（と）って ください。</translation>
    </message>
    <message>
        <source>お名前は、カードに画像でしか入っていません。次のページで入れてください。</source>
        <translation>名前（なまえ）は、カードの 中（なか）に 絵（え）しか ありません。次（つぎ）の ページで 入（い）れて ください。</translation>
    </message>
    <message>
        <source>お名前に、画像でしか読めない字があります。次のページで入れてください。</source>
        <translation>名前（なまえ）に、読（よ）めない 字（じ）が あります。次（つぎ）の ページで 入（い）れて ください。</translation>
    </message>
    <message>
        <source>お名前は、ローマ字で書いてあります。住民票のお名前を、次のページで入れてください。</source>
        <translation>名前（なまえ）は ローマ字（じ）です。住民票（じゅうみんひょう）の 名前（なまえ）を 次（つぎ）の ページで 入（い）れて ください。</translation>
    </message>
    <message>
        <source>足りないことを、次のページで入れてください。</source>
        <translation>足（た）りない ことを、次（つぎ）の ページで 入（い）れて ください。</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::QuestionModel</name>
    <message>
        <source>はい</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>いいえ</source>
        <translation>いいえ</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::ReceiptModel</name>
    <message>
        <source>書類をお取りください</source>
        <translation>紙（かみ）を 取（と）ってください</translation>
    </message>
    <message>
        <source>受付番号をお持ちください</source>
        <translation>この 番号（ばんごう）を おぼえてください</translation>
    </message>
    <message>
        <source>印刷した書類を持って、次の窓口へ順にお進みください。</source>
        <translation>紙（かみ）を 持（も）って、この 順番（じゅんばん）で 窓口（まどぐち）へ 行（い）ってください。</translation>
    </message>
    <message>
        <source>この番号でお呼びします。次の窓口へ順にお進みください。</source>
        <translation>この 番号（ばんごう）で 呼（よ）びます。この 順番（じゅんばん）で 窓口（まどぐち）へ 行（い）ってください。</translation>
    </message>
    <message>
        <source>入れた内容は、この端末からすべて消しました。</source>
        <translation>あなたの 答（こた）えは、この 機械（きかい）から ぜんぶ 消（け）しました。</translation>
    </message>
    <message>
        <source>入れた内容は、このコードの中だけにあります。この端末からは、すべて消しました。</source>
        <translation>あなたの 答（こた）えは この コードの 中（なか）に だけ あります。この 機械（きかい）からは ぜんぶ 消（け）しました。</translation>
    </message>
    <message>
        <source>入れた内容は窓口へ届けました。この画面からは、すべて消しました。</source>
        <translation>あなたの 答（こた）えは 窓口（まどぐち）へ 送（おく）りました。ここからは ぜんぶ 消（け）しました。</translation>
    </message>
    <message>
        <source>このコードを写真にとり、窓口で見せてください。内容は窓口だけが読めます。</source>
        <translation>この コードの 写真を とって、窓口で 見せてください。窓口だけが 読めます。</translation>
    </message>
    <message>
        <source>このコードを写真にとり、窓口で見せてください。内容は窓口だけが読めます。この端末の署名はありません。</source>
        <translation>この コードの 写真を とって、窓口で 見せてください。窓口だけが 読めます。きかいの しるしは ありません。</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::ResultModel</name>
    <message>
        <source>%1つの手続きが見つかりました</source>
        <translation>%1つの 手続（てつづ）きが あります</translation>
    </message>
    <message>
        <source>窓口の順にならべました。行を押すと、理由を読めます。</source>
        <translation>窓口（まどぐち）の 順番（じゅんばん）です。押（お）すと 理由（りゆう）が 出（で）ます。</translation>
    </message>
    <message>
        <source>、</source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1まで</source>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>希望する方</source>
        <translation>したい 人（ひと）だけ</translation>
    </message>
    <message>
        <source>窓口で確認します</source>
        <translation>窓口（まどぐち）で 聞（き）きます</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::ReviewModel</name>
    <message>
        <source>書類をお確かめください</source>
        <translation>紙（かみ）を 見（み）てください</translation>
    </message>
    <message>
        <source>色のついたところが、あなたの内容です。</source>
        <translation>色（いろ）の ところが、あなたの ことです。</translation>
    </message>
    <message>
        <source>%1枚目／ぜんぶで%2枚</source>
        <translation>%1枚（まい）め／ぜんぶで %2枚（まい）</translation>
    </message>
    <message>
        <source>ご家族の名前など</source>
        <translation>家族（かぞく）の 名前（なまえ）</translation>
    </message>
    <message>
        <source>引っ越しの日と住所</source>
        <translation>引（ひ）っ越（こ）しの 日（ひ）と 住所（じゅうしょ）</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::SecretModel</name>
    <message>
        <source>暗証番号を入れてください</source>
        <translation>暗証番号（あんしょうばんごう）を 入（い）れてください</translation>
    </message>
    <message>
        <source>照合番号を入れてください</source>
        <translation>照合番号（しょうごうばんごう）を 入（い）れてください</translation>
    </message>
    <message>
        <source>カードを受け取ったときに決めた、数字4けたの番号です。</source>
        <translation>カードを もらったときに 決（き）めた 4つの 数字（すうじ）です。</translation>
    </message>
    <message>
        <source>生年月日6けた、有効期限の西暦4けた、セキュリティコード4けたを、続けて入れます。</source>
        <translation>生（う）まれた 日（ひ） 6つ、期限（きげん）の 年（ねん） 4つ、セキュリティコード 4つの 数字（すうじ）です。</translation>
    </message>
    <message>
        <source>%1けたのうち、%2けた入りました</source>
        <translation>%1つの うち、%2つ 入（はい）りました</translation>
    </message>
    <message>
        <source>これ以上まちがえるとカードが使えなくなるため、ここでは入れられません。別の方法を選んでください。</source>
        <translation>もう一度（いちど） まちがえると、カードが 使（つか）えません。ほかの 方法（ほうほう）を 選（えら）んでください。</translation>
    </message>
    <message>
        <source>あと %1 回入れられます</source>
        <translation>あと %1 回（かい） 入（い）れられます</translation>
    </message>
    <message>
        <source>照合番号を入れる</source>
        <translation>照合番号（しょうごうばんごう）を 入（い）れる</translation>
    </message>
    <message>
        <source>暗証番号を入れる</source>
        <translation>暗証番号（あんしょうばんごう）を 入（い）れる</translation>
    </message>
    <message>
        <source>カードなしで入れる</source>
        <translation>カードを 使（つか）わない</translation>
    </message>
    <message>
        <source>職員に聞く</source>
        <translation>職員（しょくいん）に 聞（き）く</translation>
    </message>
    <message>
        <source>%1けた目</source>
        <translation>%1つ目（め）</translation>
    </message>
    <message>
        <source>%1けた目。ぜんぶ入りました。「次へ」を押してください。</source>
        <translation>%1つ目（め）。ぜんぶ 入（はい）りました。「つぎへ」を 押（お）してください。</translation>
    </message>
    <message>
        <source>1字消しました。%1</source>
        <translation>1つ 消（け）しました。%1</translation>
    </message>
    <message>
        <source>運転免許証の暗証番号を入れてください</source>
        <translation>運転免許証（うんてんめんきょしょう）の 暗証番号（あんしょうばんごう）を 入（い）れて ください</translation>
    </message>
    <message>
        <source>免許証を受け取ったときに決めた2つの番号のうち、1つめの数字4けたです。</source>
        <translation>免許証（めんきょしょう）を もらった とき 決（き）めた 2つの 番号（ばんごう）の、1つ目（め）の 4つの 数字（すうじ）です。</translation>
    </message>
    <message>
        <source>コードを読み取る</source>
        <translation>コードを 読（よ）む</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::SelfMenu</name>
    <message>
        <source>この方は、どなたですか</source>
        <translation>この 人（ひと）は、だれですか</translation>
    </message>
    <message>
        <source>あなたは、どなたですか</source>
        <translation>あなたは、だれですか</translation>
    </message>
    <message>
        <source>コードに、何人かの方のことが書いてあります。</source>
        <translation>コードに、2人（ふたり） 以上（いじょう）の ことが 書（か）いて あります。</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::SignModel</name>
    <message>
        <source>指で署名してください</source>
        <translation>指（ゆび）で 名前（なまえ）を 書（か）いてください</translation>
    </message>
    <message>
        <source>届出をする方のお名前を、わくの中に書きます。</source>
        <translation>あなたの 名前（なまえ）を、四角（しかく）の 中（なか）に 書（か）きます。</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::VisitModel</name>
    <message>
        <source>手続き</source>
        <translation>手続（てつづ）き</translation>
    </message>
    <message>
        <source>あなた</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>ご家族</source>
        <translation>家族（かぞく）</translation>
    </message>
    <message>
        <source>質問</source>
        <translation>質問（しつもん）</translation>
    </message>
    <message>
        <source>確認</source>
        <translation>確認（かくにん）</translation>
    </message>
    <message>
        <source>わかりました</source>
        <translation>わかりました</translation>
    </message>
    <message>
        <source>もう一度する</source>
        <translation>もう一度（いちど） する</translation>
    </message>
    <message>
        <source>別の方法にする</source>
        <translation>ほかの 方法（ほうほう）に する</translation>
    </message>
    <message>
        <source>職員を呼ぶ</source>
        <translation>人（ひと）を 呼（よ）ぶ</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::WaitModel</name>
    <message>
        <source>書類を作っています</source>
        <translation>紙（かみ）を 作（つく）っています</translation>
    </message>
    <message>
        <source>窓口へ届けています</source>
        <translation>窓口（まどぐち）へ 送（おく）っています</translation>
    </message>
    <message>
        <source>あなたの情報を消しています</source>
        <translation>あなたの 答（こた）えを 消（け）しています</translation>
    </message>
    <message>
        <source>受付を開いています</source>
        <translation>開（ひら）いています</translation>
    </message>
    <message>
        <source>電子署名をしています</source>
        <translation>署名（しょめい）しています</translation>
    </message>
    <message>
        <source>印刷しています</source>
        <translation>印刷（いんさつ）しています</translation>
    </message>
    <message>
        <source>受付を閉じています</source>
        <translation>終（お）わっています</translation>
    </message>
    <message>
        <source>%1枚、印刷しました。</source>
        <translation>%1枚（まい） 出（で）ました。</translation>
    </message>
    <message>
        <source>そのまま、お待ちください。</source>
        <translation>そのまま 待（ま）ってください。</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::WaitingModel</name>
    <message>
        <source>%1人</source>
        <translation>%1人</translation>
    </message>
    <message>
        <source>%1分</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>お待ち</source>
        <translation>待っています</translation>
    </message>
    <message>
        <source>対応中</source>
        <translation>対応中</translation>
    </message>
    <message>
        <source>署名済み</source>
        <translation>署名しました</translation>
    </message>
    <message>
        <source>印刷済み</source>
        <translation>印刷しました</translation>
    </message>
    <message>
        <source>済み</source>
        <translation>終わり</translation>
    </message>
    <message>
        <source>コード %1／%2。残りも読ませてください。</source>
        <translation>コード %1／%2。のこりも 読んでください。</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::WayMenu</name>
    <message>
        <source>この方のことを、どうやって入れますか</source>
        <translation>この 人（ひと）の ことを、どうやって 入（い）れますか</translation>
    </message>
    <message>
        <source>あなたのことを、どうやって入れますか</source>
        <translation>あなたの ことを、どうやって 入（い）れますか</translation>
    </message>
    <message>
        <source>どの方法でも、同じ手続きができます。</source>
        <translation>どれでも 同（おな）じ 手続（てつづ）きが できます。</translation>
    </message>
    <message>
        <source>カードと暗証番号</source>
        <translation>カードと 暗証番号（あんしょうばんごう）</translation>
    </message>
    <message>
        <source>マイナンバーカードと、数字4けたの番号</source>
        <translation>マイナンバーカードと 4つの 数字（すうじ）</translation>
    </message>
    <message>
        <source>カードと照合番号</source>
        <translation>カードと 照合番号（しょうごうばんごう）</translation>
    </message>
    <message>
        <source>暗証番号をお忘れのとき。カードの表の数字14けた</source>
        <translation>暗証番号（あんしょうばんごう）を わすれたとき。カードの 14の 数字（すうじ）</translation>
    </message>
    <message>
        <source>画面で入れる</source>
        <translation>ここで 入（い）れる</translation>
    </message>
    <message>
        <source>カードがなくてもできます</source>
        <translation>カードが なくても できます</translation>
    </message>
    <message>
        <source>どのカードで入れますか</source>
        <translation>どの カードで 入（い）れますか</translation>
    </message>
    <message>
        <source>カードに書いていないことは、あとでお聞きします。</source>
        <translation>カードに ない ことは、あとで 聞（き）きます。</translation>
    </message>
    <message>
        <source>コードを読み取る</source>
        <translation>コードを 読（よ）む</translation>
    </message>
    <message>
        <source>転出証明書などのコードをお持ちのとき</source>
        <translation>転出証明書（てんしゅつしょうめいしょ）などの コードが あるとき</translation>
    </message>
    <message>
        <source>ほかのカード</source>
        <translation>ほかの カード</translation>
    </message>
    <message>
        <source>運転免許証、在留カード、パスポート</source>
        <translation>運転免許証（うんてんめんきょしょう）、在留（ざいりゅう）カード、パスポート</translation>
    </message>
    <message>
        <source>運転免許証</source>
        <translation>運転免許証（うんてんめんきょしょう）</translation>
    </message>
    <message>
        <source>1つめの暗証番号、数字4けたを使います</source>
        <translation>1つ目（め）の 暗証番号（あんしょうばんごう）（4つの 数字（すうじ））を 使（つか）います</translation>
    </message>
    <message>
        <source>在留カード</source>
        <translation>在留（ざいりゅう）カード</translation>
    </message>
    <message>
        <source>カードの番号を使います。特別永住者証明書もできます</source>
        <translation>カードの 番号（ばんごう）を 使（つか）います。特別永住者証明書（とくべつえいじゅうしゃしょうめいしょ）も できます</translation>
    </message>
    <message>
        <source>パスポート</source>
        <translation>パスポート</translation>
    </message>
    <message>
        <source>写真のページの番号と日付を使います</source>
        <translation>写真（しゃしん）の ページの 番号（ばんごう）と 日（ひ）を 使（つか）います</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::WelcomeModel</name>
    <message>
        <source>書かずに、手続きができます</source>
        <translation>書（か）かないで、手続（てつづ）きが できます</translation>
    </message>
    <message>
        <source>受付を選んでください</source>
        <translation>受付（うけつけ）を 選（えら）んでください</translation>
    </message>
    <message>
        <source>質問に答えると、必要な書類ができあがります。</source>
        <translation>質問（しつもん）に 答（こた）えると、紙（かみ）が できます。</translation>
    </message>
    <message>
        <source>左の一覧から選ぶと、ここに開きます。</source>
        <translation>左（ひだり）から 選（えら）ぶと、ここに 出（で）ます。</translation>
    </message>
</context>
<context>
    <name>ReceiptCodes</name>
    <message>
        <source>受付のコード %1／%2</source>
        <translation>受付の コード %1／%2</translation>
    </message>
</context>
</TS>
