<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="ja">
<context>
    <name>BottomBar</name>
    <message>
        <source>ことば</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>読み上げ</source>
        <translation>Bacakan</translation>
    </message>
    <message>
        <source>職員を呼ぶ</source>
        <translation>Panggil petugas</translation>
    </message>
    <message>
        <source>止める</source>
        <translation>Berhenti</translation>
    </message>
</context>
<context>
    <name>Candidates</name>
    <message>
        <source>かなのまま %1</source>
        <translation>Tetap kana: %1</translation>
    </message>
    <message>
        <source>かなのまま</source>
        <translation>Tetap kana</translation>
    </message>
    <message>
        <source>ほかの漢字を見る</source>
        <translation>Lihat kanji lain</translation>
    </message>
    <message>
        <source>ほかを見る</source>
        <translation>Lihat lainnya</translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>カードがない・別の方法にする</source>
        <translation>Tidak ada kartu / cara lain</translation>
    </message>
</context>
<context>
    <name>ChoicePage</name>
    <message>
        <source>次へ</source>
        <translation>Lanjut</translation>
    </message>
    <message>
        <source>わからない</source>
        <translation>Tidak tahu</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>コードがない・別の方法にする</source>
        <translation>Tidak ada kode – cara lain</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>はい、まちがいありません</source>
        <translation>Ya, benar</translation>
    </message>
    <message>
        <source>ちがいます</source>
        <translation>Tidak benar</translation>
    </message>
    <message>
        <source>生年月日</source>
        <translation>Tanggal lahir</translation>
    </message>
    <message>
        <source>性別</source>
        <translation>Jenis kelamin</translation>
    </message>
    <message>
        <source>住所</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>カードの表の画像</source>
        <translation>Gambar bagian depan kartu</translation>
    </message>
</context>
<context>
    <name>CounterWindow</name>
    <message>
        <source>窓口</source>
        <translation>Loket</translation>
    </message>
    <message>
        <source>試用・見本</source>
        <translation>Uji coba, contoh</translation>
    </message>
    <message>
        <source>試用</source>
        <translation>Uji coba</translation>
    </message>
</context>
<context>
    <name>DateEntry</name>
    <message>
        <source>年</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>月</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <source>日</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>今日の日にする</source>
        <translation>Pakai hari ini</translation>
    </message>
</context>
<context>
    <name>DeskContext</name>
    <message>
        <source>行を選ぶと、理由・根拠・期限と、直せるところをここに出します。</source>
        <translation>Pilih satu baris untuk melihat di sini alasan, dasar hukum, batas waktu, dan bagian yang bisa diperbaiki.</translation>
    </message>
    <message>
        <source>この手続きを外す</source>
        <translation>Hapus prosedur ini</translation>
    </message>
    <message>
        <source>%1を加える</source>
        <translation>Tambah %1</translation>
    </message>
    <message>
        <source>書類</source>
        <translation>Dokumen</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>人</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>答え</source>
        <translation>Jawaban</translation>
    </message>
    <message>
        <source>聞く</source>
        <translation>Tanyakan</translation>
    </message>
    <message>
        <source>手続き</source>
        <translation>Prosedur</translation>
    </message>
    <message>
        <source>加える</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>書類</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>本人確認</source>
        <translation>Pemeriksaan identitas</translation>
    </message>
    <message>
        <source>記録する</source>
        <translation>Catat</translation>
    </message>
    <message>
        <source>電子署名する</source>
        <translation>Tanda tangani digital</translation>
    </message>
    <message>
        <source>印刷する</source>
        <translation>Cetak</translation>
    </message>
    <message>
        <source>受付を終える</source>
        <translation>Selesaikan</translation>
    </message>
    <message>
        <source>一覧にもどす</source>
        <translation>Kembali ke daftar</translation>
    </message>
</context>
<context>
    <name>DigitPad</name>
    <message>
        <source>ハイフン</source>
        <translation>Tanda hubung</translation>
    </message>
    <message>
        <source>1字消す</source>
        <translation>Hapus 1</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>次へ</source>
        <translation>Lanjut</translation>
    </message>
    <message>
        <source>ない</source>
        <translation>Tidak ada</translation>
    </message>
    <message>
        <source>わからない</source>
        <translation>Tidak tahu</translation>
    </message>
    <message>
        <source>カードの表の画像</source>
        <translation>Gambar bagian depan kartu</translation>
    </message>
</context>
<context>
    <name>FamilyPage</name>
    <message>
        <source>次へ</source>
        <translation>Lanjut</translation>
    </message>
    <message>
        <source>直す</source>
        <translation>Perbaiki</translation>
    </message>
    <message>
        <source>%1さんを直す</source>
        <translation>Perbaiki %1</translation>
    </message>
    <message>
        <source>外す</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>%1さんを外す</source>
        <translation>Hapus %1</translation>
    </message>
    <message>
        <source>家族を、カードで加える</source>
        <translation>Tambah keluarga dengan kartu</translation>
    </message>
    <message>
        <source>家族を、画面で入れて加える</source>
        <translation>Tambah keluarga lewat layar</translation>
    </message>
    <message>
        <source>家族を、ほかの方法で加える</source>
        <translation>Tambah keluarga dengan cara lain</translation>
    </message>
</context>
<context>
    <name>IdentityEditor</name>
    <message>
        <source>この確認を記録する</source>
        <translation>Catat pemeriksaan ini</translation>
    </message>
