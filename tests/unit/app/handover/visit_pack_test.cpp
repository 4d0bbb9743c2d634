#include "app/handover/canonical_cbor.h"
#include "app/handover/deflate.h"
#include "app/handover/dictionary.h"
#include "app/handover/ink_code.h"
#include "app/handover/visit_pack.h"
#include "app/visit/visit_json.h"
#include "tests/support/suite.h"
#include "tests/unit/app/handover/sample_visits.h"

#include <QCborMap>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <limits>

using namespace kakanai;
using namespace kakanai::handover;
using namespace kakanai::tests;
using namespace Qt::StringLiterals;

namespace {

QByteArray packed(const QByteArray& plain) {
    return char(newestDictionary) + deflated(plain, dictionary(newestDictionary));
}

/// A list of one stroke; braces would copy the stroke instead.
QCborArray inkOf(const QCborValue& stroke) {
    QCborArray list;
    list.append(stroke);
    return list;
}
QCborArray inkOf(std::initializer_list<QCborValue> numbers) {
    return inkOf(QCborValue(QCborArray(numbers)));
}

} // namespace

class VisitPackTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Codes on paper were written with it: whoever changes it makes them unreadable.
    void dictionary_neverChanges() {
        QVERIFY(dictionary(1).size() > 2000);
        QCOMPARE(QCryptographicHash::hash(dictionary(1), QCryptographicHash::Sha256).toHex(),
                 QByteArray("ef87d7b7cd9cd1c46c5d6974b47325a2fa94d9868970995b7ed0d541dc39c606"));
        QVERIFY(dictionary(0).isEmpty() && dictionary(2).isEmpty());
    }
    void family_comesBackWithItsInk() {
        const auto visit = familyVisit();
        QCOMPARE(visit.facts.persons.size(), std::size_t(4));
        const auto read = unpackVisit(packVisit(visit, Ink::With));
        QVERIFY(read);
        QVERIFY(read->facts == visit.facts && read->reviewed);
        QCOMPARE(read->inkedDigests, visit.inkedDigests);
        QCOMPARE(contentOf(*read), contentOf(visit));
        QCOMPARE(read->ink.size(), visit.ink.size());
        for (std::size_t i = 0; i < visit.ink.size(); ++i) {
            QVERIFY(std::abs(read->ink[i].width - visit.ink[i].width) < 0.01);
            QCOMPARE(read->ink[i].points.size(), visit.ink[i].points.size());
            for (std::size_t point = 0; point < visit.ink[i].points.size(); ++point) {
                const QPointF off = read->ink[i].points[point] - visit.ink[i].points[point];
                QVERIFY(std::abs(off.x()) < 1 / 4095.0 && std::abs(off.y()) < 1 / 4095.0);
            }
        }
        const auto bare = unpackVisit(packVisit(visit, Ink::Without));
        QVERIFY(bare && bare->ink.empty() && bare->inkedDigests.isEmpty());
        QCOMPARE(contentOf(*bare), contentOf(visit));
    }
    void inkOutsideTheBox_isRefused() {
        QVERIFY(inkFromCbor(inkOf({50, 0, 0, 4095, 4095, -4095, 0})));
        QVERIFY(inkFromCbor({}) && inkFromCbor(inkOf({50})));
        for (const QCborArray& stroke :
             {QCborArray{}, QCborArray{0, 1, 1}, QCborArray{1001, 1, 1}, QCborArray{50, 1}, QCborArray{50, -1, 0},
              QCborArray{50, 0, 4096}, QCborArray{50, 4095, 0, 1, 0}, QCborArray{50, 0, 0, u"1"_s, 0},
              QCborArray{50, std::numeric_limits<qint64>::min(), 0},
              QCborArray{50, 1, std::numeric_limits<qint64>::max()}}) {
            QVERIFY(!inkFromCbor(inkOf(stroke)));
        }
        QVERIFY(!inkFromCbor(inkOf(1)));
    }
    void anyVisit_comesBack() {
        QRandomGenerator random(20261121);
        for (int i = 0; i < 300; ++i) {
            const auto visit = randomVisit(random);
            const auto read = unpackVisit(packVisit(visit, Ink::With));
            QVERIFY(read);
            QCOMPARE(contentOf(*read), contentOf(visit));
            QVERIFY(read->facts == visit.facts);
        }
    }
    void counterMarks_areNotTakenFromACode() {
        visit::Visit visit;
        visit.sealed = true;
        visit.printed = true;
        visit.identity = {u"onePhoto"_s, {u"licence"_s}};
        const auto json = QJsonDocument::fromJson(visit::writeVisit(visit)).object();
        QCborMap map = QCborMap::fromJsonObject(json);
        const auto read = unpackVisit(packed(toCanonicalCbor(map).value()));
        QVERIFY(read && !read->sealed && !read->printed && read->identity == visit::IdentityCheck{});
    }
    void wrongBytes_areRefused_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("only the dictionary") << QByteArray(1, 1);
        QTest::newRow("not compressed") << QByteArray("\x01{}");
        QTest::newRow("empty map") << packed(QByteArray("\xa0"));
        QTest::newRow("a number") << packed(QByteArray("\x01"));
        QTest::newRow("cut off") << packVisit(visit::Visit(), Ink::With).chopped(1);
        QTest::newRow("goes on") << packVisit(visit::Visit(), Ink::With) + 'x';
        QTest::newRow("a bomb") << packed(QByteArray(10'000'000, 'a'));
        QTest::newRow("just too large") << packed(QByteArray(largestVisit + 1, 'a'));
    }
    void wrongBytes_areRefused() {
        QFETCH(QByteArray, bytes);
        QCOMPARE(unpackVisit(bytes).error(), HandoverFault::Damaged);
    }
    void aBomb_isSmallAndStopsAtTheLimit() {
        const QByteArray bomb = deflated(QByteArray(10'000'000, 'a'), {});
        QVERIFY(bomb.size() < 20'000);
        QVERIFY(!inflated(bomb, {}, largestVisit));
        QCOMPARE(inflated(deflated(QByteArray(largestVisit, 'a'), {}), {}, largestVisit)->size(), largestVisit);
    }
    void aNewerDictionary_saysSo() { QCOMPARE(unpackVisit(QByteArray("\x02rest")).error(), HandoverFault::Version); }
};

KAKANAI_SUITE(VisitPackTest)
#include "visit_pack_test.moc"
