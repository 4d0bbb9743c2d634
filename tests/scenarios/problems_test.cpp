#include "tests/scenarios/story.h"
#include "tests/scenarios/village.h"
#include "tests/support/suite.h"

#include "app/visit/faults.h"

#include <set>

using namespace kakanai;
using namespace kakanai::visit;
using namespace kakanai::tests;
using namespace Qt::StringLiterals;
using base::Problem;
using base::ProblemCode;

namespace {

/// Every fault that a card, a store, the seal, a printer or the paper can raise, as the problem it becomes. The
/// switches in faults.cpp have no default, so the last enumerator of each is the only thing to keep here.
template<class Fault, class Make>
std::vector<Problem> all(Fault last, Make make) {
    std::vector<Problem> problems;
    for (int fault = 0; fault <= static_cast<int>(last); ++fault) {
        problems.push_back(make(static_cast<Fault>(fault)));
    }
    return problems;
}

std::vector<Problem> cardProblems() {
    return all(scanners::CardFault::PinBlocked,
               [](auto fault) { return problemOf(scanners::CardError{fault, scanners::CardSecret::Pin, 2}); });
}
std::vector<Problem> codeProblems() {
    return all(scanners::CodeFault::ImageTooLarge, [](auto fault) { return problemOf(scanners::CodeError{fault}); });
}
std::vector<Problem> storeProblems() {
    return all(db::StoreFault::Production, [](auto fault) { return problemOf(db::StoreError{fault}); });
}
std::vector<Problem> sealProblems() {
    return all(printing::SealFault::Document, [](auto fault) { return problemOf(printing::SealError{fault}); });
}
std::vector<Problem> printProblems() {
    return all(printing::PrintFault::Rejected, [](auto fault) { return problemOf(printing::PrintError{fault}); });
}
std::vector<Problem> paperProblems() {
    return all(printing::PaperFault::Write,
               [](auto fault) { return problemOf(printing::PaperError{fault, u"name"_s}, u"FV1"_s); });
}

/// What goes on, but is said: of a licence that is past its last day and has a character that is only a picture.
std::vector<Problem> licenceAlerts() {
    scanners::DriversLicence licence;
    licence.expires = u"2026-11-21"_s;
    licence.name.pieces = {u"山"_s, scanners::Gaiji{1, {}}};
    return alertsOf(licence, QDate(2026, 11, 22));
}

std::set<ProblemCode> codesOf(std::initializer_list<std::vector<Problem>> rooms) {
    std::set<ProblemCode> codes;
    for (const auto& problems : rooms) {
        for (const Problem& problem : problems) {
            codes.insert(problem.code());
        }
    }
    return codes;
}

bool startsWithOneOf(QLatin1StringView code, std::initializer_list<const char*> groups) {
    return std::any_of(groups.begin(), groups.end(),
                       [&](const char* group) { return code.startsWith(QLatin1StringView(group)); });
}

void addRows(const std::vector<Problem>& problems, const char* device) {
    for (std::size_t fault = 0; fault < problems.size(); ++fault) {
        QTest::addRow("%s %zu %s", device, fault, problems[fault].codeText().data())
            << QString::fromLatin1(device) << int(fault);
    }
}

} // namespace

class ProblemsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFault_ofEveryRoom_hasACodeOfItsOwnGroup() {
        for (const Problem& problem : cardProblems()) {
            QVERIFY(problem.codeText().startsWith("card."_L1));
        }
        for (const Problem& problem : codeProblems()) {
            QVERIFY(problem.codeText().startsWith("code."_L1));
        }
        for (const Problem& problem : storeProblems()) {
            QVERIFY(problem.codeText().startsWith("store."_L1));
        }
        for (const Problem& problem : sealProblems()) {
            QVERIFY(problem.codeText().startsWith("seal."_L1));
        }
        for (const Problem& problem : printProblems()) {
            QVERIFY(problem.codeText().startsWith("printer."_L1));
        }
        for (const Problem& problem : paperProblems()) {
            QVERIFY(problem.codeText().startsWith("paper."_L1));
            QCOMPARE(problem.identifier(base::DetailKey::Form), u"FV1"_s);
        }
        QVERIFY(!problemOf(printing::DocumentFault::None));
        QCOMPARE(problemOf(printing::DocumentFault::Untrusted)->code(), ProblemCode::DocumentUntrusted);
    }
    void licence_onItsLastDay_withExactText_alertsNobody() {
        scanners::DriversLicence licence;
        licence.expires = u"2026-11-22"_s;
        licence.name.pieces = {u"山"_s};
        QVERIFY(alertsOf(licence, QDate(2026, 11, 22)).empty());
        QCOMPARE(licenceAlerts().size(), 2U);
        QCOMPARE(licenceAlerts()[1].number(base::DetailKey::Count), 1);
    }
    /// The other way round: no code of a device's group exists that no fault becomes; two are the visit's own words.
    void everyCode_ofADevice_comesFromAFault() {
        std::set<ProblemCode> raised = codesOf({cardProblems(), licenceAlerts(), codeProblems(), storeProblems(),
                                                sealProblems(), printProblems(), paperProblems()});
        raised.insert({ProblemCode::PrinterUnconfirmed, ProblemCode::PaperTextOverflow, ProblemCode::CardAuthenticity});
        for (const ProblemCode code : base::allProblemCodes()) {
            const auto text = base::problemCodeText(code);
            if (startsWithOneOf(text, {"card.", "store.", "seal.", "printer.", "paper."})) {
                QVERIFY2(raised.contains(code), text.data());
            }
        }
    }
    void everyProblem_ofADevice_isToldAndLeavesAWayOn_data() {
        QTest::addColumn<QString>("device");
        QTest::addColumn<int>("fault");
        addRows(cardProblems(), "card");
        addRows(storeProblems(), "store");
        addRows(sealProblems(), "seal");
        addRows(printProblems(), "printer");
        addRows(paperProblems(), "paper");
    }
    void everyProblem_ofADevice_isToldAndLeavesAWayOn() {
        QFETCH(QString, device);
        QFETCH(int, fault);
        const auto at = static_cast<std::size_t>(fault);
        Story story(device == "seal"_L1 || device == "store"_L1 ? Place::Counter : Place::Kiosk);
        const auto goesOn = [&](const Problem& problem, const Event& next, StepKind end) {
            story.says(problem.codeText()).does({TroubleDismissed{}, next}).stands(end);
        };
        if (device == "card"_L1) {
            const Problem problem = cardProblems()[at];
            story.toWays().answers<ReadCard>(CardFailed{problem}).does({WayChosen{Way::CardWithPin}, SecretEntered{}});
            const bool again = kindOf(story.visit().step) == StepKind::EnteringSecret;
            goesOn(problem, again ? Event(SecretEntered{}) : Event(WayChosen{Way::Typing}),
                   again ? StepKind::ConfirmingPerson : StepKind::TypingPerson);
        } else if (device == "store"_L1) {
            const Problem problem = storeProblems()[at];
            story.openAtCounter().answers<StoreVisit>(StoreFailed{problem}).does(CloseWanted{});
            goesOn(problem, CloseWanted{}, StepKind::Listing);
        } else if (device == "seal"_L1) {
            const Problem problem = sealProblems()[at];
            story.openAtCounter().answers<SealDocuments>(SealFailed{problem}).does(SealWanted{});
            goesOn(problem, PrintWanted{}, StepKind::AskingPaper);
        } else if (device == "printer"_L1) {
            const Problem problem = printProblems()[at];
            story.toHandOver().answers<PrintDocuments>(HandOverFailed{problem}).does(PrintChosen{});
            goesOn(problem, ReceiptChosen{}, StepKind::ShowingReceipt);
        } else {
            const Problem problem = paperProblems()[at];
            story.toResult()
                .answers<MakeDocuments>(DocumentsFailed{problem})
                .does({ResultAccepted{}, FieldsComplete{}});
            goesOn(problem, FieldsComplete{}, StepKind::ShowingResult);
        }
    }
};

KAKANAI_SUITE(ProblemsTest)
#include "problems_test.moc"
