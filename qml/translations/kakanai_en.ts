<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="ja">
<context>
    <name>BottomBar</name>
    <message>
        <source>ことば</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>読み上げ</source>
        <translation>Read aloud</translation>
    </message>
    <message>
        <source>職員を呼ぶ</source>
        <translation>Call staff</translation>
    </message>
    <message>
        <source>止める</source>
        <translation>Stop reading</translation>
    </message>
</context>
<context>
    <name>Candidates</name>
    <message>
        <source>かなのまま %1</source>
        <translation>In kana %1</translation>
    </message>
    <message>
        <source>かなのまま</source>
        <translation>In kana</translation>
    </message>
    <message>
        <source>ほかの漢字を見る</source>
        <translation>More spellings</translation>
    </message>
    <message>
        <source>ほかを見る</source>
        <translation>Show others</translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>カードがない・別の方法にする</source>
        <translation>No card / another way</translation>
    </message>
</context>
<context>
    <name>ChoicePage</name>
    <message>
        <source>次へ</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>わからない</source>
        <translation>I don&apos;t know</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>コードがない・別の方法にする</source>
        <translation>I have no code – another way</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>はい、まちがいありません</source>
        <translation>Yes, that is right</translation>
    </message>
    <message>
        <source>ちがいます</source>
        <translation>No</translation>
    </message>
    <message>
        <source>生年月日</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>性別</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>住所</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>カードの表の画像</source>
        <translation>Picture of the front of the card</translation>
    </message>
</context>
<context>
    <name>CounterWindow</name>
    <message>
        <source>窓口</source>
        <translation>Counter</translation>
    </message>
    <message>
        <source>試用・見本</source>
        <translation>Trial, specimen</translation>
    </message>
    <message>
        <source>試用</source>
        <translation>Trial</translation>
    </message>
</context>
<context>
    <name>DateEntry</name>
    <message>
        <source>年</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>月</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>日</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>今日の日にする</source>
        <translation>Use today</translation>
    </message>
</context>
<context>
    <name>DeskContext</name>
    <message>
        <source>行を選ぶと、理由・根拠・期限と、直せるところをここに出します。</source>
        <translation>Choose a line: its reason, law, deadline and corrections appear here.</translation>
    </message>
    <message>
        <source>この手続きを外す</source>
        <translation>Remove this procedure</translation>
    </message>
    <message>
        <source>%1を加える</source>
        <translation>Add %1</translation>
    </message>
    <message>
        <source>書類</source>
        <translation>Documents</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>人</source>
        <translation>Persons</translation>
    </message>
    <message>
        <source>答え</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>聞く</source>
        <translation>Ask</translation>
    </message>
    <message>
        <source>手続き</source>
        <translation>Procedures</translation>
    </message>
    <message>
        <source>加える</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>書類</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>本人確認</source>
        <translation>Identity check</translation>
    </message>
    <message>
        <source>記録する</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>電子署名する</source>
        <translation>Seal</translation>
    </message>
    <message>
        <source>印刷する</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>受付を終える</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>一覧にもどす</source>
        <translation>Back to the list</translation>
    </message>
</context>
<context>
    <name>DigitPad</name>
    <message>
        <source>ハイフン</source>
        <translation>Hyphen</translation>
    </message>
    <message>
        <source>1字消す</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>次へ</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>ない</source>
        <translation>None</translation>
    </message>
    <message>
        <source>わからない</source>
        <translation>I don&apos;t know</translation>
    </message>
    <message>
        <source>カードの表の画像</source>
        <translation>Picture of the front of the card</translation>
    </message>
</context>
<context>
    <name>FamilyPage</name>
    <message>
        <source>次へ</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>直す</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>%1さんを直す</source>
        <translation>Change %1</translation>
    </message>
    <message>
        <source>外す</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>%1さんを外す</source>
        <translation>Remove %1</translation>
    </message>
    <message>
        <source>家族を、カードで加える</source>
        <translation>Add a family member by card</translation>
    </message>
    <message>
        <source>家族を、画面で入れて加える</source>
        <translation>Add a family member by typing</translation>
    </message>
    <message>
        <source>家族を、ほかの方法で加える</source>
        <translation>Add a family member another way</translation>
    </message>
</context>
<context>
    <name>IdentityEditor</name>
    <message>
        <source>この確認を記録する</source>
        <translation>Record this check</translation>
    </message>
