#include "db/store_folder.h"
#include "tests/support/canaries.h"
#include "tests/support/suite.h"
#include "tests/unit/db/fixtures.h"

#include <QFile>
#include <QTemporaryDir>

#include <openssl/evp.h>

using namespace Qt::StringLiterals;
using namespace kakanai::db;
using namespace kakanai::tests;

namespace {

const auto japaneseName = u"金糸雀𠮷葛\U000E0100子"_s;
const auto latinName = u"KANARIA-KINSHIJAKU"_s;

const Canaries canaries({japaneseName, latinName});

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
            const QByteArray utf8 = name.toUtf8();
            const QByteArray utf16(reinterpret_cast<const char*>(name.utf16()), name.size() * 2);
            for (const QByteArray& written : {utf8, utf16, utf8.toHex(), utf8.toHex().toUpper()}) {
                QVERIFY(!canaries.findIn("before " + written + " after", u"x"_s).isEmpty());
            }
            for (int place = 0; place < 3; ++place) {
                const auto text = (QByteArray(place + 30, 'y') + name.toUtf8() + " and more").toBase64();
                QVERIFY(!canaries.findIn(text, u"x"_s).isEmpty());
            }
        }
    }

    void search_shiftJis_isFound() {
        QVERIFY(!Canaries({u"早紀子"_s}).findIn(QByteArray::fromHex("9181 8B49 8E71"), u"x"_s).isEmpty());
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
        QCOMPARE(canaries.findInFolder(folder.path()), QStringList());
        QVERIFY(store->update(canaryVisit(receipt, 1)));
        QCOMPARE(canaries.findInFolder(folder.path()), QStringList());
        QVERIFY(store->erase(receipt));
        QCOMPARE(QFileInfo(log.filePath()).size(), 0);
        QCOMPARE(canaries.findInFolder(folder.path()), QStringList());
        store.reset();
        QCOMPARE(canaries.findInFolder(folder.path()), QStringList());
    }

    void names_erased_areGoneUnderTheEncryptionToo() {
        const QTemporaryDir folder;
        const StoreFolder storeFolder(folder.path());
        QVERIFY(storeFolder.initDemo(testKey()));
        (*storeFolder.open(testKey()))->add(canaryVisit(u"0001-3333"_s, 1)).value();
        QVERIFY(!canaries.findIn(decryptedPages(databaseIn(folder.path())), u"x"_s).isEmpty());
        const auto store = *storeFolder.open(testKey());
        QVERIFY(store->erase(u"0001-3333"_s));
        QCOMPARE(canaries.findIn(decryptedPages(databaseIn(folder.path())), u"x"_s), QStringList());
    }
};

KAKANAI_SUITE(CanaryTest)
#include "canary_test.moc"
