#include "scanners/mynumber/individual_number_card.h"
#include "scanners/simulated/card_files.h"
#include "tests/support/scripted_channel.h"
#include "tests/support/suite.h"

using namespace kakanai::scanners;
using namespace kakanai::scanners::mynumber;
using namespace kakanai::tests;
using namespace Qt::StringLiterals;
using simulated::tlv;

namespace {

/// A text application with one file of the four items and nothing signed, behind a link with habits of its own.
class OddCard : public ApduChannel {
public:
    struct Habits {
        qsizetype mostPerRead = 256; ///< gives fewer bytes than asked
        int wrongLengthAbove = 256;  ///< 6700 for a longer READ
        bool inParts = false;        ///< 61xx, as T=0 does
        bool namesLength = false;    ///< 6Cxx, unless asked for exactly what there is
        bool warnsAtEnd = false;     ///< 6282 with the last bytes
        int emptyFrom = 0;           ///< 9000 and no byte from this READ on, counted from 1; 0: never
        QByteArray afterSelect = {}; ///< bytes a card adds to SELECT although none were asked for
    };

    OddCard(QByteArray file, Habits habits) : file_(std::move(file)), habits_(std::move(habits)) {}

    CardResult<QByteArray> transmit(const QByteArray& command) override {
        sent.push_back(command);
        const auto instruction = static_cast<std::uint8_t>(command.at(1));
        switch (instruction) {
        case 0xA4:
            return habits_.afterSelect + QByteArray("\x90\x00", 2);
        case 0x20:
            return command.size() == 4 ? QByteArray("\x63\xC3", 2) : QByteArray("\x90\x00", 2);
        case 0xC0:
            return given(std::exchange(waiting_, {}));
        case 0xB0:
            return read(command);
        }
        return QByteArray("\x6D\x00", 2);
    }

    std::vector<QByteArray> sent;

private:
    static QByteArray word(int high, qsizetype low) {
        return QByteArray(1, static_cast<char>(high)) + static_cast<char>(low);
    }
    static QByteArray given(const QByteArray& bytes) { return bytes + word(0x90, 0x00); }

    QByteArray read(const QByteArray& command) {
        const int p1 = std::uint8_t(command.at(2));
        if (p1 > 0x80 && p1 != 0x82) {
            return word(0x6A, 0x81); // nothing signed
        }
        const qsizetype offset = p1 == 0x82 ? std::uint8_t(command.at(3)) : p1 << 8 | std::uint8_t(command.at(3));
        const int asked = command.at(4) == 0 ? 256 : std::uint8_t(command.at(4));
        if (asked > habits_.wrongLengthAbove) {
            return word(0x67, 0x00);
        }
        if (habits_.emptyFrom > 0 && ++reads_ >= habits_.emptyFrom) {
            return word(0x90, 0x00);
        }
        if (offset >= file_.size()) {
            return word(0x6B, 0x00);
        }
        const qsizetype there = std::min<qsizetype>(file_.size() - offset, habits_.mostPerRead);
        if (habits_.namesLength && there < asked) {
            return word(0x6C, there);
        }
        const QByteArray bytes = file_.sliced(offset, std::min<qsizetype>(there, asked));
        if (habits_.inParts && bytes.size() > 8) {
            waiting_ = bytes.sliced(8);
            return bytes.first(8) + word(0x61, waiting_.size());
        }
        const bool atEnd = habits_.warnsAtEnd && offset + bytes.size() == file_.size();
        return atEnd ? bytes + word(0x62, 0x82) : given(bytes);
    }

    QByteArray file_;
    Habits habits_;
    QByteArray waiting_;
    int reads_ = 0;
};

struct Items {
    QByteArray name = "A";
    QByteArray address = "B";
    QByteArray birthDate = "19800217";
    QByteArray sex = "1";
};

QByteArray body(const Items& items) {
    return tlv(0xDF22, items.name) + tlv(0xDF23, items.address) + tlv(0xDF24, items.birthDate) + tlv(0xDF25, items.sex);
}

/// As cards store it, but with the bytes given.
QByteArray fileOf(const Items& items, const QByteArray& filler = QByteArray(16, '\xFF')) {
    return tlv(0xFF20, tlv(0xDF21, QByteArray(8, '\0')) + body(items)) + filler;
}

const QString longName = QString(200, u'長');

} // namespace

/// Cards that nobody has shown us, written down as a tester would read the fact sheet: each is read to its last
/// character or refused, and never spends a try more than it must.
class OddCardsTest : public QObject {
    Q_OBJECT

    using Habits = OddCard::Habits;

