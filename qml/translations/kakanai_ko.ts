<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="ja">
<context>
    <name>BottomBar</name>
    <message>
        <source>ことば</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>読み上げ</source>
        <translation>읽어 주기</translation>
    </message>
    <message>
        <source>職員を呼ぶ</source>
        <translation>직원 호출</translation>
    </message>
    <message>
        <source>止める</source>
        <translation>멈추기</translation>
    </message>
</context>
<context>
    <name>Candidates</name>
    <message>
        <source>かなのまま %1</source>
        <translation>가나 그대로 %1</translation>
    </message>
    <message>
        <source>かなのまま</source>
        <translation>가나 그대로</translation>
    </message>
    <message>
        <source>ほかの漢字を見る</source>
        <translation>다른 한자 보기</translation>
    </message>
    <message>
        <source>ほかを見る</source>
        <translation>더 보기</translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>カードがない・別の方法にする</source>
        <translation>카드가 없음, 다른 방법으로 하기</translation>
    </message>
</context>
<context>
    <name>ChoicePage</name>
    <message>
        <source>次へ</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>わからない</source>
        <translation>모르겠음</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>コードがない・別の方法にする</source>
        <translation>코드가 없음・다른 방법</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>はい、まちがいありません</source>
        <translation>네, 맞습니다</translation>
    </message>
    <message>
        <source>ちがいます</source>
        <translation>아닙니다</translation>
    </message>
    <message>
        <source>生年月日</source>
        <translation>생년월일</translation>
    </message>
    <message>
        <source>性別</source>
        <translation>성별</translation>
    </message>
    <message>
        <source>住所</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>カードの表の画像</source>
        <translation>카드 앞면 그림</translation>
    </message>
</context>
<context>
    <name>CounterWindow</name>
    <message>
        <source>窓口</source>
        <translation>창구</translation>
    </message>
    <message>
        <source>試用・見本</source>
        <translation>시험용, 견본</translation>
    </message>
    <message>
        <source>試用</source>
        <translation>시험용</translation>
    </message>
</context>
<context>
    <name>DateEntry</name>
    <message>
        <source>年</source>
        <translation>년</translation>
    </message>
    <message>
        <source>月</source>
        <translation>월</translation>
    </message>
    <message>
        <source>日</source>
        <translation>일</translation>
    </message>
    <message>
        <source>今日の日にする</source>
        <translation>오늘 날짜로 하기</translation>
    </message>
</context>
<context>
    <name>DeskContext</name>
    <message>
        <source>行を選ぶと、理由・根拠・期限と、直せるところをここに出します。</source>
        <translation>줄을 선택하면 이유, 근거, 기한과 고칠 수 있는 내용이 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>この手続きを外す</source>
        <translation>이 절차 빼기</translation>
    </message>
    <message>
        <source>%1を加える</source>
        <translation>%1 추가</translation>
    </message>
    <message>
        <source>書類</source>
        <translation>서류</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>人</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>答え</source>
        <translation>답변</translation>
    </message>
    <message>
        <source>聞く</source>
        <translation>묻기</translation>
    </message>
    <message>
        <source>手続き</source>
        <translation>절차</translation>
    </message>
    <message>
        <source>加える</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>書類</source>
        <translation>서류</translation>
    </message>
    <message>
        <source>本人確認</source>
        <translation>본인 확인</translation>
    </message>
    <message>
        <source>記録する</source>
        <translation>기록하기</translation>
    </message>
    <message>
        <source>電子署名する</source>
        <translation>전자서명하기</translation>
    </message>
    <message>
        <source>印刷する</source>
        <translation>인쇄하기</translation>
    </message>
    <message>
        <source>受付を終える</source>
        <translation>접수 마치기</translation>
    </message>
    <message>
        <source>一覧にもどす</source>
        <translation>목록으로 돌아가기</translation>
    </message>
</context>
<context>
    <name>DigitPad</name>
    <message>
        <source>ハイフン</source>
        <translation>하이픈</translation>
    </message>
    <message>
        <source>1字消す</source>
        <translation>지우기</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>次へ</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>ない</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>わからない</source>
        <translation>모르겠음</translation>
    </message>
    <message>
        <source>カードの表の画像</source>
        <translation>카드 앞면 그림</translation>
    </message>
</context>
<context>
    <name>FamilyPage</name>
    <message>
        <source>次へ</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>直す</source>
        <translation>고치기</translation>
    </message>
    <message>
        <source>%1さんを直す</source>
        <translation>%1 님 고치기</translation>
    </message>
    <message>
        <source>外す</source>
        <translation>빼기</translation>
    </message>
    <message>
        <source>%1さんを外す</source>
        <translation>%1 님 빼기</translation>
    </message>
    <message>
        <source>家族を、カードで加える</source>
        <translation>카드로 가족 추가</translation>
    </message>
    <message>
        <source>家族を、画面で入れて加える</source>
        <translation>화면에 입력하여 가족 추가</translation>
    </message>
    <message>
        <source>家族を、ほかの方法で加える</source>
        <translation>다른 방법으로 가족 추가</translation>
    </message>
</context>
<context>
    <name>IdentityEditor</name>
    <message>
        <source>この確認を記録する</source>
        <translation>이 확인 기록하기</translation>
    </message>
