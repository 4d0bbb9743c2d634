<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tl" sourcelanguage="ja">
<context>
    <name>BottomBar</name>
    <message>
        <source>ことば</source>
        <translation>Wika</translation>
    </message>
    <message>
        <source>読み上げ</source>
        <translation>Basahin</translation>
    </message>
    <message>
        <source>職員を呼ぶ</source>
        <translation>Tumawag ng staff</translation>
    </message>
    <message>
        <source>止める</source>
        <translation>Ihinto</translation>
    </message>
</context>
<context>
    <name>Candidates</name>
    <message>
        <source>かなのまま %1</source>
        <translation>Kana lang: %1</translation>
    </message>
    <message>
        <source>かなのまま</source>
        <translation>Kana lang</translation>
    </message>
    <message>
        <source>ほかの漢字を見る</source>
        <translation>Ibang kanji</translation>
    </message>
    <message>
        <source>ほかを見る</source>
        <translation>Ipakita ang iba</translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>カードがない・別の方法にする</source>
        <translation>Walang card / ibang paraan</translation>
    </message>
</context>
<context>
    <name>ChoicePage</name>
    <message>
        <source>次へ</source>
        <translation>Susunod</translation>
    </message>
    <message>
        <source>わからない</source>
        <translation>Hindi ko alam</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>コードがない・別の方法にする</source>
        <translation>Walang code – ibang paraan</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>はい、まちがいありません</source>
        <translation>Oo, tama</translation>
    </message>
    <message>
        <source>ちがいます</source>
        <translation>Hindi tama</translation>
    </message>
    <message>
        <source>生年月日</source>
        <translation>Petsa ng kapanganakan</translation>
    </message>
    <message>
        <source>性別</source>
        <translation>Kasarian</translation>
    </message>
    <message>
        <source>住所</source>
        <translation>Tirahan</translation>
    </message>
    <message>
        <source>カードの表の画像</source>
        <translation>Larawan ng harap ng card</translation>
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
        <translation>Pagsubok, halimbawa</translation>
    </message>
    <message>
        <source>試用</source>
        <translation>Pagsubok</translation>
    </message>
</context>
<context>
    <name>DateEntry</name>
    <message>
        <source>年</source>
        <translation>Taon</translation>
    </message>
    <message>
        <source>月</source>
        <translation>Buwan</translation>
    </message>
    <message>
        <source>日</source>
        <translation>Araw</translation>
    </message>
    <message>
        <source>今日の日にする</source>
        <translation>Gamitin ang ngayon</translation>
    </message>
</context>
<context>
    <name>DeskContext</name>
    <message>
        <source>行を選ぶと、理由・根拠・期限と、直せるところをここに出します。</source>
        <translation>Pumili ng linya: lalabas dito ang dahilan, batayan, huling araw at kung ano ang maitatama.</translation>
    </message>
    <message>
        <source>この手続きを外す</source>
        <translation>Alisin ito</translation>
    </message>
    <message>
        <source>%1を加える</source>
        <translation>Idagdag: %1</translation>
    </message>
    <message>
        <source>書類</source>
        <translation>Mga papeles</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>人</source>
        <translation>Mga tao</translation>
    </message>
    <message>
        <source>答え</source>
        <translation>Mga sagot</translation>
    </message>
    <message>
        <source>聞く</source>
        <translation>Itanong</translation>
    </message>
    <message>
        <source>手続き</source>
        <translation>Mga proseso</translation>
    </message>
    <message>
        <source>加える</source>
        <translation>Idagdag</translation>
    </message>
    <message>
        <source>書類</source>
        <translation>Mga papeles</translation>
    </message>
    <message>
        <source>本人確認</source>
        <translation>Pagkilala sa tao</translation>
    </message>
    <message>
        <source>記録する</source>
        <translation>Itala</translation>
    </message>
    <message>
        <source>電子署名する</source>
        <translation>Lagdaan (digital)</translation>
    </message>
    <message>
        <source>印刷する</source>
        <translation>I-print</translation>
    </message>
    <message>
        <source>受付を終える</source>
        <translation>Tapusin</translation>
    </message>
    <message>
        <source>一覧にもどす</source>
        <translation>Bumalik sa listahan</translation>
    </message>
</context>
<context>
    <name>DigitPad</name>
    <message>
        <source>ハイフン</source>
        <translation>Gitling</translation>
    </message>
    <message>
        <source>1字消す</source>
        <translation>Burahin</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>次へ</source>
        <translation>Susunod</translation>
    </message>
    <message>
        <source>ない</source>
        <translation>Wala</translation>
    </message>
    <message>
        <source>わからない</source>
        <translation>Hindi ko alam</translation>
    </message>
    <message>
        <source>カードの表の画像</source>
        <translation>Larawan ng harap ng card</translation>
    </message>
</context>
<context>
    <name>FamilyPage</name>
    <message>
        <source>次へ</source>
        <translation>Susunod</translation>
    </message>
    <message>
        <source>直す</source>
        <translation>Itama</translation>
    </message>
    <message>
        <source>%1さんを直す</source>
        <translation>Itama: %1</translation>
    </message>
    <message>
        <source>外す</source>
        <translation>Alisin</translation>
    </message>
    <message>
        <source>%1さんを外す</source>
        <translation>Alisin: %1</translation>
    </message>
    <message>
        <source>家族を、カードで加える</source>
        <translation>Magdagdag ng pamilya gamit ang card</translation>
    </message>
    <message>
        <source>家族を、画面で入れて加える</source>
        <translation>Magdagdag ng pamilya sa screen</translation>
    </message>
    <message>
        <source>家族を、ほかの方法で加える</source>
        <translation>Magdagdag ng kapamilya sa ibang paraan</translation>
    </message>