</context>
<context>
    <name>KanaKeyboard</name>
    <message>
        <source>空白</source>
        <translation>Spasi</translation>
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
        <translation>Kecil</translation>
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
        <translation>Angka</translation>
    </message>
    <message>
        <source>1字消す</source>
        <translation>Hapus 1</translation>
    </message>
</context>
<context>
    <name>KeyEntries</name>
    <message>
        <source>カードの番号を入れてください</source>
        <translation>Masukkan nomor kartu</translation>
    </message>
    <message>
        <source>表の右上にある、英字2つ、数字8つ、英字2つの番号です。</source>
        <translation>Di kanan atas bagian depan: 2 huruf, 8 angka, 2 huruf.</translation>
    </message>
    <message>
        <source>パスポートの写真のページを見て入れます。</source>
        <translation>Sesuai halaman paspor yang berfoto.</translation>
    </message>
    <message>
        <source>パスポートの番号を入れてください</source>
        <translation>Masukkan nomor paspor</translation>
    </message>
    <message>
        <source>写真のページの右上にある、英字と数字の番号です。</source>
        <translation>Di kanan atas halaman berfoto, huruf dan angka.</translation>
    </message>
    <message>
        <source>生年月日を入れてください</source>
        <translation>Masukkan tanggal lahir</translation>
    </message>
    <message>
        <source>有効期間満了日を入れてください</source>
        <translation>Masukkan tanggal habis berlaku</translation>
    </message>
</context>
<context>
    <name>KioskWindow</name>
    <message>
        <source>職員を呼びました</source>
        <translation>Petugas sudah dipanggil</translation>
    </message>
    <message>
        <source>そのまま、お待ちください。入れた内容は残っています。</source>
        <translation>Silakan tunggu di sini. Isian Anda masih tersimpan.</translation>
    </message>
    <message>
        <source>自分でつづける</source>
        <translation>Lanjut sendiri</translation>
    </message>
    <message>
        <source>まだ、お使いですか</source>
        <translation>Apakah Anda masih memakai mesin ini?</translation>
    </message>
    <message>
        <source>あなたの情報を守るため、このままだと、入れた内容を消します。</source>
        <translation>Untuk melindungi data Anda, isian akan dihapus jika tidak dilanjutkan.</translation>
    </message>
    <message>
        <source>つづける</source>
        <translation>Lanjutkan</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>ことばを選んでください</source>
        <translation>Pilih bahasa</translation>
    </message>
    <message>
        <source>閉じる</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>LetterPad</name>
    <message>
        <source>1字消す</source>
        <translation>Hapus</translation>
    </message>
</context>
<context>
    <name>LookSheet</name>
    <message>
        <source>文字の大きさと色</source>
        <translation>Ukuran huruf dan warna</translation>
    </message>
    <message>
        <source>ふつうの文字</source>
        <translation>Huruf biasa</translation>
    </message>
    <message>
        <source>少し大きい文字</source>
        <translation>Huruf agak besar</translation>
    </message>
    <message>
        <source>大きい文字</source>
        <translation>Huruf besar</translation>
    </message>
    <message>
        <source>とても大きい文字</source>
        <translation>Huruf sangat besar</translation>
    </message>
    <message>
        <source>明るい色</source>
        <translation>Warna terang</translation>
    </message>
    <message>
        <source>暗い色</source>
        <translation>Warna gelap</translation>
    </message>
    <message>
        <source>白に黒</source>
        <translation>Hitam di putih</translation>
    </message>
    <message>
        <source>黒に黄色</source>
        <translation>Kuning di hitam</translation>
    </message>
    <message>
        <source>閉じる</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>MoveEntries</name>
    <message>
        <source>番地を入れてください</source>
        <translation>Masukkan nomor alamat (番地)</translation>
    </message>
    <message>
        <source>たとえば 1丁目2番3号 は、1-2-3 と入れます。</source>
        <translation>Misalnya, untuk 1-chome 2-ban 3-go (1丁目2番3号), masukkan 1-2-3.</translation>
    </message>
    <message>
        <source>建物の名前と部屋の番号を入れてください</source>
        <translation>Masukkan nama gedung dan nomor kamar</translation>
    </message>
    <message>
        <source>一戸建てのときは、そのまま「ない」を押します。</source>
        <translation>Untuk rumah tunggal, tekan “Tidak ada”.</translation>
    </message>
    <message>
        <source>新しい家の世帯主はどなたですか</source>
        <translation>Siapa kepala keluarga (世帯主) di rumah baru?</translation>
    </message>
    <message>
        <source>世帯主は、くらしの中心になる方です。</source>
        <translation>Kepala keluarga adalah orang yang menjadi pusat kehidupan keluarga.</translation>
    </message>
    <message>
        <source>ほかの人</source>
        <translation>Orang lain</translation>
    </message>
    <message>
        <source>新しい家に住み始めた日はいつですか</source>
        <translation>Kapan Anda mulai tinggal di rumah baru?</translation>
    </message>
    <message>
        <source>荷物を運んだ日ではなく、住み始めた日です。</source>
        <translation>Hari mulai tinggal, bukan hari memindahkan barang.</translation>
    </message>
    <message>
        <source>新しい家の郵便番号を入れてください</source>
        <translation>Masukkan kode pos rumah baru</translation>
    </message>
    <message>
        <source>カードの住所から引っ越しましたか</source>
        <translation>Apakah Anda pindah dari alamat di kartu?</translation>
    </message>
    <message>
        <source>はい、この住所から</source>
        <translation>Ya, dari alamat ini</translation>
    </message>
    <message>
        <source>いいえ、ほかの住所から</source>
        <translation>Tidak, dari alamat lain</translation>
    </message>
    <message>
        <source>前の家の郵便番号を入れてください</source>
        <translation>Masukkan kode pos rumah lama</translation>
    </message>
    <message>
        <source>はじめの文字を押すと、少なくなります。</source>
        <translation>Tekan huruf pertama agar daftar lebih pendek.</translation>
    </message>
    <message>
        <source>都道府県を選んでください</source>
        <translation>Pilih prefektur (都道府県)</translation>
    </message>
    <message>
        <source>市区町村を選んでください</source>
        <translation>Pilih kota, distrik, atau desa (市区町村)</translation>
    </message>
    <message>
        <source>町の名前を選んでください</source>
        <translation>Pilih nama kelurahan (町)</translation>
    </message>
    <message>
        <source>数字7けたです。「わからない」を押すと、地名から選べます。</source>
        <translation>7 angka. Tekan “Tidak tahu” untuk memilih dari nama tempat.</translation>
    </message>
