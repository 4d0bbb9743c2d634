#include "scanners/code_parts.h"
#include "tests/support/code_pictures/chance.h"
#include "tests/support/suite.h"

using namespace kakanai::scanners;
using namespace Qt::StringLiterals;

namespace {

Code part(int index, int count, const QByteArray& bytes, const QString& id = u"77"_s) {
    Code code;
    code.format = CodeFormat::QRCode;
    code.bytes = bytes;
    code.part = CodePart{index, count, id};
    return code;
}

/// Bytes cut where characters are not.
std::vector<Code> cut(const QString& text, int count, const QString& id = u"77"_s) {
    const QByteArray bytes = text.toUtf8();
    std::vector<Code> parts;
    const qsizetype each = (bytes.size() + count - 1) / count;
    for (int i = 0; i < count; ++i) {
        parts.push_back(part(i, count, bytes.mid(i * each, each), id));
    }
    return parts;
}

} // namespace

class CodePartsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parts_inAnyOrderAndRepeated_becomeTheMessage() {
        kakanai::tests::Chance chance(7);
        const QString text = u"𠮷田　葛󠄀城　転入届"_s;
        for (int round = 0; round < 200; ++round) {
            auto parts = cut(text, 2 + chance.below(5));
            const auto count = parts.size();
            for (std::size_t i = 0; i < count; ++i) {
                parts.push_back(parts[static_cast<std::size_t>(chance.below(static_cast<int>(count)))]);
            }
            for (std::size_t i = parts.size() - 1; i > 0; --i) {
                std::swap(parts[i], parts[static_cast<std::size_t>(chance.below(static_cast<int>(i) + 1))]);
            }
            const auto scans = joinParts(parts);
            QCOMPARE(scans.size(), std::size_t(1));
            QVERIFY(scans.front().isWhole());
            QCOMPARE(scans.front().code.text, text);
            QCOMPARE(scans.front().code.bytes, text.toUtf8());
            QVERIFY(!scans.front().code.part);
        }
    }
    void aMissingPart_isTold() {
        auto parts = cut(u"転入届の控え"_s, 3);
        parts.erase(parts.begin() + 1);
        const auto scans = joinParts(parts);
        QCOMPARE(scans.size(), std::size_t(1));
        QVERIFY(!scans.front().isWhole());
        QCOMPARE(scans.front().seen, 2);
        QCOMPARE(scans.front().of, 3);
    }
    void partsOfAnotherMessage_areNotMixedIn() {
        const auto first = cut(u"転入届"_s, 2);
        const auto second = cut(u"転居届"_s, 2, u"12"_s);
        const auto sameId = cut(u"出生届"_s, 2);
        const auto scans = joinParts({first[0], second[1], sameId[0], second[0], first[1], sameId[1]});
        QCOMPARE(scans.size(), std::size_t(3));
        QCOMPARE(scans[1].code.text, u"転居届"_s);
        // Same id, same count: what contradicts a part begins a message of its own; the rest cannot be told apart.
        QCOMPARE(scans[0].code.bytes.first(first[0].bytes.size()), first[0].bytes);
        QCOMPARE(scans[2].code.bytes.first(sameId[0].bytes.size()), sameId[0].bytes);
    }
    void aRepeatedPart_isNothingNewUntilForgotten() {
        const auto parts = cut(u"転入届"_s, 2);
        CodeParts known;
        QCOMPARE(known.add(parts[1])->seen, 1);
        QVERIFY(!known.add(parts[1]));
        const auto whole = known.add(parts[0]);
        QVERIFY(whole->isWhole());
        QVERIFY(!known.add(parts[0]));
        known.forget(whole->message);
        QCOMPARE(known.add(parts[0])->seen, 1);
    }
    void anOpenCount_isClosedByThePartThatKnows() {
        CodeParts known;
        QVERIFY(!known.add(part(0, 0, "a"))->isWhole());
        const auto whole = known.add(part(1, 2, "b"));
        QVERIFY(whole->isWhole());
        QCOMPARE(whole->code.text, u"ab"_s);
    }
    void aStreamOfHalfMessages_isForgottenFromTheOldest() {
        CodeParts known;
        for (int i = 0; i < 1000; ++i) {
            QCOMPARE(known.add(part(0, 2, "a", QString::number(i)))->seen, 1);
        }
        QVERIFY(known.add(part(1, 2, "b", u"999"_s))->isWhole());
        QVERIFY(!known.add(part(1, 2, "b", u"3"_s))->isWhole());
    }
};

KAKANAI_SUITE(CodePartsTest)
#include "code_parts_test.moc"