</context>
<context>
    <name>IdentityEditor</name>
    <message>
        <source>この確認を記録する</source>
        <translation>Itala ang pagkilalang ito</translation>
    </message>
</context>
<context>
    <name>KanaKeyboard</name>
    <message>
        <source>空白</source>
        <translation>Puwang</translation>
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
        <translation>Maliit</translation>
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
        <translation>Numero</translation>
    </message>
    <message>
        <source>1字消す</source>
        <translation>Burahin</translation>
    </message>
</context>
<context>
    <name>KeyEntries</name>
    <message>
        <source>カードの番号を入れてください</source>
        <translation>Ilagay ang numero ng card</translation>
    </message>
    <message>
        <source>表の右上にある、英字2つ、数字8つ、英字2つの番号です。</source>
        <translation>Nasa kanang itaas ng harap: 2 letra, 8 numero, 2 letra.</translation>
    </message>
    <message>
        <source>パスポートの写真のページを見て入れます。</source>
        <translation>Ayon sa pahina ng passport na may larawan.</translation>
    </message>
    <message>
        <source>パスポートの番号を入れてください</source>
        <translation>Ilagay ang numero ng passport</translation>
    </message>
    <message>
        <source>写真のページの右上にある、英字と数字の番号です。</source>
        <translation>Nasa kanang itaas ng pahinang may larawan: mga letra at numero.</translation>
    </message>
    <message>
        <source>生年月日を入れてください</source>
        <translation>Ilagay ang petsa ng kapanganakan</translation>
    </message>
    <message>
        <source>有効期間満了日を入れてください</source>
        <translation>Ilagay ang petsa ng pagkapaso</translation>
    </message>
</context>
<context>
    <name>KioskWindow</name>
    <message>
        <source>職員を呼びました</source>
        <translation>Tinawag na ang staff</translation>
    </message>
    <message>
        <source>そのまま、お待ちください。入れた内容は残っています。</source>
        <translation>Mangyaring maghintay dito. Nandito pa ang mga inilagay ninyo.</translation>
    </message>
    <message>
        <source>自分でつづける</source>
        <translation>Ituloy nang mag-isa</translation>
    </message>
    <message>
        <source>まだ、お使いですか</source>
        <translation>Gumagamit pa ba kayo?</translation>
    </message>
    <message>
        <source>あなたの情報を守るため、このままだと、入れた内容を消します。</source>
        <translation>Para maprotektahan ang impormasyon ninyo, buburahin ang mga inilagay kung hindi itutuloy.</translation>
    </message>
    <message>
        <source>つづける</source>
        <translation>Ituloy</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>ことばを選んでください</source>
        <translation>Piliin ang wika</translation>
    </message>
    <message>
        <source>閉じる</source>
        <translation>Isara</translation>
    </message>
</context>
<context>
    <name>LetterPad</name>
    <message>
        <source>1字消す</source>
        <translation>Burahin</translation>
    </message>
</context>
<context>
    <name>LookSheet</name>
    <message>
        <source>文字の大きさと色</source>
        <translation>Laki ng letra at kulay</translation>
    </message>
    <message>
        <source>ふつうの文字</source>
        <translation>Karaniwang letra</translation>
    </message>
    <message>
        <source>少し大きい文字</source>
        <translation>Mas malaking letra</translation>
    </message>
    <message>
        <source>大きい文字</source>
        <translation>Malaking letra</translation>
    </message>
    <message>
        <source>とても大きい文字</source>
        <translation>Napakalaking letra</translation>
    </message>
    <message>
        <source>明るい色</source>
        <translation>Maliwanag</translation>
    </message>
    <message>
        <source>暗い色</source>
        <translation>Madilim</translation>
    </message>
    <message>
        <source>白に黒</source>
        <translation>Itim sa puti</translation>
    </message>
    <message>
        <source>黒に黄色</source>
        <translation>Dilaw sa itim</translation>
    </message>
    <message>
        <source>閉じる</source>
        <translation>Isara</translation>
    </message>