</context>
<context>
    <name>PersonEditor</name>
    <message>
        <source>氏名</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>フリガナ</source>
        <translation>Cara baca (フリガナ)</translation>
    </message>
    <message>
        <source>この名前に直す</source>
        <translation>Perbaiki nama</translation>
    </message>
</context>
<context>
    <name>PersonEntries</name>
    <message>
        <source>みょうじを、ひらがなで入れてください</source>
        <translation>Masukkan nama keluarga (marga) dalam hiragana</translation>
    </message>
    <message>
        <source>したの名前を、ひらがなで入れてください</source>
        <translation>Masukkan nama depan dalam hiragana</translation>
    </message>
    <message>
        <source>生まれた日はいつですか</source>
        <translation>Kapan tanggal lahirnya?</translation>
    </message>
    <message>
        <source>住民票の性別はどちらですか</source>
        <translation>Apa jenis kelamin di data penduduk (住民票)?</translation>
    </message>
    <message>
        <source>男</source>
        <translation>Laki-laki</translation>
    </message>
    <message>
        <source>女</source>
        <translation>Perempuan</translation>
    </message>
    <message>
        <source>窓口で伝える</source>
        <translation>Sampaikan di loket</translation>
    </message>
</context>
<context>
    <name>ProblemSheet</name>
    <message>
        <source>職員の方へ：%1</source>
        <translation>Untuk petugas: %1</translation>
    </message>
</context>
<context>
    <name>QuietActions</name>
    <message>
        <source>もどる</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>やめる</source>
        <translation>Batalkan</translation>
    </message>
</context>
<context>
    <name>ReasonChooser</name>
    <message>
        <source>変えるわけ</source>
        <translation>Alasan perubahan</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>終わる</source>
        <translation>Selesai</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>次へ</source>
        <translation>Lanjut</translation>
    </message>
</context>
<context>
    <name>ResultRow</name>
    <message>
        <source>急ぎ</source>
        <translation>Segera</translation>
    </message>
</context>
<context>
    <name>ReviewMoves</name>
    <message>
        <source>小さく</source>
        <translation>Perkecil</translation>
    </message>
    <message>
        <source>上へ</source>
        <translation>Ke atas</translation>
    </message>
    <message>
        <source>大きく</source>
        <translation>Perbesar</translation>
    </message>
    <message>
        <source>左へ</source>
        <translation>Ke kiri</translation>
    </message>
    <message>
        <source>下へ</source>
        <translation>Ke bawah</translation>
    </message>
    <message>
        <source>右へ</source>
        <translation>Ke kanan</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>前の紙</source>
        <translation>Sebelumnya</translation>
    </message>
    <message>
        <source>大きく見る</source>
        <translation>Perbesar</translation>
    </message>
    <message>
        <source>次の紙</source>
        <translation>Berikutnya</translation>
    </message>
    <message>
        <source>この内容でよい</source>
        <translation>Isinya sudah benar</translation>
    </message>
    <message>
        <source>直す</source>
        <translation>Perbaiki</translation>
    </message>
    <message>
        <source>どこを直しますか</source>
        <translation>Bagian mana yang diperbaiki?</translation>
    </message>
    <message>
        <source>書類にもどる</source>
        <translation>Kembali ke dokumen</translation>
    </message>
</context>
<context>
    <name>ScrollBody</name>
    <message>
        <source>上へもどる</source>
        <translation>Kembali ke atas</translation>
    </message>
    <message>
        <source>もっと見る</source>
        <translation>Lihat lagi</translation>
    </message>
</context>
<context>
    <name>SecretPage</name>
    <message>
        <source>次へ</source>
        <translation>Lanjut</translation>
    </message>
    <message>
        <source>わからないときは、ほかの方法でもできます。</source>
        <translation>Jika tidak tahu, ada cara lain.</translation>
    </message>
    <message>
        <source>番号を決めていない</source>
        <translation>Tidak punya</translation>
    </message>
