#include "app/wiring/demo/demo_visit.h"

#include "app/wiring/demo/glass.h"
#include "app/wiring/place.h"

#include <QDir>
#include <QQuickWindow>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace kakanai::wiring {
namespace {

using visit::StepKind;

/// One hand, one album: every method answers whether the visit went on.
class Player {
public:
    Player(Place& place, const DemoScript& script, QString prefix)
        : place_(place), script_(script), glass_(*place.window().window()), prefix_(std::move(prefix)) {}

    const visit::Visit& visit() const { return place_.runner().visit(); }
    StepKind step() const { return visit::kindOf(visit().step); }
    Glass& glass() { return glass_; }

    bool touch(const QString& name) {
        if (glass_.touch(name)) {
            return true;
        }
        const std::string_view where = visit::nameOf(step());
        script_.diagnose(QString::fromLatin1(where.data(), qsizetype(where.size())) +
                         u": nothing to touch is called "_s + name);
        picture(u"stuck"_s);
        return false;
    }
    bool touchEach(const QStringList& names) {
        return std::ranges::all_of(names, [this](const QString& name) { return touch(name); });
    }
    bool reach(StepKind kind, std::chrono::seconds patience = std::chrono::seconds(20)) {
        return Glass::waitUntil([&] { return step() == kind; }, patience);
    }
    bool picture(const QString& name) {
        const QString file = u"%1-%2-%3.png"_s.arg(prefix_).arg(++pictures_, 2, 10, QChar(u'0')).arg(name);
        script_.say(file);
        return glass_.picture(QDir(script_.folder).filePath(file));
    }

private:
    Place& place_;
    const DemoScript& script_;
    Glass glass_;
    QString prefix_;
    int pictures_ = 0;
};

/// Through the part of life, where the menu begins with these.
bool chooseEvent(Player& kiosk, const procedures::Catalogue& catalogue) {
    const procedures::LifeEvent& event = catalogue.events.front();
    const auto group = std::ranges::find(catalogue.groups, event.group, &procedures::EventGroup::id);
    const QString part = group == catalogue.groups.end() ? QString() : group->title.japanese();
    if (kiosk.glass().sees(part) && !(kiosk.touch(part) && kiosk.picture(u"events"_s))) {
        return false;
    }
    return kiosk.touch(event.title.japanese());
}

bool start(Player& kiosk, const procedures::Catalogue& catalogue) {
    return kiosk.picture(u"welcome"_s) && kiosk.touch(u"はじめる"_s) && kiosk.picture(u"language"_s) &&
           kiosk.touch(u"日本語"_s) && kiosk.reach(StepKind::ChoosingEvent) && kiosk.picture(u"event"_s) &&
           chooseEvent(kiosk, catalogue) && kiosk.reach(StepKind::ChoosingWay) && kiosk.picture(u"way"_s);
}

bool readCard(Player& kiosk, const QString& pin) {
    if (!kiosk.touch(u"カードと暗証番号"_s) || !kiosk.reach(StepKind::EnteringSecret)) {
        return false;
    }
    for (const QChar digit : pin) {
        if (!kiosk.touch(QString(digit))) {
            return false;
        }
    }
    return kiosk.picture(u"pin"_s) && kiosk.touch(u"次へ"_s) && kiosk.reach(StepKind::ConfirmingPerson) &&
           kiosk.picture(u"confirm"_s) && kiosk.touch(u"はい、まちがいありません"_s) &&
           kiosk.reach(StepKind::GatheringFamily);
}

bool addChild(Player& kiosk) {
    return kiosk.touch(u"家族を、画面で入れて加える"_s) && kiosk.reach(StepKind::TypingPerson) &&
           kiosk.touchEach({u"よ"_s, u"し"_s, u"た"_s, u"゛濁点"_s}) && kiosk.picture(u"family-name"_s) &&
           kiosk.touch(u"𠮷田"_s) && kiosk.touch(u"次へ"_s) && kiosk.touchEach({u"さ"_s, u"き"_s}) &&
           kiosk.picture(u"given-name"_s) && kiosk.touch(u"早紀"_s) && kiosk.touch(u"次へ"_s) &&
           kiosk.touchEach({u"西暦"_s, u"2"_s, u"0"_s, u"1"_s, u"9"_s, u"月"_s, u"4"_s, u"日"_s, u"2"_s}) &&
           kiosk.picture(u"birth"_s) && kiosk.touch(u"次へ"_s) && kiosk.touch(u"女"_s) && kiosk.touch(u"次へ"_s) &&
           kiosk.reach(StepKind::GatheringFamily) && kiosk.picture(u"family"_s) && kiosk.touch(u"次へ"_s);
}

bool enterMove(Player& kiosk) {
    return kiosk.reach(StepKind::EnteringMove) && kiosk.touch(u"今日の日にする"_s) && kiosk.picture(u"move-date"_s) &&
           kiosk.touch(u"次へ"_s) && kiosk.touchEach({u"6"_s, u"5"_s, u"0"_s, u"0"_s, u"0"_s, u"0"_s, u"1"_s}) &&
           kiosk.picture(u"postal-code"_s) && kiosk.touch(u"次へ"_s) &&
           kiosk.touchEach({u"9"_s, u"9"_s, u"ハイフン"_s, u"9"_s}) && kiosk.touch(u"次へ"_s) &&
           kiosk.picture(u"building"_s) && kiosk.touch(u"ない"_s) && kiosk.touch(u"はい、この住所から"_s) &&
           kiosk.touch(u"次へ"_s) && kiosk.touch(kiosk.visit().facts.persons.front().name) &&
           kiosk.picture(u"head"_s) && kiosk.touch(u"次へ"_s);
}

/// What the person of the demonstration says to each fact; else the last answer on the page.
QString answerFor(const procedures::Question& question, const procedures::Case& facts) {
    static const QHash<QString, QString> answers{
        {u"insurance"_s, u"kokuho"_s}, {u"notice_kind"_s, u"paper_certificate"_s},
        {u"card"_s, u"none"_s},        {u"school"_s, u"es"_s},
        {u"pension"_s, u"1"_s},        {u"care_level"_s, u"none"_s}};
    switch (question.kind) {
    case procedures::QuestionKind::YesNo:
        return u"いいえ"_s;
    case procedures::QuestionKind::Persons:
        return facts.persons.front().name;
    case procedures::QuestionKind::Number:
        return u"1"_s;
    case procedures::QuestionKind::Choice:
        for (const procedures::AnswerOption& option : question.options) {
            if (option.value == answers.value(question.sets)) {
                return option.text.japanese();
            }
        }
        return question.options.back().text.japanese();
    case procedures::QuestionKind::Multiple:
    case procedures::QuestionKind::Checklist:
    case procedures::QuestionKind::Date:
    case procedures::QuestionKind::Text:
        return u"わからない"_s;
    }
    std::unreachable();
}

bool answerQuestions(Player& kiosk, const procedures::Catalogue& catalogue) {
    QString pictured;
    while (kiosk.step() == StepKind::AskingQuestion) {
        const auto asking = std::get<visit::AskingQuestion>(kiosk.visit().step);
        const QString answer = answerFor(*catalogue.question(asking.question), kiosk.visit().facts);
        if (!kiosk.touch(answer) || (pictured != asking.question && !kiosk.picture(u"question-"_s + asking.question))) {
            return false;
        }
        pictured = asking.question;
        if (answer != u"わからない"_s && !kiosk.touch(u"次へ"_s)) {
            return false;
        }
        const auto moved = [&] {
            const auto* now = std::get_if<visit::AskingQuestion>(&kiosk.visit().step);
            return !now || now->question != asking.question || now->person != asking.person;
        };
        if (!Glass::waitUntil(moved)) {
            return false;
        }
    }
    return kiosk.reach(StepKind::ShowingResult) && kiosk.picture(u"result"_s) && kiosk.touch(u"次へ"_s);
}

bool fillFields(Player& kiosk) {
    bool first = true;
    while (kiosk.step() == StepKind::FillingFields) {
        if (first && !kiosk.picture(u"field"_s)) {
            return false;
        }
        first = false;
        if (!kiosk.touch(kiosk.glass().sees(u"わからない"_s) ? u"わからない"_s : u"ない"_s)) {
            return false;
        }
    }
    return kiosk.reach(StepKind::Reviewing);
}

bool handOver(Player& kiosk) {
    return kiosk.picture(u"review"_s) && kiosk.touch(u"次の紙"_s) && kiosk.picture(u"review-next"_s) &&
           kiosk.touch(u"この内容でよい"_s) && kiosk.reach(StepKind::Signing) &&
           kiosk.glass().stroke(u"署名するところ"_s, {0.1, 0.4}, {0.4, 0.6}) &&
           kiosk.glass().stroke(u"署名するところ"_s, {0.5, 0.3}, {0.85, 0.6}) && kiosk.picture(u"sign"_s) &&
           kiosk.touch(u"これで署名する"_s) && kiosk.reach(StepKind::ChoosingHandOver) &&
           kiosk.picture(u"hand-over"_s) && kiosk.touch(u"受付番号を受け取る"_s) &&
           kiosk.reach(StepKind::ShowingReceipt) && kiosk.picture(u"receipt"_s);
}

constexpr std::chrono::minutes aPrinterTakes{3};

bool sealAndPrint(Player& counter, const QString& receipt, const QString& event) {
    if (!counter.touch(u"新しくする"_s) || !counter.touch(receipt + u' ' + event) ||
        !counter.reach(StepKind::Working) || !Glass::waitUntil([&] { return !counter.visit().documents.empty(); })) {
        return false;
    }
    return counter.picture(u"open"_s) && counter.touch(u"本人確認"_s) && counter.touch(u"マイナンバーカード"_s) &&
           counter.touch(u"写真つき1点"_s) && counter.picture(u"identity"_s) &&
           counter.touch(u"この確認を記録する"_s) && counter.picture(u"ready"_s) && counter.touch(u"電子署名する"_s) &&
           Glass::waitUntil([&] { return counter.visit().sealed && counter.step() == StepKind::Working; }) &&
           counter.picture(u"sealed"_s) && counter.touch(u"印刷する"_s) &&
           counter.reach(StepKind::AskingPaper, aPrinterTakes) && counter.picture(u"paper"_s) &&
           counter.touch(u"はい、ぜんぶ出ました"_s) && counter.reach(StepKind::Working);
}

bool save(const DemoScript& script, const QString& name, const QByteArray& bytes) {
    QSaveFile file(QDir(script.folder).filePath(name));
    script.say(name);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

bool savePapers(const std::vector<visit::Document>& documents, const DemoScript& script) {
    return save(script, u"ca.pem"_s, script.caPem) &&
           std::ranges::all_of(documents, [&](const visit::Document& document) {
               return document.sealed && save(script, document.fileName, document.pdf);
           });
}

} // namespace

int playDemoVisit(Place& kioskPlace, Place& counterPlace, const DemoScript& script) {
    QDir().mkpath(script.folder);
    const procedures::Catalogue& catalogue = kioskPlace.runner().catalogue();
    Player kiosk(kioskPlace, script, u"kiosk"_s);
    const bool handed = start(kiosk, catalogue) && readCard(kiosk, script.pin) && addChild(kiosk) && enterMove(kiosk) &&
                        answerQuestions(kiosk, catalogue) && fillFields(kiosk) && handOver(kiosk);
    const auto* goodbye = std::get_if<visit::ShowingReceipt>(&kiosk.visit().step);
    const QString receipt = goodbye ? goodbye->receipt : QString();
    const bool erased = handed && kiosk.touch(u"終わる"_s) && kiosk.reach(StepKind::Resting);
    Player counter(counterPlace, script, u"counter"_s);
    const bool sealed = erased && sealAndPrint(counter, receipt, catalogue.events.front().title.japanese());
    const bool saved = sealed && savePapers(counter.visit().documents, script);
    const bool closed = saved && counter.touch(u"受付を終える"_s) && counter.reach(StepKind::Listing);
    return closed ? 0 : 1;
}

} // namespace kakanai::wiring
