#include "app/wiring/handover/accepted_file.h"
#include "app/wiring/handover/handover_folder.h"
#include "tests/support/suite.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QTimeZone>

using namespace kakanai;
using namespace kakanai::wiring;
using namespace Qt::StringLiterals;
using handover::KeyKind;

namespace {

const QByteArray passphrase("a long passphrase of nobody");

void write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class HandoverFolderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void key_isMadeOnceAndRestsWrapped() {
        const QTemporaryDir data;
        const HandoverFolder folder(data.path());
        QVERIFY(!folder.has(KeyKind::Counter));
        const auto made = folder.openOrMake(KeyKind::Counter, passphrase);
        QVERIFY(made && folder.has(KeyKind::Counter) && !folder.has(KeyKind::Kiosk));
        const auto opened = folder.openOrMake(KeyKind::Counter, passphrase);
        QVERIFY(opened && opened->publicKey() == made->publicKey());
        const auto secret = made->seed().bytes();
        const QByteArray plain(reinterpret_cast<const char*>(secret.data()), qsizetype(secret.size()));
        for (QDirIterator each(data.path(), QDir::Files, QDirIterator::Subdirectories); each.hasNext();) {
            QFile file(each.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY(!bytes.contains(plain) && !bytes.contains(plain.toHex()) && !bytes.contains(plain.toBase64()));
            QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        }
    }
    void wrongPassphrase_opensNothing() {
        const QTemporaryDir data;
        const HandoverFolder folder(data.path());
        QVERIFY(folder.openOrMake(KeyKind::Kiosk, passphrase));
        QCOMPARE(folder.open(KeyKind::Kiosk, "another").error().code(), base::ProblemCode::StorePassphrase);
        QCOMPARE(folder.openOrMake(KeyKind::Kiosk, "another").error().code(), base::ProblemCode::StorePassphrase);
    }
    void settings_nameKeysThatAreKeys() {
        const QTemporaryDir data;
        const auto key = [](KeyKind kind) {
            return handover::SecretKey(kind, db::StoreKey::random()).publicKey().text();
        };
        const QString settings = data.filePath(u"settings.yaml"_s);
        const QString counter = key(KeyKind::Counter);
        const QString kiosks = key(KeyKind::Kiosk) + u' ' + key(KeyKind::Kiosk);
        write(settings, u"handover: {counter_key: %1, kiosk_keys: %2}\n"_s.arg(counter, kiosks).toUtf8());
        const auto read = readSettings(data.path());
        QVERIFY(read && read->counterKey == counter && read->kioskKeys == kiosks);
        const auto sender = senderKeys(HandoverFolder(data.path()), *read, passphrase);
        QVERIFY(sender && *sender && (*sender)->counter.text() == counter && !(*sender)->kiosk);
        const auto receiver = receiverKeys(HandoverFolder(data.path()), *read, passphrase);
        QVERIFY(receiver && !*receiver);
        for (const QString& wrong : {counter.chopped(1), key(KeyKind::Kiosk), u"x"_s}) {
            write(settings, u"role: kiosk\nhandover:\n  counter_key: %1\n"_s.arg(wrong).toUtf8());
            const auto refused = readSettings(data.path());
            QVERIFY(!refused);
            QCOMPARE(refused.error().number(base::DetailKey::Line), std::optional(3));
            QCOMPARE(refused.error().identifier(base::DetailKey::Field), std::optional(u"handover.counter_key"_s));
        }
    }
    void acceptedCodes_outliveTheProgramAndNoticeDamage() {
        const QTemporaryDir data;
        const QString path = HandoverFolder(data.path()).acceptedCodes();
        const QByteArray id(handover::AcceptedCodes::idSize, 'a');
        const QDateTime now(QDate(2026, 11, 22), QTime(1, 0), QTimeZone::utc());
        {
            AcceptedFile file(path);
            auto codes = file.read();
            QVERIFY(codes && !codes->contains(id));
            codes->add(id, now.addDays(1), now);
            QVERIFY(file.write(*codes));
        }
        {
            AcceptedFile file(path);
            QVERIFY(file.read()->contains(id));
        }
        write(path, "damaged");
        AcceptedFile file(path);
        QVERIFY(!file.read());
    }
};

KAKANAI_SUITE(HandoverFolderTest)
#include "handover_folder_test.moc"
