#include "scanners/simulated/card_server.h"
#include "scanners/simulated/simulated_card.h"
#include "tests/support/suite.h"

#include <QTcpServer>
#include <QTcpSocket>

#include <thread>

using namespace kakanai::scanners;
using namespace kakanai::scanners::simulated;
using namespace Qt::StringLiterals;

/// The reader's end of the line, played by the test.
class CardServerTest : public QObject {
    Q_OBJECT

    SimulatedCard card_{
        {u"p"_s, u"1234"_s, u"55021720352285"_s, u"ABC123"_s, u"A"_s, u"B"_s, u"1980-02-17"_s, u"male"_s}};
    QTcpServer reader_;
    std::unique_ptr<QTcpSocket> line_;
    std::jthread thread_;
    std::optional<std::expected<void, ServeError>> end_;

    void start(SimulatedFault fault = {}) {
        end_.reset();
        const quint16 port = reader_.serverPort();
        thread_ = std::jthread(
            [this, fault, port](std::stop_token stop) { end_ = CardServer(card_, fault, port).run(stop); });
        QVERIFY(reader_.waitForNewConnection(5000));
        line_.reset(reader_.nextPendingConnection());
    }
    void stop() {
        thread_.request_stop();
        thread_.join();
        QVERIFY(end_ && end_->has_value());
    }
    void write(const char* hex) {
        const QByteArray body = QByteArray::fromHex(hex);
        line_->write(QByteArray(1, '\0') + static_cast<char>(body.size()) + body);
        line_->flush();
    }
    QByteArray answer() {
        while (line_->bytesAvailable() < 2 && line_->waitForReadyRead(5000)) {
        }
        const QByteArray length = line_->read(2);
        const qsizetype size = length.size() == 2 ? quint8(length[0]) << 8 | quint8(length[1]) : 0;
        while (line_->bytesAvailable() < size && line_->waitForReadyRead(5000)) {
        }
        return line_->read(size).toHex().toUpper();
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(reader_.listen(QHostAddress::LocalHost)); }
    void messages_ofControlAndCard_areAnswered() {
        start();
        write("01");
        write("04");
        QCOMPARE(answer(), "3B888001000005E0B381A1007F");
        write("00A4040C0AD3921000310001010408");
        QCOMPARE(answer(), "9000");
        write("02");
        write("00200091");
        QCOMPARE(answer(), "6A82");
        stop();
    }
    void pull_closesTheLineAndStaysAway() {
        start({SimulatedFault::Kind::Pull, 2});
        write("01");
        write("00A4040C0AD3921000310001010408");
        QCOMPARE(answer(), "9000");
        write("00200091");
        QVERIFY(line_->waitForDisconnected(5000));
        QVERIFY(!reader_.waitForNewConnection(300));
        stop();
    }
    void mute_answersNoMoreAndStillStops() {
        start({SimulatedFault::Kind::Mute, 1});
        write("01");
        write("00200091");
        QVERIFY(!line_->waitForReadyRead(300));
        stop();
    }
    void line_lost_isTakenUpAgain() {
        start();
        line_->abort();
        QVERIFY(reader_.waitForNewConnection(5000));
        line_.reset(reader_.nextPendingConnection());
        write("01");
        write("00A4040C0AD3921000310001010408");
        QCOMPARE(answer(), "9000");
        stop();
    }
    void card_withoutPower_answersNothing() {
        start();
        write("00200091");
        QVERIFY(line_->waitForDisconnected(5000));
        QVERIFY(reader_.waitForNewConnection(5000));
        line_.reset(reader_.nextPendingConnection());
        write("01");
        write("00");
        write("00200091");
        QVERIFY(line_->waitForDisconnected(5000));
        stop();
    }
    void reader_notThere_isSaid() {
        QTcpServer unused;
        QVERIFY(unused.listen(QHostAddress::LocalHost));
        const quint16 port = unused.serverPort();
        unused.close();
        const auto end = CardServer(card_, {}, port).run({});
        QVERIFY(!end.has_value());
        QCOMPARE(end.error(), ServeError::NoVirtualReader);
    }
};

KAKANAI_SUITE(CardServerTest)
#include "card_server_test.moc"
