#include "app/screens/kiosk/review_model.h"

#include "app/screens/words.h"

namespace kakanai::screens {

using namespace Qt::StringLiterals;

ReviewModel::ReviewModel(const Services& services)
    : PageModel(services), pages_([this](int page) { return sheet(page); }) {}

QString ReviewModel::title() const {
    return tr("書類をお確かめください");
}

QString ReviewModel::help() const {
    return tr("色のついたところが、あなたの内容です。");
}

int ReviewModel::page() const {
    const auto* reviewing = std::get_if<visit::Reviewing>(&visit().step);
    return reviewing == nullptr ? 0 : reviewing->page;
}

int ReviewModel::pageCount() const {
    std::size_t pages = 0;
    for (const auto& document : visit().documents) {
        pages += document.sheets.size();
    }
    return static_cast<int>(pages);
}

const printing::Sheet* ReviewModel::sheet(int page) const {
    for (const auto& document : visit().documents) {
        const auto pages = static_cast<int>(document.sheets.size());
        if (page < pages) {
            return page < 0 ? nullptr : &document.sheets[static_cast<std::size_t>(page)];
        }
        page -= pages;
    }
    return nullptr;
}

QString ReviewModel::pageWords() const {
    return tr("%1枚目／ぜんぶで%2枚").arg(page() + 1).arg(pageCount());
}

QString ReviewModel::document() const {
    int before = 0;
    for (const auto& document : visit().documents) {
        before += static_cast<int>(document.sheets.size());
        if (page() < before) {
            const auto* form = catalogue().form(document.plan.form, facts().today);
            return form == nullptr ? document.plan.form : form->title.in(language());
        }
    }
    return {};
}

void ReviewModel::turn(int by) {
    const int to = page() + by;
    if (to >= 0 && to < pageCount()) {
        post(visit::PageTurned{to});
    }
}

std::vector<visit::CorrectionWanted> ReviewModel::wanted() const {
    std::vector<visit::CorrectionWanted> wanted{{visit::StepKind::GatheringFamily, {}, {}}};
    const auto* event = catalogue().event(facts().event);
    if (event != nullptr && event->moving) {
        wanted.push_back({visit::StepKind::EnteringMove, {}, {}});
    }
    for (const auto& asked : visit().asked) {
        const auto parts = asked.split(u'/');
        if (catalogue().question(parts.constFirst()) != nullptr) {
            wanted.push_back(
                {visit::StepKind::AskingQuestion, parts.constFirst(), parts.size() > 1 ? parts.at(1) : QString()});
        }
    }
    return wanted;
}

QVariantList ReviewModel::corrections() const {
    QVariantList list;
    for (const auto& wish : wanted()) {
        QVariantMap row{{u"title"_s, wish.step == visit::StepKind::GatheringFamily ? tr("ご家族の名前など")
                                                                                   : tr("引っ越しの日と住所")}};
        if (wish.step == visit::StepKind::AskingQuestion) {
            const auto& question = *catalogue().question(wish.question);
            row[u"title"_s] = question.text.in(language());
            row[u"answer"_s] = answerWords(answerOf(facts(), question, wish.person), question, facts(),
                                           catalogue().calendar.eras, language());
            row[u"name"_s] = screens::personName(facts(), wish.person);
        }
        list << row;
    }
    return list;
}

void ReviewModel::correct(int index) {
    const auto wishes = wanted();
    if (index >= 0 && index < static_cast<int>(wishes.size())) {
        post(wishes[static_cast<std::size_t>(index)]);
    }
}

} // namespace kakanai::screens
