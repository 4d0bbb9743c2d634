#include "app/screens/counter/waiting_model.h"
#include "app/screens/items/code_view.h"
#include "app/screens/kiosk/receipt_model.h"
#include "tests/screens/fixed_visit.h"
#include "tests/support/suite.h"

#include <QImage>
#include <QPainter>
#include <QSignalSpy>

using namespace kakanai;
using namespace Qt::StringLiterals;

class CodeModelsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void receipt_withCodes_showsThemAndSaysWhoSigned() {
        tests::ScreenDesk desk;
        desk.visits.value.step = visit::ShowingReceipt{u"5001-ABCD"_s, {}, {u"KKN1:A."_s, u"KKN1:B."_s}, true};
        const screens::ReceiptModel model(desk.services);
        QCOMPARE(model.codes(), (QStringList{u"KKN1:A."_s, u"KKN1:B."_s}));
        const QString signedHelp = model.codeHelp();
        desk.visits.value.step = visit::ShowingReceipt{u"5001-ABCD"_s, {}, {u"KKN1:A."_s}, false};
        QVERIFY(model.codeHelp() != signedHelp && model.codeHelp().contains(u"署名"));
    }
    void receipt_ofASharedStore_hasNoCodes() {
        tests::ScreenDesk desk;
        desk.visits.value.step = visit::ShowingReceipt{u"0001-ABCD"_s};
        QVERIFY(screens::ReceiptModel(desk.services).codes().isEmpty());
    }
    void waitingList_whileSymbolsAreMissing_saysHowMany() {
        tests::ScreenDesk desk;
        screens::WaitingModel model(desk.services);
        QVERIFY(model.codeProgress().isEmpty());
        desk.visits.value.codeSeen = 1;
        desk.visits.value.codeOf = 3;
        QVERIFY(model.codeProgress().contains(u'1') && model.codeProgress().contains(u'3'));
    }
    void waitingList_scannedText_isAnIntent() {
        tests::ScreenDesk desk;
        screens::WaitingModel model(desk.services);
        model.scan(u"0001-HYT6"_s);
        const auto* scanned = desk.visits.last<visit::CodeScanned>();
        QVERIFY(scanned && scanned->text == u"0001-HYT6");
    }
    void codeView_drawsBlackOnWhiteWithQuietRoom() {
        screens::CodeView view;
        view.setSize({290, 290});
        QSignalSpy changed(&view, &screens::CodeView::textChanged);
        view.setText(u"0001-HYT6"_s);
        view.setText(u"0001-HYT6"_s);
        QCOMPARE(changed.size(), 1);
        QImage image(290, 290, QImage::Format_RGB32);
        image.fill(Qt::red);
        QPainter painter(&image);
        view.paint(&painter);
        painter.end();
        int black = 0;
        for (int y = 0; y < 290; ++y) {
            for (int x = 0; x < 290; ++x) {
                const QRgb pixel = image.pixel(x, y);
                QVERIFY(pixel == qRgb(0, 0, 0) || pixel == qRgb(255, 255, 255));
                const bool isDark = pixel == qRgb(0, 0, 0);
                QVERIFY(!isDark || (x >= 40 && y >= 40 && x < 250 && y < 250)); // 21 modules of 10 pixels
                black += isDark ? 1 : 0;
            }
        }
        QVERIFY(black > 290 * 290 / 8);
    }
};

KAKANAI_SUITE(CodeModelsTest)
#include "code_models_test.moc"