</context>
<context>
    <name>KanaKeyboard</name>
    <message>
        <source>空白</source>
        <translation>띄어쓰기</translation>
    </message>
    <message>
        <source>゛濁点</source>
        <translation>゛탁음</translation>
    </message>
    <message>
        <source>゜半濁点</source>
        <translation>゜반탁음</translation>
    </message>
    <message>
        <source>小さい字</source>
        <translation>작은 글자</translation>
    </message>
    <message>
        <source>ひらがな</source>
        <translation>히라가나</translation>
    </message>
    <message>
        <source>カタカナ</source>
        <translation>가타카나</translation>
    </message>
    <message>
        <source>かな</source>
        <translation>가나</translation>
    </message>
    <message>
        <source>数字</source>
        <translation>숫자</translation>
    </message>
    <message>
        <source>1字消す</source>
        <translation>지우기</translation>
    </message>
</context>
<context>
    <name>KeyEntries</name>
    <message>
        <source>カードの番号を入れてください</source>
        <translation>카드 번호를 입력하십시오</translation>
    </message>
    <message>
        <source>表の右上にある、英字2つ、数字8つ、英字2つの番号です。</source>
        <translation>앞면 오른쪽 위에 있습니다. 영문 2자, 숫자 8자, 영문 2자입니다.</translation>
    </message>
    <message>
        <source>パスポートの写真のページを見て入れます。</source>
        <translation>여권의 사진 면을 보고 입력합니다.</translation>
    </message>
    <message>
        <source>パスポートの番号を入れてください</source>
        <translation>여권 번호를 입력하십시오</translation>
    </message>
    <message>
        <source>写真のページの右上にある、英字と数字の番号です。</source>
        <translation>사진 면 오른쪽 위에 있는 영문과 숫자입니다.</translation>
    </message>
    <message>
        <source>生年月日を入れてください</source>
        <translation>생년월일을 입력하십시오</translation>
    </message>
    <message>
        <source>有効期間満了日を入れてください</source>
        <translation>만료일을 입력하십시오</translation>
    </message>
</context>
<context>
    <name>KioskWindow</name>
    <message>
        <source>職員を呼びました</source>
        <translation>직원을 불렀습니다</translation>
    </message>
    <message>
        <source>そのまま、お待ちください。入れた内容は残っています。</source>
        <translation>이곳에서 기다려 주십시오. 입력한 내용은 남아 있습니다.</translation>
    </message>
    <message>
        <source>自分でつづける</source>
        <translation>직접 계속하기</translation>
    </message>
    <message>
        <source>まだ、お使いですか</source>
        <translation>아직 사용 중이십니까?</translation>
    </message>
    <message>
        <source>あなたの情報を守るため、このままだと、入れた内容を消します。</source>
        <translation>개인정보 보호를 위해 이대로 두면 입력한 내용이 지워집니다.</translation>
    </message>
    <message>
        <source>つづける</source>
        <translation>계속하기</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>ことばを選んでください</source>
        <translation>언어를 선택해 주십시오</translation>
    </message>
    <message>
        <source>閉じる</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>LetterPad</name>
    <message>
        <source>1字消す</source>
        <translation>지우기</translation>
    </message>
</context>
<context>
    <name>LookSheet</name>
    <message>
        <source>文字の大きさと色</source>
        <translation>글자 크기와 색</translation>
    </message>
    <message>
        <source>ふつうの文字</source>
        <translation>보통 글자</translation>
    </message>
    <message>
        <source>少し大きい文字</source>
        <translation>조금 큰 글자</translation>
    </message>
    <message>
        <source>大きい文字</source>
        <translation>큰 글자</translation>
    </message>
    <message>
        <source>とても大きい文字</source>
        <translation>아주 큰 글자</translation>
    </message>
    <message>
        <source>明るい色</source>
        <translation>밝은 색</translation>
    </message>
    <message>
        <source>暗い色</source>
        <translation>어두운 색</translation>
    </message>
    <message>
        <source>白に黒</source>
        <translation>흰 바탕에 검정</translation>
    </message>
    <message>
        <source>黒に黄色</source>
        <translation>검은 바탕에 노랑</translation>
    </message>
    <message>
        <source>閉じる</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>MoveEntries</name>
    <message>
        <source>番地を入れてください</source>
        <translation>번지(番地)를 입력해 주십시오</translation>
    </message>
    <message>
        <source>たとえば 1丁目2番3号 は、1-2-3 と入れます。</source>
        <translation>예를 들어 1초메 2반 3고(1丁目2番3号)는 1-2-3으로 입력합니다.</translation>
    </message>
    <message>
        <source>建物の名前と部屋の番号を入れてください</source>
        <translation>건물 이름과 호수를 입력해 주십시오</translation>
    </message>
    <message>
        <source>一戸建てのときは、そのまま「ない」を押します。</source>
        <translation>단독주택이면 그대로 ‘없음’을 누릅니다.</translation>
    </message>
    <message>
        <source>新しい家の世帯主はどなたですか</source>
        <translation>새집의 세대주(世帯主)는 누구입니까?</translation>
    </message>
    <message>
        <source>世帯主は、くらしの中心になる方です。</source>
        <translation>세대주는 생활의 중심이 되는 사람입니다.</translation>
    </message>
    <message>
        <source>ほかの人</source>
        <translation>다른 사람</translation>
    </message>
    <message>
        <source>新しい家に住み始めた日はいつですか</source>
        <translation>새집에 살기 시작한 날은 언제입니까?</translation>
    </message>
    <message>
        <source>荷物を運んだ日ではなく、住み始めた日です。</source>
        <translation>짐을 옮긴 날이 아니라 살기 시작한 날입니다.</translation>
    </message>
    <message>
        <source>新しい家の郵便番号を入れてください</source>
        <translation>새집의 우편번호를 입력해 주십시오</translation>
    </message>
    <message>
        <source>カードの住所から引っ越しましたか</source>
        <translation>카드에 적힌 주소에서 이사했습니까?</translation>
    </message>
    <message>
        <source>はい、この住所から</source>
        <translation>네, 이 주소에서</translation>
    </message>
    <message>
        <source>いいえ、ほかの住所から</source>
        <translation>아니요, 다른 주소에서</translation>
    </message>
    <message>
        <source>前の家の郵便番号を入れてください</source>
        <translation>전에 살던 집의 우편번호를 입력해 주십시오</translation>
    </message>
    <message>
        <source>はじめの文字を押すと、少なくなります。</source>
        <translation>첫 글자를 누르면 목록이 줄어듭니다.</translation>
    </message>
    <message>
        <source>都道府県を選んでください</source>
        <translation>도도부현을 선택해 주십시오</translation>
    </message>
    <message>
        <source>市区町村を選んでください</source>
        <translation>시구정촌을 선택해 주십시오</translation>
    </message>
    <message>
        <source>町の名前を選んでください</source>
        <translation>동네 이름을 선택해 주십시오</translation>
    </message>
    <message>
        <source>数字7けたです。「わからない」を押すと、地名から選べます。</source>
        <translation>숫자 7자리입니다. ‘모르겠음’을 누르면 지명으로 선택할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>PersonEditor</name>
    <message>
        <source>氏名</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>フリガナ</source>
        <translation>읽는 법(フリガナ)</translation>
    </message>
    <message>
        <source>この名前に直す</source>
        <translation>이 이름으로 고치기</translation>
    </message>