</context>
<context>
    <name>KanaKeyboard</name>
    <message>
        <source>空白</source>
        <translation>Space</translation>
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
        <translation>Small</translation>
    </message>
    <message>
        <source>ひらがな</source>
        <translation>Hiragana</translation>
    </message>
    <message>
        <source>カタカナ</source>
        <translation>Katakana</translation>
    </message>
    <message>
        <source>かな</source>
        <translation>Kana</translation>
    </message>
    <message>
        <source>数字</source>
        <translation>Digits</translation>
    </message>
    <message>
        <source>1字消す</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>KeyEntries</name>
    <message>
        <source>カードの番号を入れてください</source>
        <translation>Enter the number of your card</translation>
    </message>
    <message>
        <source>表の右上にある、英字2つ、数字8つ、英字2つの番号です。</source>
        <translation>At the upper right of its front: two letters, eight digits, two letters.</translation>
    </message>
    <message>
        <source>パスポートの写真のページを見て入れます。</source>
        <translation>As it stands on the page with the photograph.</translation>
    </message>
    <message>
        <source>パスポートの番号を入れてください</source>
        <translation>Enter the number of your passport</translation>
    </message>
    <message>
        <source>写真のページの右上にある、英字と数字の番号です。</source>
        <translation>At the upper right of the page with the photograph.</translation>
    </message>
    <message>
        <source>生年月日を入れてください</source>
        <translation>Enter your date of birth</translation>
    </message>
    <message>
        <source>有効期間満了日を入れてください</source>
        <translation>Enter the date of expiry</translation>
    </message>
</context>
<context>
    <name>KioskWindow</name>
    <message>
        <source>職員を呼びました</source>
        <translation>Staff have been called</translation>
    </message>
    <message>
        <source>そのまま、お待ちください。入れた内容は残っています。</source>
        <translation>Please wait here. What you entered is kept.</translation>
    </message>
    <message>
        <source>自分でつづける</source>
        <translation>Continue by myself</translation>
    </message>
    <message>
        <source>まだ、お使いですか</source>
        <translation>Are you still there?</translation>
    </message>
    <message>
        <source>あなたの情報を守るため、このままだと、入れた内容を消します。</source>
        <translation>To protect you, what you entered will soon be erased.</translation>
    </message>
    <message>
        <source>つづける</source>
        <translation>Continue</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>ことばを選んでください</source>
        <translation>Choose your language</translation>
    </message>
    <message>
        <source>閉じる</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>LetterPad</name>
    <message>
        <source>1字消す</source>
        <translation>Delete one</translation>
    </message>
</context>
<context>
    <name>LookSheet</name>
    <message>
        <source>文字の大きさと色</source>
        <translation>Letters and colours</translation>
    </message>
    <message>
        <source>ふつうの文字</source>
        <translation>Normal letters</translation>
    </message>
    <message>
        <source>少し大きい文字</source>
        <translation>Larger letters</translation>
    </message>
    <message>
        <source>大きい文字</source>
        <translation>Large letters</translation>
    </message>
    <message>
        <source>とても大きい文字</source>
        <translation>Very large letters</translation>
    </message>
    <message>
        <source>明るい色</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>暗い色</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>白に黒</source>
        <translation>Black on white</translation>
    </message>
    <message>
        <source>黒に黄色</source>
        <translation>Yellow on black</translation>
    </message>
    <message>
        <source>閉じる</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>MoveEntries</name>
    <message>
        <source>番地を入れてください</source>
        <translation>Enter the block number</translation>
    </message>
    <message>
        <source>たとえば 1丁目2番3号 は、1-2-3 と入れます。</source>
        <translation>For 1-chome 2-ban 3-go, enter 1-2-3.</translation>
    </message>
    <message>
        <source>建物の名前と部屋の番号を入れてください</source>
        <translation>Enter the building and room</translation>
    </message>
    <message>
        <source>一戸建てのときは、そのまま「ない」を押します。</source>
        <translation>For a house, press &quot;None&quot;.</translation>
    </message>
    <message>
        <source>新しい家の世帯主はどなたですか</source>
        <translation>Who heads the new household?</translation>
    </message>
    <message>
        <source>世帯主は、くらしの中心になる方です。</source>
        <translation>The head is the person the household depends on.</translation>
    </message>
    <message>
        <source>ほかの人</source>
        <translation>Somebody else</translation>
    </message>
    <message>
        <source>新しい家に住み始めた日はいつですか</source>
        <translation>When did you start living at the new home?</translation>
    </message>
    <message>
        <source>荷物を運んだ日ではなく、住み始めた日です。</source>
        <translation>The day you began to live there, not the day of moving boxes.</translation>
    </message>
    <message>
        <source>新しい家の郵便番号を入れてください</source>
        <translation>Enter the postal code of your new home</translation>
    </message>
    <message>
        <source>カードの住所から引っ越しましたか</source>
        <translation>Did you move from the address on the card?</translation>
    </message>
    <message>
        <source>はい、この住所から</source>
        <translation>Yes, from this address</translation>
    </message>
    <message>
        <source>いいえ、ほかの住所から</source>
        <translation>No, from another address</translation>
    </message>
    <message>
        <source>前の家の郵便番号を入れてください</source>
        <translation>Enter the postal code of your old home</translation>
    </message>
    <message>
        <source>はじめの文字を押すと、少なくなります。</source>
        <translation>Press the first kana to make the list shorter.</translation>
    </message>
    <message>
        <source>都道府県を選んでください</source>
        <translation>Choose the prefecture</translation>
    </message>
    <message>
        <source>市区町村を選んでください</source>
        <translation>Choose the city, ward, town or village</translation>
    </message>
    <message>
        <source>町の名前を選んでください</source>
        <translation>Choose the name of the area</translation>
    </message>
    <message>
        <source>数字7けたです。「わからない」を押すと、地名から選べます。</source>
        <translation>Seven digits. Press “I don’t know” to choose by place name.</translation>
    </message>
