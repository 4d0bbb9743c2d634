<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="ja">
<context>
    <name>BottomBar</name>
    <message>
        <source>ことば</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>読み上げ</source>
        <translation>Đọc to</translation>
    </message>
    <message>
        <source>職員を呼ぶ</source>
        <translation>Gọi nhân viên</translation>
    </message>
    <message>
        <source>止める</source>
        <translation>Dừng đọc</translation>
    </message>
</context>
<context>
    <name>Candidates</name>
    <message>
        <source>かなのまま %1</source>
        <translation>Giữ nguyên kana: %1</translation>
    </message>
    <message>
        <source>かなのまま</source>
        <translation>Giữ nguyên kana</translation>
    </message>
    <message>
        <source>ほかの漢字を見る</source>
        <translation>Xem chữ Hán khác</translation>
    </message>
    <message>
        <source>ほかを見る</source>
        <translation>Xem thêm</translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>カードがない・別の方法にする</source>
        <translation>Không có thẻ / Dùng cách khác</translation>
    </message>
</context>
<context>
    <name>ChoicePage</name>
    <message>
        <source>次へ</source>
        <translation>Tiếp</translation>
    </message>
    <message>
        <source>わからない</source>
        <translation>Không biết</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>コードがない・別の方法にする</source>
        <translation>Không có mã – cách khác</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>はい、まちがいありません</source>
        <translation>Vâng, đúng rồi</translation>
    </message>
    <message>
        <source>ちがいます</source>
        <translation>Không đúng</translation>
    </message>
    <message>
        <source>生年月日</source>
        <translation>Ngày sinh</translation>
    </message>
    <message>
        <source>性別</source>
        <translation>Giới tính</translation>
    </message>
    <message>
        <source>住所</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>カードの表の画像</source>
        <translation>Ảnh mặt trước của thẻ</translation>
    </message>
</context>
<context>
    <name>CounterWindow</name>
    <message>
        <source>窓口</source>
        <translation>Quầy</translation>
    </message>
    <message>
        <source>試用・見本</source>
        <translation>Dùng thử, bản mẫu</translation>
    </message>
    <message>
        <source>試用</source>
        <translation>Dùng thử</translation>
    </message>
</context>
<context>
    <name>DateEntry</name>
    <message>
        <source>年</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>月</source>
        <translation>Tháng</translation>
    </message>
    <message>
        <source>日</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>今日の日にする</source>
        <translation>Chọn hôm nay</translation>
    </message>
</context>
<context>
    <name>DeskContext</name>
    <message>
        <source>行を選ぶと、理由・根拠・期限と、直せるところをここに出します。</source>
        <translation>Chọn một dòng để xem ở đây lý do, căn cứ, thời hạn và những chỗ có thể sửa.</translation>
    </message>
    <message>
        <source>この手続きを外す</source>
        <translation>Bỏ thủ tục này</translation>
    </message>
    <message>
        <source>%1を加える</source>
        <translation>Thêm %1</translation>
    </message>
    <message>
        <source>書類</source>
        <translation>Giấy tờ</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>人</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>答え</source>
        <translation>Câu trả lời</translation>
    </message>
    <message>
        <source>聞く</source>
        <translation>Hỏi</translation>
    </message>
    <message>
        <source>手続き</source>
        <translation>Thủ tục</translation>
    </message>
    <message>
        <source>加える</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>書類</source>
        <translation>Giấy tờ</translation>
    </message>
    <message>
        <source>本人確認</source>
        <translation>Xác nhận nhân thân</translation>
    </message>
    <message>
        <source>記録する</source>
        <translation>Ghi lại</translation>
    </message>
    <message>
        <source>電子署名する</source>
        <translation>Ký điện tử</translation>
    </message>
    <message>
        <source>印刷する</source>
        <translation>In</translation>
    </message>
    <message>
        <source>受付を終える</source>
        <translation>Kết thúc</translation>
    </message>
    <message>
        <source>一覧にもどす</source>
        <translation>Về danh sách</translation>
    </message>
</context>
<context>
    <name>DigitPad</name>
    <message>
        <source>ハイフン</source>
        <translation>Dấu gạch nối</translation>
    </message>
    <message>
        <source>1字消す</source>
        <translation>Xóa</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>次へ</source>
        <translation>Tiếp</translation>
    </message>
    <message>
        <source>ない</source>
        <translation>Không có</translation>
    </message>
    <message>
        <source>わからない</source>
        <translation>Không biết</translation>
    </message>
    <message>
        <source>カードの表の画像</source>
        <translation>Ảnh mặt trước của thẻ</translation>
    </message>
</context>
<context>
    <name>FamilyPage</name>
    <message>
        <source>次へ</source>
        <translation>Tiếp</translation>
    </message>
    <message>
        <source>直す</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>%1さんを直す</source>
        <translation>Sửa %1</translation>
    </message>
    <message>
        <source>外す</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>%1さんを外す</source>
        <translation>Bỏ %1</translation>
    </message>
    <message>
        <source>家族を、カードで加える</source>
        <translation>Thêm người nhà bằng thẻ</translation>
    </message>
    <message>
        <source>家族を、画面で入れて加える</source>
        <translation>Thêm người nhà bằng cách nhập</translation>
    </message>
    <message>
        <source>家族を、ほかの方法で加える</source>
        <translation>Thêm người nhà bằng cách khác</translation>
    </message>
</context>
<context>
    <name>IdentityEditor</name>
    <message>
        <source>この確認を記録する</source>
        <translation>Ghi lại việc xác nhận này</translation>
    </message>
