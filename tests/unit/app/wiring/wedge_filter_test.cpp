#include "app/wiring/wedge_filter.h"
#include "tests/support/suite.h"

#include <QCoreApplication>
#include <QWindow>

using namespace kakanai;
using kakanai::wiring::WedgeFilter;
using namespace Qt::StringLiterals;

namespace {

/// A window that writes down what reaches it.
class Field : public QWindow {
public:
    QString typed;
    int releases = 0;

protected:
    void keyPressEvent(QKeyEvent* event) override { typed += event->text(); }
    void keyReleaseEvent(QKeyEvent*) override { ++releases; }
};

/// Sends keys as the window system does, pressed when they say so.
void press(QWindow& window, const QString& text, quint64 at, quint64 press) {
    const int key = text.front().toUpper().unicode();
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
    down.setTimestamp(at);
    QCoreApplication::sendEvent(&window, &down);
    QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, text);
    up.setTimestamp(at + press);
    QCoreApplication::sendEvent(&window, &up);
}

} // namespace

class WedgeFilterTest : public QObject {
    Q_OBJECT

    Field field_;
    scanners::ScanQueue codes_;
    std::unique_ptr<WedgeFilter> filter_;

    QString nextCode() {
        const auto scan = codes_.next({});
        return scan ? (*scan)->code.text.value_or(QString()) : u"(fault)"_s;
    }

private Q_SLOTS:
    void init() {
        field_.typed.clear();
        field_.releases = 0;
        filter_ = std::make_unique<WedgeFilter>(codes_);
        QCoreApplication::instance()->installEventFilter(filter_.get());
    }
    void cleanup() { filter_.reset(); }

    void whatAPersonTypes_reachesTheWindowInItsOrder() {
        quint64 at = 1000;
        for (const QChar c : u"tennyu"_s) {
            press(field_, c, at, 60);
            at += 120;
        }
        QTRY_COMPARE(field_.typed, u"tennyu"_s);
        QCOMPARE(field_.releases, 6);
    }
    void whatAScannerTypes_reachesTheQueueAndNoField() {
        quint64 at = 1000;
        for (const QChar c : u"0001-HYT6\r"_s) {
            press(field_, c, at, 2);
            at += 4;
        }
        press(field_, u"a"_s, at + 200, 60);
        QCOMPARE(nextCode(), u"0001-HYT6"_s);
        QTRY_COMPARE(field_.typed, u"a"_s);
    }
    /// Keys that wait while the window is busy arrive all at once, and are still a person's.
    void keysThatWereLate_areJudgedByWhenTheyWerePressed() {
        for (quint64 i = 0; i < 8; ++i) {
            press(field_, u"k"_s, 5000 + 80 * i, 50);
        }
        QTRY_COMPARE(field_.typed, u"kkkkkkkk"_s);
    }
    void aWindowThatIsGone_takesItsKeysAlong() {
        {
            Field gone;
            press(gone, u"x"_s, 9000, 60);
        }
        press(field_, u"y"_s, 9500, 60);
        QTRY_COMPARE(field_.typed, u"y"_s);
    }
};

KAKANAI_SUITE(WedgeFilterTest)
#include "wedge_filter_test.moc"