</context>
<context>
    <name>PersonEditor</name>
    <message>
        <source>氏名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>フリガナ</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>この名前に直す</source>
        <translation>Correct the name</translation>
    </message>
</context>
<context>
    <name>PersonEntries</name>
    <message>
        <source>みょうじを、ひらがなで入れてください</source>
        <translation>Enter the family name in hiragana</translation>
    </message>
    <message>
        <source>したの名前を、ひらがなで入れてください</source>
        <translation>Enter the given name in hiragana</translation>
    </message>
    <message>
        <source>生まれた日はいつですか</source>
        <translation>When was this person born?</translation>
    </message>
    <message>
        <source>住民票の性別はどちらですか</source>
        <translation>Sex in the resident register</translation>
    </message>
    <message>
        <source>男</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>女</source>
        <translation>Female</translation>
    </message>
    <message>
        <source>窓口で伝える</source>
        <translation>I will tell the staff</translation>
    </message>
</context>
<context>
    <name>ProblemSheet</name>
    <message>
        <source>職員の方へ：%1</source>
        <translation>For staff: %1</translation>
    </message>
</context>
<context>
    <name>QuietActions</name>
    <message>
        <source>もどる</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>やめる</source>
        <translation>Quit</translation>
    </message>
</context>
<context>
    <name>ReasonChooser</name>
    <message>
        <source>変えるわけ</source>
        <translation>Why</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>終わる</source>
        <translation>Finish</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>次へ</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>ResultRow</name>
    <message>
        <source>急ぎ</source>
        <translation>Urgent</translation>
    </message>
</context>
<context>
    <name>ReviewMoves</name>
    <message>
        <source>小さく</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>上へ</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>大きく</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>左へ</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>下へ</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>右へ</source>
        <translation>Right</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>前の紙</source>
        <translation>Back a page</translation>
    </message>
    <message>
        <source>大きく見る</source>
        <translation>Enlarge</translation>
    </message>
    <message>
        <source>次の紙</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>この内容でよい</source>
        <translation>This is right</translation>
    </message>
    <message>
        <source>直す</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>どこを直しますか</source>
        <translation>What would you like to change?</translation>
    </message>
    <message>
        <source>書類にもどる</source>
        <translation>Back to the papers</translation>
    </message>
</context>
<context>
    <name>ScrollBody</name>
    <message>
        <source>上へもどる</source>
        <translation>Back to the top</translation>
    </message>
    <message>
        <source>もっと見る</source>
        <translation>Show more</translation>
    </message>
</context>
<context>
    <name>SecretPage</name>
    <message>
        <source>次へ</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>わからないときは、ほかの方法でもできます。</source>
        <translation>If you do not know it, there are other ways.</translation>
    </message>
    <message>
        <source>番号を決めていない</source>
        <translation>I have no such number</translation>
    </message>