</context>
<context>
    <name>KanaKeyboard</name>
    <message>
        <source>空白</source>
        <translation>Cách</translation>
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
        <translation>Chữ nhỏ</translation>
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
        <translation>Số</translation>
    </message>
    <message>
        <source>1字消す</source>
        <translation>Xóa</translation>
    </message>
</context>
<context>
    <name>KeyEntries</name>
    <message>
        <source>カードの番号を入れてください</source>
        <translation>Hãy nhập số thẻ</translation>
    </message>
    <message>
        <source>表の右上にある、英字2つ、数字8つ、英字2つの番号です。</source>
        <translation>Ở góc trên bên phải mặt trước: 2 chữ cái, 8 chữ số, 2 chữ cái.</translation>
    </message>
    <message>
        <source>パスポートの写真のページを見て入れます。</source>
        <translation>Nhập theo trang có ảnh của hộ chiếu.</translation>
    </message>
    <message>
        <source>パスポートの番号を入れてください</source>
        <translation>Hãy nhập số hộ chiếu</translation>
    </message>
    <message>
        <source>写真のページの右上にある、英字と数字の番号です。</source>
        <translation>Ở góc trên bên phải trang có ảnh, gồm chữ và số.</translation>
    </message>
    <message>
        <source>生年月日を入れてください</source>
        <translation>Hãy nhập ngày sinh</translation>
    </message>
    <message>
        <source>有効期間満了日を入れてください</source>
        <translation>Hãy nhập ngày hết hạn</translation>
    </message>
</context>
<context>
    <name>KioskWindow</name>
    <message>
        <source>職員を呼びました</source>
        <translation>Đã gọi nhân viên</translation>
    </message>
    <message>
        <source>そのまま、お待ちください。入れた内容は残っています。</source>
        <translation>Xin vui lòng đợi tại đây. Nội dung đã nhập vẫn còn.</translation>
    </message>
    <message>
        <source>自分でつづける</source>
        <translation>Tự làm tiếp</translation>
    </message>
    <message>
        <source>まだ、お使いですか</source>
        <translation>Quý vị vẫn đang dùng máy chứ?</translation>
    </message>
    <message>
        <source>あなたの情報を守るため、このままだと、入れた内容を消します。</source>
        <translation>Để bảo vệ thông tin của quý vị, nếu không thao tác, nội dung đã nhập sẽ bị xóa.</translation>
    </message>
    <message>
        <source>つづける</source>
        <translation>Tiếp tục</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>ことばを選んでください</source>
        <translation>Xin chọn ngôn ngữ</translation>
    </message>
    <message>
        <source>閉じる</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>LetterPad</name>
    <message>
        <source>1字消す</source>
        <translation>Xóa</translation>
    </message>
</context>
<context>
    <name>LookSheet</name>
    <message>
        <source>文字の大きさと色</source>
        <translation>Cỡ chữ và màu</translation>
    </message>
    <message>
        <source>ふつうの文字</source>
        <translation>Chữ thường</translation>
    </message>
    <message>
        <source>少し大きい文字</source>
        <translation>Chữ hơi to</translation>
    </message>
    <message>
        <source>大きい文字</source>
        <translation>Chữ to</translation>
    </message>
    <message>
        <source>とても大きい文字</source>
        <translation>Chữ rất to</translation>
    </message>
    <message>
        <source>明るい色</source>
        <translation>Màu sáng</translation>
    </message>
    <message>
        <source>暗い色</source>
        <translation>Màu tối</translation>
    </message>
    <message>
        <source>白に黒</source>
        <translation>Chữ đen nền trắng</translation>
    </message>
    <message>
        <source>黒に黄色</source>
        <translation>Chữ vàng nền đen</translation>
    </message>
    <message>
        <source>閉じる</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>MoveEntries</name>
    <message>
        <source>番地を入れてください</source>
        <translation>Xin nhập số nhà (番地)</translation>
    </message>
    <message>
        <source>たとえば 1丁目2番3号 は、1-2-3 と入れます。</source>
        <translation>Ví dụ: 1-chome 2-ban 3-go (1丁目2番3号) thì nhập 1-2-3.</translation>
    </message>
    <message>
        <source>建物の名前と部屋の番号を入れてください</source>
        <translation>Xin nhập tên tòa nhà và số phòng</translation>
    </message>
    <message>
        <source>一戸建てのときは、そのまま「ない」を押します。</source>
        <translation>Nếu là nhà riêng, xin bấm “Không có”.</translation>
    </message>
    <message>
        <source>新しい家の世帯主はどなたですか</source>
        <translation>Ai là chủ hộ (世帯主) của nhà mới?</translation>
    </message>
    <message>
        <source>世帯主は、くらしの中心になる方です。</source>
        <translation>Chủ hộ là người giữ vai trò chính trong sinh hoạt gia đình.</translation>
    </message>
    <message>
        <source>ほかの人</source>
        <translation>Người khác</translation>
    </message>
    <message>
        <source>新しい家に住み始めた日はいつですか</source>
        <translation>Quý vị bắt đầu sống ở nhà mới từ ngày nào?</translation>
    </message>
    <message>
        <source>荷物を運んだ日ではなく、住み始めた日です。</source>
        <translation>Là ngày bắt đầu sống, không phải ngày chuyển đồ.</translation>
    </message>
    <message>
        <source>新しい家の郵便番号を入れてください</source>
        <translation>Xin nhập mã bưu điện của nhà mới</translation>
    </message>
    <message>
        <source>カードの住所から引っ越しましたか</source>
        <translation>Quý vị chuyển từ địa chỉ trên thẻ phải không?</translation>
    </message>
    <message>
        <source>はい、この住所から</source>
        <translation>Vâng, từ địa chỉ này</translation>
    </message>
    <message>
        <source>いいえ、ほかの住所から</source>
        <translation>Không, từ địa chỉ khác</translation>
    </message>
    <message>
        <source>前の家の郵便番号を入れてください</source>
        <translation>Xin nhập mã bưu điện của nhà cũ</translation>
    </message>
    <message>
        <source>はじめの文字を押すと、少なくなります。</source>
        <translation>Bấm chữ đầu tiên để danh sách ngắn lại.</translation>
    </message>
    <message>
        <source>都道府県を選んでください</source>
        <translation>Xin chọn tỉnh, thành phố (都道府県)</translation>
    </message>
    <message>
        <source>市区町村を選んでください</source>
        <translation>Xin chọn thành phố, quận, thị trấn hoặc làng (市区町村)</translation>
    </message>
    <message>
        <source>町の名前を選んでください</source>
        <translation>Xin chọn tên khu phố (町)</translation>
    </message>
    <message>
        <source>数字7けたです。「わからない」を押すと、地名から選べます。</source>
        <translation>Gồm 7 chữ số. Bấm “Không biết” để chọn theo tên địa danh.</translation>
    </message>
