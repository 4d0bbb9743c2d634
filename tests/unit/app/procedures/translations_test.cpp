#include "tests/support/suite.h"
#include "tests/unit/app/procedures/small_catalogue.h"

using namespace kakanai;
using namespace kakanai::procedures;
using namespace kakanai::tests;
using namespace Qt::StringLiterals;

namespace {

LoadedCatalogue loadedWith(const QByteArray& words) {
    CatalogueFolder folder;
    writeSmallCatalogue(folder);
    folder.write(u"languages.yaml"_s, "- {id: ja, name: 日本語, reviewed: yes}\n- {id: en, name: English}\n"
                                      "- {id: vi, name: Tiếng Việt}\n");
    folder.write(u"words/vi.yaml"_s, words);
    return loadCatalogue(folder.path(), {});
}

const CatalogueLanguage& languageOf(const Catalogue& catalogue, const QString& id) {
    return *std::ranges::find(catalogue.languages, id, &CatalogueLanguage::id);
}

} // namespace

class TranslationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void words_areFoundByTheirJapanese() {
        const Catalogue catalogue =
            loadedWith("language: vi\ndrafted: {犬: Chó}\nreviewed: {介護は: Chăm sóc}").catalogue;
        QCOMPARE(catalogue.procedure(u"A3"_s)->title.in(u"vi"_s), u"Chó"_s);
        QCOMPARE(catalogue.question(u"Qcare"_s)->text.in(u"vi"_s), u"Chăm sóc"_s);
        QCOMPARE(catalogue.procedure(u"A1"_s)->title.in(u"vi"_s), u"届"_s);
    }
    void words_sayWhetherASpeakerReviewedThem() {
        const Catalogue catalogue =
            loadedWith("language: vi\ndrafted: {犬: Chó}\nreviewed: {介護は: Chăm sóc}").catalogue;
        QVERIFY(catalogue.procedure(u"A3"_s)->title.isDrafted(u"vi"_s));
        QVERIFY(catalogue.procedure(u"A3"_s)->title.isDrafted(u"en"_s));
        QVERIFY(!catalogue.procedure(u"A3"_s)->title.isDrafted(u"ja"_s));
        QVERIFY(!catalogue.question(u"Qcare"_s)->text.isDrafted(u"vi"_s));
    }
    void languages_countWhatTheyHaveAndLack() {
        const Catalogue catalogue = loadedWith("language: vi\nreviewed: {介護は: Chăm sóc}").catalogue;
        const CatalogueLanguage& vietnamese = languageOf(catalogue, u"vi"_s);
        QCOMPARE(vietnamese.reviewed, 1);
        QCOMPARE(vietnamese.drafted, 0);
        QVERIFY(vietnamese.missing > 10);
        QCOMPARE(languageOf(catalogue, u"ja"_s).missing, 0);
        QCOMPARE(languageOf(catalogue, u"ja"_s).drafted, 0);
        QCOMPARE(languageOf(catalogue, u"en"_s).missing, 0);
    }
    void words_ofATextThatIsGone_areAWarning() {
        const LoadedCatalogue loaded = loadedWith("language: vi\ndrafted: {猫: Mèo}");
        const auto warning = std::ranges::find(loaded.findings, u"words/vi.yaml"_s, &Finding::file);
        QVERIFY(warning != loaded.findings.end() && warning->level == Finding::Level::Warning);
        QCOMPARE(warning->line, 2);
    }
    void words_ofALanguageNobodyListed_areAnError() {
        const LoadedCatalogue loaded = loadedWith("language: xx\ndrafted: {犬: Dog}");
        const auto error = std::ranges::find(loaded.findings, u"language"_s, &Finding::field);
        QVERIFY(error != loaded.findings.end() && error->level == Finding::Level::Error);
    }
};

KAKANAI_SUITE(TranslationsTest)
#include "translations_test.moc"
