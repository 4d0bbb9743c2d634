#include "tests/rules/tree.h"
#include "tests/support/suite.h"

#include <QRegularExpression>

using namespace kakanai::rules;
using namespace Qt::StringLiterals;

namespace {

/// The Japanese texts that a source says to whoever writes the catalogue; pieces of one literal are joined.
QStringList messagesIn(QString source) {
    static const QRegularExpression seam(u"\"\\s*\\n\\s*u\""_s);
    static const QRegularExpression said(u"u\"([^\"]*[ぁ-ん一-鿿][^\"]*)\"_s"_s);
    QStringList messages;
    for (auto each = said.globalMatch(source.remove(seam)); each.hasNext();) {
        const QString text = each.next().captured(1);
        if (text.contains(u'。')) {
            messages.append(text);
        }
    }
    return messages;
}

/// As the guide writes them: what is filled in is an ellipsis.
QString asInTheGuide(QString message) {
    static const QRegularExpression place(u"%[0-9]"_s);
    return message.replace(place, u"…"_s);
}

} // namespace

/// A clerk finds every message of the check in the guide (docs/catalog.ja.md).
class CatalogueGuideTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void messages_ofAText_areJoinedAndFound() {
        QCOMPARE(messagesIn(u"{u\"長い\"\n   u\"文。\"_s, u\"A text.\"_s}, {u\"短い\"_s, u\"\"_s}"_s),
                 QStringList{u"長い文。"_s});
    }
    void guide_explainsEveryMessageOfTheCheck() {
        const QString guide = textOf(u"docs/catalog.ja.md"_s);
        QStringList missing;
        int said = 0;
        for (const QString& file : filesUnder(u"app"_s, {u".cpp"_s})) {
            if (!file.startsWith(u"app/procedures/loading/") && file != "app/documents/layout_check.cpp"_L1) {
                continue;
            }
            for (const QString& message : messagesIn(textOf(file))) {
                ++said;
                if (!guide.contains(asInTheGuide(message))) {
                    missing.append(file + u": "_s + message);
                }
            }
        }
        QVERIFY(said > 80);
        QVERIFY2(missing.isEmpty(), report(missing));
    }
};

KAKANAI_SUITE(CatalogueGuideTest)
#include "catalogue_guide_test.moc"