</context>
<context>
    <name>PersonEditor</name>
    <message>
        <source>氏名</source>
        <translation>Họ tên</translation>
    </message>
    <message>
        <source>フリガナ</source>
        <translation>Cách đọc (フリガナ)</translation>
    </message>
    <message>
        <source>この名前に直す</source>
        <translation>Sửa thành tên này</translation>
    </message>
</context>
<context>
    <name>PersonEntries</name>
    <message>
        <source>みょうじを、ひらがなで入れてください</source>
        <translation>Xin nhập họ bằng chữ Hiragana</translation>
    </message>
    <message>
        <source>したの名前を、ひらがなで入れてください</source>
        <translation>Xin nhập tên bằng chữ Hiragana</translation>
    </message>
    <message>
        <source>生まれた日はいつですか</source>
        <translation>Ngày sinh là ngày nào?</translation>
    </message>
    <message>
        <source>住民票の性別はどちらですか</source>
        <translation>Giới tính trên phiếu cư dân (住民票) là gì?</translation>
    </message>
    <message>
        <source>男</source>
        <translation>Nam</translation>
    </message>
    <message>
        <source>女</source>
        <translation>Nữ</translation>
    </message>
    <message>
        <source>窓口で伝える</source>
        <translation>Nói tại quầy</translation>
    </message>
</context>
<context>
    <name>ProblemSheet</name>
    <message>
        <source>職員の方へ：%1</source>
        <translation>Gửi nhân viên: %1</translation>
    </message>
</context>
<context>
    <name>QuietActions</name>
    <message>
        <source>もどる</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>やめる</source>
        <translation>Thoát</translation>
    </message>
</context>
<context>
    <name>ReasonChooser</name>
    <message>
        <source>変えるわけ</source>
        <translation>Lý do thay đổi</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>終わる</source>
        <translation>Kết thúc</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>次へ</source>
        <translation>Tiếp</translation>
    </message>
</context>
<context>
    <name>ResultRow</name>
    <message>
        <source>急ぎ</source>
        <translation>Gấp</translation>
    </message>
</context>
<context>
    <name>ReviewMoves</name>
    <message>
        <source>小さく</source>
        <translation>Nhỏ hơn</translation>
    </message>
    <message>
        <source>上へ</source>
        <translation>Lên</translation>
    </message>
    <message>
        <source>大きく</source>
        <translation>To hơn</translation>
    </message>
    <message>
        <source>左へ</source>
        <translation>Trái</translation>
    </message>
    <message>
        <source>下へ</source>
        <translation>Xuống</translation>
    </message>
    <message>
        <source>右へ</source>
        <translation>Phải</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>前の紙</source>
        <translation>Tờ trước</translation>
    </message>
    <message>
        <source>大きく見る</source>
        <translation>Phóng to</translation>
    </message>
    <message>
        <source>次の紙</source>
        <translation>Tờ sau</translation>
    </message>
    <message>
        <source>この内容でよい</source>
        <translation>Nội dung này đúng</translation>
    </message>
    <message>
        <source>直す</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>どこを直しますか</source>
        <translation>Quý vị muốn sửa chỗ nào?</translation>
    </message>
    <message>
        <source>書類にもどる</source>
        <translation>Về giấy tờ</translation>
    </message>
</context>
<context>
    <name>ScrollBody</name>
    <message>
        <source>上へもどる</source>
        <translation>Lên đầu trang</translation>
    </message>
    <message>
        <source>もっと見る</source>
        <translation>Xem thêm</translation>
    </message>
</context>
<context>
    <name>SecretPage</name>
    <message>
        <source>次へ</source>
        <translation>Tiếp</translation>
    </message>
    <message>
        <source>わからないときは、ほかの方法でもできます。</source>
        <translation>Nếu không biết, quý vị có thể dùng cách khác.</translation>
    </message>
    <message>
        <source>番号を決めていない</source>
        <translation>Chưa đặt số</translation>
    </message>
