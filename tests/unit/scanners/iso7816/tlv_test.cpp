#include "scanners/iso7816/tlv.h"
#include "tests/support/suite.h"

using namespace kakanai::scanners::iso7816;

namespace {

QByteArray hex(const char* digits) {
    return QByteArray::fromHex(digits);
}

} // namespace

class TlvTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void header_withTwoLengthBytesForAShortValue_isRead() {
        const auto header = readTlvHeader(hex("FF4082009F"));
        QVERIFY(header.has_value());
        QCOMPARE(header->tag, 0xFF40u);
        QCOMPARE(header->headerSize, 5);
        QCOMPARE(header->valueSize, 0x9F);
    }
    void header_withOneLengthByte_isRead() {
        QCOMPARE(readTlvHeader(hex("DF2281FF"))->valueSize, 0xFF);
        QCOMPARE(readTlvHeader(hex("5F3705"))->wholeSize(), 8);
        QCOMPARE(readTlvHeader(hex("9003"))->tag, 0x90u);
    }
    void header_thatIsCutOff_isIncomplete() {
        for (const char* bytes : {"", "FF", "FF40", "FF4082", "FF408200", "90"}) {
            QCOMPARE(readTlvHeader(hex(bytes)).error(), TlvFault::Incomplete);
        }
    }
    void header_thatNoCardWrites_isMalformed() {
        for (const char* bytes : {"FF4083000001", "FF4080", "FFFFFFFF", "DF8101"}) {
            QCOMPARE(readTlvHeader(hex(bytes)).error(), TlvFault::Malformed);
        }
    }
    void first_withFillerBehind_leavesItAlone() {
        const QByteArray file = hex("FF1002AABBFFFFFF");
        const auto object = firstTlv(file);
        QVERIFY(object.has_value());
        QCOMPARE(object->value, QByteArrayView("\xAA\xBB"));
        QCOMPARE(object->whole.size(), 5);
    }
    void first_longerThanItsBytes_isRefused() { QVERIFY(!firstTlv(hex("FF1003AABB"))); }
    void children_fillingTheirParent_areAllThere() {
        const QByteArray value = hex("DF2201AADF2300DF248200 01BB");
        const auto objects = tlvChildren(value);
        QVERIFY(objects.has_value());
        QCOMPARE(objects->size(), std::size_t(3));
        QCOMPARE(objects->at(2).value, QByteArrayView("\xBB"));
    }
    void children_withARest_areRefused() {
        QVERIFY(!tlvChildren(hex("DF2201AAFFFF")));
        QVERIFY(!tlvChildren(hex("DF2202AA")));
    }
    void find_whatStandsThereTwice_findsNothing() {
        const QByteArray value = hex("DF2201AADF2201BBDF2301CC");
        const auto objects = tlvChildren(value);
        QVERIFY(findTlv(*objects, 0xDF22) == nullptr);
        QVERIFY(findTlv(*objects, 0xDF23) != nullptr);
        QVERIFY(findTlv(*objects, 0xDF24) == nullptr);
    }
};

KAKANAI_SUITE(TlvTest)
#include "tlv_test.moc"
