#include "app/procedures/loading/answers/value_reader.h"

#include <QRegularExpression>

namespace kakanai::procedures::loading {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLine = 300;

/// 全国地方公共団体コード: five digits and their check digit, modulo 11.
bool isMunicipalityCode(const QString& code) {
    int sum = 0;
    for (int i = 0; i < 5; ++i) {
        sum += code[i].digitValue() * (6 - i);
    }
    return (11 - sum % 11) % 10 == code[5].digitValue();
}

QString Address::* partNamed(const QString& key) {
    static const QHash<QString, QString Address::*> parts{{u"postal_code"_s, &Address::postalCode},
                                                          {u"prefecture"_s, &Address::prefecture},
                                                          {u"municipality"_s, &Address::municipality},
                                                          {u"town"_s, &Address::town},
                                                          {u"block"_s, &Address::block},
                                                          {u"building"_s, &Address::building},
                                                          {u"municipality_code"_s, &Address::municipalityCode}};
    return parts.value(key, nullptr);
}

} // namespace

base::Problem ValueReader::invalid(const QString& pointer) {
    return base::Problem(base::ProblemCode::AnswersInvalid).with(base::DetailKey::Path, pointer);
}

void ValueReader::fail(const base::Problem& problem) {
    if (!fault_) {
        fault_ = problem;
    }
}

bool ValueReader::isUntold(const TextTree& tree) {
    return tree.kind == TextTree::Kind::Nothing || (tree.kind == TextTree::Kind::Text && tree.text == "unknown"_L1);
}

QString ValueReader::line(const TextTree& tree, const JsonPointer& at) {
    const bool fits = tree.kind == TextTree::Kind::Text && !tree.text.isEmpty() && tree.text.size() <= longestLine;
    if (!fits || tree.text.contains(u'\n') || tree.text.contains(u'\t')) {
        fail(at);
        return {};
    }
    return tree.text;
}

QString ValueReader::oneOf(const TextTree& tree, const QStringList& choices, const JsonPointer& at) {
    const QString text = line(tree, at);
    if (!choices.contains(text)) {
        fail(at);
    }
    return text;
}

QString ValueReader::matching(const TextTree& tree, const QString& pattern, const JsonPointer& at) {
    const QString text = line(tree, at);
    if (!QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch()) {
        fail(at);
        return {};
    }
    return text;
}

bool ValueReader::yesNo(const TextTree& tree, const JsonPointer& at) {
    const QString text = line(tree, at).toLower();
    if (QStringList{u"yes"_s, u"true"_s, u"on"_s}.contains(text)) {
        return true;
    }
    if (!QStringList{u"no"_s, u"false"_s, u"off"_s}.contains(text)) {
        fail(at);
    }
    return false;
}

int ValueReader::number(const TextTree& tree, const JsonPointer& at) {
    // A leading zero means eight to some readers of YAML and ten to others, so it is refused.
    return matching(tree, u"0|[1-9][0-9]{0,6}"_s, at).toInt();
}

std::optional<base::PartialDate> ValueReader::date(const TextTree& tree, const JsonPointer& at) {
    const auto date = base::PartialDate::parse(line(tree, at));
    if (!date) {
        fail(at);
    }
    return date;
}

QString ValueReader::personId(const TextTree& tree, const JsonPointer& at) {
    const QString id = line(tree, at);
    if (!persons_.contains(id)) {
        fail(at);
    }
    return id;
}

QStringList ValueReader::list(const TextTree& tree, const JsonPointer& at) {
    QStringList texts;
    if (tree.kind != TextTree::Kind::List) {
        fail(at);
        return texts;
    }
    for (std::size_t i = 0; i < tree.items.size(); ++i) {
        const QString text = line(tree.items[i], at / i);
        if (texts.contains(text)) {
            fail(at / i);
        }
        texts.append(text);
    }
    return texts;
}

FactValue ValueReader::fact(const TextTree& tree, const FactDefinition& definition, const JsonPointer& at) {
    const auto eachOf = [&](auto isGood) {
        const QStringList texts = list(tree, at);
        for (qsizetype i = 0; i < texts.size(); ++i) {
            if (!isGood(texts[i])) {
                fail(at / static_cast<std::size_t>(i));
            }
        }
        return texts;
    };
    switch (definition.type) {
    case FactType::YesNo:
        return yesNo(tree, at);
    case FactType::Number:
        return number(tree, at);
    case FactType::Date: {
        const auto day = date(tree, at);
        return day ? FactValue(*day) : FactValue();
    }
    case FactType::Choice:
        return oneOf(tree, definition.choices, at);
    case FactType::Set:
        return eachOf([&](const QString& text) { return definition.choices.contains(text); });
    case FactType::PersonRef:
        return personId(tree, at);
    case FactType::PersonList:
        return eachOf([&](const QString& text) { return persons_.contains(text); });
    case FactType::Text:
        return line(tree, at);
    }
    std::unreachable();
}

QString ValueReader::field(const TextTree& tree, const FieldDefinition& definition, const JsonPointer& at) {
    if (definition.type == "date"_L1) {
        const auto day = date(tree, at);
        return day ? day->toIso() : QString();
    }
    if (definition.type == "number"_L1) {
        const QString digits = matching(tree, u"[0-9]{1,30}"_s, at);
        if (!definition.lengths.isEmpty() && !definition.lengths.contains(digits.size())) {
            fail(at);
        }
        return digits;
    }
    if (definition.type == "phone"_L1) {
        return matching(tree, u"\\+?[0-9][0-9 ()-]{3,24}"_s, at);
    }
    if (definition.type == "choice"_L1) {
        QStringList choices;
        std::ranges::transform(definition.options, std::back_inserter(choices), &AnswerOption::value);
        return oneOf(tree, choices, at);
    }
    return line(tree, at);
}

Address ValueReader::address(const TextTree& tree, const JsonPointer& at) {
    Address address;
    if (tree.kind != TextTree::Kind::Map) {
        fail(at);
        return address;
    }
    for (qsizetype i = 0; i < tree.keys.size(); ++i) {
        const QString& key = tree.keys[i];
        const TextTree& value = tree.items[static_cast<std::size_t>(i)];
        QString Address::* const part = partNamed(key);
        if (!part) {
            fail(at / key);
        } else if (isUntold(value)) {
            continue;
        } else if (part == &Address::postalCode) {
            address.postalCode = matching(value, u"[0-9]{3}-?[0-9]{4}"_s, at / key);
        } else if (part == &Address::municipalityCode) {
            address.municipalityCode = matching(value, u"[0-9]{6}"_s, at / key);
            if (address.municipalityCode.size() == 6 && !isMunicipalityCode(address.municipalityCode)) {
                fail(at / key);
            }
        } else {
            address.*part = line(value, at / key);
        }
    }
    return address;
}

} // namespace kakanai::procedures::loading
