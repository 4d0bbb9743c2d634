#include "app/screens/entry/kana_composer.h"
#include "tests/support/suite.h"

using namespace kakanai;
using screens::KanaComposer;
using namespace Qt::StringLiterals;

class KanaComposerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void voicedMark_lastKana_changesAndChangesBack() {
        KanaComposer composer(u"たか"_s);
        composer.voiced();
        QCOMPARE(composer.text(), u"たが"_s);
        composer.voiced();
        QCOMPARE(composer.text(), u"たか"_s);
    }

    void semiVoicedMark_haRow_changes() {
        KanaComposer composer(u"は"_s);
        composer.semiVoiced();
        QCOMPARE(composer.text(), u"ぱ"_s);
        composer.voiced();
        QCOMPARE(composer.text(), u"ば"_s);
    }

    void marks_kanaThatTakesNone_nothingChanges() {
        KanaComposer composer(u"ん"_s);
        composer.voiced();
        composer.semiVoiced();
        composer.small();
        QCOMPARE(composer.text(), u"ん"_s);
    }

    void smallMark_tsu_becomesSokuon() {
        KanaComposer composer(u"いつ"_s);
        composer.small();
        QCOMPARE(composer.text(), u"いっ"_s);
    }

    void katakana_andBack_isTheSame() {
        QCOMPARE(screens::toKatakana(u"よしだ　ゔぁー"_s), u"ヨシダ　ヴァー"_s);
        QCOMPARE(screens::toHiragana(u"ヨシダ　ヴァー"_s), u"よしだ　ゔぁー"_s);
    }

    void typing_beyondTheLongest_isRefused() {
        KanaComposer composer(QString(KanaComposer::longest, u'あ'));
        QVERIFY(!composer.type(u"い"_s));
        QCOMPARE(composer.text().size(), KanaComposer::longest);
    }
};

KAKANAI_SUITE(KanaComposerTest)
#include "kana_composer_test.moc"
