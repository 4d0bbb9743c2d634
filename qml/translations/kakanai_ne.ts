<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ne" sourcelanguage="ja">
<context>
    <name>BottomBar</name>
    <message>
        <source>ことば</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>読み上げ</source>
        <translation>पढेर सुनाउने</translation>
    </message>
    <message>
        <source>職員を呼ぶ</source>
        <translation>कर्मचारी बोलाउने</translation>
    </message>
    <message>
        <source>止める</source>
        <translation>रोक्ने</translation>
    </message>
</context>
<context>
    <name>Candidates</name>
    <message>
        <source>かなのまま %1</source>
        <translation>काना मै राख्ने: %1</translation>
    </message>
    <message>
        <source>かなのまま</source>
        <translation>काना मै राख्ने</translation>
    </message>
    <message>
        <source>ほかの漢字を見る</source>
        <translation>अरू खान्जी हेर्ने</translation>
    </message>
    <message>
        <source>ほかを見る</source>
        <translation>अरू हेर्ने</translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>カードがない・別の方法にする</source>
        <translation>कार्ड छैन / अर्को तरिका रोज्ने</translation>
    </message>
</context>
<context>
    <name>ChoicePage</name>
    <message>
        <source>次へ</source>
        <translation>अर्को</translation>
    </message>
    <message>
        <source>わからない</source>
        <translation>थाहा छैन</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>コードがない・別の方法にする</source>
        <translation>कोड छैन – अर्को तरिका</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>はい、まちがいありません</source>
        <translation>हो, ठीक छ</translation>
    </message>
    <message>
        <source>ちがいます</source>
        <translation>ठीक छैन</translation>
    </message>
    <message>
        <source>生年月日</source>
        <translation>जन्म मिति</translation>
    </message>
    <message>
        <source>性別</source>
        <translation>लिङ्ग</translation>
    </message>
    <message>
        <source>住所</source>
        <translation>ठेगाना</translation>
    </message>
    <message>
        <source>カードの表の画像</source>
        <translation>कार्डको अगाडिको चित्र</translation>
    </message>
</context>
<context>
    <name>CounterWindow</name>
    <message>
        <source>窓口</source>
        <translation>काउन्टर</translation>
    </message>
    <message>
        <source>試用・見本</source>
        <translation>परीक्षण, नमुना</translation>
    </message>
    <message>
        <source>試用</source>
        <translation>परीक्षण</translation>
    </message>
</context>
<context>
    <name>DateEntry</name>
    <message>
        <source>年</source>
        <translation>साल</translation>
    </message>
    <message>
        <source>月</source>
        <translation>महिना</translation>
    </message>
    <message>
        <source>日</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>今日の日にする</source>
        <translation>आजको मिति राख्ने</translation>
    </message>
</context>
<context>
    <name>DeskContext</name>
    <message>
        <source>行を選ぶと、理由・根拠・期限と、直せるところをここに出します。</source>
        <translation>लहर रोज्नुभएपछि कारण, आधार, म्याद र सच्याउन मिल्ने कुरा यहाँ देखिन्छ।</translation>
    </message>
    <message>
        <source>この手続きを外す</source>
        <translation>यो प्रक्रिया हटाउने</translation>
    </message>
    <message>
        <source>%1を加える</source>
        <translation>%1 थप्ने</translation>
    </message>
    <message>
        <source>書類</source>
        <translation>कागजपत्र</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>人</source>
        <translation>व्यक्ति</translation>
    </message>
    <message>
        <source>答え</source>
        <translation>जवाफ</translation>
    </message>
    <message>
        <source>聞く</source>
        <translation>सोध्ने</translation>
    </message>
    <message>
        <source>手続き</source>
        <translation>प्रक्रिया</translation>
    </message>
    <message>
        <source>加える</source>
        <translation>थप्ने</translation>
    </message>
    <message>
        <source>書類</source>
        <translation>कागजपत्र</translation>
    </message>
    <message>
        <source>本人確認</source>
        <translation>परिचय जाँच</translation>
    </message>
    <message>
        <source>記録する</source>
        <translation>अभिलेख राख्ने</translation>
    </message>
    <message>
        <source>電子署名する</source>
        <translation>विद्युतीय हस्ताक्षर गर्ने</translation>
    </message>
    <message>
        <source>印刷する</source>
        <translation>छाप्ने</translation>
    </message>
    <message>
        <source>受付を終える</source>
        <translation>समाप्त गर्ने</translation>
    </message>
    <message>
        <source>一覧にもどす</source>
        <translation>सूचीमा फर्कने</translation>
    </message>
</context>
<context>
    <name>DigitPad</name>
    <message>
        <source>ハイフン</source>
        <translation>योजक चिन्ह</translation>
    </message>
    <message>
        <source>1字消す</source>
        <translation>मेट्ने</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>次へ</source>
        <translation>अर्को</translation>
    </message>
    <message>
        <source>ない</source>
        <translation>छैन</translation>
    </message>
    <message>
        <source>わからない</source>
        <translation>थाहा छैन</translation>
    </message>
    <message>
        <source>カードの表の画像</source>
        <translation>कार्डको अगाडिको चित्र</translation>
    </message>
</context>
<context>
    <name>FamilyPage</name>
    <message>
        <source>次へ</source>
        <translation>अर्को</translation>
    </message>
    <message>
        <source>直す</source>
        <translation>सच्याउने</translation>
    </message>
    <message>
        <source>%1さんを直す</source>
        <translation>%1 लाई सच्याउने</translation>
    </message>
    <message>
        <source>外す</source>
        <translation>हटाउने</translation>
    </message>
    <message>
        <source>%1さんを外す</source>
        <translation>%1 लाई हटाउने</translation>
    </message>
    <message>
        <source>家族を、カードで加える</source>
        <translation>कार्डबाट परिवार थप्ने</translation>
    </message>
    <message>
        <source>家族を、画面で入れて加える</source>
        <translation>स्क्रिनमा लेखेर परिवार थप्ने</translation>
    </message>
    <message>
        <source>家族を、ほかの方法で加える</source>
        <translation>परिवारलाई अर्को तरिकाले थप्ने</translation>
    </message>
