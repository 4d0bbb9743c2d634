#include "app/handover/canonical_cbor.h"
#include "app/handover/deflate.h"
#include "app/handover/dictionary.h"
#include "app/handover/visit_pack.h"
#include "app/visit/visit_json.h"
#include "tests/support/suite.h"
#include "tests/unit/app/handover/sample_visits.h"

#include <QCborMap>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

using namespace kakanai;
using namespace kakanai::handover;
using namespace kakanai::tests;
using namespace Qt::StringLiterals;

namespace {

QByteArray packed(const QByteArray& plain) {
    return char(newestDictionary) + deflated(plain, dictionary(newestDictionary));
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
    void dictionary_isAVisitThatWeRead() {
        const QByteArray json = QJsonDocument(fromCanonicalCbor(dictionary(1))->toMap().toJsonObject()).toJson();
        QVERIFY(visit::readVisit(json));
    }
    void family_comesBackWithoutInk() {
        const auto visit = familyVisit();
        QCOMPARE(visit.facts.persons.size(), std::size_t(4));
        const auto read = unpackVisit(packVisit(visit));
        QVERIFY(read);
        QVERIFY(read->facts == visit.facts && read->reviewed && read->ink.empty() && read->inkedDigests.isEmpty());
        QCOMPARE(contentOf(*read), contentOf(visit));
    }
    void anyVisit_comesBack() {
        QRandomGenerator random(20261121);
        for (int i = 0; i < 300; ++i) {
            const auto visit = randomVisit(random);
            const auto read = unpackVisit(packVisit(visit));
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
        const auto read = unpackVisit(packed(toCanonicalCbor(QCborMap::fromJsonObject(json)).value()));
        QVERIFY(read && !read->sealed && !read->printed && read->identity == visit::IdentityCheck{});
    }
    void wrongBytes_areRefused_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("only the dictionary") << QByteArray(1, 1);
        QTest::newRow("not compressed") << QByteArray("\x01{}");
        QTest::newRow("empty map") << packed(QByteArray("\xa0"));
        QTest::newRow("a number") << packed(QByteArray("\x01"));
        QTest::newRow("cut off") << packVisit(visit::Visit()).chopped(1);
        QTest::newRow("goes on") << packVisit(visit::Visit()) + 'x';
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