</context>
<context>
    <name>PersonEntries</name>
    <message>
        <source>みょうじを、ひらがなで入れてください</source>
        <translation>성을 히라가나로 입력해 주십시오</translation>
    </message>
    <message>
        <source>したの名前を、ひらがなで入れてください</source>
        <translation>이름을 히라가나로 입력해 주십시오</translation>
    </message>
    <message>
        <source>生まれた日はいつですか</source>
        <translation>태어난 날은 언제입니까?</translation>
    </message>
    <message>
        <source>住民票の性別はどちらですか</source>
        <translation>주민표(住民票)의 성별은 무엇입니까?</translation>
    </message>
    <message>
        <source>男</source>
        <translation>남</translation>
    </message>
    <message>
        <source>女</source>
        <translation>여</translation>
    </message>
    <message>
        <source>窓口で伝える</source>
        <translation>창구에서 말하기</translation>
    </message>
</context>
<context>
    <name>ProblemSheet</name>
    <message>
        <source>職員の方へ：%1</source>
        <translation>직원에게: %1</translation>
    </message>
</context>
<context>
    <name>QuietActions</name>
    <message>
        <source>もどる</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>やめる</source>
        <translation>그만두기</translation>
    </message>
</context>
<context>
    <name>ReasonChooser</name>
    <message>
        <source>変えるわけ</source>
        <translation>바꾸는 이유</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>終わる</source>
        <translation>마치기</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>次へ</source>
        <translation>다음</translation>
    </message>
</context>
<context>
    <name>ResultRow</name>
    <message>
        <source>急ぎ</source>
        <translation>급함</translation>
    </message>
</context>
<context>
    <name>ReviewMoves</name>
    <message>
        <source>小さく</source>
        <translation>작게</translation>
    </message>
    <message>
        <source>上へ</source>
        <translation>위로</translation>
    </message>
    <message>
        <source>大きく</source>
        <translation>크게</translation>
    </message>
    <message>
        <source>左へ</source>
        <translation>왼쪽</translation>
    </message>
    <message>
        <source>下へ</source>
        <translation>아래로</translation>
    </message>
    <message>
        <source>右へ</source>
        <translation>오른쪽</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>前の紙</source>
        <translation>이전 장</translation>
    </message>
    <message>
        <source>大きく見る</source>
        <translation>크게 보기</translation>
    </message>
    <message>
        <source>次の紙</source>
        <translation>다음 장</translation>
    </message>
    <message>
        <source>この内容でよい</source>
        <translation>이 내용이 맞음</translation>
    </message>
    <message>
        <source>直す</source>
        <translation>고치기</translation>
    </message>
    <message>
        <source>どこを直しますか</source>
        <translation>어디를 고치시겠습니까?</translation>
    </message>
    <message>
        <source>書類にもどる</source>
        <translation>서류로 돌아가기</translation>
    </message>
</context>
<context>
    <name>ScrollBody</name>
    <message>
        <source>上へもどる</source>
        <translation>맨 위로</translation>
    </message>
    <message>
        <source>もっと見る</source>
        <translation>더 보기</translation>
    </message>
</context>
<context>
    <name>SecretPage</name>
    <message>
        <source>次へ</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>わからないときは、ほかの方法でもできます。</source>
        <translation>모를 때는 다른 방법으로도 할 수 있습니다.</translation>
    </message>
    <message>
        <source>番号を決めていない</source>
        <translation>정하지 않음</translation>
    </message>
