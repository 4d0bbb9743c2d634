#include "app/payloads/mapped_case.h"
#include "app/payloads/mapping_file.h"
#include "tests/support/suite.h"
#include "tests/unit/app/payloads/sample_catalogue.h"

using namespace kakanai;
using namespace kakanai::payloads;
using namespace kakanai::tests;
using namespace Qt::StringLiterals;

namespace {

Mapping mappingNamed(const QString& id) {
    for (Mapping& mapping : shippedMappings(shippedCatalogue())) {
        if (mapping.id == id) {
            return std::move(mapping);
        }
    }
    return {};
}

const Mapping& certificate() {
    static const Mapping mapping = mappingNamed(u"transfer-certificate"_s);
    return mapping;
}

const QString head = u"氏名,フリガナ,生年月日,性別,続柄,転出予定年月日,転出先市区町村,個人番号,国民健康保険\r\n"_s;
const QString taro = u"𠮷田　太郎,ヨシダ　タロウ,昭和55年2月17日,男,世帯主,令和8年11月15日,神戸市中央区,,有\r\n"_s;
const QString hana = u"𠮷田　葛󠄀花,ヨシダ　カツハナ,平成元年3月不詳日,女,妻,令和8年11月15日,神戸市中央区,,無\r\n"_s;

ImportResult<MappedCase> read(const QString& text) {
    return readMappedCase(text.toUtf8(), certificate(), shippedCatalogue());
}

} // namespace

class MappedCaseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void certificate_becomesPersonsAndFacts() {
        const auto mapped = read(head + taro + hana);
        QVERIFY(mapped);
        const procedures::Case& facts = mapped->facts;
        QCOMPARE(facts.event, u"tennyu"_s);
        QCOMPARE(facts.persons.size(), std::size_t(2));
        QCOMPARE(facts.persons[0].id, u"p1"_s);
        QCOMPARE(facts.persons[0].name, u"𠮷田　太郎"_s);
        QCOMPARE(facts.persons[0].birthDate, std::optional(base::PartialDate{1980, 2, 17}));
        QCOMPARE(facts.persons[1].name, u"𠮷田　葛󠄀花"_s);
        QCOMPARE(facts.persons[1].birthDate, std::optional(base::PartialDate{1989, 3, 0}));
        QCOMPARE(facts.persons[1].sex, u"female"_s);
        QCOMPARE(facts.persons[0].facts.value(u"insurance_before"_s), procedures::FactValue(u"kokuho"_s));
        QCOMPARE(facts.facts.value(u"planned_out_date"_s), procedures::FactValue(base::PartialDate{2026, 11, 15}));
        QCOMPARE(facts.addresses.value(u"new"_s).municipality, u"神戸市中央区"_s);
        QVERIFY(mapped->unknownColumns.isEmpty());
        QCOMPARE(mapped->alerts, std::vector<base::Problem>{unverifiedAlert()});
    }
    void individualNumber_isNeverTaken() {
        const QString number = u"9"_s.repeated(12);
        const auto mapped = read(head + QString(taro).replace(u"神戸市中央区,,"_s, u"神戸市中央区,"_s + number + u','));
        QVERIFY(mapped);
        QVERIFY(mapped->facts.persons[0] == read(head + taro)->facts.persons[0]);
    }
    void unknownColumn_isReportedAndLeftOut() {
        const auto mapped = read(u"氏名,生年月日,転出予定年月日,好きな色\n𠮷田　太郎,19800217,20261115,青\n"_s);
        QVERIFY(mapped);
        QCOMPARE(mapped->unknownColumns, QStringList{u"好きな色"_s});
        QVERIFY(std::ranges::find(mapped->alerts, unknownColumnsAlert(1)) != mapped->alerts.end());
    }
    void shiftJis_isReadWhereTheMappingAllowsIt() {
        QByteArray bytes("\x8E\x81\x96\xBC,\x90\xB6\x94\x4E\x8C\x8E\x93\xFA,"
                         "\x93\x5D\x8F\x6F\x97\x5C\x92\xE8\x94\x4E\x8C\x8E\x93\xFA\r\n"
                         "\xFB\xFC\x8B\xB4,19800217,20261115\r\n");
        const auto mapped = readMappedCase(bytes, certificate(), shippedCatalogue());
        QVERIFY(mapped);
        QCOMPARE(mapped->facts.persons[0].name, u"髙橋"_s);
        Mapping strict = certificate();
        strict.encodings = {Encoding::Utf8};
        QCOMPARE(readMappedCase(bytes, strict, shippedCatalogue()).error().fault, ImportFault::Encoding);
    }
    void wrongTable_isRefusedWithItsPlace_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<ImportFault>("fault");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("target");
        const auto row = [](const char* name, const QString& text, ImportFault fault, int line, const QString& target) {
            QTest::newRow(name) << text << fault << line << target;
        };
        row("no such sex", head + QString(taro).replace(u",男,"_s, u",M,"_s), ImportFault::Value, 2, u"person.sex"_s);
        row("no date", head + taro + QString(hana).replace(u"平成元年3月不詳日"_s, u"春"_s), ImportFault::Value, 3,
            u"person.birth_date"_s);
        row("rows contradict each other",
            head + taro + QString(hana).replace(u"令和8年11月15日"_s, u"令和8年11月16日"_s), ImportFault::Value, 3,
            u"case.fact.planned_out_date"_s);
        row("addresses contradict each other", head + taro + QString(hana).replace(u"神戸市中央区"_s, u"神戸市灘区"_s),
            ImportFault::Value, 3, u"address.new.municipality"_s);
        row("a column missing", u"氏名,生年月日\n𠮷田,19800217\n"_s, ImportFault::Layout, 1,
            u"case.fact.planned_out_date"_s);
        row("a column twice", u"氏名,生年月日,転出予定年月日,氏名\na,19800217,20261115,b\n"_s, ImportFault::Layout, 1,
            u"person.name"_s);
        row("nobody", head, ImportFault::Table, 1, {});
        row("too long a name", head + QString(taro).replace(u"太郎"_s, u"あ"_s.repeated(1001)), ImportFault::Value, 2,
            u"person.name"_s);
    }
    void wrongTable_isRefusedWithItsPlace() {
        QFETCH(QString, text);
        QFETCH(ImportFault, fault);
        QFETCH(int, line);
        QFETCH(QString, target);
        const auto mapped = read(text);
        QVERIFY(!mapped);
        QCOMPARE(mapped.error(), (ImportError{fault, line, target}));
        QVERIFY(problemOf(mapped.error()).codeText().startsWith("import."_L1));
    }
};

KAKANAI_SUITE(MappedCaseTest)
#include "mapped_case_test.moc"
