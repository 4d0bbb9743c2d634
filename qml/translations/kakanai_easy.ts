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
        <translation>聞く</translation>
    </message>
    <message>
        <source>職員を呼ぶ</source>
        <translation>人を 呼ぶ</translation>
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
        <translation>ほかの 漢字を 見る</translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>カードがない・別の方法にする</source>
        <translation>カードが ありません・ほかの 方法に します</translation>
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
        <translation>わかりません</translation>
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
        <translation>生まれた 日</translation>
    </message>
    <message>
        <source>性別</source>
        <translation>男・女</translation>
    </message>
    <message>
        <source>住所</source>
        <translation>住所</translation>
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
        <translation>年</translation>
    </message>
    <message>
        <source>月</source>
        <translation>月</translation>
    </message>
    <message>
        <source>日</source>
        <translation>日</translation>
    </message>
    <message>
        <source>今日の日にする</source>
        <translation>今日に します</translation>
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
        <translation>1つ 消す</translation>
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
        <translation>わかりません</translation>
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
        <translation>直す</translation>
    </message>
    <message>
        <source>%1さんを直す</source>
        <translation>%1さんを 直す</translation>
    </message>
    <message>
        <source>外す</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>%1さんを外す</source>
        <translation>%1さんを 外す</translation>
    </message>
    <message>
        <source>家族を、カードで加える</source>
        <translation>カードで 家族を 入れる</translation>
    </message>
    <message>
        <source>家族を、画面で入れて加える</source>
        <translation>ここで 家族の 名前を 入れる</translation>
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
        <translation>空白</translation>
    </message>
    <message>
        <source>゛濁点</source>
        <translation>゛</translation>
    </message>
    <message>
        <source>゜半濁点</source>
        <translation>゜</translation>
    </message>
    <message>
        <source>小さい字</source>
        <translation>小さい字</translation>
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
        <translation>数字</translation>
    </message>
    <message>
        <source>1字消す</source>
        <translation>1つ 消す</translation>
    </message>
</context>
<context>
    <name>KioskWindow</name>
    <message>
        <source>職員を呼びました</source>
        <translation>人を 呼びました</translation>
    </message>
    <message>
        <source>そのまま、お待ちください。入れた内容は残っています。</source>
        <translation>ここで 待ってください。答えは 残っています。</translation>
    </message>
    <message>
        <source>自分でつづける</source>
        <translation>自分で つづける</translation>
    </message>
    <message>
        <source>まだ、お使いですか</source>
        <translation>まだ 使いますか</translation>
    </message>
    <message>
        <source>あなたの情報を守るため、このままだと、入れた内容を消します。</source>
        <translation>あなたを 守るため、もうすぐ 答えを 消します。</translation>
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
        <translation>ことばを 選んでください</translation>
    </message>
    <message>
        <source>閉じる</source>
        <translation>とじる</translation>
    </message>
</context>
<context>
    <name>LookSheet</name>
    <message>
        <source>文字の大きさと色</source>
        <translation>文字の 大きさと 色</translation>
    </message>
    <message>
        <source>ふつうの文字</source>
        <translation>ふつうの 文字</translation>
    </message>
    <message>
        <source>少し大きい文字</source>
        <translation>少し 大きい 文字</translation>
    </message>
    <message>
        <source>大きい文字</source>
        <translation>大きい 文字</translation>
    </message>
    <message>
        <source>とても大きい文字</source>
        <translation>とても 大きい 文字</translation>
    </message>
    <message>
        <source>明るい色</source>
        <translation>明るい 色</translation>
    </message>
    <message>
        <source>暗い色</source>
        <translation>暗い 色</translation>
    </message>
    <message>
        <source>白に黒</source>
        <translation>白に 黒</translation>
    </message>
    <message>
        <source>黒に黄色</source>
        <translation>黒に 黄色</translation>
    </message>
    <message>
        <source>閉じる</source>
        <translation>とじる</translation>
    </message>