</context>
<context>
    <name>MoveEntries</name>
    <message>
        <source>番地を入れてください</source>
        <translation>Ilagay ang numero ng lote (番地)</translation>
    </message>
    <message>
        <source>たとえば 1丁目2番3号 は、1-2-3 と入れます。</source>
        <translation>Halimbawa, para sa 1-chome 2-ban 3-go (1丁目2番3号), ilagay ang 1-2-3.</translation>
    </message>
    <message>
        <source>建物の名前と部屋の番号を入れてください</source>
        <translation>Ilagay ang pangalan ng gusali at numero ng kuwarto</translation>
    </message>
    <message>
        <source>一戸建てのときは、そのまま「ない」を押します。</source>
        <translation>Kung bahay, pindutin lang ang “Wala”.</translation>
    </message>
    <message>
        <source>新しい家の世帯主はどなたですか</source>
        <translation>Sino ang puno ng sambahayan (世帯主) sa bagong bahay?</translation>
    </message>
    <message>
        <source>世帯主は、くらしの中心になる方です。</source>
        <translation>Siya ang pangunahing inaasahan sa pamumuhay ng sambahayan.</translation>
    </message>
    <message>
        <source>ほかの人</source>
        <translation>Ibang tao</translation>
    </message>
    <message>
        <source>新しい家に住み始めた日はいつですか</source>
        <translation>Kailan kayo nagsimulang tumira sa bagong bahay?</translation>
    </message>
    <message>
        <source>荷物を運んだ日ではなく、住み始めた日です。</source>
        <translation>Ang araw na nagsimulang tumira, hindi ang araw ng paglipat ng gamit.</translation>
    </message>
    <message>
        <source>新しい家の郵便番号を入れてください</source>
        <translation>Ilagay ang postal code ng bagong bahay</translation>
    </message>
    <message>
        <source>カードの住所から引っ越しましたか</source>
        <translation>Lumipat ba kayo mula sa tirahang nasa card?</translation>
    </message>
    <message>
        <source>はい、この住所から</source>
        <translation>Oo, mula rito</translation>
    </message>
    <message>
        <source>いいえ、ほかの住所から</source>
        <translation>Hindi, mula sa iba</translation>
    </message>
    <message>
        <source>前の家の郵便番号を入れてください</source>
        <translation>Ilagay ang postal code ng dating bahay</translation>
    </message>
    <message>
        <source>はじめの文字を押すと、少なくなります。</source>
        <translation>Pindutin ang unang letra para umikli ang listahan.</translation>
    </message>
    <message>
        <source>都道府県を選んでください</source>
        <translation>Piliin ang prefecture (都道府県)</translation>
    </message>
    <message>
        <source>市区町村を選んでください</source>
        <translation>Piliin ang lungsod, ward, bayan o nayon (市区町村)</translation>
    </message>
    <message>
        <source>町の名前を選んでください</source>
        <translation>Piliin ang pangalan ng lugar (町)</translation>
    </message>
    <message>
        <source>数字7けたです。「わからない」を押すと、地名から選べます。</source>
        <translation>7 numero ito. Pindutin ang “Hindi ko alam” para pumili ayon sa pangalan ng lugar.</translation>
    </message>
</context>
<context>
    <name>PersonEditor</name>
    <message>
        <source>氏名</source>
        <translation>Pangalan</translation>
    </message>
    <message>
        <source>フリガナ</source>
        <translation>Basa (フリガナ)</translation>
    </message>
    <message>
        <source>この名前に直す</source>
        <translation>Itama ang pangalan</translation>
    </message>
</context>
<context>
    <name>PersonEntries</name>
    <message>
        <source>みょうじを、ひらがなで入れてください</source>
        <translation>Ilagay ang apelyido sa hiragana</translation>
    </message>
    <message>
        <source>したの名前を、ひらがなで入れてください</source>
        <translation>Ilagay ang pangalan sa hiragana</translation>
    </message>
    <message>
        <source>生まれた日はいつですか</source>
        <translation>Kailan ang petsa ng kapanganakan?</translation>
    </message>
    <message>
        <source>住民票の性別はどちらですか</source>
        <translation>Ano ang kasarian sa talaan ng residente (住民票)?</translation>
    </message>
    <message>
        <source>男</source>
        <translation>Lalaki</translation>
    </message>
    <message>
        <source>女</source>
        <translation>Babae</translation>
    </message>
    <message>
        <source>窓口で伝える</source>
        <translation>Sabihin sa counter</translation>
    </message>
</context>
<context>
    <name>ProblemSheet</name>
    <message>
        <source>職員の方へ：%1</source>
        <translation>Para sa staff: %1</translation>
    </message>
</context>
<context>
    <name>QuietActions</name>
    <message>
        <source>もどる</source>
        <translation>Bumalik</translation>
    </message>
    <message>
        <source>やめる</source>
        <translation>Itigil</translation>
    </message>
</context>
<context>
    <name>ReasonChooser</name>
    <message>
        <source>変えるわけ</source>
        <translation>Dahilan ng pagbabago</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>終わる</source>
        <translation>Tapusin</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>次へ</source>
        <translation>Susunod</translation>
    </message>
</context>
<context>
    <name>ResultRow</name>
    <message>
        <source>急ぎ</source>
        <translation>Agad</translation>
    </message>
</context>
<context>
    <name>ReviewMoves</name>
    <message>
        <source>小さく</source>
        <translation>Paliitin</translation>
    </message>
    <message>
        <source>上へ</source>
        <translation>Pataas</translation>
    </message>
    <message>
        <source>大きく</source>
        <translation>Palakihin</translation>
    </message>
    <message>
        <source>左へ</source>
        <translation>Pakaliwa</translation>
    </message>
    <message>
        <source>下へ</source>
        <translation>Pababa</translation>
    </message>
    <message>
        <source>右へ</source>
        <translation>Pakanan</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>前の紙</source>
        <translation>Nakaraan</translation>
    </message>
    <message>
        <source>大きく見る</source>
        <translation>Palakihin</translation>
    </message>
    <message>
        <source>次の紙</source>
        <translation>Kasunod</translation>
    </message>
    <message>
        <source>この内容でよい</source>
        <translation>Tama ang nilalaman</translation>
    </message>
    <message>
        <source>直す</source>
        <translation>Itama</translation>
    </message>
    <message>
        <source>どこを直しますか</source>
        <translation>Alin ang itatama?</translation>
    </message>
    <message>
        <source>書類にもどる</source>
        <translation>Bumalik sa papeles</translation>
    </message>
</context>
<context>
    <name>ScrollBody</name>
    <message>
        <source>上へもどる</source>
        <translation>Bumalik sa itaas</translation>
    </message>
    <message>
        <source>もっと見る</source>
        <translation>Ipakita pa</translation>
    </message>
