#include "tests/unit/db/fixtures.h"

#include "db/receipt_number.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <numeric>

using namespace Qt::StringLiterals;

namespace kakanai::tests {

using namespace db;

StoreKey testKey() {
    std::array<unsigned char, StoreKey::size> bytes;
    std::iota(bytes.begin(), bytes.end(), static_cast<unsigned char>(1));
    return StoreKey(bytes);
}

QDate testDay() {
    return {2026, 11, 22};
}

QString databaseIn(const QString& dataFolder) {
    return dataFolder + "/store/visits.db"_L1;
}

VisitRecord visitOf(const QString& receipt, int revision) {
    const auto mark = receipt.toLatin1() + '/' + QByteArray::number(revision) + ' ';
    VisitRecord record;
    record.summary = {
        receipt,      u"tennyu"_s, VisitState::Waiting, QDateTime({2026, 11, 22}, {9, 15, 30, 123}, QTimeZone::utc()),
        2 + revision, revision};
    record.visit = R"({"name":")" + rareNames().toUtf8() + R"("})" + mark.repeated(400);
    for (int i = 0; i <= revision; ++i) {
        record.documents.push_back({u"F%1"_s.arg(i), u"F%1.pdf"_s.arg(i), mark.repeated(2000 * (i + 1)), i % 2 == 0});
    }
    return record;
}

bool sameVisit(const VisitRecord& one, const VisitRecord& other) {
    return one.summary.receipt == other.summary.receipt && one.summary.event == other.summary.event &&
           one.summary.state == other.summary.state && one.summary.handedOver == other.summary.handedOver &&
           one.summary.persons == other.summary.persons && one.summary.revision == other.summary.revision &&
           one.visit == other.visit && one.documents == other.documents;
}

Passphrase samplePassphrase() {
    return Passphrase("test only: sample of a store");
}

VisitRecord sampleVisit() {
    VisitRecord record;
    record.summary = {receiptNumber(1, testDay()),
                      u"tennyu"_s,
                      VisitState::Sealed,
                      QDateTime({2026, 11, 22}, {0, 15}, QTimeZone::utc()),
                      4,
                      1};
    record.visit = R"({"name":"𠮷田 花子"})";
    record.documents = {{u"F01"_s, u"F01.pdf"_s, "%PDF-1.4 sample", true}, {u"guide"_s, u"guide.pdf"_s, {}, false}};
    return record;
}

QString rareNames() {
    return u"𠮷田 葛\U000E0100西 髙橋 \uE000 \uFA11"_s;
}

void startChild(QProcess& process, const QString& role, const QString& folder) {
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), {u"--child"_s, role, folder});
}

} // namespace kakanai::tests