</context>
<context>
    <name>MoveEntries</name>
    <message>
        <source>数字7けたです。わからないときは、窓口で伝えられます。</source>
        <translation>数字が 7つです。わからないときは、窓口で 言えます。</translation>
    </message>
    <message>
        <source>番地を入れてください</source>
        <translation>番地の 数字を 入れてください</translation>
    </message>
    <message>
        <source>たとえば 1丁目2番3号 は、1-2-3 と入れます。</source>
        <translation>1丁目2番3号は 1-2-3 です。</translation>
    </message>
    <message>
        <source>建物の名前と部屋の番号を入れてください</source>
        <translation>建物の 名前と 部屋の 番号を 入れてください</translation>
    </message>
    <message>
        <source>一戸建てのときは、そのまま「ない」を押します。</source>
        <translation>1つの 家に 住むときは「ありません」を 押します。</translation>
    </message>
    <message>
        <source>新しい家の世帯主はどなたですか</source>
        <translation>新しい 家の 世帯主は だれですか</translation>
    </message>
    <message>
        <source>世帯主は、くらしの中心になる方です。</source>
        <translation>世帯主は、家族の 代表の 人です。</translation>
    </message>
    <message>
        <source>ほかの人</source>
        <translation>ほかの 人</translation>
    </message>
    <message>
        <source>新しい家に住み始めた日はいつですか</source>
        <translation>新しい 家に いつから 住んでいますか</translation>
    </message>
    <message>
        <source>荷物を運んだ日ではなく、住み始めた日です。</source>
        <translation>住んだ はじめの 日です。</translation>
    </message>
    <message>
        <source>新しい家の郵便番号を入れてください</source>
        <translation>新しい 家の 郵便番号を 入れてください</translation>
    </message>
    <message>
        <source>カードの住所から引っ越しましたか</source>
        <translation>カードの 住所から 引っ越しましたか</translation>
    </message>
    <message>
        <source>はい、この住所から</source>
        <translation>はい、この 住所から</translation>
    </message>
    <message>
        <source>いいえ、ほかの住所から</source>
        <translation>いいえ、ほかの 住所から</translation>
    </message>
    <message>
        <source>前の家の郵便番号を入れてください</source>
        <translation>前の 家の 郵便番号を 入れてください</translation>
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
        <translation>みょうじを ひらがなで 入れてください</translation>
    </message>
    <message>
        <source>したの名前を、ひらがなで入れてください</source>
        <translation>したの 名前を ひらがなで 入れてください</translation>
    </message>
    <message>
        <source>生まれた日はいつですか</source>
        <translation>いつ 生まれましたか</translation>
    </message>
    <message>
        <source>住民票の性別はどちらですか</source>
        <translation>住民票は 男ですか、女ですか</translation>
    </message>
    <message>
        <source>男</source>
        <translation>男</translation>
    </message>
    <message>
        <source>女</source>
        <translation>女</translation>
    </message>
    <message>
        <source>窓口で伝える</source>
        <translation>窓口で 言います</translation>
    </message>
</context>
<context>
    <name>ProblemSheet</name>
    <message>
        <source>職員の方へ：%1</source>
        <translation>職員の 人へ：%1</translation>
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
    <name>ReviewPage</name>
    <message>
        <source>前の紙</source>
        <translation>前の 紙</translation>
    </message>
    <message>
        <source>全体を見る</source>
        <translation>小さく 見る</translation>
    </message>
    <message>
        <source>大きく見る</source>
        <translation>大きく 見る</translation>
    </message>
    <message>
        <source>次の紙</source>
        <translation>つぎの 紙</translation>
    </message>
    <message>
        <source>この内容でよい</source>
        <translation>これで いいです</translation>
    </message>
    <message>
        <source>直す</source>
        <translation>直す</translation>
    </message>
    <message>
        <source>どこを直しますか</source>
        <translation>どこを 直しますか</translation>
    </message>
    <message>
        <source>書類にもどる</source>
        <translation>紙に もどる</translation>
    </message>
