#include "scanners/wedge/key_sorter.h"
#include "tests/support/code_pictures/chance.h"
#include "tests/support/suite.h"

using namespace kakanai::scanners::wedge;
using namespace kakanai::tests;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

/// Keys of people and scanners on one line of time, and what should come of them.
class Desk {
public:
    explicit Desk(int seed) : chance(static_cast<std::uint64_t>(seed)) {}

    void key(double at, double press, int key, const QString& text, bool isPersons) {
        add(KeyStroke::Kind::Down, at, key, text, isPersons);
        add(KeyStroke::Kind::Up, at + press, key, text, isPersons);
    }
    void add(KeyStroke::Kind kind, double at, int key, const QString& text, bool isPersons) {
        events_.push_back({at,
                           {kind, key, text, milliseconds(static_cast<qint64>(at)), static_cast<int>(events_.size())},
                           isPersons});
    }
    /// A person types: 50 to 400 ms from key to key, each down for 35 to 140 ms, so that fast ones overlap.
    double types(double at, const QString& text, double fastest = 50, double slowest = 400) {
        for (qsizetype i = 0; i < text.size(); ++i) {
            const double gap = chance.from(fastest, slowest);
            const bool again = i + 1 < text.size() && text[i + 1] == text[i]; // one key is not down twice
            key(at, std::min(chance.from(35, 140), again ? gap - 5 : 140), text[i].unicode(), text[i], true);
            at += gap;
        }
        return at;
    }
    /// A key is held: it repeats every 33 ms after half a second.
    double holds(double at, QChar c) {
        add(KeyStroke::Kind::Down, at, c.unicode(), c, true);
        const double end = at + 500 + 33 * (1 + chance.below(12));
        for (double repeat = at + 500; repeat < end; repeat += 33) {
            add(KeyStroke::Kind::Repeat, repeat, c.unicode(), c, true);
        }
        add(KeyStroke::Kind::Up, end, c.unicode(), c, true);
        return end;
    }
    /// A scanner types a code: 1 to 10 ms from key to key, Shift where it needs it, some with Enter or Tab behind.
    double scans(double at, const QString& code, const QString& end) {
        const double gap = chance.from(1, 10);
        constexpr int shift = 16;
        for (const QChar c : code + end) {
            if (c.isUpper()) {
                add(KeyStroke::Kind::Down, at, shift, {}, true);
                key(at, chance.from(0, gap), 1000 + c.unicode(), c, false);
                add(KeyStroke::Kind::Up, at + gap, shift, {}, true);
            } else {
                key(at, chance.from(0, gap), 1000 + c.unicode(), c, false);
            }
            at += gap;
        }
        codes_ << code;
        return at;
    }
    /// Plays it all; true if every character went where it belongs, in its order.
    bool comesOutRight(const WedgeSettings& settings = {}) {
        std::ranges::stable_sort(events_, {}, &Entry::at);
        KeySorter sorter(settings);
        for (const Entry& entry : events_) {
            // The clock that wakes the program is not exact: late by up to 5 ms, and sometimes not at all.
            const auto deadline = sorter.deadline();
            if (deadline && entry.stroke.at > *deadline && chance.below(10) > 0) {
                note(sorter.waited(std::min(entry.stroke.at, *deadline + milliseconds(chance.below(6)))));
            }
            note(sorter.take(entry.stroke));
        }
        note(sorter.waited(events_.back().stroke.at + milliseconds(1000)));
        std::vector<int> expected;
        for (const Entry& entry : events_) {
            if (entry.isPersons) {
                expected.push_back(entry.stroke.id);
            }
        }
        return typed_ == expected && scanned_ == codes_;
    }
    const QStringList& scanned() const { return scanned_; }

    Chance chance;

private:
    struct Entry {
        double at;
        KeyStroke stroke;
        bool isPersons;
    };
    void note(const std::vector<Sorted>& sorted) {
        for (const Sorted& one : sorted) {
            if (const auto* typed = std::get_if<Typed>(&one)) {
                typed_.push_back(typed->stroke.id);
            } else if (const auto* scanned = std::get_if<Scanned>(&one)) {
                scanned_ << scanned->text;
            } else {
                scanned_ << u"(too long)"_s;
            }
        }
    }

    std::vector<Entry> events_;
    std::vector<int> typed_;
    QStringList scanned_;
    QStringList codes_;
};

