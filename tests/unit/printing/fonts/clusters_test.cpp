#include "printing/fonts/clusters.h"
#include "tests/support/suite.h"

using namespace kakanai::printing;
using namespace Qt::StringLiterals;

class ClustersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void split_selectorMarkAndSurrogates_stayWithTheirBase_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("clusters");
        QTest::newRow("plain") << u"山田"_s << QStringList{u"山"_s, u"田"_s};
        QTest::newRow("variation selector") << u"葛\U000E0100城"_s << QStringList{u"葛\U000E0100"_s, u"城"_s};
        QTest::newRow("combining mark") << u"か\u309Aき"_s << QStringList{u"か\u309A"_s, u"き"_s};
        QTest::newRow("plane 2") << u"𠮷野"_s << QStringList{u"𠮷"_s, u"野"_s};
        QTest::newRow("mark alone") << u"\u309Aか"_s << QStringList{u"\u309A"_s, u"か"_s};
        QTest::newRow("nothing") << QString() << QStringList{};
    }
    void split_selectorMarkAndSurrogates_stayWithTheirBase() {
        QFETCH(QString, text);
        QFETCH(QStringList, clusters);
        QStringList found;
        for (const auto& cluster : splitClusters(text)) {
            found << cluster.text.toString();
        }
        QCOMPARE(found, clusters);
    }

    void split_unpairedSurrogate_isACodeNoFontHas() {
        const QString broken(QChar(0xD842));
        const auto clusters = splitClusters(broken);
        QCOMPARE(clusters.size(), 1U);
        QCOMPARE(clusters.front().codes, std::vector<char32_t>{0xD842});
    }
};

KAKANAI_SUITE(ClustersTest)
#include "clusters_test.moc"