</context>
<context>
    <name>IdentityEditor</name>
    <message>
        <source>この確認を記録する</source>
        <translation>यो जाँचको अभिलेख राख्ने</translation>
    </message>
</context>
<context>
    <name>KanaKeyboard</name>
    <message>
        <source>空白</source>
        <translation>खाली ठाउँ</translation>
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
        <translation>सानो अक्षर</translation>
    </message>
    <message>
        <source>ひらがな</source>
        <translation>हिरागाना</translation>
    </message>
    <message>
        <source>カタカナ</source>
        <translation>काताकाना</translation>
    </message>
    <message>
        <source>かな</source>
        <translation>काना</translation>
    </message>
    <message>
        <source>数字</source>
        <translation>अङ्क</translation>
    </message>
    <message>
        <source>1字消す</source>
        <translation>मेट्ने</translation>
    </message>
</context>
<context>
    <name>KeyEntries</name>
    <message>
        <source>カードの番号を入れてください</source>
        <translation>कार्डको नम्बर हाल्नुहोस्</translation>
    </message>
    <message>
        <source>表の右上にある、英字2つ、数字8つ、英字2つの番号です。</source>
        <translation>अगाडिको दायाँ माथि: २ अक्षर, ८ अङ्क, २ अक्षर।</translation>
    </message>
    <message>
        <source>パスポートの写真のページを見て入れます。</source>
        <translation>पासपोर्टको फोटो भएको पाना हेरेर हाल्नुहोस्।</translation>
    </message>
    <message>
        <source>パスポートの番号を入れてください</source>
        <translation>पासपोर्टको नम्बर हाल्नुहोस्</translation>
    </message>
    <message>
        <source>写真のページの右上にある、英字と数字の番号です。</source>
        <translation>फोटो भएको पानाको दायाँ माथिको अक्षर र अङ्क।</translation>
    </message>
    <message>
        <source>生年月日を入れてください</source>
        <translation>जन्म मिति हाल्नुहोस्</translation>
    </message>
    <message>
        <source>有効期間満了日を入れてください</source>
        <translation>म्याद सकिने मिति हाल्नुहोस्</translation>
    </message>
</context>
<context>
    <name>KioskWindow</name>
    <message>
        <source>職員を呼びました</source>
        <translation>कर्मचारीलाई बोलाइयो</translation>
    </message>
    <message>
        <source>そのまま、お待ちください。入れた内容は残っています。</source>
        <translation>कृपया यहीँ पर्खनुहोस्। लेख्नुभएको कुरा जस्ताको तस्तै छ।</translation>
    </message>
    <message>
        <source>自分でつづける</source>
        <translation>आफैँ जारी राख्ने</translation>
    </message>
    <message>
        <source>まだ、お使いですか</source>
        <translation>के तपाईं अझै प्रयोग गर्दै हुनुहुन्छ?</translation>
    </message>
    <message>
        <source>あなたの情報を守るため、このままだと、入れた内容を消します。</source>
        <translation>तपाईंको जानकारी सुरक्षित राख्न, जारी नराखेमा लेख्नुभएको कुरा मेटिनेछ।</translation>
    </message>
    <message>
        <source>つづける</source>
        <translation>जारी राख्ने</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>ことばを選んでください</source>
        <translation>भाषा रोज्नुहोस्</translation>
    </message>
    <message>
        <source>閉じる</source>
        <translation>बन्द गर्ने</translation>
    </message>
</context>
<context>
    <name>LetterPad</name>
    <message>
        <source>1字消す</source>
        <translation>मेट्ने</translation>
    </message>
</context>
<context>
    <name>LookSheet</name>
    <message>
        <source>文字の大きさと色</source>
        <translation>अक्षरको आकार र रङ</translation>
    </message>
    <message>
        <source>ふつうの文字</source>
        <translation>सामान्य अक्षर</translation>
    </message>
    <message>
        <source>少し大きい文字</source>
        <translation>अलि ठूलो अक्षर</translation>
    </message>
    <message>
        <source>大きい文字</source>
        <translation>ठूलो अक्षर</translation>
    </message>
    <message>
        <source>とても大きい文字</source>
        <translation>धेरै ठूलो अक्षर</translation>
    </message>
    <message>
        <source>明るい色</source>
        <translation>उज्यालो रङ</translation>
    </message>
    <message>
        <source>暗い色</source>
        <translation>गाढा रङ</translation>
    </message>
    <message>
        <source>白に黒</source>
        <translation>सेतोमा कालो</translation>
    </message>
    <message>
        <source>黒に黄色</source>
        <translation>कालोमा पहेँलो</translation>
    </message>
    <message>
        <source>閉じる</source>
        <translation>बन्द गर्ने</translation>
    </message>
