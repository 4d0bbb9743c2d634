#include "app/procedures/loading/translations.h"

#include "app/procedures/loading/text/record_reader.h"

namespace kakanai::procedures::loading {

using namespace Qt::StringLiterals;

namespace {

/// Titles, questions, answers and what to bring are owed in every language; reasons and the like only in those that the
/// records themselves are written in.
enum class Owed { Everywhere, InRecords };

template<class Visit>
void forEachText(Catalogue& catalogue, Visit visit) {
    const auto options = [&](std::vector<AnswerOption>& all) {
        for (AnswerOption& option : all) {
            visit(option.text, Owed::Everywhere);
        }
    };
    for (EventGroup& group : catalogue.groups) {
        visit(group.title, Owed::Everywhere);
    }
    for (LifeEvent& event : catalogue.events) {
        visit(event.title, Owed::Everywhere);
    }
    for (Question& question : catalogue.questions) {
        visit(question.text, Owed::Everywhere);
        visit(question.why, Owed::InRecords);
        options(question.options);
    }
    for (Procedure& procedure : catalogue.procedures) {
        visit(procedure.title, Owed::Everywhere);
        visit(procedure.reason, Owed::InRecords);
        visit(procedure.fee, Owed::InRecords);
        for (Attachment& attachment : procedure.attachments) {
            visit(attachment.text, Owed::Everywhere);
        }
    }
    for (Department& department : catalogue.departments) {
        visit(department.name, Owed::Everywhere);
    }
    for (FormDefinition& form : catalogue.forms) {
        visit(form.title, Owed::Everywhere);
    }
    for (FieldDefinition& field : catalogue.fields) {
        visit(field.title, field.ask ? Owed::Everywhere : Owed::InRecords);
        if (field.ask) {
            options(field.options);
        }
    }
}

struct Translation {
    QString text;
    bool reviewed = false;
    const TextTree* at = nullptr;
    bool needed = false; ///< it says so where no text asks for it
    bool used = false;
};

using Dictionary = QHash<QString, Translation>; ///< by the Japanese text

void readPart(const TextTree& file, QStringView key, bool reviewed, bool needed, Dictionary& dictionary) {
    const TextTree* part = file.find(key);
    for (qsizetype i = 0; part && i < part->keys.size(); ++i) {
        const TextTree& value = part->items[static_cast<std::size_t>(i)];
        dictionary.insert(part->keys[i], {value.text, reviewed, &value, needed});
    }
}

void readFile(const TextTree& file, bool needed, const Catalogue& catalogue, QHash<QString, Dictionary>& dictionaries,
              Findings& findings) {
    RecordReader reader(file, findings);
    const QString id = reader.id(u"language"_s);
    for (const QString& part : {u"drafted"_s, u"reviewed"_s}) {
        reader.child(part);
        readPart(file, part, part == "reviewed"_L1, needed, dictionaries[id]);
    }
    reader.finish();
    if (std::ranges::find(catalogue.languages, id, &CatalogueLanguage::id) == catalogue.languages.end()) {
        findings.error(
            file, u"language"_s,
            Words{u"「%1」という言葉はlanguages.yamlにありません。"_s, u"languages.yaml has no \"%1\"."_s}.arg(id),
            {u"languages.yamlに足してください。"_s, u"Add it to languages.yaml."_s});
    }
}

void warnOfUnused(const Dictionary& dictionary, Findings& findings) {
    for (auto entry = dictionary.begin(); entry != dictionary.end(); ++entry) {
        if (entry->needed && !entry->used) {
            findings.warning(
                *entry->at, u"words"_s,
                Words{u"「%1」という文は、もうありません。"_s, u"There is no text \"%1\" any more."_s}.arg(entry.key()),
                {u"文が変わったときは、新しい文で訳し直してください。"_s,
                 u"Where the text was changed, translate the new one."_s});
        }
    }
}

void addLanguage(Catalogue& catalogue, CatalogueLanguage& language, Dictionary& dictionary) {
    forEachText(catalogue, [&](LocalizedText& text, Owed owed) {
        if (text.isEmpty()) {
            return;
        }
        const auto found = dictionary.find(text.japanese());
        if (found != dictionary.end()) {
            found->used = true;
            text.add(language.id, found->text);
        }
        const bool reviewed = found == dictionary.end() ? language.recordsReviewed : found->reviewed;
        if (text.has(language.id)) {
            if (!reviewed) {
                text.markDrafted(language.id);
            }
            ++(reviewed ? language.reviewed : language.drafted);
        } else if (owed == Owed::Everywhere) {
            ++language.missing;
        }
    });
}

} // namespace

CatalogueLanguage readLanguage(const TextTree& record, Findings& findings) {
    RecordReader reader(record, findings);
    CatalogueLanguage language;
    language.id = reader.id(u"id"_s);
    language.name = reader.requiredText(u"name"_s);
    language.recordsReviewed = reader.yesNo(u"reviewed"_s, false);
    reader.finish();
    return language;
}

void addTranslations(Catalogue& catalogue, const RecordSet& records, Findings& findings) {
    QHash<QString, Dictionary> dictionaries;
    // An overlay may hide what the national words translate, so with one only its own are asked to be of use.
    const bool overlaid = records.overlay.kind != TextTree::Kind::Nothing;
    for (const TextTree& file : records.words) {
        readFile(file, !overlaid, catalogue, dictionaries, findings);
    }
    for (const TextTree& file : records.overlayWords) {
        readFile(file, true, catalogue, dictionaries, findings);
    }
    for (CatalogueLanguage& language : catalogue.languages) {
        addLanguage(catalogue, language, dictionaries[language.id]);
        warnOfUnused(dictionaries[language.id], findings);
    }
}

} // namespace kakanai::procedures::loading