QString randomCode(Chance& chance) {
    static const QString letters = u"0123456789-ABCHYTabc/:"_s;
    QString code;
    for (int i = 4 + chance.below(60); i > 0; --i) {
        code += letters[chance.below(static_cast<int>(letters.size()))];
    }
    return code;
}

QString randomEnd(Chance& chance) {
    return QStringList{u"\r"_s, u"\t"_s, QString()}[chance.below(3)];
}

QString randomWord(Chance& chance) {
    QString word;
    for (int i = 1 + chance.below(8); i > 0; --i) {
        word += QChar(u'a' + chance.below(26));
    }
    return word;
}

} // namespace

class KeySorterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void peopleAndScannersInTurn_neverMix() {
        for (int seed = 0; seed < 1500; ++seed) {
            Desk desk(seed);
            double at = 10;
            for (int i = 0; i < 6; ++i) {
                switch (desk.chance.below(4)) {
                case 0:
                    at = desk.types(at, randomWord(desk.chance)) + 40;
                    break;
                case 1:
                    at = desk.holds(at, u'x') + 40;
                    break;
                case 2:
                    desk.add(KeyStroke::Kind::Composed, at, 0, u"転入"_s, true);
                    at += desk.chance.from(0, 60);
                    break;
                default:
                    at = desk.scans(at, randomCode(desk.chance), randomEnd(desk.chance)) + desk.chance.from(40, 300);
                }
            }
            QVERIFY2(desk.comesOutRight(), qPrintable(u"seed %1: %2"_s.arg(seed).arg(desk.scanned().join(u'|'))));
        }
    }
    void aScanInTheMiddleOfTyping_leavesEveryTypedKeyInItsPlace() {
        for (int seed = 0; seed < 1500; ++seed) {
            Desk desk(seed);
            // One goes on typing while the code comes: keys of both lie between each other, down to the millisecond.
            desk.types(10, randomWord(desk.chance) + randomWord(desk.chance));
            desk.scans(10 + desk.chance.from(0, 900), randomCode(desk.chance), randomEnd(desk.chance));
            QVERIFY2(desk.comesOutRight(), qPrintable(u"seed %1: %2"_s.arg(seed).arg(desk.scanned().join(u'|'))));
        }
    }
    void fastTypists_areNoScanners() {
        for (int seed = 0; seed < 1000; ++seed) {
            Desk desk(seed);
            desk.types(10, u"thequickbrownfoxjumps"_s, 20, 90);
            QVERIFY2(desk.comesOutRight(), qPrintable(QString::number(seed)));
        }
    }
    void composing_isHandedOnInItsPlace() {
        Desk desk(1);
        desk.key(10, 60, 'a', u"a"_s, true);
        desk.add(KeyStroke::Kind::Composed, 20, 0, u"転入"_s, true);
        desk.key(25, 60, 'b', u"b"_s, true);
        QVERIFY(desk.comesOutRight());
    }
    void lineEndsInsideACode_stay() {
        Desk desk(2);
        desk.scans(10, u"name,kana\rA,B"_s, u"\r"_s);
        desk.comesOutRight();
        QCOMPARE(desk.scanned(), QStringList{u"name,kana\nA,B"_s});
    }
    void aPrefix_isTakenOffAndProvesAShortCode() {
        Desk desk(3);
        desk.scans(10, u"~7"_s, {});
        desk.comesOutRight({.prefix = u"~"_s});
        QCOMPARE(desk.scanned(), QStringList{u"7"_s});
    }
    void keysWithoutEnd_areDroppedToldAndOver() {
        Desk desk(4);
        const double end = desk.scans(10, QString(300, u'x'), {});
        desk.types(end + 200, u"ab"_s);
        desk.comesOutRight({.mostKeys = 100});
        QCOMPARE(desk.scanned(), QStringList{u"(too long)"_s});
    }
    void nothingHeld_asksForNoTime() {
        KeySorter sorter;
        QVERIFY(!sorter.deadline());
        QCOMPARE(sorter.take({KeyStroke::Kind::Up, 1, {}, milliseconds(5), 0}).size(), std::size_t(1));
        QVERIFY(sorter.take({KeyStroke::Kind::Down, 1, u"a"_s, milliseconds(5), 1}).empty());
        QVERIFY(*sorter.deadline() <= milliseconds(5 + 31));
        QVERIFY(sorter.waited(milliseconds(6)).empty());
        QCOMPARE(sorter.waited(milliseconds(36)).size(), std::size_t(1));
    }
};

KAKANAI_SUITE(KeySorterTest)
#include "key_sorter_test.moc"