</context>
<context>
    <name>SignPage</name>
    <message>
        <source>これで署名する</source>
        <translation>Use this signature</translation>
    </message>
    <message>
        <source>紙に書く</source>
        <translation>Sign on paper</translation>
    </message>
    <message>
        <source>署名するところ</source>
        <translation>Signature area</translation>
    </message>
    <message>
        <source>書き直す</source>
        <translation>Write again</translation>
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
        <translation>Specimen</translation>
    </message>
    <message>
        <source>文字と色</source>
        <translation>Letters</translation>
    </message>
</context>
<context>
    <name>WaitingList</name>
    <message>
        <source>受付 %1件</source>
        <translation>Visits: %1</translation>
    </message>
    <message>
        <source>新しくする</source>
        <translation>Refresh</translation>
    </message>
    <message>
        <source>お待ちの方はいません。</source>
        <translation>Nobody is waiting.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>答える</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>確かめる</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>署名する</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>はじめる</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>マイナンバーカードをお持ちの方は、ご用意ください。なくても使えます。</source>
        <translation>Have your My Number Card ready if you have one. You can also go on without it.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>はい</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>いいえ</source>
        <translation>No</translation>
    </message>
    <message>
        <source>わからない</source>
        <translation>I don&apos;t know</translation>
    </message>
    <message>
        <source>男</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>女</source>
        <translation>Female</translation>
    </message>
    <message>
        <source>適用不能</source>
        <translation>Not applicable</translation>
    </message>
    <message>
        <source>不明</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>なし</source>
        <translation>None</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>kakanai::screens::CardModel</name>
    <message>
        <source>カードを読み取っています</source>
        <translation>Reading the card</translation>
    </message>
    <message>
        <source>カードを、読み取り機に置いてください</source>
        <translation>Place your card on the reader</translation>
    </message>
    <message>
        <source>マイナンバーカードの、写真のある面を上にして置きます。</source>
        <translation>Use your My Number Card, with the photo facing up.</translation>
    </message>
    <message>
        <source>パスポートを読み取っています</source>
        <translation>Reading the passport</translation>
    </message>
    <message>
        <source>パスポートを、いちど持ち上げてください</source>
        <translation>Please lift the passport once</translation>
    </message>
    <message>
        <source>カードを、いちど持ち上げてください</source>
        <translation>Please lift the card once</translation>
    </message>
    <message>
        <source>パスポートを、読み取り機に置いてください</source>
        <translation>Place the passport on the reader</translation>
    </message>
    <message>
        <source>終わるまで、動かさないでください。</source>
        <translation>Please do not move it until this is done.</translation>
    </message>
    <message>
        <source>そのあと、もう一度、読み取り機に置いてください。</source>
        <translation>Then put it back on the reader.</translation>
    </message>
    <message>
        <source>運転免許証の、写真のある面を上にして置きます。</source>
        <translation>With the photograph of the driving licence facing up.</translation>
    </message>
    <message>
        <source>在留カードの、写真のある面を上にして置きます。</source>
        <translation>With the photograph of the residence card facing up.</translation>
    </message>
    <message>
        <source>パスポートを閉じて、表紙を下にして置きます。</source>
        <translation>Close the passport and lay it down on its cover.</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::CodeModel</name>
    <message>
        <source>お持ちのコードを、読み取り口にかざしてください</source>
        <translation>Hold your code before the scanner</translation>
    </message>
    <message>
        <source>転出証明書のコードや、パスポートの写真のページの下にある文字の列を読み取ります。</source>
        <translation>It reads the code of a moving-out certificate, or the lines of letters at the foot of the passport page with the photograph.</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::DeskModel</name>
    <message>
        <source>書類</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>手続きを加える</source>
        <translation>Add a procedure</translation>
    </message>
    <message>
        <source>本人確認</source>
        <translation>Identity check</translation>
    </message>
    <message>
        <source>聞くわけ</source>
        <translation>Why we ask</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>法律の日</source>
        <translation>Day by law</translation>
    </message>
    <message>
        <source>窓口</source>
        <translation>Counter</translation>
    </message>
    <message>
        <source>根拠</source>
        <translation>Law</translation>
    </message>
    <message>
        <source>手数料</source>
        <translation>Fee</translation>
    </message>
    <message>
        <source>確かめた日</source>
        <translation>Verified on</translation>
    </message>
    <message>
        <source>未確認</source>
        <translation>Not verified</translation>
    </message>
    <message>
        <source>フリガナ</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>生年月日</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>未入力</source>
        <translation>Not entered</translation>
    </message>
    <message>
        <source>性別</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>カードの住所</source>
        <translation>Address on the card</translation>
    </message>
    <message>
        <source>なし</source>
        <translation>None</translation>
    </message>
    <message>
        <source>入力の方法</source>
        <translation>Entered by</translation>
    </message>
    <message>
        <source>カード</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>入力</source>
        <translation>Typing</translation>
    </message>
    <message>
        <source>書類で確かめた</source>
        <translation>Seen in the papers</translation>
    </message>
    <message>
        <source>本人の申し出</source>
        <translation>Asked by the person</translation>
    </message>
    <message>
        <source>ほかの窓口で済み</source>
        <translation>Done at another window</translation>
    </message>
    <message>
        <source>当てはまらない</source>
        <translation>Does not apply</translation>
    </message>
    <message>
        <source>写真つき1点</source>
        <translation>One with photo</translation>
    </message>
    <message>
        <source>写真なし2点</source>
        <translation>Two without photo</translation>
    </message>
    <message>
        <source>聞き取り</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>確認できず</source>
        <translation>Not confirmed</translation>
    </message>
    <message>
        <source>マイナンバーカード</source>
        <translation>My Number Card</translation>
    </message>
    <message>
        <source>運転免許証</source>
        <translation>Driver&apos;s licence</translation>
    </message>
    <message>
        <source>旅券</source>
        <translation>Passport</translation>
    </message>
    <message>
        <source>在留カード</source>
        <translation>Residence card</translation>
    </message>
    <message>
        <source>資格確認書</source>
        <translation>Insurance certificate</translation>
    </message>
    <message>
        <source>まだ確認していません</source>
        <translation>Not yet checked</translation>
    </message>
    <message>
        <source>必要</source>
        <translation>Needed</translation>
    </message>
    <message>
        <source>任意</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>確認</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>不要</source>
        <translation>Not needed</translation>
    </message>
    <message>
        <source>外した</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>加えた</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>%1/%2 欄</source>
        <translation>%1/%2 fields</translation>
    </message>
    <message>
        <source>電子署名済み</source>
        <translation>Sealed</translation>
    </message>
    <message>
        <source>自署あり</source>
        <translation>Signed by hand</translation>
    </message>
    <message>
        <source>訂正したので、署名は無効になりました。もう一度署名してもらいます。</source>
        <translation>A correction voided the signature. Please have it signed again.</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::EntryModel</name>
    <message>
        <source>西暦</source>
        <translation>Western</translation>
    </message>
    <message>
        <source>漢字を選んでください。なければ「かなのまま」を選びます。</source>
        <translation>Choose a spelling. If yours is missing, choose &quot;In kana&quot;.</translation>
    </message>
    <message>
        <source>この番号の住所が見つかりません。番号をお確かめください。</source>
        <translation>No address has this number. Please check it.</translation>
    </message>
    <message>
        <source>住所を選んでください。</source>
        <translation>Please choose the address.</translation>
    </message>
    <message>
        <source>この日は、こよみにありません。お確かめください。</source>
        <translation>There is no such day. Please check it.</translation>
    </message>
    <message>
        <source>この文字で始まるところが見つかりません。1字消すと、また出ます。</source>
        <translation>Nothing begins with these letters. Erase one to see the list again.</translation>
    </message>
    <message>
        <source>番号の形が、ちがいます。カードをよく見て、お確かめください。</source>
        <translation>This cannot be the number. Please look at the card again.</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::EventMenu</name>
    <message>
        <source>今日は、どのご用件ですか</source>
        <translation>What brings you here today?</translation>
    </message>
    <message>
        <source>お聞きしたことは、今日の手続きの書類を作るためだけに使います。終わると、この端末から消します。</source>
        <translation>Your answers are used only to make today&apos;s papers and are erased from this machine afterwards.</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::FamilyModel</name>
    <message>
        <source>いっしょに手続きをするご家族を教えてください</source>
        <translation>Who in your family moves with you?</translation>
    </message>
    <message>
        <source>新しい住民票に入る方を、すべて加えます。</source>
        <translation>Add everyone who will live at the new address.</translation>
    </message>
    <message>
        <source>あなた</source>
        <translation>You</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::HandOverMenu</name>
    <message>
        <source>書類を、どうしますか</source>
        <translation>What shall we do with the papers?</translation>
    </message>
    <message>
        <source>どちらを選んでも、この後は窓口でお待ちください。</source>
        <translation>Either way, please wait at the counter afterwards.</translation>
    </message>
    <message>
        <source>受付番号を受け取る</source>
        <translation>Get a receipt number</translation>
    </message>
    <message>
        <source>窓口の職員が、書類を印刷してお待ちします</source>
        <translation>Staff will print the papers for you</translation>
    </message>
    <message>
        <source>ここで印刷する</source>
        <translation>Print here</translation>
    </message>
    <message>
        <source>印刷した書類を持って、窓口へ行きます</source>
        <translation>You take the printed papers to the counter</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::LanguageMenu</name>
    <message>
        <source>ことばを選んでください</source>
        <translation>Choose your language</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::PaperMenu</name>
    <message>
        <source>書類は、ぜんぶ出ましたか</source>
        <translation>Did all pages come out?</translation>
    </message>
    <message>
        <source>ぜんぶで %1 枚です。</source>
        <translation>There are %1 pages in all.</translation>
    </message>
    <message>
        <source>はい、ぜんぶ出ました</source>
        <translation>Yes, all of them</translation>
    </message>
    <message>
        <source>いいえ、出ていません</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::PersonModel</name>
    <message>
        <source>この方で、まちがいありませんか</source>
        <translation>Is this the right person?</translation>
    </message>
    <message>
        <source>あなたで、まちがいありませんか</source>
        <translation>Is this you?</translation>
    </message>
    <message>
        <source>読み取れました。カードをお取りください。</source>
        <translation>Done. Please take your card.</translation>
    </message>
    <message>
        <source>読み取れました。</source>
        <translation>It has been read.</translation>
    </message>
    <message>
        <source>読み取れました。パスポートをお取りください。</source>
        <translation>It has been read. Please take your passport.</translation>
    </message>
    <message>
        <source>お名前は、カードに画像でしか入っていません。次のページで入れてください。</source>
        <translation>The card holds your name only as a picture. Please enter it on the next page.</translation>
    </message>
    <message>
        <source>お名前に、画像でしか読めない字があります。次のページで入れてください。</source>
        <translation>Your name has a character that is only a picture. Please enter it on the next page.</translation>
    </message>
    <message>
        <source>お名前は、ローマ字で書いてあります。住民票のお名前を、次のページで入れてください。</source>
        <translation>Your name is given in Latin letters. Please enter it as your residence record has it on the next page.</translation>
    </message>
    <message>
        <source>足りないことを、次のページで入れてください。</source>
        <translation>Please enter what is missing on the next page.</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::QuestionModel</name>
    <message>
        <source>はい</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>いいえ</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::ReceiptModel</name>
    <message>
        <source>書類をお取りください</source>
        <translation>Please take your papers</translation>
    </message>
    <message>
        <source>受付番号をお持ちください</source>
        <translation>This is your receipt number</translation>
    </message>
    <message>
        <source>印刷した書類を持って、次の窓口へ順にお進みください。</source>
        <translation>Take the papers to these windows, in this order.</translation>
    </message>
    <message>
        <source>この番号でお呼びします。次の窓口へ順にお進みください。</source>
        <translation>You will be called by this number. Go to these windows, in this order.</translation>
    </message>
    <message>
        <source>このコードを写真にとり、窓口で見せてください。内容は窓口だけが読めます。</source>
        <translation>Take a photo of this code and show it at the counter. Only the counter can read it.</translation>
    </message>
    <message>
        <source>このコードを写真にとり、窓口で見せてください。内容は窓口だけが読めます。この端末の署名はありません。</source>
        <translation>Take a photo of this code and show it at the counter. Only the counter can read it. This machine has not signed it.</translation>
    </message>
    <message>
        <source>入れた内容は、この端末からすべて消しました。</source>
        <translation>Everything you entered has been erased from this machine.</translation>
    </message>
    <message>
        <source>入れた内容は、このコードの中だけにあります。この端末からは、すべて消しました。</source>
        <translation>What you entered is in this code alone. It has been erased from this machine.</translation>
    </message>
    <message>
        <source>入れた内容は窓口へ届けました。この画面からは、すべて消しました。</source>
        <translation>What you entered has gone to the counter. It has been erased from this screen.</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::ResultModel</name>
    <message>
        <source>%1つの手続きが見つかりました</source>
        <translation>%1 procedures were found</translation>
    </message>
    <message>
        <source>窓口の順にならべました。行を押すと、理由を読めます。</source>
        <translation>In the order of the windows. Press a row to read why.</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1まで</source>
        <translation>By %1</translation>
    </message>
    <message>
        <source>希望する方</source>
        <translation>If you wish</translation>
    </message>
    <message>
        <source>窓口で確認します</source>
        <translation>We will ask at the counter</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::ReviewModel</name>
    <message>
        <source>書類をお確かめください</source>
        <translation>Please check the papers</translation>
    </message>
    <message>
        <source>色のついたところが、あなたの内容です。</source>
        <translation>The tinted parts are about you.</translation>
    </message>
    <message>
        <source>%1枚目／ぜんぶで%2枚</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>ご家族の名前など</source>
        <translation>Names of the family</translation>
    </message>
    <message>
        <source>引っ越しの日と住所</source>
        <translation>Day of the move and addresses</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::SecretModel</name>
    <message>
        <source>暗証番号を入れてください</source>
        <translation>Enter your PIN</translation>
    </message>
    <message>
        <source>照合番号を入れてください</source>
        <translation>Enter the reference number</translation>
    </message>
    <message>
        <source>カードを受け取ったときに決めた、数字4けたの番号です。</source>
        <translation>The four digits you chose when you received the card.</translation>
    </message>
    <message>
        <source>生年月日6けた、有効期限の西暦4けた、セキュリティコード4けたを、続けて入れます。</source>
        <translation>Six digits of your birth date, four of the expiry year, four of the security code.</translation>
    </message>
    <message>
        <source>%1けたのうち、%2けた入りました</source>
        <translation>%2 of %1 digits entered</translation>
    </message>
    <message>
        <source>これ以上まちがえるとカードが使えなくなるため、ここでは入れられません。別の方法を選んでください。</source>
        <translation>One more mistake would block the card, so it cannot be entered here. Please choose another way.</translation>
    </message>
    <message>
        <source>あと %1 回入れられます</source>
        <translation>%1 tries left</translation>
    </message>
    <message>
        <source>照合番号を入れる</source>
        <translation>Use number B</translation>
    </message>
    <message>
        <source>暗証番号を入れる</source>
        <translation>Use the PIN</translation>
    </message>
    <message>
        <source>カードなしで入れる</source>
        <translation>Enter without a card</translation>
    </message>
    <message>
        <source>職員に聞く</source>
        <translation>Ask staff</translation>
    </message>
    <message>
        <source>%1けた目</source>
        <translation>Digit %1</translation>
    </message>
    <message>
        <source>%1けた目。ぜんぶ入りました。「次へ」を押してください。</source>
        <translation>Digit %1. All digits are in. Press Next.</translation>
    </message>
    <message>
        <source>1字消しました。%1</source>
        <translation>One digit erased. %1</translation>
    </message>
    <message>
        <source>運転免許証の暗証番号を入れてください</source>
        <translation>Enter the PIN of your driving licence</translation>
    </message>
    <message>
        <source>免許証を受け取ったときに決めた2つの番号のうち、1つめの数字4けたです。</source>
        <translation>The first of the two four-digit numbers you chose when you received it.</translation>
    </message>
    <message>
        <source>コードを読み取る</source>
        <translation>Read a code</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::SelfMenu</name>
    <message>
        <source>この方は、どなたですか</source>
        <translation>Who is this person?</translation>
    </message>
    <message>
        <source>あなたは、どなたですか</source>
        <translation>Who are you?</translation>
    </message>
    <message>
        <source>コードに、何人かの方のことが書いてあります。</source>
        <translation>The code is about several people.</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::SignModel</name>
    <message>
        <source>指で署名してください</source>
        <translation>Sign with your finger</translation>
    </message>
    <message>
        <source>届出をする方のお名前を、わくの中に書きます。</source>
        <translation>Write the name of the person who files, inside the frame.</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::VisitModel</name>
    <message>
        <source>手続き</source>
        <translation>Procedures</translation>
    </message>
    <message>
        <source>あなた</source>
        <translation>You</translation>
    </message>
    <message>
        <source>ご家族</source>
        <translation>Family</translation>
    </message>
    <message>
        <source>質問</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>確認</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>わかりました</source>
        <translation>I understand</translation>
    </message>
    <message>
        <source>もう一度する</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>別の方法にする</source>
        <translation>Another way</translation>
    </message>
    <message>
        <source>職員を呼ぶ</source>
        <translation>Call staff</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::WaitModel</name>
    <message>
        <source>書類を作っています</source>
        <translation>Making your papers</translation>
    </message>
    <message>
        <source>窓口へ届けています</source>
        <translation>Sending to the counter</translation>
    </message>
    <message>
        <source>あなたの情報を消しています</source>
        <translation>Erasing your data</translation>
    </message>
    <message>
        <source>受付を開いています</source>
        <translation>Opening</translation>
    </message>
    <message>
        <source>電子署名をしています</source>
        <translation>Sealing</translation>
    </message>
    <message>
        <source>印刷しています</source>
        <translation>Printing</translation>
    </message>
    <message>
        <source>受付を閉じています</source>
        <translation>Closing</translation>
    </message>
    <message>
        <source>%1枚、印刷しました。</source>
        <translation>%1 pages printed.</translation>
    </message>
    <message>
        <source>そのまま、お待ちください。</source>
        <translation>Please wait a moment.</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::WaitingModel</name>
    <message>
        <source>%1人</source>
        <translation>%1 persons</translation>
    </message>
    <message>
        <source>%1分</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>お待ち</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>対応中</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>署名済み</source>
        <translation>Sealed</translation>
    </message>
    <message>
        <source>印刷済み</source>
        <translation>Printed</translation>
    </message>
    <message>
        <source>済み</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>コード %1／%2。残りも読ませてください。</source>
        <translation>Code %1 of %2. Please scan the others too.</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::WayMenu</name>
    <message>
        <source>この方のことを、どうやって入れますか</source>
        <translation>How shall we enter this person?</translation>
    </message>
    <message>
        <source>あなたのことを、どうやって入れますか</source>
        <translation>How would you like to tell us about you?</translation>
    </message>
    <message>
        <source>どの方法でも、同じ手続きができます。</source>
        <translation>Every way leads to the same result.</translation>
    </message>
    <message>
        <source>カードと暗証番号</source>
        <translation>Card and PIN</translation>
    </message>
    <message>
        <source>マイナンバーカードと、数字4けたの番号</source>
        <translation>My Number Card and your four digits</translation>
    </message>
    <message>
        <source>カードと照合番号</source>
        <translation>Card and reference number</translation>
    </message>
    <message>
        <source>暗証番号をお忘れのとき。カードの表の数字14けた</source>
        <translation>If you forgot the PIN: 14 digits printed on the card</translation>
    </message>
    <message>
        <source>画面で入れる</source>
        <translation>Type on the screen</translation>
    </message>
    <message>
        <source>カードがなくてもできます</source>
        <translation>No card needed</translation>
    </message>
    <message>
        <source>どのカードで入れますか</source>
        <translation>Which card would you like to use?</translation>
    </message>
    <message>
        <source>カードに書いていないことは、あとでお聞きします。</source>
        <translation>What the card does not say will be asked afterwards.</translation>
    </message>
    <message>
        <source>コードを読み取る</source>
        <translation>Read a code</translation>
    </message>
    <message>
        <source>転出証明書などのコードをお持ちのとき</source>
        <translation>If you have the code of a moving-out certificate or the like</translation>
    </message>
    <message>
        <source>ほかのカード</source>
        <translation>Another card</translation>
    </message>
    <message>
        <source>運転免許証、在留カード、パスポート</source>
        <translation>Driving licence, residence card, passport</translation>
    </message>
    <message>
        <source>運転免許証</source>
        <translation>Driving licence</translation>
    </message>
    <message>
        <source>1つめの暗証番号、数字4けたを使います</source>
        <translation>With its first PIN of four digits</translation>
    </message>
    <message>
        <source>在留カード</source>
        <translation>Residence card</translation>
    </message>
    <message>
        <source>カードの番号を使います。特別永住者証明書もできます</source>
        <translation>With the number on it; also for special permanent residents</translation>
    </message>
    <message>
        <source>パスポート</source>
        <translation>Passport</translation>
    </message>
    <message>
        <source>写真のページの番号と日付を使います</source>
        <translation>With the number and dates on its page with the photograph</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::WelcomeModel</name>
    <message>
        <source>書かずに、手続きができます</source>
        <translation>Get it done without writing</translation>
    </message>
    <message>
        <source>受付を選んでください</source>
        <translation>Choose a visit</translation>
    </message>
    <message>
        <source>質問に答えると、必要な書類ができあがります。</source>
        <translation>Answer a few questions and your papers are ready.</translation>
    </message>
    <message>
        <source>左の一覧から選ぶと、ここに開きます。</source>
        <translation>Choose one on the left and it opens here.</translation>
    </message>
</context>
<context>
    <name>ReceiptCodes</name>
    <message>
        <source>受付のコード %1／%2</source>
        <translation>Code of your receipt, %1 of %2</translation>
    </message>
</context>
</TS>