</context>
<context>
    <name>SecretPage</name>
    <message>
        <source>次へ</source>
        <translation>Susunod</translation>
    </message>
    <message>
        <source>わからないときは、ほかの方法でもできます。</source>
        <translation>Kung hindi ninyo alam, may ibang paraan.</translation>
    </message>
    <message>
        <source>番号を決めていない</source>
        <translation>Wala akong numero</translation>
    </message>
</context>
<context>
    <name>SignPage</name>
    <message>
        <source>これで署名する</source>
        <translation>Gamitin ang lagda</translation>
    </message>
    <message>
        <source>紙に書く</source>
        <translation>Sa papel</translation>
    </message>
    <message>
        <source>署名するところ</source>
        <translation>Lugar ng lagda</translation>
    </message>
    <message>
        <source>書き直す</source>
        <translation>Ulitin</translation>
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
        <translation>Halimbawa</translation>
    </message>
    <message>
        <source>文字と色</source>
        <translation>Letra, kulay</translation>
    </message>
</context>
<context>
    <name>WaitingList</name>
    <message>
        <source>受付 %1件</source>
        <translation>Bilang ng tinanggap: %1</translation>
    </message>
    <message>
        <source>新しくする</source>
        <translation>I-refresh</translation>
    </message>
    <message>
        <source>お待ちの方はいません。</source>
        <translation>Walang naghihintay.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>答える</source>
        <translation>Sumagot</translation>
    </message>
    <message>
        <source>確かめる</source>
        <translation>Suriin</translation>
    </message>
    <message>
        <source>署名する</source>
        <translation>Lumagda</translation>
    </message>
    <message>
        <source>はじめる</source>
        <translation>Simulan</translation>
    </message>
    <message>
        <source>マイナンバーカードをお持ちの方は、ご用意ください。なくても使えます。</source>
        <translation>Kung may My Number Card (マイナンバーカード) kayo, ihanda ito. Magagamit din ito kahit walang card.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>はい</source>
        <translation>Oo</translation>
    </message>
    <message>
        <source>いいえ</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>わからない</source>
        <translation>Hindi ko alam</translation>
    </message>
    <message>
        <source>男</source>
        <translation>Lalaki</translation>
    </message>
    <message>
        <source>女</source>
        <translation>Babae</translation>
    </message>
    <message>
        <source>適用不能</source>
        <translation>Hindi angkop</translation>
    </message>
    <message>
        <source>不明</source>
        <translation>Hindi tukoy</translation>
    </message>
    <message>
        <source>なし</source>
        <translation>Wala</translation>
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
        <translation>Binabasa ang card</translation>
    </message>
    <message>
        <source>カードを、読み取り機に置いてください</source>
        <translation>Ilagay ang card sa reader</translation>
    </message>
    <message>
        <source>マイナンバーカードの、写真のある面を上にして置きます。</source>
        <translation>Ilagay ang My Number Card nang nasa itaas ang panig na may litrato.</translation>
    </message>
    <message>
        <source>パスポートを読み取っています</source>
        <translation>Binabasa ang passport</translation>
    </message>
    <message>
        <source>パスポートを、いちど持ち上げてください</source>
        <translation>Iangat muna ang passport</translation>
    </message>
    <message>
        <source>カードを、いちど持ち上げてください</source>
        <translation>Iangat muna ang card</translation>
    </message>
    <message>
        <source>パスポートを、読み取り機に置いてください</source>
        <translation>Ilagay ang passport sa reader</translation>
    </message>
    <message>
        <source>終わるまで、動かさないでください。</source>
        <translation>Huwag galawin hanggang matapos.</translation>
    </message>
    <message>
        <source>そのあと、もう一度、読み取り機に置いてください。</source>
        <translation>Pagkatapos, ilagay muli sa reader.</translation>
    </message>
    <message>
        <source>運転免許証の、写真のある面を上にして置きます。</source>
        <translation>Nakaharap pataas ang larawan ng lisensya.</translation>
    </message>
    <message>
        <source>在留カードの、写真のある面を上にして置きます。</source>
        <translation>Nakaharap pataas ang larawan ng residence card.</translation>
    </message>
    <message>
        <source>パスポートを閉じて、表紙を下にして置きます。</source>
        <translation>Isara ang passport at ilapag nang pababa ang takip.</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::CodeModel</name>
    <message>
        <source>お持ちのコードを、読み取り口にかざしてください</source>
        <translation>Itapat ang code sa scanner</translation>
    </message>
    <message>
        <source>転出証明書のコードや、パスポートの写真のページの下にある文字の列を読み取ります。</source>
        <translation>Binabasa ang code ng moving-out certificate（転出証明書）o ang mga linya sa ibaba ng pahina ng passport na may larawan.</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::DeskModel</name>
    <message>
        <source>書類</source>
        <translation>Mga papeles</translation>
    </message>
    <message>
        <source>手続きを加える</source>
        <translation>Magdagdag ng proseso</translation>
    </message>
    <message>
        <source>本人確認</source>
        <translation>Pagkilala sa tao</translation>
    </message>
    <message>
        <source>聞くわけ</source>
        <translation>Bakit itinatanong</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Dahilan</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>Huling araw</translation>
    </message>
    <message>
        <source>法律の日</source>
        <translation>Araw ayon sa batas</translation>
    </message>
    <message>
        <source>窓口</source>
        <translation>Counter</translation>
    </message>
    <message>
        <source>根拠</source>
        <translation>Batayan</translation>
    </message>
    <message>
        <source>手数料</source>
        <translation>Bayad</translation>
    </message>
    <message>
        <source>確かめた日</source>
        <translation>Petsa ng pagsuri</translation>
    </message>
    <message>
        <source>未確認</source>
        <translation>Hindi pa nasuri</translation>
    </message>
    <message>
        <source>フリガナ</source>
        <translation>Basa (フリガナ)</translation>
    </message>
    <message>
        <source>生年月日</source>
        <translation>Petsa ng kapanganakan</translation>
    </message>
    <message>
        <source>未入力</source>
        <translation>Walang nakalagay</translation>
    </message>
    <message>
        <source>性別</source>
        <translation>Kasarian</translation>
    </message>
    <message>
        <source>カードの住所</source>
        <translation>Tirahan sa card</translation>
    </message>
    <message>
        <source>なし</source>
        <translation>Wala</translation>
    </message>
    <message>
        <source>入力の方法</source>
        <translation>Paraan ng paglagay</translation>
    </message>
    <message>
        <source>カード</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>入力</source>
        <translation>Pag-type</translation>
    </message>
    <message>
        <source>書類で確かめた</source>
        <translation>Nakita sa papeles</translation>
    </message>
    <message>
        <source>本人の申し出</source>
        <translation>Hiling ng tao</translation>
    </message>
    <message>
        <source>ほかの窓口で済み</source>
        <translation>Tapos na sa ibang counter</translation>
    </message>
    <message>
        <source>当てはまらない</source>
        <translation>Hindi angkop</translation>
    </message>
    <message>
        <source>写真つき1点</source>
        <translation>1 ID na may litrato</translation>
    </message>
    <message>
        <source>写真なし2点</source>
        <translation>2 ID na walang litrato</translation>
    </message>
    <message>
        <source>聞き取り</source>
        <translation>Pagtatanong</translation>
    </message>
    <message>
        <source>確認できず</source>
        <translation>Hindi nakumpirma</translation>
    </message>
    <message>
        <source>マイナンバーカード</source>
        <translation>My Number Card (マイナンバーカード)</translation>
    </message>
    <message>
        <source>運転免許証</source>
        <translation>Lisensya sa pagmamaneho (運転免許証)</translation>
    </message>
    <message>
        <source>旅券</source>
        <translation>Pasaporte (旅券)</translation>
    </message>
    <message>
        <source>在留カード</source>
        <translation>Residence Card (在留カード)</translation>
    </message>
    <message>
        <source>資格確認書</source>
        <translation>Sertipiko ng kuwalipikasyon (資格確認書)</translation>
    </message>
    <message>
        <source>まだ確認していません</source>
        <translation>Hindi pa nasuri</translation>
    </message>
    <message>
        <source>必要</source>
        <translation>Kailangan</translation>
    </message>
    <message>
        <source>任意</source>
        <translation>Opsyonal</translation>
    </message>
    <message>
        <source>確認</source>
        <translation>Pagsuri</translation>
    </message>
    <message>
        <source>不要</source>
        <translation>Hindi kailangan</translation>
    </message>
    <message>
        <source>外した</source>
        <translation>Inalis</translation>
    </message>
    <message>
        <source>加えた</source>
        <translation>Idinagdag</translation>
    </message>
    <message>
        <source>%1/%2 欄</source>
        <translation>%1/%2 patlang</translation>
    </message>
    <message>
        <source>電子署名済み</source>
        <translation>May digital na lagda</translation>
    </message>
    <message>
        <source>自署あり</source>
        <translation>May sariling lagda</translation>
    </message>
    <message>
        <source>訂正したので、署名は無効になりました。もう一度署名してもらいます。</source>
        <translation>Dahil may itinama, wala nang bisa ang lagda. Kailangang lumagda muli.</translation>
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
        <translation>Piliin ang kanji. Kung wala, piliin ang “Kana lang”.</translation>
    </message>
    <message>
        <source>この番号の住所が見つかりません。番号をお確かめください。</source>
        <translation>Walang tirahan para sa numerong ito. Pakisuri ang numero.</translation>
    </message>
    <message>
        <source>住所を選んでください。</source>
        <translation>Piliin ang tirahan.</translation>
    </message>
    <message>
        <source>この日は、こよみにありません。お確かめください。</source>
        <translation>Wala ang araw na ito sa kalendaryo. Pakisuri.</translation>
    </message>
    <message>
        <source>この文字で始まるところが見つかりません。1字消すと、また出ます。</source>
        <translation>Walang lugar na nagsisimula sa mga letrang ito. Magbura ng isa para lumabas muli ang listahan.</translation>
    </message>
    <message>
        <source>番号の形が、ちがいます。カードをよく見て、お確かめください。</source>
        <translation>Mali ang anyo ng numero. Tingnan muli ang card.</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::EventMenu</name>
    <message>
        <source>今日は、どのご用件ですか</source>
        <translation>Ano ang sadya ninyo ngayon?</translation>
    </message>
    <message>
        <source>お聞きしたことは、今日の手続きの書類を作るためだけに使います。終わると、この端末から消します。</source>
        <translation>Gagamitin lang ang mga sagot ninyo sa paggawa ng papeles ngayong araw. Buburahin ito sa makinang ito pagkatapos.</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::FamilyModel</name>
    <message>
        <source>いっしょに手続きをするご家族を教えてください</source>
        <translation>Sino sa pamilya ang kasama sa proseso?</translation>
    </message>
    <message>
        <source>新しい住民票に入る方を、すべて加えます。</source>
        <translation>Idagdag ang lahat ng isasama sa bagong talaan ng residente (住民票).</translation>
    </message>
    <message>
        <source>あなた</source>
        <translation>Kayo</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::HandOverMenu</name>
    <message>
        <source>書類を、どうしますか</source>
        <translation>Ano ang gagawin sa mga papeles?</translation>
    </message>
    <message>
        <source>どちらを選んでも、この後は窓口でお待ちください。</source>
        <translation>Alinman ang piliin, maghintay pagkatapos sa counter.</translation>
    </message>
    <message>
        <source>受付番号を受け取る</source>
        <translation>Kumuha ng numero</translation>
    </message>
    <message>
        <source>窓口の職員が、書類を印刷してお待ちします</source>
        <translation>Ipi-print ng staff sa counter ang mga papeles</translation>
    </message>
    <message>
        <source>ここで印刷する</source>
        <translation>I-print dito</translation>
    </message>
    <message>
        <source>印刷した書類を持って、窓口へ行きます</source>
        <translation>Dadalhin ninyo sa counter ang na-print na papeles</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::LanguageMenu</name>
    <message>
        <source>ことばを選んでください</source>
        <translation>Piliin ang wika</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::PaperMenu</name>
    <message>
        <source>書類は、ぜんぶ出ましたか</source>
        <translation>Lumabas ba ang lahat ng papel?</translation>
    </message>
    <message>
        <source>ぜんぶで %1 枚です。</source>
        <translation>%1 pahina lahat.</translation>
    </message>
    <message>
        <source>はい、ぜんぶ出ました</source>
        <translation>Oo, lumabas lahat</translation>
    </message>
    <message>
        <source>いいえ、出ていません</source>
        <translation>Hindi lumabas lahat</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::PersonModel</name>
    <message>
        <source>この方で、まちがいありませんか</source>
        <translation>Tama ba ang taong ito?</translation>
    </message>
    <message>
        <source>あなたで、まちがいありませんか</source>
        <translation>Kayo ba ito?</translation>
    </message>
    <message>
        <source>読み取れました。カードをお取りください。</source>
        <translation>Nabasa na. Kunin ang card ninyo.</translation>
    </message>
    <message>
        <source>読み取れました。</source>
        <translation>Nabasa na.</translation>
    </message>
    <message>
        <source>読み取れました。パスポートをお取りください。</source>
        <translation>Nabasa na. Kunin ang passport.</translation>
    </message>
    <message>
        <source>お名前は、カードに画像でしか入っていません。次のページで入れてください。</source>
        <translation>Larawan lamang ang pangalan sa card. Ilagay ito sa susunod na pahina.</translation>
    </message>
    <message>
        <source>お名前に、画像でしか読めない字があります。次のページで入れてください。</source>
        <translation>May titik sa pangalan na larawan lamang. Ilagay ito sa susunod na pahina.</translation>
    </message>
    <message>
        <source>お名前は、ローマ字で書いてあります。住民票のお名前を、次のページで入れてください。</source>
        <translation>Nasa letrang Romano ang pangalan. Ilagay sa susunod na pahina ang pangalan sa residence record.</translation>
    </message>
    <message>
        <source>足りないことを、次のページで入れてください。</source>
        <translation>Ilagay ang kulang sa susunod na pahina.</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::QuestionModel</name>
    <message>
        <source>はい</source>
        <translation>Oo</translation>
    </message>
    <message>
        <source>いいえ</source>
        <translation>Hindi</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::ReceiptModel</name>
    <message>
        <source>書類をお取りください</source>
        <translation>Kunin ang mga papeles</translation>
    </message>
    <message>
        <source>受付番号をお持ちください</source>
        <translation>Ito ang numero ninyo sa pagtanggap</translation>
    </message>
    <message>
        <source>印刷した書類を持って、次の窓口へ順にお進みください。</source>
        <translation>Dalhin ang na-print na papeles sa mga counter na ito, ayon sa pagkakasunod.</translation>
    </message>
    <message>
        <source>この番号でお呼びします。次の窓口へ順にお進みください。</source>
        <translation>Tatawagin kayo sa numerong ito. Pumunta sa mga counter na ito, ayon sa pagkakasunod.</translation>
    </message>
    <message>
        <source>このコードを写真にとり、窓口で見せてください。内容は窓口だけが読めます。</source>
        <translation>Kunan ng litrato ang code na ito at ipakita sa counter. Ang counter lang ang makakabasa nito.</translation>
    </message>
    <message>
        <source>このコードを写真にとり、窓口で見せてください。内容は窓口だけが読めます。この端末の署名はありません。</source>
        <translation>Kunan ng litrato ang code na ito at ipakita sa counter. Ang counter lang ang makakabasa nito. Wala itong lagda ng makinang ito.</translation>
    </message>
    <message>
        <source>入れた内容は、この端末からすべて消しました。</source>
        <translation>Binura na sa makinang ito ang lahat ng inilagay ninyo.</translation>
    </message>
    <message>
        <source>入れた内容は、このコードの中だけにあります。この端末からは、すべて消しました。</source>
        <translation>Nasa code na ito lang ang mga inilagay ninyo. Binura na ang lahat sa makinang ito.</translation>
    </message>
    <message>
        <source>入れた内容は窓口へ届けました。この画面からは、すべて消しました。</source>
        <translation>Naipadala na sa counter ang mga inilagay ninyo. Binura na ang lahat sa screen na ito.</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::ResultModel</name>
    <message>
        <source>%1つの手続きが見つかりました</source>
        <translation>Nakakita ng %1 proseso</translation>
    </message>
    <message>
        <source>窓口の順にならべました。行を押すと、理由を読めます。</source>
        <translation>Ayon sa pagkakasunod ng mga counter. Pindutin ang linya para mabasa ang dahilan.</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1まで</source>
        <translation>Hanggang %1</translation>
    </message>
    <message>
        <source>希望する方</source>
        <translation>Kung gusto ninyo</translation>
    </message>
    <message>
        <source>窓口で確認します</source>
        <translation>Itatanong sa counter</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::ReviewModel</name>
    <message>
        <source>書類をお確かめください</source>
        <translation>Suriin ang mga papeles</translation>
    </message>
    <message>
        <source>色のついたところが、あなたの内容です。</source>
        <translation>Ang may kulay ay ang impormasyon ninyo.</translation>
    </message>
    <message>
        <source>%1枚目／ぜんぶで%2枚</source>
        <translation>Pahina %1 ng %2</translation>
    </message>
    <message>
        <source>ご家族の名前など</source>
        <translation>Pangalan ng pamilya, atbp.</translation>
    </message>
    <message>
        <source>引っ越しの日と住所</source>
        <translation>Petsa ng paglipat at mga tirahan</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::SecretModel</name>
    <message>
        <source>暗証番号を入れてください</source>
        <translation>Ilagay ang PIN (暗証番号)</translation>
    </message>
    <message>
        <source>照合番号を入れてください</source>
        <translation>Ilagay ang reference number (照合番号)</translation>
    </message>
    <message>
        <source>カードを受け取ったときに決めた、数字4けたの番号です。</source>
        <translation>Ito ang 4 na numerong pinili ninyo nang tanggapin ang card.</translation>
    </message>
    <message>
        <source>生年月日6けた、有効期限の西暦4けた、セキュリティコード4けたを、続けて入れます。</source>
        <translation>Ilagay nang sunod-sunod: 6 na numero ng petsa ng kapanganakan, 4 ng taon ng pagkawalang-bisa, 4 ng security code.</translation>
    </message>
    <message>
        <source>%1けたのうち、%2けた入りました</source>
        <translation>%2 sa %1 numero ang nailagay</translation>
    </message>
    <message>
        <source>これ以上まちがえるとカードが使えなくなるため、ここでは入れられません。別の方法を選んでください。</source>
        <translation>Kung magkamali pa ng isa, mala-lock ang card, kaya hindi ito mailalagay dito. Pumili ng ibang paraan.</translation>
    </message>
    <message>
        <source>あと %1 回入れられます</source>
        <translation>%1 beses pang puwedeng subukan</translation>
    </message>
    <message>
        <source>照合番号を入れる</source>
        <translation>Gamitin ang reference number</translation>
    </message>
    <message>
        <source>暗証番号を入れる</source>
        <translation>Gamitin ang PIN</translation>
    </message>
    <message>
        <source>カードなしで入れる</source>
        <translation>Ilagay nang walang card</translation>
    </message>
    <message>
        <source>職員に聞く</source>
        <translation>Itanong sa staff</translation>
    </message>
    <message>
        <source>%1けた目</source>
        <translation>Ika-%1 numero</translation>
    </message>
    <message>
        <source>%1けた目。ぜんぶ入りました。「次へ」を押してください。</source>
        <translation>Ika-%1 numero. Kumpleto na. Pindutin ang “Susunod”.</translation>
    </message>
    <message>
        <source>1字消しました。%1</source>
        <translation>Isang numero ang binura. %1</translation>
    </message>
    <message>
        <source>運転免許証の暗証番号を入れてください</source>
        <translation>Ilagay ang PIN ng lisensya</translation>
    </message>
    <message>
        <source>免許証を受け取ったときに決めた2つの番号のうち、1つめの数字4けたです。</source>
        <translation>Ang una sa dalawang numerong may 4 na digit na pinili noong tinanggap ito.</translation>
    </message>
    <message>
        <source>コードを読み取る</source>
        <translation>Basahin ang code</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::SelfMenu</name>
    <message>
        <source>この方は、どなたですか</source>
        <translation>Sino ang taong ito?</translation>
    </message>
    <message>
        <source>あなたは、どなたですか</source>
        <translation>Sino ka?</translation>
    </message>
    <message>
        <source>コードに、何人かの方のことが書いてあります。</source>
        <translation>Tungkol sa ilang tao ang code.</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::SignModel</name>
    <message>
        <source>指で署名してください</source>
        <translation>Lumagda gamit ang daliri</translation>
    </message>
    <message>
        <source>届出をする方のお名前を、わくの中に書きます。</source>
        <translation>Isulat sa loob ng kahon ang pangalan ng naghahain.</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::VisitModel</name>
    <message>
        <source>手続き</source>
        <translation>Mga proseso</translation>
    </message>
    <message>
        <source>あなた</source>
        <translation>Kayo</translation>
    </message>
    <message>
        <source>ご家族</source>
        <translation>Pamilya</translation>
    </message>
    <message>
        <source>質問</source>
        <translation>Mga tanong</translation>
    </message>
    <message>
        <source>確認</source>
        <translation>Pagsuri</translation>
    </message>
    <message>
        <source>わかりました</source>
        <translation>Naiintindihan ko</translation>
    </message>
    <message>
        <source>もう一度する</source>
        <translation>Subukan muli</translation>
    </message>
    <message>
        <source>別の方法にする</source>
        <translation>Ibang paraan</translation>
    </message>
    <message>
        <source>職員を呼ぶ</source>
        <translation>Tumawag ng staff</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::WaitModel</name>
    <message>
        <source>書類を作っています</source>
        <translation>Ginagawa ang mga papeles</translation>
    </message>
    <message>
        <source>窓口へ届けています</source>
        <translation>Ipinapadala sa counter</translation>
    </message>
    <message>
        <source>あなたの情報を消しています</source>
        <translation>Binubura ang impormasyon ninyo</translation>
    </message>
    <message>
        <source>受付を開いています</source>
        <translation>Binubuksan</translation>
    </message>
    <message>
        <source>電子署名をしています</source>
        <translation>Nilalagdaan (digital)</translation>
    </message>
    <message>
        <source>印刷しています</source>
        <translation>Nagpi-print</translation>
    </message>
    <message>
        <source>受付を閉じています</source>
        <translation>Isinasara</translation>
    </message>
    <message>
        <source>%1枚、印刷しました。</source>
        <translation>%1 pahina ang na-print.</translation>
    </message>
    <message>
        <source>そのまま、お待ちください。</source>
        <translation>Mangyaring maghintay sandali.</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::WaitingModel</name>
    <message>
        <source>%1人</source>
        <translation>%1 tao</translation>
    </message>
    <message>
        <source>%1分</source>
        <translation>%1 minuto</translation>
    </message>
    <message>
        <source>お待ち</source>
        <translation>Naghihintay</translation>
    </message>
    <message>
        <source>対応中</source>
        <translation>Inaasikaso</translation>
    </message>
    <message>
        <source>署名済み</source>
        <translation>Nalagdaan</translation>
    </message>
    <message>
        <source>印刷済み</source>
        <translation>Na-print</translation>
    </message>
    <message>
        <source>済み</source>
        <translation>Tapos na</translation>
    </message>
    <message>
        <source>コード %1／%2。残りも読ませてください。</source>
        <translation>Code %1 ng %2. Paki-scan din ang natitira.</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::WayMenu</name>
    <message>
        <source>この方のことを、どうやって入れますか</source>
        <translation>Paano ilalagay ang tungkol sa taong ito?</translation>
    </message>
    <message>
        <source>あなたのことを、どうやって入れますか</source>
        <translation>Paano ilalagay ang tungkol sa inyo?</translation>
    </message>
    <message>
        <source>どの方法でも、同じ手続きができます。</source>
        <translation>Pareho ang prosesong magagawa sa alinmang paraan.</translation>
    </message>
    <message>
        <source>カードと暗証番号</source>
        <translation>Card at PIN</translation>
    </message>
    <message>
        <source>マイナンバーカードと、数字4けたの番号</source>
        <translation>My Number Card at ang 4 na numero ninyo</translation>
    </message>
    <message>
        <source>カードと照合番号</source>
        <translation>Card at reference number</translation>
    </message>
    <message>
        <source>暗証番号をお忘れのとき。カードの表の数字14けた</source>
        <translation>Kung nalimutan ang PIN: ang 14 na numero sa harap ng card</translation>
    </message>
    <message>
        <source>画面で入れる</source>
        <translation>I-type sa screen</translation>
    </message>
    <message>
        <source>カードがなくてもできます</source>
        <translation>Puwede kahit walang card</translation>
    </message>
    <message>
        <source>どのカードで入れますか</source>
        <translation>Aling card ang gagamitin?</translation>
    </message>
    <message>
        <source>カードに書いていないことは、あとでお聞きします。</source>
        <translation>Itatanong pagkatapos ang wala sa card.</translation>
    </message>
    <message>
        <source>コードを読み取る</source>
        <translation>Basahin ang code</translation>
    </message>
    <message>
        <source>転出証明書などのコードをお持ちのとき</source>
        <translation>Kung may code ng moving-out certificate（転出証明書）atbp.</translation>
    </message>
    <message>
        <source>ほかのカード</source>
        <translation>Ibang card</translation>
    </message>
    <message>
        <source>運転免許証、在留カード、パスポート</source>
        <translation>Lisensya, residence card（在留カード）, passport</translation>
    </message>
    <message>
        <source>運転免許証</source>
        <translation>Lisensya sa pagmamaneho（運転免許証）</translation>
    </message>
    <message>
        <source>1つめの暗証番号、数字4けたを使います</source>
        <translation>Gamit ang unang PIN, 4 na digit</translation>
    </message>
    <message>
        <source>在留カード</source>
        <translation>Residence card（在留カード）</translation>
    </message>
    <message>
        <source>カードの番号を使います。特別永住者証明書もできます</source>
        <translation>Gamit ang numero ng card; pati special permanent resident</translation>
    </message>
    <message>
        <source>パスポート</source>
        <translation>Passport</translation>
    </message>
    <message>
        <source>写真のページの番号と日付を使います</source>
        <translation>Gamit ang numero at petsa sa pahinang may larawan</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::WelcomeModel</name>
    <message>
        <source>書かずに、手続きができます</source>
        <translation>Magagawa ang proseso nang hindi nagsusulat</translation>
    </message>
    <message>
        <source>受付を選んでください</source>
        <translation>Pumili ng bisita</translation>
    </message>
    <message>
        <source>質問に答えると、必要な書類ができあがります。</source>
        <translation>Sagutin ang mga tanong at handa na ang kailangang papeles.</translation>
    </message>
    <message>
        <source>左の一覧から選ぶと、ここに開きます。</source>
        <translation>Pumili sa listahan sa kaliwa at magbubukas ito rito.</translation>
    </message>
</context>
<context>
    <name>ReceiptCodes</name>
    <message>
        <source>受付のコード %1／%2</source>
        <translation>Code ng pagtanggap %1/%2</translation>
    </message>
</context>
</TS>
