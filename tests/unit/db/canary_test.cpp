#include "db/store_folder.h"
#include "tests/support/suite.h"
#include "tests/unit/db/fixtures.h"

#include <QDirIterator>
#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>

#include <openssl/evp.h>

using namespace Qt::StringLiterals;
using namespace kakanai::db;
using namespace kakanai::tests;

namespace {

const auto japaneseName = u"金糸雀𠮷葛\U000E0100子"_s;
const auto latinName = u"KANARIA-KINSHIJAKU"_s;

std::map<QByteArray, QByteArray> writingsOf(const QString& name) {
    const auto utf8 = name.toUtf8();
    std::map<QByteArray, QByteArray> writings{
        {"UTF-8", utf8},
        {"UTF-16LE", QStringEncoder(QStringEncoder::Utf16LE)(name)},
        {"UTF-16BE", QStringEncoder(QStringEncoder::Utf16BE)(name)},
        {"hex", utf8.toHex()},
        {"HEX", utf8.toHex().toUpper()},
    };
    // Where the name stands in a longer text decides how it looks in base64; its inner part is the same for each of
    // three places.
    for (int place = 0; place < 3; ++place) {
        const auto text = (QByteArray(place, 'x') + utf8).toBase64();
        writings["base64 at " + QByteArray::number(place)] = text.sliced(4, (utf8.size() / 3 - 2) * 4);
    }
    return writings;
}

QStringList findingsIn(const QByteArray& content, const QString& where) {
    QStringList findings;
    for (const auto& name : {japaneseName, latinName}) {
        for (const auto& [writing, bytes] : writingsOf(name)) {
            if (content.contains(bytes)) {
                findings << where + ": "_L1 + QString::fromLatin1(writing);
            }
        }
    }
    return findings;
}

QStringList findingsInFolder(const QString& folder) {
    QStringList findings;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly)) {
            return {u"cannot be read"_s};
        }
        findings << findingsIn(file.readAll(), file.fileName());
    }
    return findings;
}

VisitRecord canaryVisit(const QString& receipt, int revision) {
    auto visit = visitOf(receipt, revision);
    const auto names = (japaneseName + u' ' + latinName + u' ').toUtf8();
    visit.visit = names.repeated(300);
    visit.documents = {{u"F01"_s, u"F01.pdf"_s, names.repeated(5000), true}};
    return visit;
}

/// The pages as they are under the encryption, by our own hand: AES-256-CBC, the vector behind each page's content.
QByteArray decryptedPages(const QString& path) {
    constexpr qsizetype pageSize = 4096;
    constexpr qsizetype reserve = 80; // vector 16, authenticator 64
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const auto key = testKey();
    const std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)> cipher(EVP_CIPHER_CTX_new(),
                                                                                 &EVP_CIPHER_CTX_free);
    QByteArray all;
    for (bool first = true; !file.atEnd(); first = false) {
        const auto page = file.read(pageSize);
        const qsizetype begin = first ? 16 : 0; // the salt is not encrypted
        const auto* bytes = reinterpret_cast<const unsigned char*>(page.constData());
        QByteArray plain(pageSize, '\0');
        int length = 0;
        EVP_DecryptInit_ex(cipher.get(), EVP_aes_256_cbc(), nullptr, key.bytes().data(), bytes + pageSize - reserve);
        EVP_CIPHER_CTX_set_padding(cipher.get(), 0);
        EVP_DecryptUpdate(cipher.get(), reinterpret_cast<unsigned char*>(plain.data()), &length, bytes + begin,
                          static_cast<int>(pageSize - reserve - begin));
        all += plain.first(length);
    }
    return all;
}

} // namespace

class CanaryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void search_everyWriting_isFoundInAPlainFile() {
        for (const auto& name : {japaneseName, latinName}) {
            for (const auto& [writing, bytes] : writingsOf(name)) {
                QVERIFY2(findingsIn("before " + bytes + " after", u"x"_s).size() >= 1, writing.constData());
            }
            for (int place = 0; place < 3; ++place) {
                const auto text = (QByteArray(place + 30, 'y') + name.toUtf8() + " and more").toBase64();
                QVERIFY(!findingsIn(text, u"x"_s).isEmpty());
            }
        }
    }

    void names_writtenChangedErased_areInNoFile() {
        const QTemporaryDir folder;
        const StoreFolder storeFolder(folder.path());
        QVERIFY(storeFolder.init(Passphrase("p"), StoreKind::Production));
        auto store = *storeFolder.open(Passphrase("p"));
        const auto receipt = *store->newReceipt(testDay());
        QVERIFY(store->add(canaryVisit(receipt, 1)));
        const QFileInfo log(databaseIn(folder.path()) + "-wal"_L1);
        QVERIFY(log.size() > 0);
        QCOMPARE(findingsInFolder(folder.path()), QStringList());
        QVERIFY(store->update(canaryVisit(receipt, 1)));
        QCOMPARE(findingsInFolder(folder.path()), QStringList());
        QVERIFY(store->erase(receipt));
        QCOMPARE(QFileInfo(log.filePath()).size(), 0);
        QCOMPARE(findingsInFolder(folder.path()), QStringList());
        store.reset();
        QCOMPARE(findingsInFolder(folder.path()), QStringList());
    }

    void names_erased_areGoneUnderTheEncryptionToo() {
        const QTemporaryDir folder;
        const StoreFolder storeFolder(folder.path());
        QVERIFY(storeFolder.initDemo(testKey()));
        (*storeFolder.open(testKey()))->add(canaryVisit(u"0001-3333"_s, 1)).value();
        QVERIFY(!findingsIn(decryptedPages(databaseIn(folder.path())), u"x"_s).isEmpty());
        const auto store = *storeFolder.open(testKey());
        QVERIFY(store->erase(u"0001-3333"_s));
        QCOMPARE(findingsIn(decryptedPages(databaseIn(folder.path())), u"x"_s), QStringList());
    }
};

KAKANAI_SUITE(CanaryTest)
#include "canary_test.moc"