</context>
<context>
    <name>MoveEntries</name>
    <message>
        <source>番地を入れてください</source>
        <translation>घर नम्बर (番地) लेख्नुहोस्</translation>
    </message>
    <message>
        <source>たとえば 1丁目2番3号 は、1-2-3 と入れます。</source>
        <translation>जस्तै, 1-चोमे 2-बान 3-गो (1丁目2番3号) भए 1-2-3 लेख्नुहोस्।</translation>
    </message>
    <message>
        <source>建物の名前と部屋の番号を入れてください</source>
        <translation>भवनको नाम र कोठा नम्बर लेख्नुहोस्</translation>
    </message>
    <message>
        <source>一戸建てのときは、そのまま「ない」を押します。</source>
        <translation>छुट्टै घर भए “छैन” थिच्नुहोस्।</translation>
    </message>
    <message>
        <source>新しい家の世帯主はどなたですか</source>
        <translation>नयाँ घरको घरमूली (世帯主) को हुनुहुन्छ?</translation>
    </message>
    <message>
        <source>世帯主は、くらしの中心になる方です。</source>
        <translation>घरमूली भनेको घर चलाउने मुख्य व्यक्ति हो।</translation>
    </message>
    <message>
        <source>ほかの人</source>
        <translation>अरू व्यक्ति</translation>
    </message>
    <message>
        <source>新しい家に住み始めた日はいつですか</source>
        <translation>नयाँ घरमा कहिलेदेखि बस्न थाल्नुभयो?</translation>
    </message>
    <message>
        <source>荷物を運んだ日ではなく、住み始めた日です。</source>
        <translation>सामान सारेको दिन होइन, बस्न थालेको दिन हो।</translation>
    </message>
    <message>
        <source>新しい家の郵便番号を入れてください</source>
        <translation>नयाँ घरको हुलाक नम्बर लेख्नुहोस्</translation>
    </message>
    <message>
        <source>カードの住所から引っ越しましたか</source>
        <translation>के कार्डमा भएको ठेगानाबाट सर्नुभएको हो?</translation>
    </message>
    <message>
        <source>はい、この住所から</source>
        <translation>हो, यही ठेगानाबाट</translation>
    </message>
    <message>
        <source>いいえ、ほかの住所から</source>
        <translation>होइन, अर्को ठेगानाबाट</translation>
    </message>
    <message>
        <source>前の家の郵便番号を入れてください</source>
        <translation>पुरानो घरको हुलाक नम्बर लेख्नुहोस्</translation>
    </message>
    <message>
        <source>はじめの文字を押すと、少なくなります。</source>
        <translation>पहिलो अक्षर थिच्नुभएमा सूची छोटो हुन्छ।</translation>
    </message>
    <message>
        <source>都道府県を選んでください</source>
        <translation>प्रान्त (都道府県) रोज्नुहोस्</translation>
    </message>
    <message>
        <source>市区町村を選んでください</source>
        <translation>सहर, वडा, नगर वा गाउँ (市区町村) रोज्नुहोस्</translation>
    </message>
    <message>
        <source>町の名前を選んでください</source>
        <translation>टोल (町) को नाम रोज्नुहोस्</translation>
    </message>
    <message>
        <source>数字7けたです。「わからない」を押すと、地名から選べます。</source>
        <translation>7 अङ्कको नम्बर हो। “थाहा छैन” थिच्नुभएमा ठाउँको नामबाट रोज्न सकिन्छ।</translation>
    </message>
</context>
<context>
    <name>PersonEditor</name>
    <message>
        <source>氏名</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>フリガナ</source>
        <translation>उच्चारण (フリガナ)</translation>
    </message>
    <message>
        <source>この名前に直す</source>
        <translation>यो नाममा सच्याउने</translation>
    </message>
</context>
<context>
    <name>PersonEntries</name>
    <message>
        <source>みょうじを、ひらがなで入れてください</source>
        <translation>थर हिरागानामा लेख्नुहोस्</translation>
    </message>
    <message>
        <source>したの名前を、ひらがなで入れてください</source>
        <translation>नाम हिरागानामा लेख्नुहोस्</translation>
    </message>
    <message>
        <source>生まれた日はいつですか</source>
        <translation>जन्म मिति कहिले हो?</translation>
    </message>
    <message>
        <source>住民票の性別はどちらですか</source>
        <translation>निवासी अभिलेख (住民票) मा लिङ्ग कुन छ?</translation>
    </message>
    <message>
        <source>男</source>
        <translation>पुरुष</translation>
    </message>
    <message>
        <source>女</source>
        <translation>महिला</translation>
    </message>
    <message>
        <source>窓口で伝える</source>
        <translation>काउन्टरमा भन्ने</translation>
    </message>
</context>
<context>
    <name>ProblemSheet</name>
    <message>
        <source>職員の方へ：%1</source>
        <translation>कर्मचारीका लागि: %1</translation>
    </message>
</context>
<context>
    <name>QuietActions</name>
    <message>
        <source>もどる</source>
        <translation>फर्कने</translation>
    </message>
    <message>
        <source>やめる</source>
        <translation>छोड्ने</translation>
    </message>
</context>
<context>
    <name>ReasonChooser</name>
    <message>
        <source>変えるわけ</source>
        <translation>बदल्ने कारण</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>終わる</source>
        <translation>सिध्याउने</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>次へ</source>
        <translation>अर्को</translation>
    </message>
</context>
<context>
    <name>ResultRow</name>
    <message>
        <source>急ぎ</source>
        <translation>तुरुन्त</translation>
    </message>
</context>
<context>
    <name>ReviewMoves</name>
    <message>
        <source>小さく</source>
        <translation>सानो</translation>
    </message>
    <message>
        <source>上へ</source>
        <translation>माथि</translation>
    </message>
    <message>
        <source>大きく</source>
        <translation>ठूलो</translation>
    </message>
    <message>
        <source>左へ</source>
        <translation>बायाँ</translation>
    </message>
    <message>
        <source>下へ</source>
        <translation>तल</translation>
    </message>
    <message>
        <source>右へ</source>
        <translation>दायाँ</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>前の紙</source>
        <translation>अघिल्लो</translation>
    </message>
    <message>
        <source>大きく見る</source>
        <translation>ठूलो हेर्ने</translation>
    </message>
    <message>
        <source>次の紙</source>
        <translation>पछिल्लो</translation>
    </message>
    <message>
        <source>この内容でよい</source>
        <translation>यो ठीक छ</translation>
    </message>
    <message>
        <source>直す</source>
        <translation>सच्याउने</translation>
    </message>
    <message>
        <source>どこを直しますか</source>
        <translation>कहाँ सच्याउनुहुन्छ?</translation>
    </message>
    <message>
        <source>書類にもどる</source>
        <translation>कागजपत्रमा फर्कने</translation>
    </message>
</context>
<context>
    <name>ScrollBody</name>
    <message>
        <source>上へもどる</source>
        <translation>माथि फर्कने</translation>
    </message>
    <message>
        <source>もっと見る</source>
        <translation>थप हेर्ने</translation>
    </message>
</context>
<context>
    <name>SecretPage</name>
    <message>
        <source>次へ</source>
        <translation>अर्को</translation>
    </message>
    <message>
        <source>わからないときは、ほかの方法でもできます。</source>
        <translation>थाहा नभए अर्को तरिकाबाट पनि गर्न सकिन्छ।</translation>
    </message>
    <message>
        <source>番号を決めていない</source>
        <translation>तोकेको छैन</translation>
    </message>