</context>
<context>
    <name>SignPage</name>
    <message>
        <source>これで署名する</source>
        <translation>Dùng chữ ký này</translation>
    </message>
    <message>
        <source>紙に書く</source>
        <translation>Ký trên giấy</translation>
    </message>
    <message>
        <source>署名するところ</source>
        <translation>Chỗ ký tên</translation>
    </message>
    <message>
        <source>書き直す</source>
        <translation>Viết lại</translation>
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
        <translation>Bản mẫu</translation>
    </message>
    <message>
        <source>文字と色</source>
        <translation>Chữ và màu</translation>
    </message>
</context>
<context>
    <name>WaitingList</name>
    <message>
        <source>受付 %1件</source>
        <translation>Lượt tiếp nhận: %1</translation>
    </message>
    <message>
        <source>新しくする</source>
        <translation>Làm mới</translation>
    </message>
    <message>
        <source>お待ちの方はいません。</source>
        <translation>Không có ai đang chờ.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>答える</source>
        <translation>Trả lời</translation>
    </message>
    <message>
        <source>確かめる</source>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <source>署名する</source>
        <translation>Ký tên</translation>
    </message>
    <message>
        <source>はじめる</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>マイナンバーカードをお持ちの方は、ご用意ください。なくても使えます。</source>
        <translation>Nếu có thẻ My Number (マイナンバーカード), xin chuẩn bị sẵn. Không có thẻ cũng dùng được.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>はい</source>
        <translation>Có</translation>
    </message>
    <message>
        <source>いいえ</source>
        <translation>Không</translation>
    </message>
    <message>
        <source>わからない</source>
        <translation>Không biết</translation>
    </message>
    <message>
        <source>男</source>
        <translation>Nam</translation>
    </message>
    <message>
        <source>女</source>
        <translation>Nữ</translation>
    </message>
    <message>
        <source>適用不能</source>
        <translation>Không áp dụng</translation>
    </message>
    <message>
        <source>不明</source>
        <translation>Không rõ</translation>
    </message>
    <message>
        <source>なし</source>
        <translation>Không có</translation>
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
        <translation>Đang đọc thẻ</translation>
    </message>
    <message>
        <source>カードを、読み取り機に置いてください</source>
        <translation>Xin đặt thẻ lên máy đọc</translation>
    </message>
    <message>
        <source>マイナンバーカードの、写真のある面を上にして置きます。</source>
        <translation>Đặt thẻ My Number với mặt có ảnh hướng lên trên.</translation>
    </message>
    <message>
        <source>パスポートを読み取っています</source>
        <translation>Đang đọc hộ chiếu</translation>
    </message>
    <message>
        <source>パスポートを、いちど持ち上げてください</source>
        <translation>Hãy nhấc hộ chiếu lên một lần</translation>
    </message>
    <message>
        <source>カードを、いちど持ち上げてください</source>
        <translation>Hãy nhấc thẻ lên một lần</translation>
    </message>
    <message>
        <source>パスポートを、読み取り機に置いてください</source>
        <translation>Hãy đặt hộ chiếu lên máy đọc</translation>
    </message>
    <message>
        <source>終わるまで、動かさないでください。</source>
        <translation>Xin đừng di chuyển cho đến khi xong.</translation>
    </message>
    <message>
        <source>そのあと、もう一度、読み取り機に置いてください。</source>
        <translation>Sau đó hãy đặt lại lên máy đọc.</translation>
    </message>
    <message>
        <source>運転免許証の、写真のある面を上にして置きます。</source>
        <translation>Đặt bằng lái xe với mặt có ảnh hướng lên.</translation>
    </message>
    <message>
        <source>在留カードの、写真のある面を上にして置きます。</source>
        <translation>Đặt thẻ cư trú với mặt có ảnh hướng lên.</translation>
    </message>
    <message>
        <source>パスポートを閉じて、表紙を下にして置きます。</source>
        <translation>Gấp hộ chiếu lại, đặt bìa trước xuống dưới.</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::CodeModel</name>
    <message>
        <source>お持ちのコードを、読み取り口にかざしてください</source>
        <translation>Hãy đưa mã vào trước máy quét</translation>
    </message>
    <message>
        <source>転出証明書のコードや、パスポートの写真のページの下にある文字の列を読み取ります。</source>
        <translation>Đọc mã của giấy chứng nhận chuyển đi（転出証明書）hoặc các dòng chữ dưới trang có ảnh của hộ chiếu.</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::DeskModel</name>
    <message>
        <source>書類</source>
        <translation>Giấy tờ</translation>
    </message>
    <message>
        <source>手続きを加える</source>
        <translation>Thêm thủ tục</translation>
    </message>
    <message>
        <source>本人確認</source>
        <translation>Xác nhận nhân thân</translation>
    </message>
    <message>
        <source>聞くわけ</source>
        <translation>Lý do hỏi</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>Thời hạn</translation>
    </message>
    <message>
        <source>法律の日</source>
        <translation>Ngày theo luật</translation>
    </message>
    <message>
        <source>窓口</source>
        <translation>Quầy</translation>
    </message>
    <message>
        <source>根拠</source>
        <translation>Căn cứ</translation>
    </message>
    <message>
        <source>手数料</source>
        <translation>Lệ phí</translation>
    </message>
    <message>
        <source>確かめた日</source>
        <translation>Ngày kiểm chứng</translation>
    </message>
    <message>
        <source>未確認</source>
        <translation>Chưa kiểm chứng</translation>
    </message>
    <message>
        <source>フリガナ</source>
        <translation>Cách đọc (フリガナ)</translation>
    </message>
    <message>
        <source>生年月日</source>
        <translation>Ngày sinh</translation>
    </message>
    <message>
        <source>未入力</source>
        <translation>Chưa nhập</translation>
    </message>
    <message>
        <source>性別</source>
        <translation>Giới tính</translation>
    </message>
    <message>
        <source>カードの住所</source>
        <translation>Địa chỉ trên thẻ</translation>
    </message>
    <message>
        <source>なし</source>
        <translation>Không có</translation>
    </message>
    <message>
        <source>入力の方法</source>
        <translation>Cách nhập</translation>
    </message>
    <message>
        <source>カード</source>
        <translation>Thẻ</translation>
    </message>
    <message>
        <source>入力</source>
        <translation>Nhập</translation>
    </message>
    <message>
        <source>書類で確かめた</source>
        <translation>Đã xem giấy tờ</translation>
    </message>
    <message>
        <source>本人の申し出</source>
        <translation>Theo yêu cầu của người đến</translation>
    </message>
    <message>
        <source>ほかの窓口で済み</source>
        <translation>Đã làm ở quầy khác</translation>
    </message>
    <message>
        <source>当てはまらない</source>
        <translation>Không thuộc trường hợp này</translation>
    </message>
    <message>
        <source>写真つき1点</source>
        <translation>1 giấy tờ có ảnh</translation>
    </message>
    <message>
        <source>写真なし2点</source>
        <translation>2 giấy tờ không có ảnh</translation>
    </message>
    <message>
        <source>聞き取り</source>
        <translation>Hỏi trực tiếp</translation>
    </message>
    <message>
        <source>確認できず</source>
        <translation>Không xác nhận được</translation>
    </message>
    <message>
        <source>マイナンバーカード</source>
        <translation>Thẻ My Number (マイナンバーカード)</translation>
    </message>
    <message>
        <source>運転免許証</source>
        <translation>Giấy phép lái xe (運転免許証)</translation>
    </message>
    <message>
        <source>旅券</source>
        <translation>Hộ chiếu (旅券)</translation>
    </message>
    <message>
        <source>在留カード</source>
        <translation>Thẻ lưu trú (在留カード)</translation>
    </message>
    <message>
        <source>資格確認書</source>
        <translation>Giấy xác nhận tư cách (資格確認書)</translation>
    </message>
    <message>
        <source>まだ確認していません</source>
        <translation>Chưa xác nhận</translation>
    </message>
    <message>
        <source>必要</source>
        <translation>Cần</translation>
    </message>
    <message>
        <source>任意</source>
        <translation>Tùy chọn</translation>
    </message>
    <message>
        <source>確認</source>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <source>不要</source>
        <translation>Không cần</translation>
    </message>
    <message>
        <source>外した</source>
        <translation>Đã bỏ</translation>
    </message>
    <message>
        <source>加えた</source>
        <translation>Đã thêm</translation>
    </message>
    <message>
        <source>%1/%2 欄</source>
        <translation>%1/%2 mục</translation>
    </message>
    <message>
        <source>電子署名済み</source>
        <translation>Đã ký điện tử</translation>
    </message>
    <message>
        <source>自署あり</source>
        <translation>Có chữ ký tay</translation>
    </message>
    <message>
        <source>訂正したので、署名は無効になりました。もう一度署名してもらいます。</source>
        <translation>Nội dung đã được sửa nên chữ ký không còn hiệu lực. Xin ký lại.</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::EntryModel</name>
    <message>
        <source>西暦</source>
        <translation>Dương lịch</translation>
    </message>
    <message>
        <source>漢字を選んでください。なければ「かなのまま」を選びます。</source>
        <translation>Xin chọn chữ Hán. Nếu không có, chọn “Giữ nguyên kana”.</translation>
    </message>
    <message>
        <source>この番号の住所が見つかりません。番号をお確かめください。</source>
        <translation>Không tìm thấy địa chỉ của mã này. Xin kiểm tra lại mã.</translation>
    </message>
    <message>
        <source>住所を選んでください。</source>
        <translation>Xin chọn địa chỉ.</translation>
    </message>
    <message>
        <source>この日は、こよみにありません。お確かめください。</source>
        <translation>Không có ngày này trong lịch. Xin kiểm tra lại.</translation>
    </message>
    <message>
        <source>この文字で始まるところが見つかりません。1字消すと、また出ます。</source>
        <translation>Không tìm thấy nơi nào bắt đầu bằng các chữ này. Xóa một chữ thì danh sách sẽ hiện lại.</translation>
    </message>
    <message>
        <source>番号の形が、ちがいます。カードをよく見て、お確かめください。</source>
        <translation>Số không đúng dạng. Hãy xem lại thẻ.</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::EventMenu</name>
    <message>
        <source>今日は、どのご用件ですか</source>
        <translation>Hôm nay quý vị đến làm việc gì?</translation>
    </message>
    <message>
        <source>お聞きしたことは、今日の手続きの書類を作るためだけに使います。終わると、この端末から消します。</source>
        <translation>Câu trả lời của quý vị chỉ dùng để làm giấy tờ cho thủ tục hôm nay. Khi xong sẽ được xóa khỏi máy này.</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::FamilyModel</name>
    <message>
        <source>いっしょに手続きをするご家族を教えてください</source>
        <translation>Xin cho biết người nhà cùng làm thủ tục</translation>
    </message>
    <message>
        <source>新しい住民票に入る方を、すべて加えます。</source>
        <translation>Thêm tất cả những người sẽ có tên trên phiếu cư dân (住民票) mới.</translation>
    </message>
    <message>
        <source>あなた</source>
        <translation>Quý vị</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::HandOverMenu</name>
    <message>
        <source>書類を、どうしますか</source>
        <translation>Quý vị muốn nhận giấy tờ bằng cách nào?</translation>
    </message>
    <message>
        <source>どちらを選んでも、この後は窓口でお待ちください。</source>
        <translation>Dù chọn cách nào, sau đó xin đợi tại quầy.</translation>
    </message>
    <message>
        <source>受付番号を受け取る</source>
        <translation>Nhận số tiếp nhận</translation>
    </message>
    <message>
        <source>窓口の職員が、書類を印刷してお待ちします</source>
        <translation>Nhân viên tại quầy sẽ in sẵn giấy tờ</translation>
    </message>
    <message>
        <source>ここで印刷する</source>
        <translation>In tại đây</translation>
    </message>
    <message>
        <source>印刷した書類を持って、窓口へ行きます</source>
        <translation>Quý vị mang giấy tờ đã in đến quầy</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::LanguageMenu</name>
    <message>
        <source>ことばを選んでください</source>
        <translation>Xin chọn ngôn ngữ</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::PaperMenu</name>
    <message>
        <source>書類は、ぜんぶ出ましたか</source>
        <translation>Giấy tờ đã ra hết chưa?</translation>
    </message>
    <message>
        <source>ぜんぶで %1 枚です。</source>
        <translation>Tất cả có %1 tờ.</translation>
    </message>
    <message>
        <source>はい、ぜんぶ出ました</source>
        <translation>Vâng, đã ra hết</translation>
    </message>
    <message>
        <source>いいえ、出ていません</source>
        <translation>Chưa ra hết</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::PersonModel</name>
    <message>
        <source>この方で、まちがいありませんか</source>
        <translation>Đây có đúng người này không?</translation>
    </message>
    <message>
        <source>あなたで、まちがいありませんか</source>
        <translation>Đây có đúng là quý vị không?</translation>
    </message>
    <message>
        <source>読み取れました。カードをお取りください。</source>
        <translation>Đã đọc xong. Xin lấy thẻ lại.</translation>
    </message>
    <message>
        <source>読み取れました。</source>
        <translation>Đã đọc xong.</translation>
    </message>
    <message>
        <source>読み取れました。パスポートをお取りください。</source>
        <translation>Đã đọc xong. Hãy lấy hộ chiếu.</translation>
    </message>
    <message>
        <source>お名前は、カードに画像でしか入っていません。次のページで入れてください。</source>
        <translation>Tên trong thẻ chỉ là hình ảnh. Hãy nhập ở trang sau.</translation>
    </message>
    <message>
        <source>お名前に、画像でしか読めない字があります。次のページで入れてください。</source>
        <translation>Tên có chữ chỉ là hình ảnh. Hãy nhập ở trang sau.</translation>
    </message>
    <message>
        <source>お名前は、ローマ字で書いてあります。住民票のお名前を、次のページで入れてください。</source>
        <translation>Tên viết bằng chữ La-tinh. Hãy nhập tên trong phiếu cư trú ở trang sau.</translation>
    </message>
    <message>
        <source>足りないことを、次のページで入れてください。</source>
        <translation>Hãy nhập phần còn thiếu ở trang sau.</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::QuestionModel</name>
    <message>
        <source>はい</source>
        <translation>Có</translation>
    </message>
    <message>
        <source>いいえ</source>
        <translation>Không</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::ReceiptModel</name>
    <message>
        <source>書類をお取りください</source>
        <translation>Xin lấy giấy tờ</translation>
    </message>
    <message>
        <source>受付番号をお持ちください</source>
        <translation>Đây là số tiếp nhận của quý vị</translation>
    </message>
    <message>
        <source>印刷した書類を持って、次の窓口へ順にお進みください。</source>
        <translation>Xin mang giấy tờ đã in đến các quầy sau theo thứ tự.</translation>
    </message>
    <message>
        <source>この番号でお呼びします。次の窓口へ順にお進みください。</source>
        <translation>Chúng tôi sẽ gọi theo số này. Xin đến các quầy sau theo thứ tự.</translation>
    </message>
    <message>
        <source>このコードを写真にとり、窓口で見せてください。内容は窓口だけが読めます。</source>
        <translation>Xin chụp ảnh mã này và cho xem tại quầy. Chỉ quầy mới đọc được nội dung.</translation>
    </message>
    <message>
        <source>このコードを写真にとり、窓口で見せてください。内容は窓口だけが読めます。この端末の署名はありません。</source>
        <translation>Xin chụp ảnh mã này và cho xem tại quầy. Chỉ quầy mới đọc được nội dung. Mã này không có chữ ký của máy.</translation>
    </message>
    <message>
        <source>入れた内容は、この端末からすべて消しました。</source>
        <translation>Nội dung đã nhập đã được xóa hết khỏi máy này.</translation>
    </message>
    <message>
        <source>入れた内容は、このコードの中だけにあります。この端末からは、すべて消しました。</source>
        <translation>Nội dung đã nhập chỉ còn trong mã này. Mọi thứ đã được xóa khỏi máy.</translation>
    </message>
    <message>
        <source>入れた内容は窓口へ届けました。この画面からは、すべて消しました。</source>
        <translation>Nội dung đã nhập đã được gửi đến quầy. Mọi thứ đã được xóa khỏi màn hình này.</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::ResultModel</name>
    <message>
        <source>%1つの手続きが見つかりました</source>
        <translation>Đã tìm thấy %1 thủ tục</translation>
    </message>
    <message>
        <source>窓口の順にならべました。行を押すと、理由を読めます。</source>
        <translation>Xếp theo thứ tự các quầy. Bấm vào một dòng để xem lý do.</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1まで</source>
        <translation>Hạn: %1</translation>
    </message>
    <message>
        <source>希望する方</source>
        <translation>Nếu muốn</translation>
    </message>
    <message>
        <source>窓口で確認します</source>
        <translation>Sẽ hỏi tại quầy</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::ReviewModel</name>
    <message>
        <source>書類をお確かめください</source>
        <translation>Xin kiểm tra giấy tờ</translation>
    </message>
    <message>
        <source>色のついたところが、あなたの内容です。</source>
        <translation>Phần có màu là nội dung của quý vị.</translation>
    </message>
    <message>
        <source>%1枚目／ぜんぶで%2枚</source>
        <translation>Tờ %1 / tất cả %2 tờ</translation>
    </message>
    <message>
        <source>ご家族の名前など</source>
        <translation>Tên người nhà v.v.</translation>
    </message>
    <message>
        <source>引っ越しの日と住所</source>
        <translation>Ngày chuyển nhà và địa chỉ</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::SecretModel</name>
    <message>
        <source>暗証番号を入れてください</source>
        <translation>Xin nhập mã PIN (暗証番号)</translation>
    </message>
    <message>
        <source>照合番号を入れてください</source>
        <translation>Xin nhập số đối chiếu (照合番号)</translation>
    </message>
    <message>
        <source>カードを受け取ったときに決めた、数字4けたの番号です。</source>
        <translation>Là 4 chữ số quý vị đã chọn khi nhận thẻ.</translation>
    </message>
    <message>
        <source>生年月日6けた、有効期限の西暦4けた、セキュリティコード4けたを、続けて入れます。</source>
        <translation>Nhập liền nhau: 6 chữ số ngày sinh, 4 chữ số năm hết hạn (dương lịch), 4 chữ số mã bảo mật.</translation>
    </message>
    <message>
        <source>%1けたのうち、%2けた入りました</source>
        <translation>Đã nhập %2 trong %1 chữ số</translation>
    </message>
    <message>
        <source>これ以上まちがえるとカードが使えなくなるため、ここでは入れられません。別の方法を選んでください。</source>
        <translation>Nếu nhập sai thêm lần nữa, thẻ sẽ bị khóa, nên không thể nhập ở đây. Xin chọn cách khác.</translation>
    </message>
    <message>
        <source>あと %1 回入れられます</source>
        <translation>Còn nhập được %1 lần</translation>
    </message>
    <message>
        <source>照合番号を入れる</source>
        <translation>Nhập số đối chiếu</translation>
    </message>
    <message>
        <source>暗証番号を入れる</source>
        <translation>Nhập mã PIN</translation>
    </message>
    <message>
        <source>カードなしで入れる</source>
        <translation>Nhập không dùng thẻ</translation>
    </message>
    <message>
        <source>職員に聞く</source>
        <translation>Hỏi nhân viên</translation>
    </message>
    <message>
        <source>%1けた目</source>
        <translation>Chữ số thứ %1</translation>
    </message>
    <message>
        <source>%1けた目。ぜんぶ入りました。「次へ」を押してください。</source>
        <translation>Chữ số thứ %1. Đã nhập đủ. Xin bấm “Tiếp”.</translation>
    </message>
    <message>
        <source>1字消しました。%1</source>
        <translation>Đã xóa một chữ. %1</translation>
    </message>
    <message>
        <source>運転免許証の暗証番号を入れてください</source>
        <translation>Hãy nhập mã PIN của bằng lái xe</translation>
    </message>
    <message>
        <source>免許証を受け取ったときに決めた2つの番号のうち、1つめの数字4けたです。</source>
        <translation>Số thứ nhất trong hai số 4 chữ số đã đặt khi nhận bằng.</translation>
    </message>
    <message>
        <source>コードを読み取る</source>
        <translation>Đọc mã</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::SelfMenu</name>
    <message>
        <source>この方は、どなたですか</source>
        <translation>Người này là ai?</translation>
    </message>
    <message>
        <source>あなたは、どなたですか</source>
        <translation>Bạn là ai?</translation>
    </message>
    <message>
        <source>コードに、何人かの方のことが書いてあります。</source>
        <translation>Mã có thông tin của nhiều người.</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::SignModel</name>
    <message>
        <source>指で署名してください</source>
        <translation>Xin ký bằng ngón tay</translation>
    </message>
    <message>
        <source>届出をする方のお名前を、わくの中に書きます。</source>
        <translation>Viết tên người nộp đơn vào trong khung.</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::VisitModel</name>
    <message>
        <source>手続き</source>
        <translation>Thủ tục</translation>
    </message>
    <message>
        <source>あなた</source>
        <translation>Quý vị</translation>
    </message>
    <message>
        <source>ご家族</source>
        <translation>Gia đình</translation>
    </message>
    <message>
        <source>質問</source>
        <translation>Câu hỏi</translation>
    </message>
    <message>
        <source>確認</source>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <source>わかりました</source>
        <translation>Tôi đã hiểu</translation>
    </message>
    <message>
        <source>もう一度する</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>別の方法にする</source>
        <translation>Cách khác</translation>
    </message>
    <message>
        <source>職員を呼ぶ</source>
        <translation>Gọi nhân viên</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::WaitModel</name>
    <message>
        <source>書類を作っています</source>
        <translation>Đang làm giấy tờ</translation>
    </message>
    <message>
        <source>窓口へ届けています</source>
        <translation>Đang gửi đến quầy</translation>
    </message>
    <message>
        <source>あなたの情報を消しています</source>
        <translation>Đang xóa thông tin của quý vị</translation>
    </message>
    <message>
        <source>受付を開いています</source>
        <translation>Đang mở hồ sơ</translation>
    </message>
    <message>
        <source>電子署名をしています</source>
        <translation>Đang ký điện tử</translation>
    </message>
    <message>
        <source>印刷しています</source>
        <translation>Đang in</translation>
    </message>
    <message>
        <source>受付を閉じています</source>
        <translation>Đang đóng hồ sơ</translation>
    </message>
    <message>
        <source>%1枚、印刷しました。</source>
        <translation>Đã in %1 tờ.</translation>
    </message>
    <message>
        <source>そのまま、お待ちください。</source>
        <translation>Xin vui lòng đợi.</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::WaitingModel</name>
    <message>
        <source>%1人</source>
        <translation>%1 người</translation>
    </message>
    <message>
        <source>%1分</source>
        <translation>%1 phút</translation>
    </message>
    <message>
        <source>お待ち</source>
        <translation>Đang chờ</translation>
    </message>
    <message>
        <source>対応中</source>
        <translation>Đang xử lý</translation>
    </message>
    <message>
        <source>署名済み</source>
        <translation>Đã ký</translation>
    </message>
    <message>
        <source>印刷済み</source>
        <translation>Đã in</translation>
    </message>
    <message>
        <source>済み</source>
        <translation>Đã xong</translation>
    </message>
    <message>
        <source>コード %1／%2。残りも読ませてください。</source>
        <translation>Mã %1/%2. Xin quét tiếp các mã còn lại.</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::WayMenu</name>
    <message>
        <source>この方のことを、どうやって入れますか</source>
        <translation>Nhập thông tin của người này bằng cách nào?</translation>
    </message>
    <message>
        <source>あなたのことを、どうやって入れますか</source>
        <translation>Nhập thông tin của quý vị bằng cách nào?</translation>
    </message>
    <message>
        <source>どの方法でも、同じ手続きができます。</source>
        <translation>Cách nào cũng làm được cùng một thủ tục.</translation>
    </message>
    <message>
        <source>カードと暗証番号</source>
        <translation>Thẻ và mã PIN</translation>
    </message>
    <message>
        <source>マイナンバーカードと、数字4けたの番号</source>
        <translation>Thẻ My Number và 4 chữ số của quý vị</translation>
    </message>
    <message>
        <source>カードと照合番号</source>
        <translation>Thẻ và số đối chiếu</translation>
    </message>
    <message>
        <source>暗証番号をお忘れのとき。カードの表の数字14けた</source>
        <translation>Khi quên mã PIN. 14 chữ số ở mặt trước thẻ</translation>
    </message>
    <message>
        <source>画面で入れる</source>
        <translation>Nhập trên màn hình</translation>
    </message>
    <message>
        <source>カードがなくてもできます</source>
        <translation>Không có thẻ cũng được</translation>
    </message>
    <message>
        <source>どのカードで入れますか</source>
        <translation>Dùng thẻ nào?</translation>
    </message>
    <message>
        <source>カードに書いていないことは、あとでお聞きします。</source>
        <translation>Những gì thẻ không ghi sẽ được hỏi sau.</translation>
    </message>
    <message>
        <source>コードを読み取る</source>
        <translation>Đọc mã</translation>
    </message>
    <message>
        <source>転出証明書などのコードをお持ちのとき</source>
        <translation>Khi có mã của giấy chuyển đi（転出証明書）v.v.</translation>
    </message>
    <message>
        <source>ほかのカード</source>
        <translation>Thẻ khác</translation>
    </message>
    <message>
        <source>運転免許証、在留カード、パスポート</source>
        <translation>Bằng lái xe, thẻ cư trú（在留カード）, hộ chiếu</translation>
    </message>
    <message>
        <source>運転免許証</source>
        <translation>Bằng lái xe（運転免許証）</translation>
    </message>
    <message>
        <source>1つめの暗証番号、数字4けたを使います</source>
        <translation>Dùng mã PIN thứ nhất, 4 chữ số</translation>
    </message>
    <message>
        <source>在留カード</source>
        <translation>Thẻ cư trú（在留カード）</translation>
    </message>
    <message>
        <source>カードの番号を使います。特別永住者証明書もできます</source>
        <translation>Dùng số thẻ. Cũng dùng được giấy thường trú đặc biệt</translation>
    </message>
    <message>
        <source>パスポート</source>
        <translation>Hộ chiếu</translation>
    </message>
    <message>
        <source>写真のページの番号と日付を使います</source>
        <translation>Dùng số và ngày ở trang có ảnh</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::WelcomeModel</name>
    <message>
        <source>書かずに、手続きができます</source>
        <translation>Làm thủ tục mà không cần viết tay</translation>
    </message>
    <message>
        <source>受付を選んでください</source>
        <translation>Xin chọn hồ sơ</translation>
    </message>
    <message>
        <source>質問に答えると、必要な書類ができあがります。</source>
        <translation>Trả lời câu hỏi là có đủ giấy tờ cần thiết.</translation>
    </message>
    <message>
        <source>左の一覧から選ぶと、ここに開きます。</source>
        <translation>Chọn trong danh sách bên trái, hồ sơ sẽ mở ở đây.</translation>
    </message>
</context>
<context>
    <name>ReceiptCodes</name>
    <message>
        <source>受付のコード %1／%2</source>
        <translation>Mã tiếp nhận %1/%2</translation>
    </message>
</context>
</TS>
