#include "app/procedures/loading/record_set.h"

#include "app/procedures/loading/compiled_records.h"
#include "app/procedures/loading/text/record_reader.h"

#include <QDir>
#include <QFile>

namespace kakanai::procedures::loading {

using namespace Qt::StringLiterals;

namespace {

QString idOf(const TextTree& record) {
    const TextTree* id = record.find(u"id");
    return id ? id->text : QString();
}

/// Two records of one id and different first days are versions of one thing.
QString keyOf(const TextTree& record) {
    const TextTree* from = record.find(u"valid_from");
    return from ? idOf(record) + u'@' + from->text : idOf(record);
}

class FolderReader {
public:
    FolderReader(const QString& folder, bool isOverlay, Findings& findings)
        : folder_(folder), isOverlay_(isOverlay), findings_(findings) {}

    /// The tree of one file, or nothing.
    std::optional<TextTree> file(const QString& name, bool required) {
        QFile file(folder_.filePath(name));
        if (!file.exists() && !required) {
            return {};
        }
        if (!file.open(QIODevice::ReadOnly)) {
            findings_.missingFile(name);
            return {};
        }
        auto tree = readTree(file.read(2 * 1024 * 1024), name);
        if (!tree) {
            findings_.broken(name, tree.error());
            return {};
        }
        return std::move(*tree);
    }

    /// The records of a file that is a list.
    std::vector<TextTree> listFile(const QString& name, bool required = true) {
        const auto tree = file(name, required && !isOverlay_);
        std::vector<TextTree> records;
        if (tree) {
            addList(*tree, records);
        }
        return records;
    }

    /// The records of every file in a folder: one each, or a list each.
    std::vector<TextTree> folder(const QString& name, bool lists) {
        QStringList files = QDir(folder_.filePath(name)).entryList({u"*.yaml"_s}, QDir::Files, QDir::Name);
        std::ranges::stable_sort(files, {}, &QString::size); // P99 before P100
        std::vector<TextTree> records;
        for (const QString& entry : files) {
            const auto tree = file(name + u'/' + entry, true);
            if (tree && lists) {
                addList(*tree, records);
            } else if (tree) {
                add(*tree, records);
            }
        }
        return records;
    }

    std::vector<TextTree> listOf(const TextTree& map, const QString& key) {
        std::vector<TextTree> records;
        if (const TextTree* list = map.find(key)) {
            addList(*list, records);
        }
        return records;
    }

private:
    void addList(const TextTree& list, std::vector<TextTree>& records) {
        if (list.kind != TextTree::Kind::List) {
            findings_.error(list, {},
                            {u"ここには一覧（「- 」で始まる行）を書きます。"_s,
                             u"A list (lines that begin with \"- \") is expected here."_s},
                            {u"README.mdの例に合わせてください。"_s, u"Follow the example in README.md."_s});
            return;
        }
        for (const TextTree& record : list.items) {
            add(record, records);
        }
    }

    void add(const TextTree& record, std::vector<TextTree>& records) {
        const QString id = idOf(record);
        if (!id.isEmpty() && std::ranges::find(records, keyOf(record), keyOf) != records.end()) {
            findings_.error(
                record, u"id"_s, Words{u"ID「%1」は二回使われています。"_s, u"The id \"%1\" is used twice."_s}.arg(id),
                {u"別のIDにするか、一方を消してください。"_s, u"Choose another id or remove one of them."_s});
            return;
        }
        records.push_back(record);
    }