</context>
<context>
    <name>SignPage</name>
    <message>
        <source>これで署名する</source>
        <translation>Pakai tanda tangan</translation>
    </message>
    <message>
        <source>紙に書く</source>
        <translation>Pakai kertas</translation>
    </message>
    <message>
        <source>署名するところ</source>
        <translation>Tempat tanda tangan</translation>
    </message>
    <message>
        <source>書き直す</source>
        <translation>Tulis ulang</translation>
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
        <translation>Contoh</translation>
    </message>
    <message>
        <source>文字と色</source>
        <translation>Huruf, warna</translation>
    </message>
</context>
<context>
    <name>WaitingList</name>
    <message>
        <source>受付 %1件</source>
        <translation>Jumlah penerimaan: %1</translation>
    </message>
    <message>
        <source>新しくする</source>
        <translation>Perbarui</translation>
    </message>
    <message>
        <source>お待ちの方はいません。</source>
        <translation>Tidak ada yang menunggu.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>答える</source>
        <translation>Jawab</translation>
    </message>
    <message>
        <source>確かめる</source>
        <translation>Periksa</translation>
    </message>
    <message>
        <source>署名する</source>
        <translation>Tanda tangan</translation>
    </message>
    <message>
        <source>はじめる</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>マイナンバーカードをお持ちの方は、ご用意ください。なくても使えます。</source>
        <translation>Jika punya Kartu My Number (マイナンバーカード), siapkan kartunya. Tanpa kartu pun bisa.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>はい</source>
        <translation>Ya</translation>
    </message>
    <message>
        <source>いいえ</source>
        <translation>Tidak</translation>
    </message>
    <message>
        <source>わからない</source>
        <translation>Tidak tahu</translation>
    </message>
    <message>
        <source>男</source>
        <translation>Laki-laki</translation>
    </message>
    <message>
        <source>女</source>
        <translation>Perempuan</translation>
    </message>
    <message>
        <source>適用不能</source>
        <translation>Tidak berlaku</translation>
    </message>
    <message>
        <source>不明</source>
        <translation>Tidak diketahui</translation>
    </message>
    <message>
        <source>なし</source>
        <translation>Tidak ada</translation>
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
        <translation>Membaca kartu</translation>
    </message>
    <message>
        <source>カードを、読み取り機に置いてください</source>
        <translation>Letakkan kartu di alat pembaca</translation>
    </message>
    <message>
        <source>マイナンバーカードの、写真のある面を上にして置きます。</source>
        <translation>Letakkan Kartu My Number dengan sisi berfoto di atas.</translation>
    </message>
    <message>
        <source>パスポートを読み取っています</source>
        <translation>Sedang membaca paspor</translation>
    </message>
    <message>
        <source>パスポートを、いちど持ち上げてください</source>
        <translation>Angkat paspor sekali</translation>
    </message>
    <message>
        <source>カードを、いちど持ち上げてください</source>
        <translation>Angkat kartu sekali</translation>
    </message>
    <message>
        <source>パスポートを、読み取り機に置いてください</source>
        <translation>Letakkan paspor di pembaca</translation>
    </message>
    <message>
        <source>終わるまで、動かさないでください。</source>
        <translation>Jangan digerakkan sampai selesai.</translation>
    </message>
    <message>
        <source>そのあと、もう一度、読み取り機に置いてください。</source>
        <translation>Lalu letakkan kembali di pembaca.</translation>
    </message>
    <message>
        <source>運転免許証の、写真のある面を上にして置きます。</source>
        <translation>Sisi foto SIM menghadap ke atas.</translation>
    </message>
    <message>
        <source>在留カードの、写真のある面を上にして置きます。</source>
        <translation>Sisi foto kartu izin tinggal menghadap ke atas.</translation>
    </message>
    <message>
        <source>パスポートを閉じて、表紙を下にして置きます。</source>
        <translation>Tutup paspor dan letakkan sampulnya di bawah.</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::CodeModel</name>
    <message>
        <source>お持ちのコードを、読み取り口にかざしてください</source>
        <translation>Arahkan kode ke pemindai</translation>
    </message>
    <message>
        <source>転出証明書のコードや、パスポートの写真のページの下にある文字の列を読み取ります。</source>
        <translation>Membaca kode surat keterangan pindah（転出証明書）atau baris huruf di bawah halaman berfoto paspor.</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::DeskModel</name>
    <message>
        <source>書類</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>手続きを加える</source>
        <translation>Tambah prosedur</translation>
    </message>
    <message>
        <source>本人確認</source>
        <translation>Pemeriksaan identitas</translation>
    </message>
    <message>
        <source>聞くわけ</source>
        <translation>Alasan bertanya</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>Batas waktu</translation>
    </message>
    <message>
        <source>法律の日</source>
        <translation>Tanggal menurut hukum</translation>
    </message>
    <message>
        <source>窓口</source>
        <translation>Loket</translation>
    </message>
    <message>
        <source>根拠</source>
        <translation>Dasar hukum</translation>
    </message>
    <message>
        <source>手数料</source>
        <translation>Biaya</translation>
    </message>
    <message>
        <source>確かめた日</source>
        <translation>Diperiksa pada</translation>
    </message>
    <message>
        <source>未確認</source>
        <translation>Belum diperiksa</translation>
    </message>
    <message>
        <source>フリガナ</source>
        <translation>Cara baca (フリガナ)</translation>
    </message>
    <message>
        <source>生年月日</source>
        <translation>Tanggal lahir</translation>
    </message>
    <message>
        <source>未入力</source>
        <translation>Belum diisi</translation>
    </message>
    <message>
        <source>性別</source>
        <translation>Jenis kelamin</translation>
    </message>
    <message>
        <source>カードの住所</source>
        <translation>Alamat di kartu</translation>
    </message>
    <message>
        <source>なし</source>
        <translation>Tidak ada</translation>
    </message>
    <message>
        <source>入力の方法</source>
        <translation>Cara pengisian</translation>
    </message>
    <message>
        <source>カード</source>
        <translation>Kartu</translation>
    </message>
    <message>
        <source>入力</source>
        <translation>Ketikan</translation>
    </message>
    <message>
        <source>書類で確かめた</source>
        <translation>Dilihat di dokumen</translation>
    </message>
    <message>
        <source>本人の申し出</source>
        <translation>Permintaan yang bersangkutan</translation>
    </message>
    <message>
        <source>ほかの窓口で済み</source>
        <translation>Selesai di loket lain</translation>
    </message>
    <message>
        <source>当てはまらない</source>
        <translation>Tidak berlaku</translation>
    </message>
    <message>
        <source>写真つき1点</source>
        <translation>1 dokumen berfoto</translation>
    </message>
    <message>
        <source>写真なし2点</source>
        <translation>2 dokumen tanpa foto</translation>
    </message>
    <message>
        <source>聞き取り</source>
        <translation>Tanya jawab</translation>
    </message>
    <message>
        <source>確認できず</source>
        <translation>Tidak dapat dipastikan</translation>
    </message>
    <message>
        <source>マイナンバーカード</source>
        <translation>Kartu My Number (マイナンバーカード)</translation>
    </message>
    <message>
        <source>運転免許証</source>
        <translation>SIM (運転免許証)</translation>
    </message>
    <message>
        <source>旅券</source>
        <translation>Paspor (旅券)</translation>
    </message>
    <message>
        <source>在留カード</source>
        <translation>Kartu residen (在留カード)</translation>
    </message>
    <message>
        <source>資格確認書</source>
        <translation>Surat keterangan kelayakan (資格確認書)</translation>
    </message>
    <message>
        <source>まだ確認していません</source>
        <translation>Belum diperiksa</translation>
    </message>
    <message>
        <source>必要</source>
        <translation>Perlu</translation>
    </message>
    <message>
        <source>任意</source>
        <translation>Opsional</translation>
    </message>
    <message>
        <source>確認</source>
        <translation>Pemeriksaan</translation>
    </message>
    <message>
        <source>不要</source>
        <translation>Tidak perlu</translation>
    </message>
    <message>
        <source>外した</source>
        <translation>Dihapus</translation>
    </message>
    <message>
        <source>加えた</source>
        <translation>Ditambahkan</translation>
    </message>
    <message>
        <source>%1/%2 欄</source>
        <translation>%1/%2 kolom</translation>
    </message>
    <message>
        <source>電子署名済み</source>
        <translation>Sudah ditandatangani digital</translation>
    </message>
    <message>
        <source>自署あり</source>
        <translation>Ada tanda tangan sendiri</translation>
    </message>
    <message>
        <source>訂正したので、署名は無効になりました。もう一度署名してもらいます。</source>
        <translation>Karena ada perbaikan, tanda tangan tidak berlaku lagi. Mohon tanda tangan ulang.</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::EntryModel</name>
    <message>
        <source>西暦</source>
        <translation>Masehi</translation>
    </message>
    <message>
        <source>漢字を選んでください。なければ「かなのまま」を選びます。</source>
        <translation>Pilih kanji. Jika tidak ada, pilih “Tetap kana”.</translation>
    </message>
    <message>
        <source>この番号の住所が見つかりません。番号をお確かめください。</source>
        <translation>Alamat untuk nomor ini tidak ditemukan. Silakan periksa nomornya.</translation>
    </message>
    <message>
        <source>住所を選んでください。</source>
        <translation>Pilih alamat.</translation>
    </message>
    <message>
        <source>この日は、こよみにありません。お確かめください。</source>
        <translation>Tanggal ini tidak ada di kalender. Silakan periksa.</translation>
    </message>
    <message>
        <source>この文字で始まるところが見つかりません。1字消すと、また出ます。</source>
        <translation>Tidak ada tempat yang diawali huruf ini. Hapus satu huruf agar daftar muncul lagi.</translation>
    </message>
    <message>
        <source>番号の形が、ちがいます。カードをよく見て、お確かめください。</source>
        <translation>Bentuk nomor tidak sesuai. Lihat kartu lagi.</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::EventMenu</name>
    <message>
        <source>今日は、どのご用件ですか</source>
        <translation>Apa keperluan Anda hari ini?</translation>
    </message>
    <message>
        <source>お聞きしたことは、今日の手続きの書類を作るためだけに使います。終わると、この端末から消します。</source>
        <translation>Jawaban Anda hanya dipakai untuk membuat dokumen hari ini. Setelah selesai, jawaban dihapus dari mesin ini.</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::FamilyModel</name>
    <message>
        <source>いっしょに手続きをするご家族を教えてください</source>
        <translation>Siapa keluarga yang ikut diurus bersama Anda?</translation>
    </message>
    <message>
        <source>新しい住民票に入る方を、すべて加えます。</source>
        <translation>Tambahkan semua orang yang masuk data penduduk (住民票) baru.</translation>
    </message>
    <message>
        <source>あなた</source>
        <translation>Anda</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::HandOverMenu</name>
    <message>
        <source>書類を、どうしますか</source>
        <translation>Bagaimana Anda ingin menerima dokumen?</translation>
    </message>
    <message>
        <source>どちらを選んでも、この後は窓口でお待ちください。</source>
        <translation>Apa pun pilihannya, setelah itu silakan tunggu di loket.</translation>
    </message>
    <message>
        <source>受付番号を受け取る</source>
        <translation>Ambil nomor penerimaan</translation>
    </message>
    <message>
        <source>窓口の職員が、書類を印刷してお待ちします</source>
        <translation>Petugas loket akan mencetak dokumen untuk Anda</translation>
    </message>
    <message>
        <source>ここで印刷する</source>
        <translation>Cetak di sini</translation>
    </message>
    <message>
        <source>印刷した書類を持って、窓口へ行きます</source>
        <translation>Anda membawa dokumen tercetak ke loket</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::LanguageMenu</name>
    <message>
        <source>ことばを選んでください</source>
        <translation>Pilih bahasa</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::PaperMenu</name>
    <message>
        <source>書類は、ぜんぶ出ましたか</source>
        <translation>Apakah semua kertas sudah keluar?</translation>
    </message>
    <message>
        <source>ぜんぶで %1 枚です。</source>
        <translation>Semuanya %1 lembar.</translation>
    </message>
    <message>
        <source>はい、ぜんぶ出ました</source>
        <translation>Ya, sudah semua</translation>
    </message>
    <message>
        <source>いいえ、出ていません</source>
        <translation>Tidak, belum keluar</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::PersonModel</name>
    <message>
        <source>この方で、まちがいありませんか</source>
        <translation>Apakah orang ini benar?</translation>
    </message>
    <message>
        <source>あなたで、まちがいありませんか</source>
        <translation>Apakah ini Anda?</translation>
    </message>
    <message>
        <source>読み取れました。カードをお取りください。</source>
        <translation>Sudah terbaca. Silakan ambil kartu Anda.</translation>
    </message>
    <message>
        <source>読み取れました。</source>
        <translation>Sudah terbaca.</translation>
    </message>
    <message>
        <source>読み取れました。パスポートをお取りください。</source>
        <translation>Sudah terbaca. Silakan ambil paspor.</translation>
    </message>
    <message>
        <source>お名前は、カードに画像でしか入っていません。次のページで入れてください。</source>
        <translation>Nama di kartu hanya berupa gambar. Masukkan di halaman berikut.</translation>
    </message>
    <message>
        <source>お名前に、画像でしか読めない字があります。次のページで入れてください。</source>
        <translation>Ada huruf nama yang hanya gambar. Masukkan di halaman berikut.</translation>
    </message>
    <message>
        <source>お名前は、ローマ字で書いてあります。住民票のお名前を、次のページで入れてください。</source>
        <translation>Nama dalam huruf Latin. Masukkan nama pada catatan penduduk di halaman berikut.</translation>
    </message>
    <message>
        <source>足りないことを、次のページで入れてください。</source>
        <translation>Masukkan yang kurang di halaman berikut.</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::QuestionModel</name>
    <message>
        <source>はい</source>
        <translation>Ya</translation>
    </message>
    <message>
        <source>いいえ</source>
        <translation>Tidak</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::ReceiptModel</name>
    <message>
        <source>書類をお取りください</source>
        <translation>Silakan ambil dokumen</translation>
    </message>
    <message>
        <source>受付番号をお持ちください</source>
        <translation>Ini nomor penerimaan Anda</translation>
    </message>
    <message>
        <source>印刷した書類を持って、次の窓口へ順にお進みください。</source>
        <translation>Bawalah dokumen tercetak ke loket berikut secara berurutan.</translation>
    </message>
    <message>
        <source>この番号でお呼びします。次の窓口へ順にお進みください。</source>
        <translation>Anda akan dipanggil dengan nomor ini. Pergilah ke loket berikut secara berurutan.</translation>
    </message>
    <message>
        <source>このコードを写真にとり、窓口で見せてください。内容は窓口だけが読めます。</source>
        <translation>Foto kode ini dan tunjukkan di loket. Hanya loket yang bisa membaca isinya.</translation>
    </message>
    <message>
        <source>このコードを写真にとり、窓口で見せてください。内容は窓口だけが読めます。この端末の署名はありません。</source>
        <translation>Foto kode ini dan tunjukkan di loket. Hanya loket yang bisa membaca isinya. Kode ini tanpa tanda tangan mesin ini.</translation>
    </message>
    <message>
        <source>入れた内容は、この端末からすべて消しました。</source>
        <translation>Isian Anda sudah dihapus semua dari mesin ini.</translation>
    </message>
    <message>
        <source>入れた内容は、このコードの中だけにあります。この端末からは、すべて消しました。</source>
        <translation>Isian Anda hanya ada di dalam kode ini. Semuanya sudah dihapus dari mesin ini.</translation>
    </message>
    <message>
        <source>入れた内容は窓口へ届けました。この画面からは、すべて消しました。</source>
        <translation>Isian Anda sudah dikirim ke loket. Semuanya sudah dihapus dari layar ini.</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::ResultModel</name>
    <message>
        <source>%1つの手続きが見つかりました</source>
        <translation>Ditemukan %1 prosedur</translation>
    </message>
    <message>
        <source>窓口の順にならべました。行を押すと、理由を読めます。</source>
        <translation>Menurut urutan loket. Tekan satu baris untuk membaca alasannya.</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1まで</source>
        <translation>Paling lambat %1</translation>
    </message>
    <message>
        <source>希望する方</source>
        <translation>Jika Anda mau</translation>
    </message>
    <message>
        <source>窓口で確認します</source>
        <translation>Akan ditanya di loket</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::ReviewModel</name>
    <message>
        <source>書類をお確かめください</source>
        <translation>Silakan periksa dokumen</translation>
    </message>
    <message>
        <source>色のついたところが、あなたの内容です。</source>
        <translation>Bagian berwarna adalah data Anda.</translation>
    </message>
    <message>
        <source>%1枚目／ぜんぶで%2枚</source>
        <translation>Lembar %1 dari %2</translation>
    </message>
    <message>
        <source>ご家族の名前など</source>
        <translation>Nama anggota keluarga, dll.</translation>
    </message>
    <message>
        <source>引っ越しの日と住所</source>
        <translation>Tanggal pindah dan alamat</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::SecretModel</name>
    <message>
        <source>暗証番号を入れてください</source>
        <translation>Masukkan PIN (暗証番号)</translation>
    </message>
    <message>
        <source>照合番号を入れてください</source>
        <translation>Masukkan nomor verifikasi (照合番号)</translation>
    </message>
    <message>
        <source>カードを受け取ったときに決めた、数字4けたの番号です。</source>
        <translation>4 angka yang Anda tentukan saat menerima kartu.</translation>
    </message>
    <message>
        <source>生年月日6けた、有効期限の西暦4けた、セキュリティコード4けたを、続けて入れます。</source>
        <translation>Masukkan berurutan: 6 angka tanggal lahir, 4 angka tahun masa berlaku (Masehi), 4 angka kode keamanan.</translation>
    </message>
    <message>
        <source>%1けたのうち、%2けた入りました</source>
        <translation>%2 dari %1 angka sudah masuk</translation>
    </message>
    <message>
        <source>これ以上まちがえるとカードが使えなくなるため、ここでは入れられません。別の方法を選んでください。</source>
        <translation>Jika salah sekali lagi, kartu akan terkunci, jadi tidak bisa dimasukkan di sini. Pilih cara lain.</translation>
    </message>
    <message>
        <source>あと %1 回入れられます</source>
        <translation>Masih bisa %1 kali</translation>
    </message>
    <message>
        <source>照合番号を入れる</source>
        <translation>Pakai nomor verifikasi</translation>
    </message>
    <message>
        <source>暗証番号を入れる</source>
        <translation>Masukkan PIN</translation>
    </message>
    <message>
        <source>カードなしで入れる</source>
        <translation>Isi tanpa kartu</translation>
    </message>
    <message>
        <source>職員に聞く</source>
        <translation>Tanya petugas</translation>
    </message>
    <message>
        <source>%1けた目</source>
        <translation>Angka ke-%1</translation>
    </message>
    <message>
        <source>%1けた目。ぜんぶ入りました。「次へ」を押してください。</source>
        <translation>Angka ke-%1. Semua sudah masuk. Tekan “Lanjut”.</translation>
    </message>
    <message>
        <source>1字消しました。%1</source>
        <translation>Satu angka dihapus. %1</translation>
    </message>
    <message>
        <source>運転免許証の暗証番号を入れてください</source>
        <translation>Masukkan PIN SIM</translation>
    </message>
    <message>
        <source>免許証を受け取ったときに決めた2つの番号のうち、1つめの数字4けたです。</source>
        <translation>Yang pertama dari dua nomor 4 angka yang dipilih saat menerimanya.</translation>
    </message>
    <message>
        <source>コードを読み取る</source>
        <translation>Baca kode</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::SelfMenu</name>
    <message>
        <source>この方は、どなたですか</source>
        <translation>Siapa orang ini?</translation>
    </message>
    <message>
        <source>あなたは、どなたですか</source>
        <translation>Siapa Anda?</translation>
    </message>
    <message>
        <source>コードに、何人かの方のことが書いてあります。</source>
        <translation>Kode ini tentang beberapa orang.</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::SignModel</name>
    <message>
        <source>指で署名してください</source>
        <translation>Tanda tangan dengan jari</translation>
    </message>
    <message>
        <source>届出をする方のお名前を、わくの中に書きます。</source>
        <translation>Tulis nama orang yang melapor di dalam kotak.</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::VisitModel</name>
    <message>
        <source>手続き</source>
        <translation>Prosedur</translation>
    </message>
    <message>
        <source>あなた</source>
        <translation>Anda</translation>
    </message>
    <message>
        <source>ご家族</source>
        <translation>Keluarga</translation>
    </message>
    <message>
        <source>質問</source>
        <translation>Pertanyaan</translation>
    </message>
    <message>
        <source>確認</source>
        <translation>Pemeriksaan</translation>
    </message>
    <message>
        <source>わかりました</source>
        <translation>Mengerti</translation>
    </message>
    <message>
        <source>もう一度する</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>別の方法にする</source>
        <translation>Cara lain</translation>
    </message>
    <message>
        <source>職員を呼ぶ</source>
        <translation>Panggil petugas</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::WaitModel</name>
    <message>
        <source>書類を作っています</source>
        <translation>Membuat dokumen</translation>
    </message>
    <message>
        <source>窓口へ届けています</source>
        <translation>Mengirim ke loket</translation>
    </message>
    <message>
        <source>あなたの情報を消しています</source>
        <translation>Menghapus data Anda</translation>
    </message>
    <message>
        <source>受付を開いています</source>
        <translation>Membuka penerimaan</translation>
    </message>
    <message>
        <source>電子署名をしています</source>
        <translation>Membuat tanda tangan digital</translation>
    </message>
    <message>
        <source>印刷しています</source>
        <translation>Mencetak</translation>
    </message>
    <message>
        <source>受付を閉じています</source>
        <translation>Menutup penerimaan</translation>
    </message>
    <message>
        <source>%1枚、印刷しました。</source>
        <translation>%1 lembar tercetak.</translation>
    </message>
    <message>
        <source>そのまま、お待ちください。</source>
        <translation>Mohon tunggu sebentar.</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::WaitingModel</name>
    <message>
        <source>%1人</source>
        <translation>%1 orang</translation>
    </message>
    <message>
        <source>%1分</source>
        <translation>%1 menit</translation>
    </message>
    <message>
        <source>お待ち</source>
        <translation>Menunggu</translation>
    </message>
    <message>
        <source>対応中</source>
        <translation>Diproses</translation>
    </message>
    <message>
        <source>署名済み</source>
        <translation>Ditandatangani</translation>
    </message>
    <message>
        <source>印刷済み</source>
        <translation>Dicetak</translation>
    </message>
    <message>
        <source>済み</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>コード %1／%2。残りも読ませてください。</source>
        <translation>Kode %1 dari %2. Pindai juga yang lain.</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::WayMenu</name>
    <message>
        <source>この方のことを、どうやって入れますか</source>
        <translation>Bagaimana mengisi data orang ini?</translation>
    </message>
    <message>
        <source>あなたのことを、どうやって入れますか</source>
        <translation>Bagaimana mengisi data Anda?</translation>
    </message>
    <message>
        <source>どの方法でも、同じ手続きができます。</source>
        <translation>Dengan cara apa pun, prosedurnya sama.</translation>
    </message>
    <message>
        <source>カードと暗証番号</source>
        <translation>Kartu dan PIN</translation>
    </message>
    <message>
        <source>マイナンバーカードと、数字4けたの番号</source>
        <translation>Kartu My Number dan 4 angka Anda</translation>
    </message>
    <message>
        <source>カードと照合番号</source>
        <translation>Kartu dan nomor verifikasi</translation>
    </message>
    <message>
        <source>暗証番号をお忘れのとき。カードの表の数字14けた</source>
        <translation>Jika lupa PIN: 14 angka di sisi depan kartu</translation>
    </message>
    <message>
        <source>画面で入れる</source>
        <translation>Ketik di layar</translation>
    </message>
    <message>
        <source>カードがなくてもできます</source>
        <translation>Tanpa kartu pun bisa</translation>
    </message>
    <message>
        <source>どのカードで入れますか</source>
        <translation>Pakai kartu yang mana?</translation>
    </message>
    <message>
        <source>カードに書いていないことは、あとでお聞きします。</source>
        <translation>Yang tidak ada di kartu akan ditanyakan nanti.</translation>
    </message>
    <message>
        <source>コードを読み取る</source>
        <translation>Baca kode</translation>
    </message>
    <message>
        <source>転出証明書などのコードをお持ちのとき</source>
        <translation>Jika punya kode surat pindah（転出証明書）dsb.</translation>
    </message>
    <message>
        <source>ほかのカード</source>
        <translation>Kartu lain</translation>
    </message>
    <message>
        <source>運転免許証、在留カード、パスポート</source>
        <translation>SIM, kartu izin tinggal（在留カード）, paspor</translation>
    </message>
    <message>
        <source>運転免許証</source>
        <translation>SIM（運転免許証）</translation>
    </message>
    <message>
        <source>1つめの暗証番号、数字4けたを使います</source>
        <translation>Dengan PIN pertama, 4 angka</translation>
    </message>
    <message>
        <source>在留カード</source>
        <translation>Kartu izin tinggal（在留カード）</translation>
    </message>
    <message>
        <source>カードの番号を使います。特別永住者証明書もできます</source>
        <translation>Dengan nomor kartu; juga penduduk tetap khusus</translation>
    </message>
    <message>
        <source>パスポート</source>
        <translation>Paspor</translation>
    </message>
    <message>
        <source>写真のページの番号と日付を使います</source>
        <translation>Dengan nomor dan tanggal di halaman berfoto</translation>
    </message>
</context>
<context>
    <name>kakanai::screens::WelcomeModel</name>
    <message>
        <source>書かずに、手続きができます</source>
        <translation>Urus prosedur tanpa menulis</translation>
    </message>
    <message>
        <source>受付を選んでください</source>
        <translation>Pilih penerimaan</translation>
    </message>
    <message>
        <source>質問に答えると、必要な書類ができあがります。</source>
        <translation>Jawab pertanyaan, dan dokumen yang diperlukan langsung jadi.</translation>
    </message>
    <message>
        <source>左の一覧から選ぶと、ここに開きます。</source>
        <translation>Pilih dari daftar di kiri, lalu terbuka di sini.</translation>
    </message>
</context>
<context>
    <name>ReceiptCodes</name>
    <message>
        <source>受付のコード %1／%2</source>
        <translation>Kode penerimaan %1/%2</translation>
    </message>
</context>
</TS>