</context>
<context>
    <name>ScrollBody</name>
    <message>
        <source>上へもどる</source>
        <translation>上へ もどる</translation>
    </message>
    <message>
        <source>もっと見る</source>
        <translation>もっと 見る</translation>
    </message>
</context>
<context>
    <name>SecretPage</name>
    <message>
        <source>次へ</source>
        <translation>つぎへ</translation>
    </message>
    <message>
        <source>別の方法にする</source>
        <translation>ほかの 方法に する</translation>
    </message>
    <message>
        <source>わすれた</source>
        <translation>わすれました</translation>
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
        <translation>紙に 書く</translation>
    </message>
    <message>
        <source>署名するところ</source>
        <translation>名前を 書く ところ</translation>
    </message>
    <message>
        <source>書き直す</source>
        <translation>もう一度 書く</translation>
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
        <translation>見本</translation>
    </message>
    <message>
        <source>文字と色</source>
        <translation>文字と 色</translation>
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
        <translation>答える</translation>
    </message>
    <message>
        <source>確かめる</source>
        <translation>見る</translation>
    </message>
    <message>
        <source>署名する</source>
        <translation>名前を 書く</translation>
    </message>
    <message>
        <source>はじめる</source>
        <translation>はじめる</translation>
    </message>
    <message>
        <source>マイナンバーカードをお持ちの方は、ご用意ください。なくても使えます。</source>
        <translation>マイナンバーカードが あれば、出して ください。なくても できます。</translation>
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
</context>
<context>
    <name>kakanai::screens::CardModel</name>
    <message>
        <source>カードを読み取っています</source>
        <translation>カードを 読んでいます</translation>
    </message>
    <message>
        <source>カードを、読み取り機に置いてください</source>
        <translation>カードを 機械に 置いてください</translation>
    </message>
    <message>
        <source>終わるまで、カードを動かさないでください。</source>
        <translation>終わるまで、カードを 動かさないでください。</translation>
    </message>
    <message>
        <source>マイナンバーカードの、写真のある面を上にして置きます。</source>
        <translation>マイナンバーカードの 写真を 上に してください。</translation>
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
        <translation>西暦</translation>
    </message>
    <message>
        <source>漢字を選んでください。なければ「かなのまま」を選びます。</source>
        <translation>漢字を 選んでください。ないときは「かなのまま」です。</translation>
    </message>
    <message>
        <source>この番号の住所が見つかりません。番号をお確かめください。</source>
        <translation>この 番号の 住所が ありません。番号を 見てください。</translation>
    </message>
    <message>
        <source>住所を選んでください。</source>
        <translation>住所を 選んでください。</translation>
    </message>
    <message>
        <source>この日は、こよみにありません。お確かめください。</source>
        <translation>この 日は ありません。もう一度 見てください。</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::EventMenu</name>
    <message>
        <source>今日は、どのご用件ですか</source>
        <translation>今日は 何を しますか</translation>
    </message>
    <message>
        <source>お聞きしたことは、今日の手続きの書類を作るためだけに使います。終わると、この端末から消します。</source>
        <translation>答えは、今日の 紙を 作るために 使います。終わったら 消します。</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::FamilyModel</name>
    <message>
        <source>いっしょに手続きをするご家族を教えてください</source>
        <translation>いっしょに 手続きを する 家族は だれですか</translation>
    </message>
    <message>
        <source>新しい住民票に入る方を、すべて加えます。</source>
        <translation>新しい 家に 住む 人を、みんな 入れてください。</translation>
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
        <translation>紙を どうしますか</translation>
    </message>
    <message>
        <source>どちらを選んでも、この後は窓口でお待ちください。</source>
        <translation>どちらでも、あとで 窓口で 待ちます。</translation>
    </message>
    <message>
        <source>受付番号を受け取る</source>
        <translation>番号を もらう</translation>
    </message>
    <message>
        <source>窓口の職員が、書類を印刷してお待ちします</source>
        <translation>窓口の 人が 紙を 作ります</translation>
    </message>
    <message>
        <source>ここで印刷する</source>
        <translation>ここで 紙を 出す</translation>
    </message>
    <message>
        <source>印刷した書類を持って、窓口へ行きます</source>
        <translation>紙を 持って、窓口へ 行きます</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::LanguageMenu</name>
    <message>
        <source>ことばを選んでください</source>
        <translation>ことばを 選んでください</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::PaperMenu</name>
    <message>
        <source>書類は、ぜんぶ出ましたか</source>
        <translation>紙は ぜんぶ 出ましたか</translation>
    </message>
    <message>
        <source>ぜんぶで %1 枚です。</source>
        <translation>ぜんぶで %1 枚です。</translation>
    </message>
    <message>
        <source>はい、ぜんぶ出ました</source>
        <translation>はい、出ました</translation>
    </message>
    <message>
        <source>いいえ、出ていません</source>
        <translation>いいえ、出ていません</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::PersonModel</name>
    <message>
        <source>この方で、まちがいありませんか</source>
        <translation>この 人ですか</translation>
    </message>
    <message>
        <source>あなたで、まちがいありませんか</source>
        <translation>あなたですか</translation>
    </message>
    <message>
        <source>読み取れました。カードをお取りください。</source>
        <translation>読みました。カードを 取ってください。</translation>
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
        <translation>紙を 取ってください</translation>
    </message>
    <message>
        <source>受付番号をお持ちください</source>
        <translation>この 番号を おぼえてください</translation>
    </message>
    <message>
        <source>印刷した書類を持って、次の窓口へ順にお進みください。</source>
        <translation>紙を 持って、この 順番で 窓口へ 行ってください。</translation>
    </message>
    <message>
        <source>この番号でお呼びします。次の窓口へ順にお進みください。</source>
        <translation>この 番号で 呼びます。この 順番で 窓口へ 行ってください。</translation>
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
        <translation>%1つの 手続きが あります</translation>
    </message>
    <message>
        <source>窓口の順にならべました。行を押すと、理由を読めます。</source>
        <translation>窓口の 順番です。押すと 理由が 出ます。</translation>
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
        <translation>したい 人だけ</translation>
    </message>
    <message>
        <source>窓口で確認します</source>
        <translation>窓口で 聞きます</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::ReviewModel</name>
    <message>
        <source>書類をお確かめください</source>
        <translation>紙を 見てください</translation>
    </message>
    <message>
        <source>色のついたところが、あなたの内容です。</source>
        <translation>色の ところが、あなたの ことです。</translation>
    </message>
    <message>
        <source>%1枚目／ぜんぶで%2枚</source>
        <translation>%1枚め／ぜんぶで %2枚</translation>
    </message>
    <message>
        <source>ご家族の名前など</source>
        <translation>家族の 名前</translation>
    </message>
    <message>
        <source>引っ越しの日と住所</source>
        <translation>引っ越しの 日と 住所</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::SecretModel</name>
    <message>
        <source>暗証番号を入れてください</source>
        <translation>暗証番号を 入れてください</translation>
    </message>
    <message>
        <source>照合番号を入れてください</source>
        <translation>照合番号を 入れてください</translation>
    </message>
    <message>
        <source>カードを受け取ったときに決めた、数字4けたの番号です。</source>
        <translation>カードを もらったときに 決めた 4つの 数字です。</translation>
    </message>
    <message>
        <source>生年月日6けた、有効期限の西暦4けた、セキュリティコード4けたを、続けて入れます。</source>
        <translation>生まれた 日 6つ、期限の 年 4つ、セキュリティコード 4つの 数字です。</translation>
    </message>
    <message>
        <source>%1けたのうち、%2けた入りました</source>
        <translation>%1つの うち、%2つ 入りました</translation>
    </message>
    <message>
        <source>これ以上まちがえるとカードが使えなくなるため、ここでは入れられません。別の方法を選んでください。</source>
        <translation>もう一度 まちがえると、カードが 使えません。ほかの 方法を 選んでください。</translation>
    </message>
    <message>
        <source>あと %1 回入れられます</source>
        <translation>あと %1 回 入れられます</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::SignModel</name>
    <message>
        <source>指で署名してください</source>
        <translation>指で 名前を 書いてください</translation>
    </message>
    <message>
        <source>届出をする方のお名前を、わくの中に書きます。</source>
        <translation>あなたの 名前を、四角の 中に 書きます。</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::VisitModel</name>
    <message>
        <source>手続き</source>
        <translation>手続き</translation>
    </message>
    <message>
        <source>あなた</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>ご家族</source>
        <translation>家族</translation>
    </message>
    <message>
        <source>質問</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>確認</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>わかりました</source>
        <translation>わかりました</translation>
    </message>
    <message>
        <source>もう一度する</source>
        <translation>もう一度 する</translation>
    </message>
    <message>
        <source>別の方法にする</source>
        <translation>ほかの 方法に する</translation>
    </message>
    <message>
        <source>職員を呼ぶ</source>
        <translation>人を 呼ぶ</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::WaitModel</name>
    <message>
        <source>書類を作っています</source>
        <translation>紙を 作っています</translation>
    </message>
    <message>
        <source>窓口へ届けています</source>
        <translation>窓口へ 送っています</translation>
    </message>
    <message>
        <source>あなたの情報を消しています</source>
        <translation>あなたの 答えを 消しています</translation>
    </message>
    <message>
        <source>受付を開いています</source>
        <translation>開いています</translation>
    </message>
    <message>
        <source>電子署名をしています</source>
        <translation>署名しています</translation>
    </message>
    <message>
        <source>印刷しています</source>
        <translation>印刷しています</translation>
    </message>
    <message>
        <source>受付を閉じています</source>
        <translation>終わっています</translation>
    </message>
    <message>
        <source>%1枚、印刷しました。</source>
        <translation>%1枚 出ました。</translation>
    </message>
    <message>
        <source>そのまま、お待ちください。</source>
        <translation>そのまま 待ってください。</translation>
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
        <translation>この 人の ことを、どうやって 入れますか</translation>
    </message>
    <message>
        <source>あなたのことを、どうやって入れますか</source>
        <translation>あなたの ことを、どうやって 入れますか</translation>
    </message>
    <message>
        <source>どの方法でも、同じ手続きができます。</source>
        <translation>どれでも 同じ 手続きが できます。</translation>
    </message>
    <message>
        <source>カードと暗証番号</source>
        <translation>カードと 暗証番号</translation>
    </message>
    <message>
        <source>マイナンバーカードと、数字4けたの番号</source>
        <translation>マイナンバーカードと 4つの 数字</translation>
    </message>
    <message>
        <source>カードと照合番号</source>
        <translation>カードと 照合番号</translation>
    </message>
    <message>
        <source>暗証番号をお忘れのとき。カードの表の数字14けた</source>
        <translation>暗証番号を わすれたとき。カードの 14の 数字</translation>
    </message>
    <message>
        <source>画面で入れる</source>
        <translation>ここで 入れる</translation>
    </message>
    <message>
        <source>カードがなくてもできます</source>
        <translation>カードが なくても できます</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::WelcomeModel</name>
    <message>
        <source>書かずに、手続きができます</source>
        <translation>書かないで、手続きが できます</translation>
    </message>
    <message>
        <source>受付を選んでください</source>
        <translation>受付を 選んでください</translation>
    </message>
    <message>
        <source>質問に答えると、必要な書類ができあがります。</source>
        <translation>質問に 答えると、紙が できます。</translation>
    </message>
    <message>
        <source>左の一覧から選ぶと、ここに開きます。</source>
        <translation>左から 選ぶと、ここに 出ます。</translation>
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