    QDir folder_;
    bool isOverlay_;
    Findings& findings_;
};

void layRecords(std::vector<TextTree>& base, std::vector<TextTree> overlay) {
    for (TextTree& record : overlay) {
        const QString id = idOf(record);
        const auto existing = std::ranges::find(base, keyOf(record), keyOf);
        if (id.isEmpty() || existing == base.end()) {
            base.push_back(std::move(record));
            continue;
        }
        for (qsizetype i = 0; i < record.keys.size(); ++i) {
            const qsizetype at = existing->keys.indexOf(record.keys[i]);
            TextTree& value = record.items[static_cast<std::size_t>(i)];
            if (at >= 0) {
                existing->items[static_cast<std::size_t>(at)] = std::move(value);
            } else {
                existing->keys.append(record.keys[i]);
                existing->items.push_back(std::move(value));
            }
        }
    }
}

void hide(RecordSet& base, const TextTree& overlay, Findings& findings) {
    const TextTree* hidden = overlay.find(u"hide");
    if (!hidden) {
        return;
    }
    for (const TextTree& id : hidden->items) {
        if (std::erase_if(base.procedures, [&](const TextTree& record) { return idOf(record) == id.text; }) == 0) {
            findings.error(id, u"hide"_s,
                           Words{u"手続き「%1」はありません。"_s, u"There is no procedure \"%1\"."_s}.arg(id.text),
                           {u"手続きのIDを確かめてください。"_s, u"Check the procedure's id."_s});
        }
    }
}

} // namespace

RecordSet readFolder(const QString& folder, bool isOverlay, Findings& findings) {
    RecordSet set;
    if (!QDir(folder).exists()) {
        findings.missingFile(folder);
        return set;
    }
    if (QFile compiled(QDir(folder).filePath(QLatin1StringView(compiledName))); compiled.open(QIODevice::ReadOnly)) {
        if (auto records = readCompiled(compiled.readAll())) {
            return std::move(*records);
        }
    }
    FolderReader reader(folder, isOverlay, findings);
    if (const auto facts = reader.file(u"facts.yaml"_s, !isOverlay)) {
        set.caseFacts = reader.listOf(*facts, u"case"_s);
        set.householdFacts = reader.listOf(*facts, u"household"_s);
        set.personFacts = reader.listOf(*facts, u"person"_s);
    }
    set.calendar = reader.file(u"calendar.yaml"_s, !isOverlay).value_or(TextTree{});
    set.languages = reader.listFile(u"languages.yaml"_s, false);
    set.groups = reader.listFile(u"groups.yaml"_s, false);
    set.relationships = reader.listFile(u"relationships.yaml"_s, false);
    set.words = reader.folder(u"words"_s, false);
    set.fields = reader.folder(u"fields"_s, true);
    set.departments = reader.listFile(u"departments.yaml"_s);
    set.events = reader.listFile(u"events.yaml"_s);
    set.questions = reader.folder(u"questions"_s, true);
    set.procedures = reader.folder(u"procedures"_s, false);
    set.forms = reader.folder(u"forms"_s, false);
    if (isOverlay) {
        set.overlay = reader.file(u"overlay.yaml"_s, true).value_or(TextTree{});
    }
    return set;
}

void layOver(RecordSet& base, RecordSet overlay, Findings& findings) {
    layRecords(base.caseFacts, std::move(overlay.caseFacts));
    layRecords(base.householdFacts, std::move(overlay.householdFacts));
    layRecords(base.personFacts, std::move(overlay.personFacts));
    layRecords(base.languages, std::move(overlay.languages));
    base.overlayWords = std::move(overlay.words);
    layRecords(base.groups, std::move(overlay.groups));
    std::ranges::move(overlay.relationships, std::back_inserter(base.relationships));
    layRecords(base.fields, std::move(overlay.fields));
    layRecords(base.departments, std::move(overlay.departments));
    layRecords(base.events, std::move(overlay.events));
    layRecords(base.questions, std::move(overlay.questions));
    layRecords(base.procedures, std::move(overlay.procedures));
    layRecords(base.forms, std::move(overlay.forms));
    for (qsizetype i = 0; i < overlay.calendar.keys.size(); ++i) {
        const qsizetype at = base.calendar.keys.indexOf(overlay.calendar.keys[i]);
        if (at >= 0) {
            base.calendar.items[static_cast<std::size_t>(at)] = overlay.calendar.items[static_cast<std::size_t>(i)];
        } else {
            base.calendar.keys.append(overlay.calendar.keys[i]);
            base.calendar.items.push_back(overlay.calendar.items[static_cast<std::size_t>(i)]);
        }
    }
    hide(base, overlay.overlay, findings);
    base.overlay = std::move(overlay.overlay);
}

} // namespace kakanai::procedures::loading
