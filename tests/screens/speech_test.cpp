#include "app/screens/visit_model.h"
#include "tests/screens/fixed_visit.h"
#include "tests/support/suite.h"

#include <QSignalSpy>

using namespace kakanai;
using screens::VisitModel;
using namespace Qt::StringLiterals;

namespace {

/// Says nothing, and remembers what it was to say.
class FakeVoice final : public screens::Speaker {
public:
    bool speaks(const QString& language) const override { return language != "en"_L1; }
    bool speaking() const override { return speaking_; }
    void speak(const QString& text, const QString&) override {
        heard = text;
        speaking_ = true;
        Q_EMIT changed();
    }
    void stop() override {
        speaking_ = false;
        Q_EMIT changed();
    }

    QString heard;

private:
    bool speaking_ = false;
};

} // namespace

class SpeechTest : public QObject {
    Q_OBJECT

    static void confirm(tests::ScreenDesk& desk) {
        desk.visits.value.step = visit::ConfirmingPerson{};
        desk.visits.value.read =
            visit::ReadPerson{{u"𠮷田　葛󠄀羅"_s, u"東京都青梅市東青梅九十九番地の9"_s, {1980, 2, 17}, u"male"_s}};
    }

private Q_SLOTS:
    void machineWithoutAVoice_offersNone() {
        tests::ScreenDesk desk;
        VisitModel model(desk.services);
        QVERIFY(!model.canSpeak());
        model.speakPage();
        QVERIFY(!model.speaking());
    }

    void voice_withoutTheLanguage_isNotOffered() {
        tests::ScreenDesk desk;
        FakeVoice voice;
        desk.services.speaker = &voice;
        VisitModel model(desk.services);
        QVERIFY(model.canSpeak());
        desk.visits.value.language = u"en"_s;
        desk.visits.show();
        QVERIFY(!model.canSpeak());
    }

    void page_spoken_pressedAgain_isSilent() {
        tests::ScreenDesk desk;
        FakeVoice voice;
        desk.services.speaker = &voice;
        desk.visits.value.step = visit::ChoosingWay{};
        VisitModel model(desk.services);
        QSignalSpy changes(&model, &VisitModel::speakingChanged);
        model.speakPage();
        QVERIFY(model.speaking());
        QVERIFY(voice.heard.startsWith(model.page()->title()));
        QVERIFY(voice.heard.contains(u"カードがなくても"_s) || voice.heard.contains(u"画面で入れる"_s));
        model.speakPage();
        QVERIFY(!model.speaking());
        QVERIFY(changes.size() >= 2);
    }

    void nextPage_comes_theVoiceStops() {
        tests::ScreenDesk desk;
        FakeVoice voice;
        desk.services.speaker = &voice;
        desk.visits.value.step = visit::ChoosingWay{};
        VisitModel model(desk.services);
        model.speakPage();
        desk.visits.value.step = visit::PlacingCard{};
        desk.visits.show();
        QVERIFY(!model.speaking());
    }

    void personalData_aloud_areNotSaid() {
        tests::ScreenDesk desk;
        FakeVoice voice;
        desk.services.speaker = &voice;
        confirm(desk);
        VisitModel model(desk.services);
        model.speakPage();
        QVERIFY(!voice.heard.isEmpty());
        QVERIFY(!voice.heard.contains(u"葛󠄀羅"_s) && !voice.heard.contains(u"青梅"_s) &&
                !voice.heard.contains(u"昭和"_s));
    }

    void personalData_inHeadphones_areSaid() {
        tests::ScreenDesk desk;
        FakeVoice voice;
        desk.services.speaker = &voice;
        desk.services.headphones = true;
        confirm(desk);
        VisitModel model(desk.services);
        model.speakPage();
        QVERIFY(voice.heard.contains(u"葛󠄀羅"_s) && voice.heard.contains(u"青梅"_s));
    }

    void secret_neverSaid() {
        tests::ScreenDesk desk;
        FakeVoice voice;
        desk.services.speaker = &voice;
        desk.services.headphones = true;
        desk.visits.value.step = visit::EnteringSecret{};
        VisitModel model(desk.services);
        for (int place : {8, 7, 6}) {
            desk.services.pin.append(static_cast<char>('1' + place));
        }
        model.speakPage();
        QVERIFY(!voice.heard.contains(u'9') && !voice.heard.contains(u'8') && !voice.heard.contains(u'7'));
    }
};

KAKANAI_SUITE(SpeechTest)
#include "speech_test.moc"
