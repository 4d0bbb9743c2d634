// Longer than the rule: a whole catalogue as text.
#include "tests/unit/app/procedures/small_catalogue.h"

#include <QTest>

namespace kakanai::tests {

using namespace procedures;
using namespace Qt::StringLiterals;

void writeSmallCatalogue(CatalogueFolder& folder) {
    folder.write(u"facts.yaml"_s, R"(
case:
  - {id: known_date, type: date, defaults_to: event_date}
  - {id: claimant, type: person}
  - {id: spouses, type: persons}
household:
  - {id: dog, type: number}
  - {id: dog_chip, type: yes_no}
  - {id: new_head, type: person}
person:
  - {id: japanese, type: yes_no}
  - {id: care_level, type: choice, choices: [none, light, heavy]}
  - {id: public_servant, type: yes_no}
  - {id: techo, type: set, choices: [body, mental]}
  - {id: secret, type: yes_no}
)");
    folder.write(u"fields/all.yaml"_s, R"(
- {id: phone, scope: person, type: phone, ask: true, title: {ja: 電話, easy: 電話, en: Telephone}}
- {id: dog.name, scope: case, ask: true, title: {ja: 犬の名, easy: 犬の名, en: Dog}}
- {id: dog.born, scope: case, type: date, title: {ja: 生年月日, easy: 生年月日, en: Born}}
)");
    folder.write(u"calendar.yaml"_s, R"(
eras:
  - {name: 昭和, kana: しょうわ, latin: S, first: 1926-12-25}
  - {name: 平成, kana: へいせい, latin: H, first: 1989-01-08}
  - {name: 令和, kana: れいわ, latin: R, first: 2019-05-01}
closed_each_year: [12-29, 12-30, 12-31, 01-01, 01-02, 01-03]
closed_days: [2026-06-15]
)");
    folder.write(u"departments.yaml"_s, R"(
- {id: first, order: 1, name: {ja: 一課, easy: 一課, en: First}, window: {ja: 1番, easy: 1番, en: "1"}}
- {id: second, order: 2, name: {ja: 二課, easy: 二課, en: Second}, window: {ja: 2番, easy: 2番, en: "2"}}
)");
    folder.write(u"events.yaml"_s, R"(
- {id: moon, moving: true, title: {ja: 月へ, easy: 月へ, en: To the moon}, questions: [Qdate, Qcare, Qdog, Qchip, Qclaimant, Qservant, Qhead]}
)");
    folder.write(u"questions/moon.yaml"_s, R"(
- {id: Qdate, kind: date, sets: event_date, text: {ja: いつ, easy: いつ, en: When}, why: {ja: 期限, easy: 期限, en: Deadline}}
- id: Qcare
  kind: choice
  scope: person
  sets: care_level
  text: {ja: 介護は, easy: 介護は, en: Care}
  why: {ja: 必要, easy: 必要, en: Needed}
  options: [{value: none, text: {ja: なし, easy: なし, en: None}}, {value: light, text: {ja: 軽い, easy: 軽い, en: Light}}, {value: heavy, text: {ja: 重い, easy: 重い, en: Heavy}}]
  ask_when: {fact: p.age, at_least: 40}
- {id: Qdog, kind: number, scope: household, sets: dog, text: {ja: 犬は, easy: 犬は, en: Dogs}, why: {ja: 登録, easy: 登録, en: Register}}
- {id: Qchip, kind: yes_no, scope: household, sets: dog_chip, ask_when: {fact: hh.dog, at_least: 1}, text: {ja: チップ, easy: チップ, en: Chip}, why: {ja: 登録, easy: 登録, en: Register}}
- {id: Qclaimant, kind: persons, sets: claimant, text: {ja: だれ, easy: だれ, en: Who}, why: {ja: 手当, easy: 手当, en: Allowance}}
- {id: Qservant, kind: yes_no, scope: person, sets: public_servant, kiosk: false, text: {ja: 公務員, easy: 公務員, en: Servant}, why: {ja: 手当, easy: 手当, en: Allowance}}
- {id: Qhead, kind: persons, scope: household, sets: new_head, text: {ja: 世帯主, easy: 世帯主, en: Head}, why: {ja: 届, easy: 届, en: Form}}
)");
    folder.write(u"procedures/A1.yaml"_s, R"(
id: A1
title: {ja: 届, easy: 届, en: Notice}
reason: {ja: 引っ越したため, easy: 引っ越した, en: You moved}
department: second
events: [moon]
applies_to: person
when: {fact: p.moves, is: yes}
deadline: {base: event_date, add_days: 14}
forms: [FA]
attachments:
  - {text: {ja: 証明書, easy: 証明書, en: Certificate}}
  - {text: {ja: 犬の札, easy: 犬の札, en: Tag}, when: {fact: hh.dog, at_least: 1}}
law: [月法1条]
)");
    folder.write(u"procedures/A2.yaml"_s, R"(
id: A2
title: {ja: 介護, easy: 介護, en: Care}
reason: {ja: 認定があるため, easy: 認定, en: Certified}
department: first
events: [moon]
applies_to: person
when: {all: [{fact: p.age, at_least: 40}, {fact: p.care_level, not_in: [none]}]}
deadline: {base: event_date, add_days: 14, severity: critical}
forms: [FB]
tests:
  - {name: 要る, facts: {event: moon, persons: [{id: a, birth_date: 1950-01-01, care_level: heavy}]}, expect: need, persons: [a], deadline: 2026-04-15}
  - {name: 聞く, facts: {event: moon, persons: [{id: a, birth_date: 1950-01-01}]}, expect: ask}
  - {name: 要らない, facts: {event: moon, persons: [{id: a, birth_date: 2000-01-01}]}, expect: no}
)");
    folder.write(u"procedures/A3.yaml"_s, R"(
id: A3
title: {ja: 犬, easy: 犬, en: Dog}
reason: {ja: 犬がいるため, easy: 犬, en: A dog}
department: first
events: [moon]
applies_to: household
when: {all: [{fact: hh.dog, at_least: 1}, {fact: hh.dog_chip, is: no}]}
deadline: {local: true}
)");
    folder.write(u"procedures/A4.yaml"_s, R"(
id: A4
title: {ja: 手当, easy: 手当, en: Allowance}
reason: {ja: 子がいるため, easy: 子, en: A child}
department: second
events: [moon]
applies_to: person
when: {all: [{fact: p.child, is: yes}, {fact: claimant.public_servant, is: no}]}
)");
    folder.write(u"procedures/A5.yaml"_s, R"(
id: A5
title: {ja: 希望, easy: 希望, en: Wish}
reason: {ja: できます, easy: できます, en: You may}
department: second
events: [moon]
applies_to: case
outcome: may
when: {any: [{exists: {fact: p.techo, has: body}}, {not: {fact: hh.dog, at_most: 9}}]}
)");
    folder.write(u"procedures/A6.yaml"_s, R"(
id: A6
title: {ja: 秘密, easy: 秘密, en: Secret}
reason: {ja: 秘密, easy: 秘密, en: Secret}
department: second
events: [moon]
applies_to: person
when: {fact: p.secret, is: yes}
)");
    folder.write(u"forms/FA.yaml"_s, R"(
id: FA
title: {ja: 届, easy: 届, en: Notice}
pages:
  - parts:
      - {label: 届, at: [10, 10, 100, 10]}
      - {field: visitor.name, at: [10, 20, 60, 8]}
      - {field: visitor.phone, at: [70, 20, 60, 8]}
      - {field: event_date, at: [10, 30, 60, 8]}
      - {field: event_date, at: [70, 30, 60, 8], format: western}
      - {field: new_head.name, at: [130, 30, 60, 8]}
      - {field: new.building, at: [10, 40, 60, 8]}
      - {digits: new.postal_code, at: [10, 50]}
      - {check: visitor_role, option: self, text: 本人, at: [10, 70]}
      - {check: visitor_role, option: agent, text: 代理, at: [30, 70]}
      - {field: office.received, at: [10, 260, 40, 8], office: true}
      - {ink: applicant, at: [100, 250, 70, 14]}
      - {individual_number: true, at: [10, 80]}
      - {table: movers, at: [10, 100], columns: [{title: 氏名, width: 40, field: name}, {title: 生年月日, width: 40, field: birth_date, format: person},
          {title: 介護, width: 30, field: care_level}, {title: 性別, width: 20, checks: [{field: sex, option: male, text: 男, at: [1, 5]}, {field: sex, option: female, text: 女, at: [9, 5]}]},
          {title: 番号, width: 50, individual_number: true}]}
)");
    folder.write(u"forms/FB.yaml"_s, R"(
id: FB
per: person
title: {ja: 申請, easy: 申請, en: Application}
pages:
  - parts:
      - {field: subject.name, at: [10, 20, 60, 8]}
      - {field: subject.age, at: [70, 20, 60, 8]}
      - {field: subject.phone, at: [70, 30, 60, 8]}
      - {check: subject.techo, option: body, text: 身体, at: [10, 50]}
      - {check: subject.care_level, option: heavy, text: 重い, at: [10, 60]}
)");
    folder.write(u"forms/guide.yaml"_s, R"(
id: guide
title: {ja: 案内, easy: 案内, en: Guide}
pages: [{parts: [{table: procedures, at: [10, 20], row: 10, columns: [{title: 手続, width: 60, field: title}, {title: 窓口, width: 40, field: window}, {title: 期限, width: 60, field: deadline}]}]}]
)");
}

Catalogue smallCatalogue() {
    CatalogueFolder folder;
    writeSmallCatalogue(folder);
    LoadedCatalogue loaded = loadCatalogue(folder.path(), {});
    for (const Finding& finding : loaded.findings) {
        if (finding.level == Finding::Level::Error) {
            QTest::qFail(
                qPrintable(u"%1:%2 %3 %4"_s.arg(finding.file).arg(finding.line).arg(finding.field, finding.reason)),
                __FILE__, __LINE__);
        }
    }
    return std::move(loaded.catalogue);
}

Case caseOf(const QByteArray& yaml, const Catalogue& catalogue) {
    auto answers = readAnswers(yaml, catalogue, {}, QDate(2026, 11, 21));
    if (!answers) {
        QTest::qFail(qPrintable(u"not read: "_s + answers.error().identifier(base::DetailKey::Path).value_or(u"?"_s)),
                     __FILE__, __LINE__);
        return {};
    }
    return std::move(answers->facts);
}

QStringList rowsOf(const Decisions& decisions, const QString& procedure) {
    static const QStringList names{u"need"_s, u"may"_s, u"ask"_s, u"check"_s, u"no"_s};
    QStringList rows;
    for (const Decision& row : decisions.rows) {
        if (row.procedure == procedure) {
            rows.append(names[static_cast<qsizetype>(row.outcome)] + u':' + row.persons.join(u','));
        }
    }
    return rows;
}

} // namespace kakanai::tests