</context>
<context>
    <name>SignPage</name>
    <message>
        <source>これで署名する</source>
        <translation>यो हस्ताक्षर राख्ने</translation>
    </message>
    <message>
        <source>紙に書く</source>
        <translation>कागजमा लेख्ने</translation>
    </message>
    <message>
        <source>署名するところ</source>
        <translation>हस्ताक्षर गर्ने ठाउँ</translation>
    </message>
    <message>
        <source>書き直す</source>
        <translation>फेरि लेख्ने</translation>
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
        <translation>नमुना</translation>
    </message>
    <message>
        <source>文字と色</source>
        <translation>अक्षर र रङ</translation>
    </message>
</context>
<context>
    <name>WaitingList</name>
    <message>
        <source>受付 %1件</source>
        <translation>दर्ता: %1</translation>
    </message>
    <message>
        <source>新しくする</source>
        <translation>ताजा गर्ने</translation>
    </message>
    <message>
        <source>お待ちの方はいません。</source>
        <translation>पर्खिरहेको कोही छैन।</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>答える</source>
        <translation>जवाफ दिने</translation>
    </message>
    <message>
        <source>確かめる</source>
        <translation>जाँच्ने</translation>
    </message>
    <message>
        <source>署名する</source>
        <translation>हस्ताक्षर गर्ने</translation>
    </message>
    <message>
        <source>はじめる</source>
        <translation>सुरु गर्ने</translation>
    </message>
    <message>
        <source>マイナンバーカードをお持ちの方は、ご用意ください。なくても使えます。</source>
        <translation>माइ नम्बर कार्ड (マイナンバーカード) भए तयार राख्नुहोस्। नभए पनि प्रयोग गर्न सकिन्छ।</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>はい</source>
        <translation>हो</translation>
    </message>
    <message>
        <source>いいえ</source>
        <translation>होइन</translation>
    </message>
    <message>
        <source>わからない</source>
        <translation>थाहा छैन</translation>
    </message>
    <message>
        <source>男</source>
        <translation>पुरुष</translation>
    </message>
    <message>
        <source>女</source>
        <translation>महिला</translation>
    </message>
    <message>
        <source>適用不能</source>
        <translation>लागू हुँदैन</translation>
    </message>
    <message>
        <source>不明</source>
        <translation>थाहा नभएको</translation>
    </message>
    <message>
        <source>なし</source>
        <translation>छैन</translation>
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
        <translation>कार्ड पढ्दै छ</translation>
    </message>
    <message>
        <source>カードを、読み取り機に置いてください</source>
        <translation>कार्ड रिडरमाथि राख्नुहोस्</translation>
    </message>
    <message>
        <source>マイナンバーカードの、写真のある面を上にして置きます。</source>
        <translation>माइ नम्बर कार्डको फोटो भएको पट्टि माथि पारेर राख्नुहोस्।</translation>
    </message>
    <message>
        <source>パスポートを読み取っています</source>
        <translation>पासपोर्ट पढ्दै छ</translation>
    </message>
    <message>
        <source>パスポートを、いちど持ち上げてください</source>
        <translation>पासपोर्ट एक पटक उठाउनुहोस्</translation>
    </message>
    <message>
        <source>カードを、いちど持ち上げてください</source>
        <translation>कार्ड एक पटक उठाउनुहोस्</translation>
    </message>
    <message>
        <source>パスポートを、読み取り機に置いてください</source>
        <translation>पासपोर्ट रिडरमा राख्नुहोस्</translation>
    </message>
    <message>
        <source>終わるまで、動かさないでください。</source>
        <translation>नसकिएसम्म नचलाउनुहोस्।</translation>
    </message>
    <message>
        <source>そのあと、もう一度、読み取り機に置いてください。</source>
        <translation>त्यसपछि फेरि रिडरमा राख्नुहोस्।</translation>
    </message>
    <message>
        <source>運転免許証の、写真のある面を上にして置きます。</source>
        <translation>सवारी अनुमतिपत्रको फोटो माथि पारेर राख्नुहोस्।</translation>
    </message>
    <message>
        <source>在留カードの、写真のある面を上にして置きます。</source>
        <translation>निवास कार्डको फोटो माथि पारेर राख्नुहोस्।</translation>
    </message>
    <message>
        <source>パスポートを閉じて、表紙を下にして置きます。</source>
        <translation>पासपोर्ट बन्द गरी गाता तल पारेर राख्नुहोस्।</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::CodeModel</name>
    <message>
        <source>お持ちのコードを、読み取り口にかざしてください</source>
        <translation>कोड स्क्यानरमा देखाउनुहोस्</translation>
    </message>
    <message>
        <source>転出証明書のコードや、パスポートの写真のページの下にある文字の列を読み取ります。</source>
        <translation>बसाइँ सरेको प्रमाणपत्र（転出証明書）को कोड वा पासपोर्टको फोटो भएको पानाको तलका अक्षर पढ्छ।</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::DeskModel</name>
    <message>
        <source>書類</source>
        <translation>कागजपत्र</translation>
    </message>
    <message>
        <source>手続きを加える</source>
        <translation>प्रक्रिया थप्ने</translation>
    </message>
    <message>
        <source>本人確認</source>
        <translation>परिचय जाँच</translation>
    </message>
    <message>
        <source>聞くわけ</source>
        <translation>सोध्ने कारण</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>म्याद</translation>
    </message>
    <message>
        <source>法律の日</source>
        <translation>कानुनी मिति</translation>
    </message>
    <message>
        <source>窓口</source>
        <translation>काउन्टर</translation>
    </message>
    <message>
        <source>根拠</source>
        <translation>आधार</translation>
    </message>
    <message>
        <source>手数料</source>
        <translation>दस्तुर</translation>
    </message>
    <message>
        <source>確かめた日</source>
        <translation>जाँचेको मिति</translation>
    </message>
    <message>
        <source>未確認</source>
        <translation>जाँच नभएको</translation>
    </message>
    <message>
        <source>フリガナ</source>
        <translation>उच्चारण (フリガナ)</translation>
    </message>
    <message>
        <source>生年月日</source>
        <translation>जन्म मिति</translation>
    </message>
    <message>
        <source>未入力</source>
        <translation>लेखिएको छैन</translation>
    </message>
    <message>
        <source>性別</source>
        <translation>लिङ्ग</translation>
    </message>
    <message>
        <source>カードの住所</source>
        <translation>कार्डको ठेगाना</translation>
    </message>
    <message>
        <source>なし</source>
        <translation>छैन</translation>
    </message>
    <message>
        <source>入力の方法</source>
        <translation>लेख्ने तरिका</translation>
    </message>
    <message>
        <source>カード</source>
        <translation>कार्ड</translation>
    </message>
    <message>
        <source>入力</source>
        <translation>टाइप</translation>
    </message>
    <message>
        <source>書類で確かめた</source>
        <translation>कागजपत्रमा हेरियो</translation>
    </message>
    <message>
        <source>本人の申し出</source>
        <translation>व्यक्तिको अनुरोध</translation>
    </message>
    <message>
        <source>ほかの窓口で済み</source>
        <translation>अर्को काउन्टरमा भयो</translation>
    </message>
    <message>
        <source>当てはまらない</source>
        <translation>लागू हुँदैन</translation>
    </message>
    <message>
        <source>写真つき1点</source>
        <translation>फोटो भएको 1 वटा</translation>
    </message>
    <message>
        <source>写真なし2点</source>
        <translation>फोटो नभएको 2 वटा</translation>
    </message>
    <message>
        <source>聞き取り</source>
        <translation>सोधपुछ</translation>
    </message>
    <message>
        <source>確認できず</source>
        <translation>पुष्टि भएन</translation>
    </message>
    <message>
        <source>マイナンバーカード</source>
        <translation>माइ नम्बर कार्ड (マイナンバーカード)</translation>
    </message>
    <message>
        <source>運転免許証</source>
        <translation>सवारी चालक अनुमतिपत्र (運転免許証)</translation>
    </message>
    <message>
        <source>旅券</source>
        <translation>राहदानी (旅券)</translation>
    </message>
    <message>
        <source>在留カード</source>
        <translation>आवास कार्ड (在留カード)</translation>
    </message>
    <message>
        <source>資格確認書</source>
        <translation>योग्यता पुष्टि पत्र (資格確認書)</translation>
    </message>
    <message>
        <source>まだ確認していません</source>
        <translation>अझै जाँचिएको छैन</translation>
    </message>
    <message>
        <source>必要</source>
        <translation>आवश्यक</translation>
    </message>
    <message>
        <source>任意</source>
        <translation>ऐच्छिक</translation>
    </message>
    <message>
        <source>確認</source>
        <translation>जाँच</translation>
    </message>
    <message>
        <source>不要</source>
        <translation>आवश्यक छैन</translation>
    </message>
    <message>
        <source>外した</source>
        <translation>हटाइयो</translation>
    </message>
    <message>
        <source>加えた</source>
        <translation>थपियो</translation>
    </message>
    <message>
        <source>%1/%2 欄</source>
        <translation>%1/%2 महल</translation>
    </message>
    <message>
        <source>電子署名済み</source>
        <translation>विद्युतीय हस्ताक्षर भयो</translation>
    </message>
    <message>
        <source>自署あり</source>
        <translation>आफ्नै हस्ताक्षर छ</translation>
    </message>
    <message>
        <source>訂正したので、署名は無効になりました。もう一度署名してもらいます。</source>
        <translation>सच्याइएकाले हस्ताक्षर मान्य रहेन। फेरि हस्ताक्षर गराउनुहोस्।</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::EntryModel</name>
    <message>
        <source>西暦</source>
        <translation>ई.सं.</translation>
    </message>
    <message>
        <source>漢字を選んでください。なければ「かなのまま」を選びます。</source>
        <translation>खान्जी रोज्नुहोस्। नभए “काना मै राख्ने” रोज्नुहोस्।</translation>
    </message>
    <message>
        <source>この番号の住所が見つかりません。番号をお確かめください。</source>
        <translation>यो नम्बरको ठेगाना भेटिएन। नम्बर जाँच्नुहोस्।</translation>
    </message>
    <message>
        <source>住所を選んでください。</source>
        <translation>ठेगाना रोज्नुहोस्।</translation>
    </message>
    <message>
        <source>この日は、こよみにありません。お確かめください。</source>
        <translation>यो दिन पात्रोमा छैन। कृपया जाँच्नुहोस्।</translation>
    </message>
    <message>
        <source>この文字で始まるところが見つかりません。1字消すと、また出ます。</source>
        <translation>यी अक्षरबाट सुरु हुने ठाउँ भेटिएन। एक अक्षर मेट्नुभएमा फेरि देखिन्छ।</translation>
    </message>
    <message>
        <source>番号の形が、ちがいます。カードをよく見て、お確かめください。</source>
        <translation>नम्बर मिलेन। कार्ड फेरि हेर्नुहोस्।</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::EventMenu</name>
    <message>
        <source>今日は、どのご用件ですか</source>
        <translation>आज के कामका लागि आउनुभएको हो?</translation>
    </message>
    <message>
        <source>お聞きしたことは、今日の手続きの書類を作るためだけに使います。終わると、この端末から消します。</source>
        <translation>तपाईंको जवाफ आजको प्रक्रियाको कागजपत्र बनाउन मात्र प्रयोग हुन्छ। सकिएपछि यो मेसिनबाट मेटिन्छ।</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::FamilyModel</name>
    <message>
        <source>いっしょに手続きをするご家族を教えてください</source>
        <translation>सँगै प्रक्रिया गर्ने परिवारबारे बताउनुहोस्</translation>
    </message>
    <message>
        <source>新しい住民票に入る方を、すべて加えます。</source>
        <translation>नयाँ निवासी अभिलेख (住民票) मा रहने सबै जनालाई थप्नुहोस्।</translation>
    </message>
    <message>
        <source>あなた</source>
        <translation>तपाईं</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::HandOverMenu</name>
    <message>
        <source>書類を、どうしますか</source>
        <translation>कागजपत्र के गर्नुहुन्छ?</translation>
    </message>
    <message>
        <source>どちらを選んでも、この後は窓口でお待ちください。</source>
        <translation>जुन रोज्नुभए पनि त्यसपछि काउन्टरमा पर्खनुहोस्।</translation>
    </message>
    <message>
        <source>受付番号を受け取る</source>
        <translation>दर्ता नम्बर लिने</translation>
    </message>
    <message>
        <source>窓口の職員が、書類を印刷してお待ちします</source>
        <translation>काउन्टरको कर्मचारीले कागजपत्र छापेर राख्छन्</translation>
    </message>
    <message>
        <source>ここで印刷する</source>
        <translation>यहाँ छाप्ने</translation>
    </message>
    <message>
        <source>印刷した書類を持って、窓口へ行きます</source>
        <translation>छापिएको कागजपत्र लिएर काउन्टरमा जाने</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::LanguageMenu</name>
    <message>
        <source>ことばを選んでください</source>
        <translation>भाषा रोज्नुहोस्</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::PaperMenu</name>
    <message>
        <source>書類は、ぜんぶ出ましたか</source>
        <translation>के सबै कागज निस्के?</translation>
    </message>
    <message>
        <source>ぜんぶで %1 枚です。</source>
        <translation>जम्मा %1 पाना छन्।</translation>
    </message>
    <message>
        <source>はい、ぜんぶ出ました</source>
        <translation>हो, सबै निस्के</translation>
    </message>
    <message>
        <source>いいえ、出ていません</source>
        <translation>होइन, निस्केनन्</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::PersonModel</name>
    <message>
        <source>この方で、まちがいありませんか</source>
        <translation>के यो व्यक्ति ठीक हो?</translation>
    </message>
    <message>
        <source>あなたで、まちがいありませんか</source>
        <translation>के यो तपाईं नै हो?</translation>
    </message>
    <message>
        <source>読み取れました。カードをお取りください。</source>
        <translation>पढिसकियो। कार्ड लिनुहोस्।</translation>
    </message>
    <message>
        <source>読み取れました。</source>
        <translation>पढियो।</translation>
    </message>
    <message>
        <source>読み取れました。パスポートをお取りください。</source>
        <translation>पढियो। पासपोर्ट लिनुहोस्।</translation>
    </message>
    <message>
        <source>お名前は、カードに画像でしか入っていません。次のページで入れてください。</source>
        <translation>कार्डमा नाम चित्र मात्र छ। अर्को पानामा हाल्नुहोस्।</translation>
    </message>
    <message>
        <source>お名前に、画像でしか読めない字があります。次のページで入れてください。</source>
        <translation>नाममा चित्र मात्र भएको अक्षर छ। अर्को पानामा हाल्नुहोस्।</translation>
    </message>
    <message>
        <source>お名前は、ローマ字で書いてあります。住民票のお名前を、次のページで入れてください。</source>
        <translation>नाम रोमन अक्षरमा छ। बासिन्दा अभिलेखको नाम अर्को पानामा हाल्नुहोस्।</translation>
    </message>
    <message>
        <source>足りないことを、次のページで入れてください。</source>
        <translation>नपुगेको कुरा अर्को पानामा हाल्नुहोस्।</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::QuestionModel</name>
    <message>
        <source>はい</source>
        <translation>हो</translation>
    </message>
    <message>
        <source>いいえ</source>
        <translation>होइन</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::ReceiptModel</name>
    <message>
        <source>書類をお取りください</source>
        <translation>कागजपत्र लिनुहोस्</translation>
    </message>
    <message>
        <source>受付番号をお持ちください</source>
        <translation>यो तपाईंको दर्ता नम्बर हो</translation>
    </message>
    <message>
        <source>印刷した書類を持って、次の窓口へ順にお進みください。</source>
        <translation>छापिएको कागजपत्र लिएर तलका काउन्टरमा क्रमैसँग जानुहोस्।</translation>
    </message>
    <message>
        <source>この番号でお呼びします。次の窓口へ順にお進みください。</source>
        <translation>यही नम्बरले बोलाइनेछ। तलका काउन्टरमा क्रमैसँग जानुहोस्।</translation>
    </message>
    <message>
        <source>このコードを写真にとり、窓口で見せてください。内容は窓口だけが読めます。</source>
        <translation>यो कोडको फोटो खिचेर काउन्टरमा देखाउनुहोस्। भित्रको कुरा काउन्टरले मात्र पढ्न सक्छ।</translation>
    </message>
    <message>
        <source>このコードを写真にとり、窓口で見せてください。内容は窓口だけが読めます。この端末の署名はありません。</source>
        <translation>यो कोडको फोटो खिचेर काउन्टरमा देखाउनुहोस्। भित्रको कुरा काउन्टरले मात्र पढ्न सक्छ। यसमा यो मेसिनको हस्ताक्षर छैन।</translation>
    </message>
    <message>
        <source>入れた内容は、この端末からすべて消しました。</source>
        <translation>लेख्नुभएको कुरा यो मेसिनबाट सबै मेटियो।</translation>
    </message>
    <message>
        <source>入れた内容は、このコードの中だけにあります。この端末からは、すべて消しました。</source>
        <translation>लेख्नुभएको कुरा यो कोडभित्र मात्र छ। यो मेसिनबाट सबै मेटियो।</translation>
    </message>
    <message>
        <source>入れた内容は窓口へ届けました。この画面からは、すべて消しました。</source>
        <translation>लेख्नुभएको कुरा काउन्टरमा पुग्यो। यो स्क्रिनबाट सबै मेटियो।</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::ResultModel</name>
    <message>
        <source>%1つの手続きが見つかりました</source>
        <translation>%1 वटा प्रक्रिया भेटिए</translation>
    </message>
    <message>
        <source>窓口の順にならべました。行を押すと、理由を読めます。</source>
        <translation>काउन्टरको क्रममा राखिएको छ। लहर थिच्नुभएमा कारण पढ्न सकिन्छ।</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1まで</source>
        <translation>%1 सम्म</translation>
    </message>
    <message>
        <source>希望する方</source>
        <translation>इच्छा भएमा</translation>
    </message>
    <message>
        <source>窓口で確認します</source>
        <translation>काउन्टरमा सोधिन्छ</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::ReviewModel</name>
    <message>
        <source>書類をお確かめください</source>
        <translation>कागजपत्र जाँच्नुहोस्</translation>
    </message>
    <message>
        <source>色のついたところが、あなたの内容です。</source>
        <translation>रङ लागेको भाग तपाईंको विवरण हो।</translation>
    </message>
    <message>
        <source>%1枚目／ぜんぶで%2枚</source>
        <translation>पाना %1 / जम्मा %2</translation>
    </message>
    <message>
        <source>ご家族の名前など</source>
        <translation>परिवारको नाम आदि</translation>
    </message>
    <message>
        <source>引っ越しの日と住所</source>
        <translation>सरेको मिति र ठेगाना</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::SecretModel</name>
    <message>
        <source>暗証番号を入れてください</source>
        <translation>पिन नम्बर (暗証番号) लेख्नुहोस्</translation>
    </message>
    <message>
        <source>照合番号を入れてください</source>
        <translation>मिलान नम्बर (照合番号) लेख्नुहोस्</translation>
    </message>
    <message>
        <source>カードを受け取ったときに決めた、数字4けたの番号です。</source>
        <translation>कार्ड लिँदा तपाईंले राख्नुभएको 4 अङ्कको नम्बर हो।</translation>
    </message>
    <message>
        <source>生年月日6けた、有効期限の西暦4けた、セキュリティコード4けたを、続けて入れます。</source>
        <translation>जन्म मितिको 6 अङ्क, म्याद सकिने सालको (ई.सं.) 4 अङ्क र सुरक्षा कोडको 4 अङ्क लगातार लेख्नुहोस्।</translation>
    </message>
    <message>
        <source>%1けたのうち、%2けた入りました</source>
        <translation>%1 अङ्कमध्ये %2 अङ्क लेखियो</translation>
    </message>
    <message>
        <source>これ以上まちがえるとカードが使えなくなるため、ここでは入れられません。別の方法を選んでください。</source>
        <translation>अझै एक पटक गल्ती भए कार्ड बन्द हुने भएकाले यहाँ लेख्न मिल्दैन। अर्को तरिका रोज्नुहोस्।</translation>
    </message>
    <message>
        <source>あと %1 回入れられます</source>
        <translation>अझै %1 पटक लेख्न सकिन्छ</translation>
    </message>
    <message>
        <source>照合番号を入れる</source>
        <translation>मिलान नम्बर लेख्ने</translation>
    </message>
    <message>
        <source>暗証番号を入れる</source>
        <translation>पिन नम्बर लेख्ने</translation>
    </message>
    <message>
        <source>カードなしで入れる</source>
        <translation>कार्डबिना लेख्ने</translation>
    </message>
    <message>
        <source>職員に聞く</source>
        <translation>कर्मचारीलाई सोध्ने</translation>
    </message>
    <message>
        <source>%1けた目</source>
        <translation>अङ्क %1</translation>
    </message>
    <message>
        <source>%1けた目。ぜんぶ入りました。「次へ」を押してください。</source>
        <translation>अङ्क %1। सबै लेखियो। “अर्को” थिच्नुहोस्।</translation>
    </message>
    <message>
        <source>1字消しました。%1</source>
        <translation>एक अङ्क मेटियो। %1</translation>
    </message>
    <message>
        <source>運転免許証の暗証番号を入れてください</source>
        <translation>सवारी अनुमतिपत्रको पिन हाल्नुहोस्</translation>
    </message>
    <message>
        <source>免許証を受け取ったときに決めた2つの番号のうち、1つめの数字4けたです。</source>
        <translation>पाउँदा रोजेका दुई नम्बरमध्ये पहिलो, ४ अङ्क।</translation>
    </message>
    <message>
        <source>コードを読み取る</source>
        <translation>कोड पढ्ने</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::SelfMenu</name>
    <message>
        <source>この方は、どなたですか</source>
        <translation>यो व्यक्ति को हो?</translation>
    </message>
    <message>
        <source>あなたは、どなたですか</source>
        <translation>तपाईं को हो?</translation>
    </message>
    <message>
        <source>コードに、何人かの方のことが書いてあります。</source>
        <translation>कोडमा धेरै जनाको कुरा छ।</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::SignModel</name>
    <message>
        <source>指で署名してください</source>
        <translation>औँलाले हस्ताक्षर गर्नुहोस्</translation>
    </message>
    <message>
        <source>届出をする方のお名前を、わくの中に書きます。</source>
        <translation>सूचना दिने व्यक्तिको नाम घेराभित्र लेख्नुहोस्।</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::VisitModel</name>
    <message>
        <source>手続き</source>
        <translation>प्रक्रिया</translation>
    </message>
    <message>
        <source>あなた</source>
        <translation>तपाईं</translation>
    </message>
    <message>
        <source>ご家族</source>
        <translation>परिवार</translation>
    </message>
    <message>
        <source>質問</source>
        <translation>प्रश्न</translation>
    </message>
    <message>
        <source>確認</source>
        <translation>जाँच</translation>
    </message>
    <message>
        <source>わかりました</source>
        <translation>बुझेँ</translation>
    </message>
    <message>
        <source>もう一度する</source>
        <translation>फेरि गर्ने</translation>
    </message>
    <message>
        <source>別の方法にする</source>
        <translation>अर्को तरिका</translation>
    </message>
    <message>
        <source>職員を呼ぶ</source>
        <translation>कर्मचारी बोलाउने</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::WaitModel</name>
    <message>
        <source>書類を作っています</source>
        <translation>कागजपत्र बनाउँदै छ</translation>
    </message>
    <message>
        <source>窓口へ届けています</source>
        <translation>काउन्टरमा पठाउँदै छ</translation>
    </message>
    <message>
        <source>あなたの情報を消しています</source>
        <translation>तपाईंको जानकारी मेट्दै छ</translation>
    </message>
    <message>
        <source>受付を開いています</source>
        <translation>दर्ता खोल्दै छ</translation>
    </message>
    <message>
        <source>電子署名をしています</source>
        <translation>विद्युतीय हस्ताक्षर गर्दै छ</translation>
    </message>
    <message>
        <source>印刷しています</source>
        <translation>छाप्दै छ</translation>
    </message>
    <message>
        <source>受付を閉じています</source>
        <translation>दर्ता बन्द गर्दै छ</translation>
    </message>
    <message>
        <source>%1枚、印刷しました。</source>
        <translation>%1 पाना छापियो।</translation>
    </message>
    <message>
        <source>そのまま、お待ちください。</source>
        <translation>कृपया एकछिन पर्खनुहोस्।</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::WaitingModel</name>
    <message>
        <source>%1人</source>
        <translation>%1 जना</translation>
    </message>
    <message>
        <source>%1分</source>
        <translation>%1 मिनेट</translation>
    </message>
    <message>
        <source>お待ち</source>
        <translation>पर्खिरहेको</translation>
    </message>
    <message>
        <source>対応中</source>
        <translation>काम हुँदै</translation>
    </message>
    <message>
        <source>署名済み</source>
        <translation>हस्ताक्षर भयो</translation>
    </message>
    <message>
        <source>印刷済み</source>
        <translation>छापियो</translation>
    </message>
    <message>
        <source>済み</source>
        <translation>सकियो</translation>
    </message>
    <message>
        <source>コード %1／%2。残りも読ませてください。</source>
        <translation>कोड %1/%2। बाँकी पनि पढाउनुहोस्।</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::WayMenu</name>
    <message>
        <source>この方のことを、どうやって入れますか</source>
        <translation>यो व्यक्तिको विवरण कसरी लेख्ने?</translation>
    </message>
    <message>
        <source>あなたのことを、どうやって入れますか</source>
        <translation>तपाईंको विवरण कसरी लेख्ने?</translation>
    </message>
    <message>
        <source>どの方法でも、同じ手続きができます。</source>
        <translation>जुन तरिकाबाट पनि एउटै प्रक्रिया गर्न सकिन्छ।</translation>
    </message>
    <message>
        <source>カードと暗証番号</source>
        <translation>कार्ड र पिन नम्बर</translation>
    </message>
    <message>
        <source>マイナンバーカードと、数字4けたの番号</source>
        <translation>माइ नम्बर कार्ड र 4 अङ्कको नम्बर</translation>
    </message>
    <message>
        <source>カードと照合番号</source>
        <translation>कार्ड र मिलान नम्बर</translation>
    </message>
    <message>
        <source>暗証番号をお忘れのとき。カードの表の数字14けた</source>
        <translation>पिन नम्बर बिर्सनुभएमा। कार्डको अगाडिको 14 अङ्क</translation>
    </message>
    <message>
        <source>画面で入れる</source>
        <translation>स्क्रिनमा लेख्ने</translation>
    </message>
    <message>
        <source>カードがなくてもできます</source>
        <translation>कार्ड नभए पनि हुन्छ</translation>
    </message>
    <message>
        <source>どのカードで入れますか</source>
        <translation>कुन कार्ड प्रयोग गर्ने?</translation>
    </message>
    <message>
        <source>カードに書いていないことは、あとでお聞きします。</source>
        <translation>कार्डमा नभएको कुरा पछि सोधिन्छ।</translation>
    </message>
    <message>
        <source>コードを読み取る</source>
        <translation>कोड पढ्ने</translation>
    </message>
    <message>
        <source>転出証明書などのコードをお持ちのとき</source>
        <translation>बसाइँ सरेको प्रमाणपत्र（転出証明書）आदिको कोड भए</translation>
    </message>
    <message>
        <source>ほかのカード</source>
        <translation>अर्को कार्ड</translation>
    </message>
    <message>
        <source>運転免許証、在留カード、パスポート</source>
        <translation>सवारी अनुमतिपत्र, निवास कार्ड（在留カード）, पासपोर्ट</translation>
    </message>
    <message>
        <source>運転免許証</source>
        <translation>सवारी अनुमतिपत्र（運転免許証）</translation>
    </message>
    <message>
        <source>1つめの暗証番号、数字4けたを使います</source>
        <translation>पहिलो पिन, ४ अङ्क</translation>
    </message>
    <message>
        <source>在留カード</source>
        <translation>निवास कार्ड（在留カード）</translation>
    </message>
    <message>
        <source>カードの番号を使います。特別永住者証明書もできます</source>
        <translation>कार्डको नम्बर; विशेष स्थायी बासिन्दाको प्रमाणपत्र पनि</translation>
    </message>
    <message>
        <source>パスポート</source>
        <translation>पासपोर्ट</translation>
    </message>
    <message>
        <source>写真のページの番号と日付を使います</source>
        <translation>फोटो भएको पानाको नम्बर र मिति</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::WelcomeModel</name>
    <message>
        <source>書かずに、手続きができます</source>
        <translation>हातले नलेखी प्रक्रिया गर्न सकिन्छ</translation>
    </message>
    <message>
        <source>受付を選んでください</source>
        <translation>दर्ता रोज्नुहोस्</translation>
    </message>
    <message>
        <source>質問に答えると、必要な書類ができあがります。</source>
        <translation>प्रश्नको जवाफ दिनुभएमा चाहिने कागजपत्र तयार हुन्छ।</translation>
    </message>
    <message>
        <source>左の一覧から選ぶと、ここに開きます。</source>
        <translation>बायाँको सूचीबाट रोज्नुभएमा यहाँ खुल्छ।</translation>
    </message>
</context>
<context>
    <name>ReceiptCodes</name>
    <message>
        <source>受付のコード %1／%2</source>
        <translation>दर्ता कोड %1/%2</translation>
    </message>
</context>
</TS>