</context>
<context>
    <name>SignPage</name>
    <message>
        <source>これで署名する</source>
        <translation>이 서명 사용</translation>
    </message>
    <message>
        <source>紙に書く</source>
        <translation>종이에 쓰기</translation>
    </message>
    <message>
        <source>署名するところ</source>
        <translation>서명하는 곳</translation>
    </message>
    <message>
        <source>書き直す</source>
        <translation>다시 쓰기</translation>
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
        <translation>견본</translation>
    </message>
    <message>
        <source>文字と色</source>
        <translation>글자와 색</translation>
    </message>
</context>
<context>
    <name>WaitingList</name>
    <message>
        <source>受付 %1件</source>
        <translation>접수 %1건</translation>
    </message>
    <message>
        <source>新しくする</source>
        <translation>새로 고침</translation>
    </message>
    <message>
        <source>お待ちの方はいません。</source>
        <translation>기다리는 분이 없습니다.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>答える</source>
        <translation>답하기</translation>
    </message>
    <message>
        <source>確かめる</source>
        <translation>확인하기</translation>
    </message>
    <message>
        <source>署名する</source>
        <translation>서명하기</translation>
    </message>
    <message>
        <source>はじめる</source>
        <translation>시작하기</translation>
    </message>
    <message>
        <source>マイナンバーカードをお持ちの方は、ご用意ください。なくても使えます。</source>
        <translation>마이넘버카드(マイナンバーカード)가 있으면 준비해 주십시오. 없어도 이용할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>はい</source>
        <translation>네</translation>
    </message>
    <message>
        <source>いいえ</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>わからない</source>
        <translation>모르겠음</translation>
    </message>
    <message>
        <source>男</source>
        <translation>남</translation>
    </message>
    <message>
        <source>女</source>
        <translation>여</translation>
    </message>
    <message>
        <source>適用不能</source>
        <translation>해당 없음</translation>
    </message>
    <message>
        <source>不明</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>なし</source>
        <translation>없음</translation>
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
        <translation>카드를 읽고 있습니다</translation>
    </message>
    <message>
        <source>カードを、読み取り機に置いてください</source>
        <translation>카드를 판독기 위에 놓아 주십시오</translation>
    </message>
    <message>
        <source>マイナンバーカードの、写真のある面を上にして置きます。</source>
        <translation>마이넘버카드의 사진이 있는 면을 위로 하여 놓습니다.</translation>
    </message>
    <message>
        <source>パスポートを読み取っています</source>
        <translation>여권을 읽고 있습니다</translation>
    </message>
    <message>
        <source>パスポートを、いちど持ち上げてください</source>
        <translation>여권을 한 번 들어 올리십시오</translation>
    </message>
    <message>
        <source>カードを、いちど持ち上げてください</source>
        <translation>카드를 한 번 들어 올리십시오</translation>
    </message>
    <message>
        <source>パスポートを、読み取り機に置いてください</source>
        <translation>여권을 리더기에 올려놓으십시오</translation>
    </message>
    <message>
        <source>終わるまで、動かさないでください。</source>
        <translation>끝날 때까지 움직이지 마십시오.</translation>
    </message>
    <message>
        <source>そのあと、もう一度、読み取り機に置いてください。</source>
        <translation>그런 다음 다시 리더기에 올려놓으십시오.</translation>
    </message>
    <message>
        <source>運転免許証の、写真のある面を上にして置きます。</source>
        <translation>운전면허증의 사진 있는 면을 위로 놓습니다.</translation>
    </message>
    <message>
        <source>在留カードの、写真のある面を上にして置きます。</source>
        <translation>재류카드의 사진 있는 면을 위로 놓습니다.</translation>
    </message>
    <message>
        <source>パスポートを閉じて、表紙を下にして置きます。</source>
        <translation>여권을 덮고 표지를 아래로 놓습니다.</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::CodeModel</name>
    <message>
        <source>お持ちのコードを、読み取り口にかざしてください</source>
        <translation>코드를 스캐너에 대십시오</translation>
    </message>
    <message>
        <source>転出証明書のコードや、パスポートの写真のページの下にある文字の列を読み取ります。</source>
        <translation>전출증명서（転出証明書）의 코드나 여권 사진 면 아래의 문자열을 읽습니다.</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::DeskModel</name>
    <message>
        <source>書類</source>
        <translation>서류</translation>
    </message>
    <message>
        <source>手続きを加える</source>
        <translation>절차 추가하기</translation>
    </message>
    <message>
        <source>本人確認</source>
        <translation>본인 확인</translation>
    </message>
    <message>
        <source>聞くわけ</source>
        <translation>묻는 이유</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>기한</translation>
    </message>
    <message>
        <source>法律の日</source>
        <translation>법정 기한</translation>
    </message>
    <message>
        <source>窓口</source>
        <translation>창구</translation>
    </message>
    <message>
        <source>根拠</source>
        <translation>근거</translation>
    </message>
    <message>
        <source>手数料</source>
        <translation>수수료</translation>
    </message>
    <message>
        <source>確かめた日</source>
        <translation>확인한 날</translation>
    </message>
    <message>
        <source>未確認</source>
        <translation>미확인</translation>
    </message>
    <message>
        <source>フリガナ</source>
        <translation>읽는 법(フリガナ)</translation>
    </message>
    <message>
        <source>生年月日</source>
        <translation>생년월일</translation>
    </message>
    <message>
        <source>未入力</source>
        <translation>미입력</translation>
    </message>
    <message>
        <source>性別</source>
        <translation>성별</translation>
    </message>
    <message>
        <source>カードの住所</source>
        <translation>카드의 주소</translation>
    </message>
    <message>
        <source>なし</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>入力の方法</source>
        <translation>입력 방법</translation>
    </message>
    <message>
        <source>カード</source>
        <translation>카드</translation>
    </message>
    <message>
        <source>入力</source>
        <translation>입력</translation>
    </message>
    <message>
        <source>書類で確かめた</source>
        <translation>서류로 확인함</translation>
    </message>
    <message>
        <source>本人の申し出</source>
        <translation>본인이 요청함</translation>
    </message>
    <message>
        <source>ほかの窓口で済み</source>
        <translation>다른 창구에서 마침</translation>
    </message>
    <message>
        <source>当てはまらない</source>
        <translation>해당 없음</translation>
    </message>
    <message>
        <source>写真つき1点</source>
        <translation>사진 있는 것 1점</translation>
    </message>
    <message>
        <source>写真なし2点</source>
        <translation>사진 없는 것 2점</translation>
    </message>
    <message>
        <source>聞き取り</source>
        <translation>질문으로 확인</translation>
    </message>
    <message>
        <source>確認できず</source>
        <translation>확인하지 못함</translation>
    </message>
    <message>
        <source>マイナンバーカード</source>
        <translation>마이넘버카드(マイナンバーカード)</translation>
    </message>
    <message>
        <source>運転免許証</source>
        <translation>운전면허증(運転免許証)</translation>
    </message>
    <message>
        <source>旅券</source>
        <translation>여권(旅券)</translation>
    </message>
    <message>
        <source>在留カード</source>
        <translation>재류카드(在留カード)</translation>
    </message>
    <message>
        <source>資格確認書</source>
        <translation>자격확인서(資格確認書)</translation>
    </message>
    <message>
        <source>まだ確認していません</source>
        <translation>아직 확인하지 않았습니다</translation>
    </message>
    <message>
        <source>必要</source>
        <translation>필요</translation>
    </message>
    <message>
        <source>任意</source>
        <translation>선택</translation>
    </message>
    <message>
        <source>確認</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>不要</source>
        <translation>불필요</translation>
    </message>
    <message>
        <source>外した</source>
        <translation>뺌</translation>
    </message>
    <message>
        <source>加えた</source>
        <translation>추가함</translation>
    </message>
    <message>
        <source>%1/%2 欄</source>
        <translation>%1/%2 칸</translation>
    </message>
    <message>
        <source>電子署名済み</source>
        <translation>전자서명 완료</translation>
    </message>
    <message>
        <source>自署あり</source>
        <translation>본인 서명 있음</translation>
    </message>
    <message>
        <source>訂正したので、署名は無効になりました。もう一度署名してもらいます。</source>
        <translation>내용이 고쳐져 서명이 무효가 되었습니다. 다시 서명을 받습니다.</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::EntryModel</name>
    <message>
        <source>西暦</source>
        <translation>서기</translation>
    </message>
    <message>
        <source>漢字を選んでください。なければ「かなのまま」を選びます。</source>
        <translation>한자를 선택해 주십시오. 없으면 ‘가나 그대로’를 선택합니다.</translation>
    </message>
    <message>
        <source>この番号の住所が見つかりません。番号をお確かめください。</source>
        <translation>이 번호의 주소를 찾을 수 없습니다. 번호를 확인해 주십시오.</translation>
    </message>
    <message>
        <source>住所を選んでください。</source>
        <translation>주소를 선택해 주십시오.</translation>
    </message>
    <message>
        <source>この日は、こよみにありません。お確かめください。</source>
        <translation>달력에 없는 날입니다. 확인해 주십시오.</translation>
    </message>
    <message>
        <source>この文字で始まるところが見つかりません。1字消すと、また出ます。</source>
        <translation>이 글자로 시작하는 곳을 찾을 수 없습니다. 한 글자를 지우면 다시 나옵니다.</translation>
    </message>
    <message>
        <source>番号の形が、ちがいます。カードをよく見て、お確かめください。</source>
        <translation>번호의 형식이 다릅니다. 카드를 다시 확인하십시오.</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::EventMenu</name>
    <message>
        <source>今日は、どのご用件ですか</source>
        <translation>오늘은 어떤 용건으로 오셨습니까?</translation>
    </message>
    <message>
        <source>お聞きしたことは、今日の手続きの書類を作るためだけに使います。終わると、この端末から消します。</source>
        <translation>답하신 내용은 오늘 절차의 서류를 만드는 데만 씁니다. 끝나면 이 단말기에서 지웁니다.</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::FamilyModel</name>
    <message>
        <source>いっしょに手続きをするご家族を教えてください</source>
        <translation>함께 절차를 밟을 가족을 알려 주십시오</translation>
    </message>
    <message>
        <source>新しい住民票に入る方を、すべて加えます。</source>
        <translation>새 주민표(住民票)에 들어갈 분을 모두 추가합니다.</translation>
    </message>
    <message>
        <source>あなた</source>
        <translation>본인</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::HandOverMenu</name>
    <message>
        <source>書類を、どうしますか</source>
        <translation>서류를 어떻게 하시겠습니까?</translation>
    </message>
    <message>
        <source>どちらを選んでも、この後は窓口でお待ちください。</source>
        <translation>어느 쪽을 선택해도 이후에는 창구에서 기다려 주십시오.</translation>
    </message>
    <message>
        <source>受付番号を受け取る</source>
        <translation>접수번호 받기</translation>
    </message>
    <message>
        <source>窓口の職員が、書類を印刷してお待ちします</source>
        <translation>창구 직원이 서류를 인쇄해 둡니다</translation>
    </message>
    <message>
        <source>ここで印刷する</source>
        <translation>여기서 인쇄하기</translation>
    </message>
    <message>
        <source>印刷した書類を持って、窓口へ行きます</source>
        <translation>인쇄한 서류를 가지고 창구로 갑니다</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::LanguageMenu</name>
    <message>
        <source>ことばを選んでください</source>
        <translation>언어를 선택해 주십시오</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::PaperMenu</name>
    <message>
        <source>書類は、ぜんぶ出ましたか</source>
        <translation>서류가 모두 나왔습니까?</translation>
    </message>
    <message>
        <source>ぜんぶで %1 枚です。</source>
        <translation>모두 %1장입니다.</translation>
    </message>
    <message>
        <source>はい、ぜんぶ出ました</source>
        <translation>네, 모두 나왔습니다</translation>
    </message>
    <message>
        <source>いいえ、出ていません</source>
        <translation>아니요, 나오지 않았습니다</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::PersonModel</name>
    <message>
        <source>この方で、まちがいありませんか</source>
        <translation>이분이 맞습니까?</translation>
    </message>
    <message>
        <source>あなたで、まちがいありませんか</source>
        <translation>본인이 맞습니까?</translation>
    </message>
    <message>
        <source>読み取れました。カードをお取りください。</source>
        <translation>다 읽었습니다. 카드를 가져가 주십시오.</translation>
    </message>
    <message>
        <source>読み取れました。</source>
        <translation>읽었습니다.</translation>
    </message>
    <message>
        <source>読み取れました。パスポートをお取りください。</source>
        <translation>읽었습니다. 여권을 가져가십시오.</translation>
    </message>
    <message>
        <source>お名前は、カードに画像でしか入っていません。次のページで入れてください。</source>
        <translation>카드에는 이름이 그림으로만 있습니다. 다음 화면에서 입력하십시오.</translation>
    </message>
    <message>
        <source>お名前に、画像でしか読めない字があります。次のページで入れてください。</source>
        <translation>이름에 그림으로만 된 글자가 있습니다. 다음 화면에서 입력하십시오.</translation>
    </message>
    <message>
        <source>お名前は、ローマ字で書いてあります。住民票のお名前を、次のページで入れてください。</source>
        <translation>이름이 로마자로 되어 있습니다. 주민표의 이름을 다음 화면에서 입력하십시오.</translation>
    </message>
    <message>
        <source>足りないことを、次のページで入れてください。</source>
        <translation>부족한 것을 다음 화면에서 입력하십시오.</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::QuestionModel</name>
    <message>
        <source>はい</source>
        <translation>네</translation>
    </message>
    <message>
        <source>いいえ</source>
        <translation>아니요</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::ReceiptModel</name>
    <message>
        <source>書類をお取りください</source>
        <translation>서류를 가져가 주십시오</translation>
    </message>
    <message>
        <source>受付番号をお持ちください</source>
        <translation>접수번호를 가지고 계십시오</translation>
    </message>
    <message>
        <source>印刷した書類を持って、次の窓口へ順にお進みください。</source>
        <translation>인쇄한 서류를 가지고 다음 창구로 차례대로 가 주십시오.</translation>
    </message>
    <message>
        <source>この番号でお呼びします。次の窓口へ順にお進みください。</source>
        <translation>이 번호로 부릅니다. 다음 창구로 차례대로 가 주십시오.</translation>
    </message>
    <message>
        <source>このコードを写真にとり、窓口で見せてください。内容は窓口だけが読めます。</source>
        <translation>이 코드를 사진으로 찍어 창구에서 보여 주십시오. 내용은 창구에서만 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>このコードを写真にとり、窓口で見せてください。内容は窓口だけが読めます。この端末の署名はありません。</source>
        <translation>이 코드를 사진으로 찍어 창구에서 보여 주십시오. 내용은 창구에서만 읽을 수 있습니다. 이 단말기의 서명은 없습니다.</translation>
    </message>
    <message>
        <source>入れた内容は、この端末からすべて消しました。</source>
        <translation>입력한 내용은 이 단말기에서 모두 지웠습니다.</translation>
    </message>
    <message>
        <source>入れた内容は、このコードの中だけにあります。この端末からは、すべて消しました。</source>
        <translation>입력한 내용은 이 코드 안에만 있습니다. 이 단말기에서는 모두 지웠습니다.</translation>
    </message>
    <message>
        <source>入れた内容は窓口へ届けました。この画面からは、すべて消しました。</source>
        <translation>입력한 내용을 창구로 보냈습니다. 이 화면에서는 모두 지웠습니다.</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::ResultModel</name>
    <message>
        <source>%1つの手続きが見つかりました</source>
        <translation>절차 %1개를 찾았습니다</translation>
    </message>
    <message>
        <source>窓口の順にならべました。行を押すと、理由を読めます。</source>
        <translation>창구 순서대로 나열했습니다. 줄을 누르면 이유를 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1まで</source>
        <translation>%1까지</translation>
    </message>
    <message>
        <source>希望する方</source>
        <translation>원하는 분</translation>
    </message>
    <message>
        <source>窓口で確認します</source>
        <translation>창구에서 확인합니다</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::ReviewModel</name>
    <message>
        <source>書類をお確かめください</source>
        <translation>서류를 확인해 주십시오</translation>
    </message>
    <message>
        <source>色のついたところが、あなたの内容です。</source>
        <translation>색이 있는 부분이 본인의 내용입니다.</translation>
    </message>
    <message>
        <source>%1枚目／ぜんぶで%2枚</source>
        <translation>%1번째 장/모두 %2장</translation>
    </message>
    <message>
        <source>ご家族の名前など</source>
        <translation>가족의 이름 등</translation>
    </message>
    <message>
        <source>引っ越しの日と住所</source>
        <translation>이사한 날과 주소</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::SecretModel</name>
    <message>
        <source>暗証番号を入れてください</source>
        <translation>비밀번호(暗証番号)를 입력해 주십시오</translation>
    </message>
    <message>
        <source>照合番号を入れてください</source>
        <translation>대조번호(照合番号)를 입력해 주십시오</translation>
    </message>
    <message>
        <source>カードを受け取ったときに決めた、数字4けたの番号です。</source>
        <translation>카드를 받을 때 정한 숫자 4자리 번호입니다.</translation>
    </message>
    <message>
        <source>生年月日6けた、有効期限の西暦4けた、セキュリティコード4けたを、続けて入れます。</source>
        <translation>생년월일 6자리, 유효기한의 서기 연도 4자리, 보안 코드 4자리를 이어서 입력합니다.</translation>
    </message>
    <message>
        <source>%1けたのうち、%2けた入りました</source>
        <translation>%1자리 중 %2자리 입력함</translation>
    </message>
    <message>
        <source>これ以上まちがえるとカードが使えなくなるため、ここでは入れられません。別の方法を選んでください。</source>
        <translation>한 번 더 틀리면 카드를 쓸 수 없게 되므로 여기서는 입력할 수 없습니다. 다른 방법을 선택해 주십시오.</translation>
    </message>
    <message>
        <source>あと %1 回入れられます</source>
        <translation>앞으로 %1번 입력할 수 있습니다</translation>
    </message>
    <message>
        <source>照合番号を入れる</source>
        <translation>대조번호 입력</translation>
    </message>
    <message>
        <source>暗証番号を入れる</source>
        <translation>비밀번호 입력</translation>
    </message>
    <message>
        <source>カードなしで入れる</source>
        <translation>카드 없이 입력</translation>
    </message>
    <message>
        <source>職員に聞く</source>
        <translation>직원에게 묻기</translation>
    </message>
    <message>
        <source>%1けた目</source>
        <translation>%1번째 자리</translation>
    </message>
    <message>
        <source>%1けた目。ぜんぶ入りました。「次へ」を押してください。</source>
        <translation>%1번째 자리. 모두 입력했습니다. ‘다음’을 눌러 주십시오.</translation>
    </message>
    <message>
        <source>1字消しました。%1</source>
        <translation>한 글자 지웠습니다. %1</translation>
    </message>
    <message>
        <source>運転免許証の暗証番号を入れてください</source>
        <translation>운전면허증의 비밀번호를 입력하십시오</translation>
    </message>
    <message>
        <source>免許証を受け取ったときに決めた2つの番号のうち、1つめの数字4けたです。</source>
        <translation>면허증을 받을 때 정한 두 번호 중 첫 번째 숫자 4자리입니다.</translation>
    </message>
    <message>
        <source>コードを読み取る</source>
        <translation>코드 읽기</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::SelfMenu</name>
    <message>
        <source>この方は、どなたですか</source>
        <translation>이분은 누구입니까</translation>
    </message>
    <message>
        <source>あなたは、どなたですか</source>
        <translation>당신은 누구입니까</translation>
    </message>
    <message>
        <source>コードに、何人かの方のことが書いてあります。</source>
        <translation>코드에 여러 사람의 내용이 있습니다.</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::SignModel</name>
    <message>
        <source>指で署名してください</source>
        <translation>손가락으로 서명해 주십시오</translation>
    </message>
    <message>
        <source>届出をする方のお名前を、わくの中に書きます。</source>
        <translation>신고하는 분의 이름을 칸 안에 씁니다.</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::VisitModel</name>
    <message>
        <source>手続き</source>
        <translation>절차</translation>
    </message>
    <message>
        <source>あなた</source>
        <translation>본인</translation>
    </message>
    <message>
        <source>ご家族</source>
        <translation>가족</translation>
    </message>
    <message>
        <source>質問</source>
        <translation>질문</translation>
    </message>
    <message>
        <source>確認</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>わかりました</source>
        <translation>알겠습니다</translation>
    </message>
    <message>
        <source>もう一度する</source>
        <translation>다시 하기</translation>
    </message>
    <message>
        <source>別の方法にする</source>
        <translation>다른 방법으로</translation>
    </message>
    <message>
        <source>職員を呼ぶ</source>
        <translation>직원 호출</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::WaitModel</name>
    <message>
        <source>書類を作っています</source>
        <translation>서류를 만들고 있습니다</translation>
    </message>
    <message>
        <source>窓口へ届けています</source>
        <translation>창구로 보내고 있습니다</translation>
    </message>
    <message>
        <source>あなたの情報を消しています</source>
        <translation>개인정보를 지우고 있습니다</translation>
    </message>
    <message>
        <source>受付を開いています</source>
        <translation>접수를 열고 있습니다</translation>
    </message>
    <message>
        <source>電子署名をしています</source>
        <translation>전자서명을 하고 있습니다</translation>
    </message>
    <message>
        <source>印刷しています</source>
        <translation>인쇄하고 있습니다</translation>
    </message>
    <message>
        <source>受付を閉じています</source>
        <translation>접수를 닫고 있습니다</translation>
    </message>
    <message>
        <source>%1枚、印刷しました。</source>
        <translation>%1장 인쇄했습니다.</translation>
    </message>
    <message>
        <source>そのまま、お待ちください。</source>
        <translation>잠시 기다려 주십시오.</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::WaitingModel</name>
    <message>
        <source>%1人</source>
        <translation>%1명</translation>
    </message>
    <message>
        <source>%1分</source>
        <translation>%1분</translation>
    </message>
    <message>
        <source>お待ち</source>
        <translation>대기 중</translation>
    </message>
    <message>
        <source>対応中</source>
        <translation>처리 중</translation>
    </message>
    <message>
        <source>署名済み</source>
        <translation>서명 완료</translation>
    </message>
    <message>
        <source>印刷済み</source>
        <translation>인쇄 완료</translation>
    </message>
    <message>
        <source>済み</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>コード %1／%2。残りも読ませてください。</source>
        <translation>코드 %1/%2. 나머지도 읽혀 주십시오.</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::WayMenu</name>
    <message>
        <source>この方のことを、どうやって入れますか</source>
        <translation>이분의 정보를 어떻게 입력하시겠습니까?</translation>
    </message>
    <message>
        <source>あなたのことを、どうやって入れますか</source>
        <translation>본인의 정보를 어떻게 입력하시겠습니까?</translation>
    </message>
    <message>
        <source>どの方法でも、同じ手続きができます。</source>
        <translation>어느 방법이든 같은 절차를 밟을 수 있습니다.</translation>
    </message>
    <message>
        <source>カードと暗証番号</source>
        <translation>카드와 비밀번호</translation>
    </message>
    <message>
        <source>マイナンバーカードと、数字4けたの番号</source>
        <translation>마이넘버카드와 숫자 4자리 번호</translation>
    </message>
    <message>
        <source>カードと照合番号</source>
        <translation>카드와 대조번호</translation>
    </message>
    <message>
        <source>暗証番号をお忘れのとき。カードの表の数字14けた</source>
        <translation>비밀번호를 잊었을 때. 카드 앞면의 숫자 14자리</translation>
    </message>
    <message>
        <source>画面で入れる</source>
        <translation>화면에 입력</translation>
    </message>
    <message>
        <source>カードがなくてもできます</source>
        <translation>카드가 없어도 됩니다</translation>
    </message>
    <message>
        <source>どのカードで入れますか</source>
        <translation>어느 카드로 입력하시겠습니까</translation>
    </message>
    <message>
        <source>カードに書いていないことは、あとでお聞きします。</source>
        <translation>카드에 없는 것은 나중에 여쭙습니다.</translation>
    </message>
    <message>
        <source>コードを読み取る</source>
        <translation>코드 읽기</translation>
    </message>
    <message>
        <source>転出証明書などのコードをお持ちのとき</source>
        <translation>전출증명서（転出証明書）등의 코드가 있을 때</translation>
    </message>
    <message>
        <source>ほかのカード</source>
        <translation>다른 카드</translation>
    </message>
    <message>
        <source>運転免許証、在留カード、パスポート</source>
        <translation>운전면허증, 재류카드（在留カード）, 여권</translation>
    </message>
    <message>
        <source>運転免許証</source>
        <translation>운전면허증（運転免許証）</translation>
    </message>
    <message>
        <source>1つめの暗証番号、数字4けたを使います</source>
        <translation>첫 번째 비밀번호 숫자 4자리를 씁니다</translation>
    </message>
    <message>
        <source>在留カード</source>
        <translation>재류카드（在留カード）</translation>
    </message>
    <message>
        <source>カードの番号を使います。特別永住者証明書もできます</source>
        <translation>카드 번호를 씁니다. 특별영주자증명서도 됩니다</translation>
    </message>
    <message>
        <source>パスポート</source>
        <translation>여권</translation>
    </message>
    <message>
        <source>写真のページの番号と日付を使います</source>
        <translation>사진 면의 번호와 날짜를 씁니다</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::WelcomeModel</name>
    <message>
        <source>書かずに、手続きができます</source>
        <translation>손으로 쓰지 않고 절차를 마칠 수 있습니다</translation>
    </message>
    <message>
        <source>受付を選んでください</source>
        <translation>접수를 선택해 주십시오</translation>
    </message>
    <message>
        <source>質問に答えると、必要な書類ができあがります。</source>
        <translation>질문에 답하면 필요한 서류가 완성됩니다.</translation>
    </message>
    <message>
        <source>左の一覧から選ぶと、ここに開きます。</source>
        <translation>왼쪽 목록에서 선택하면 여기에 열립니다.</translation>
    </message>
</context>
<context>
    <name>ReceiptCodes</name>
    <message>
        <source>受付のコード %1／%2</source>
        <translation>접수 코드 %1/%2</translation>
    </message>
</context>
</TS>
