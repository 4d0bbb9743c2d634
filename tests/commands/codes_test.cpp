#include "tests/support/code_pictures/drawn_code.h"
#include "tests/support/program.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace kakanai;
using namespace kakanai::tests;
using namespace Qt::StringLiterals;

class CodesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void codeRead_listsWhatEachImageHolds() {
        const QString one = write(u"one.pgm"_s, picture(u"𠮷田　0001-HYT6"_s));
        const QString none = write(u"none.pgm"_s, picture({}));
        const auto run = program_.run({u"code"_s, u"read"_s, one, none, u"--json"_s});
        QCOMPARE(run.status, 0);
        const QJsonArray images = run.json()[u"images"].toArray();
        QCOMPARE(images.size(), 2);
        QCOMPARE(images[0][u"file"], one);
        QCOMPARE(images[0][u"codes"][0][u"format"], u"QRCode"_s);
        QCOMPARE(images[0][u"codes"][0][u"text"], u"𠮷田　0001-HYT6"_s);
        QCOMPARE(images[0][u"codes"][0][u"corners"].toArray().size(), 4);
        QVERIFY(images[1][u"codes"].toArray().isEmpty());
        QVERIFY(!run.json().contains(u"messages"));
    }
    void codeRead_ofNoPicture_isAProblemAndTheOthersAreRead() {
        const QString text = write(u"text.png"_s, "0001-HYT6");
        const QString one = write(u"one.pgm"_s, picture(u"one"_s));
        const auto run =
            program_.run({u"code"_s, u"read"_s, text, one, folder_.filePath(u"absent.png"_s), u"--json"_s});
        QCOMPARE(run.status, 1);
        QCOMPARE(run.json()[u"problem"][u"code"], u"code.image.unreadable"_s);
        const QJsonArray images = run.json()[u"images"].toArray();
        QCOMPARE(images[0][u"problem"][u"code"], u"code.image.unreadable"_s);
        QCOMPARE(images[1][u"codes"][0][u"text"], u"one"_s);
        QCOMPARE(images[2][u"problem"][u"code"], u"file.unreadable"_s);
    }
    void codeRead_ofAHugePicture_isRefused() {
        const auto run =
            program_.run({u"code"_s, u"read"_s, write(u"huge.pgm"_s, "P5\n30000 30000\n255\n"), u"--json"_s});
        QCOMPARE(run.status, 1);
        QCOMPARE(run.json()[u"problem"][u"code"], u"code.image.large"_s);
    }
    void codeRead_forPeople_showsControlCharactersInsteadOfSendingThem() {
        const auto run = program_.run({u"code"_s, u"read"_s, write(u"bell.pgm"_s, picture(u"a\u001b[31mb"_s))});
        QCOMPARE(run.status, 0);
        QVERIFY(!run.output.contains('\x1b'));
        QVERIFY(run.output.contains("a␛[31mb"));
    }

private:
    static QByteArray picture(const QString& text) {
        Canvas canvas(400, 400);
        if (!text.isEmpty()) {
            photograph(canvas, drawCode(scanners::CodeFormat::QRCode, text),
                       [](double x, double y) { return PaperPoint{(x - 200) / 300, (y - 200) / 300}; });
        }
        const auto pixels = canvas.pixels();
        return "P5\n400 400\n255\n" +
               QByteArray(reinterpret_cast<const char*>(pixels.data()), static_cast<qsizetype>(pixels.size()));
    }
    QString write(const QString& name, const QByteArray& bytes) const {
        QFile file(folder_.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }

    QTemporaryDir folder_;
    Program program_{QStringLiteral(KAKANAI_PROGRAM), folder_.path()};
};

KAKANAI_SUITE(CodesTest)
#include "codes_test.moc"