    CardResult<BasicInfo> read(OddCard& card) {
        auto info = readBasicInfo(card, CardSecret::Pin, Secret("1234"), {});
        const auto verifications = std::ranges::count_if(
            card.sent, [](const QByteArray& command) { return command.startsWith(QByteArray("\0\x20\0\x91\4", 5)); });
        if (verifications > 2 || (info && verifications != 1)) {
            QTest::qFail("the PIN was sent more often than needed", __FILE__, __LINE__);
        }
        return info;
    }

private Q_SLOTS:
    void card_isReadWhole_data() {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("birthDate");
        QTest::addColumn<int>("sex");
        const auto row = [](const char* title, const QByteArray& file, const QString& name = u"A"_s,
                            const QString& birth = u"1980-02-17"_s,
                            Sex sex = Sex::Male) { QTest::newRow(title) << file << name << birth << int(sex); };
        const auto named = [](const QString& name) { return fileOf({.name = name.toUtf8()}); };
        row("name of 200 characters", named(longName), longName);
        row("file of exactly 256 bytes", fileOf({.address = QByteArray(256 - 40, 'x')}, {}));
        row("file of 257 bytes", fileOf({.address = QByteArray(257 - 40, 'x')}, {}));
        row("odd length", fileOf({.address = "odd"}, QByteArray(1, '\xFF')));
        row("value of 128 bytes, written 82 0080", fileOf({.address = QByteArray(128, 'x')}));
        row("value of 255 bytes, written 82 00FF", fileOf({.address = QByteArray(255, 'x')}));
        row("length written 81", QByteArray("\xFF\x20\x81\x17", 4) + body({}));
        row("file of 4 KiB", fileOf({.address = QByteArray(4096, 'x')}));
        row("no filler", fileOf({}, {}));
        row("filler of zeros", fileOf({}, QByteArray(64, '\0')));
        row("filler that looks like the items", fileOf({}, body({.name = "Z"})));
        row("no table of offsets", tlv(0xFF20, body({})));
        row("offsets beyond the file", tlv(0xFF20, tlv(0xDF21, QByteArray(8, '\x7F')) + body({})));
        row("fields turned round",
            tlv(0xFF20, tlv(0xDF25, "1") + tlv(0xDF24, "19800217") + tlv(0xDF23, "B") + tlv(0xDF22, "A")));
        row("a field of tomorrow", tlv(0xFF20, body({}) + tlv(0xDF26, "furigana")));
        row("plane 2", named(u"𠮷𠀋"_s), u"𠮷𠀋"_s);
        row("plane 3", named(u"\U00030EDE"_s), u"\U00030EDE"_s);
        row("private use", named(u"\uE001\U000F0000"_s), u"\uE001\U000F0000"_s);
        row("variation selector", named(u"葛\U000E0100城"_s), u"葛\U000E0100城"_s);
        row("standardised variant", named(u"神\uFE00"_s), u"神\uFE00"_s);
        row("compatibility ideograph", named(u"\uFA19谷"_s), u"\uFA19谷"_s);
        row("full-width digits and letters", named(u"ＡＢ１２"_s), u"ＡＢ１２"_s);
        row("combining mark", named(u"か\u3099"_s), u"か\u3099"_s);
        row("one name without a space", named(u"サンプル"_s), u"サンプル"_s);
        row("unknown day", fileOf({.birthDate = "19240300"}), u"A"_s, u"1924-03-00"_s);
        row("unknown month", fileOf({.birthDate = "19240000"}), u"A"_s, u"1924-00-00"_s);
        row("Meiji", fileOf({.birthDate = "19110101"}), u"A"_s, u"1911-01-01"_s);
        row("sex not known", fileOf({.sex = "0"}), u"A"_s, u"1980-02-17"_s, Sex::NotKnown);
        row("sex not applicable", fileOf({.sex = "9"}), u"A"_s, u"1980-02-17"_s, Sex::NotApplicable);
    }
    void card_isReadWhole() {
        QFETCH(QByteArray, file);
        QFETCH(QString, name);
        QFETCH(QString, birthDate);
        QFETCH(int, sex);
        OddCard card(file, {});
        const auto info = read(card);
        QVERIFY(info.has_value());
        QCOMPARE(info->name, name);
        QCOMPARE(info->birthDate, birthDate);
        QCOMPARE(int(info->sex), sex);
        QCOMPARE(info->authenticity, Authenticity::Unchecked);
    }
    void card_isRefused_data() {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("UTF-8 cut off") << fileOf({.name = "A\xE8\x91"});
        QTest::newRow("Shift_JIS") << fileOf({.name = "\x8E\x52\x93\x63"});
        QTest::newRow("overlong UTF-8") << fileOf({.name = "\xC0\xAF"});
        QTest::newRow("half a surrogate") << fileOf({.name = "\xED\xA0\x80"});
        QTest::newRow("line break in the name") << fileOf({.name = "A\nB"});
        QTest::newRow("zero byte in the name") << fileOf({.name = QByteArray("A\0B", 3)});
        QTest::newRow("empty name") << fileOf({.name = {}});
        QTest::newRow("name twice") << tlv(0xFF20, body({}) + tlv(0xDF22, "Z"));
        QTest::newRow("no sex") << tlv(0xFF20, tlv(0xDF22, "A") + tlv(0xDF23, "B") + tlv(0xDF24, "19800217"));
        QTest::newRow("sex of two digits") << fileOf({.sex = "10"});
        QTest::newRow("birth on 30 February") << fileOf({.birthDate = "19800230"});
        QTest::newRow("birth of six digits") << fileOf({.birthDate = "550217"});
        QTest::newRow("another file") << tlv(0xFF30, body({}));
        QTest::newRow("field longer than the file") << tlv(0xFF20, body({}).chopped(1) + "\x7F");
        QTest::newRow("length without end") << QByteArray("\xFF\x20\x80", 3) + body({});
        QTest::newRow("length of four bytes") << QByteArray("\xFF\x20\x84\x00\x00\x00\x1C", 7) + body({});
        QTest::newRow("promises 60 KiB") << QByteArray("\xFF\x20\x82\xEA\x60", 5) + body({});
        QTest::newRow("promises more than it holds") << QByteArray("\xFF\x20\x82\x10\x00", 5) + body({});
        QTest::newRow("only filler") << QByteArray(256, '\xFF');
        QTest::newRow("only zeros") << QByteArray(256, '\0');
        QTest::newRow("one byte") << QByteArray("\xFF", 1);
    }
    void card_isRefused() {
        QFETCH(QByteArray, file);
        OddCard card(file, {});
        QCOMPARE(read(card).error().fault, CardFault::DataMalformed);
    }
    void link_withItsHabits_carriesTheWholeFile_data() {
        QTest::addColumn<Habits>("habits");
        QTest::newRow("7 bytes at a time") << Habits{.mostPerRead = 7};
        QTest::newRow("one byte at a time") << Habits{.mostPerRead = 1};
        QTest::newRow("255 at most") << Habits{.wrongLengthAbove = 255};
        QTest::newRow("128 at most") << Habits{.wrongLengthAbove = 128};
        QTest::newRow("61xx and GET RESPONSE") << Habits{.inParts = true};
        QTest::newRow("6Cxx") << Habits{.namesLength = true};
        QTest::newRow("6Cxx in small pieces") << Habits{.mostPerRead = 100, .namesLength = true};
        QTest::newRow("6282 at the end") << Habits{.warnsAtEnd = true};
        QTest::newRow("SELECT answers FCI") << Habits{.afterSelect = QByteArray::fromHex("6F028400")};
    }
    void link_withItsHabits_carriesTheWholeFile() {
        QFETCH(Habits, habits);
        OddCard card(fileOf({.name = longName.toUtf8()}), habits);
        const auto info = read(card);
        QVERIFY(info.has_value());
        QCOMPARE(info->name, longName);
    }
    void link_givingNothingWithDone_isMalformedAndEnds() {
        for (const int read : {1, 2, 3}) {
            OddCard card(fileOf({.name = longName.toUtf8()}), {.emptyFrom = read});
            QCOMPARE(this->read(card).error().fault, CardFault::DataMalformed);
            QVERIFY(card.sent.size() < 12);
        }
    }
    void fourItems_ofAFileUpTo256Bytes_takeFourCommandsOnTheWire() {
        OddCard card(fileOf({.address = QByteArray(200, 'x')}), {});
        const CardReadOptions itemsOnly{.authenticity = false};
        const auto info = readBasicInfo(card, CardSecret::Pin, Secret("1234"), {}, itemsOnly);
        QVERIFY(info.has_value());
        const std::vector<QByteArray> expected{
            QByteArray::fromHex("00A4040C0AD3921000310001010408"), QByteArray::fromHex("00200091"),
            QByteArray::fromHex("002000910431323334"), QByteArray::fromHex("00B0820000")};
        QCOMPARE(card.sent, expected);
    }
};

KAKANAI_SUITE(OddCardsTest)
#include "odd_cards_test.moc"
