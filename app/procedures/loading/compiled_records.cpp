#include "app/procedures/loading/compiled_records.h"

#include <QDataStream>
#include <QHash>
#include <QIODevice>

namespace kakanai::procedures::loading {

namespace {

constexpr quint32 magic = 0x4b4b4e31; // "KKN1"

/// The lists of a set, in one fixed order.
template<class Set>
auto listsOf(Set& set) {
    return std::array{&set.caseFacts,  &set.householdFacts, &set.personFacts, &set.languages, &set.relationships,
                      &set.groups,     &set.fields,         &set.departments, &set.events,    &set.questions,
                      &set.procedures, &set.forms,          &set.words};
}

/// Texts repeat: file names, keys, ids. Each is written once.
class TreeWriter {
public:
    quint32 text(const QString& text) {
        const auto found = indices_.constFind(text);
        if (found != indices_.constEnd()) {
            return *found;
        }
        const auto index = static_cast<quint32>(texts_.size());
        indices_.insert(text, index);
        texts_.append(text.toUtf8());
        return index;
    }

    void write(QDataStream& out, const TextTree& tree) {
        out << static_cast<quint8>(tree.kind) << text(tree.file) << static_cast<quint32>(tree.line);
        if (tree.kind == TextTree::Kind::Text) {
            out << text(tree.text);
        }
        out << static_cast<quint32>(tree.items.size());
        for (std::size_t i = 0; i < tree.items.size(); ++i) {
            if (tree.kind == TextTree::Kind::Map) {
                out << text(tree.keys[static_cast<qsizetype>(i)]);
            }
            write(out, tree.items[i]);
        }
    }

    const QList<QByteArray>& texts() const { return texts_; }

private:
    QHash<QString, quint32> indices_;
    QList<QByteArray> texts_;
};

class TreeReader {
public:
    TreeReader(QDataStream& in, QStringList texts) : in_(in), texts_(std::move(texts)) {}

    TextTree read() {
        TextTree tree;
        quint8 kind = 0;
        in_ >> kind;
        tree.kind = static_cast<TextTree::Kind>(kind);
        tree.file = text();
        tree.line = static_cast<int>(number());
        if (tree.kind == TextTree::Kind::Text) {
            tree.text = text();
        }
        const quint32 items = number();
        tree.items.reserve(items);
        for (quint32 i = 0; i < items && in_.status() == QDataStream::Ok; ++i) {
            if (tree.kind == TextTree::Kind::Map) {
                tree.keys.append(text());
            }
            tree.items.push_back(read());
        }
        return tree;
    }
    quint32 number() {
        quint32 number = 0;
        in_ >> number;
        return number;
    }

private:
    QString text() { return texts_.value(number()); }

    QDataStream& in_;
    QStringList texts_;
};

} // namespace

QByteArray compileRecords(const RecordSet& records) {
    QByteArray body;
    TreeWriter writer;
    QDataStream trees(&body, QIODevice::WriteOnly);
    for (const std::vector<TextTree>* list : listsOf(records)) {
        trees << static_cast<quint32>(list->size());
        for (const TextTree& tree : *list) {
            writer.write(trees, tree);
        }
    }
    writer.write(trees, records.calendar);
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out << magic << writer.texts() << body;
    return bytes;
}

std::optional<RecordSet> readCompiled(const QByteArray& bytes) {
    QDataStream head(bytes);
    quint32 mark = 0;
    QList<QByteArray> utf8;
    QByteArray body;
    head >> mark;
    if (mark != magic) {
        return {};
    }
    head >> utf8 >> body;
    if (head.status() != QDataStream::Ok) {
        return {};
    }
    QStringList texts;
    texts.reserve(utf8.size());
    std::ranges::transform(utf8, std::back_inserter(texts),
                           [](const QByteArray& text) { return QString::fromUtf8(text); });
    QDataStream in(body);
    TreeReader reader(in, std::move(texts));
    RecordSet records;
    for (std::vector<TextTree>* list : listsOf(records)) {
        const quint32 size = reader.number();
        list->reserve(size);
        for (quint32 i = 0; i < size && in.status() == QDataStream::Ok; ++i) {
            list->push_back(reader.read());
        }
    }
    records.calendar = reader.read();
    return in.status() == QDataStream::Ok ? std::optional(std::move(records)) : std::nullopt;
}

} // namespace kakanai::procedures::loading
