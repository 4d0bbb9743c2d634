#include "app/procedures/loading/text/text_tree.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringDecoder>

#include <sstream>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

namespace kakanai::procedures::loading {
namespace {

constexpr qsizetype largest = 1024 * 1024;
constexpr std::size_t deepest = 32;

/// Thrown through the parser, which knows no other way to stop; caught in readTree.
struct Refused {
    TreeError error;
};

bool isPlainText(QStringView text) {
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool control = c.unicode() < 0x20 && c != u'\n' && c != u'\t';
        const bool pair = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (control || c.unicode() == 0x7f || (c.isSurrogate() && !pair)) {
            return false;
        }
        i += pair ? 1 : 0;
    }
    return true;
}

QString decoded(const char* bytes, std::size_t size, int line) {
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(QByteArrayView(bytes, static_cast<qsizetype>(size)));
    if (decoder.hasError() || !isPlainText(text)) {
        throw Refused{{TreeFault::Encoding, line, {}}};
    }
    return text;
}

class TreeBuilder final : public YAML::EventHandler {
public:
    explicit TreeBuilder(QString file) : file_(std::move(file)) {}

    TextTree take() { return std::move(root_); }

    void OnDocumentStart(const YAML::Mark&) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
        place(make(TextTree::Kind::Nothing, mark, {}, anchor));
    }
    void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override {
        throw Refused{{TreeFault::Anchor, mark.line + 1, {}}};
    }
    void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  const std::string& value) override {
        TextTree tree = make(TextTree::Kind::Text, mark, tag, anchor);
        tree.text = decoded(value.data(), value.size(), tree.line);
        place(std::move(tree));
    }
    void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override {
        open(make(TextTree::Kind::List, mark, tag, anchor));
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override {
        open(make(TextTree::Kind::Map, mark, tag, anchor));
    }
    void OnMapEnd() override { close(); }

private:
    TextTree make(TextTree::Kind kind, const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor) const {
        if (anchor != 0 || (!tag.empty() && tag != "?" && tag != "!")) {
            throw Refused{{TreeFault::Anchor, mark.line + 1, {}}};
        }
        TextTree tree;
        tree.kind = kind;
        tree.file = file_;
        tree.line = mark.line + 1;
        return tree;
    }
    void open(TextTree tree) {
        if (open_.size() == deepest) {
            throw Refused{{TreeFault::TooDeep, tree.line, {}}};
        }
        open_.push_back(std::move(tree));
    }
    void close() {
        TextTree done = std::move(open_.back());
        open_.pop_back();
        place(std::move(done));
    }
    void place(TextTree tree) {
        if (open_.empty()) {
            root_ = std::move(tree);
            return;
        }
        TextTree& parent = open_.back();
        if (parent.kind == TextTree::Kind::Map && parent.keys.size() == static_cast<qsizetype>(parent.items.size())) {
            addKey(parent, tree);
            return;
        }
        parent.items.push_back(std::move(tree));
    }
    static void addKey(TextTree& parent, const TextTree& key) {
        if (key.kind != TextTree::Kind::Text) {
            throw Refused{{TreeFault::Syntax, key.line, {}}};
        }
        if (parent.keys.contains(key.text)) {
            throw Refused{{TreeFault::DuplicateKey, key.line, key.text}};
        }
        parent.keys.append(key.text);
    }

    QString file_;
    TextTree root_;
    std::vector<TextTree> open_;
};

TextTree readYaml(const QByteArray& bytes, const QString& file) {
    std::istringstream stream(bytes.toStdString());
    YAML::Parser parser(stream);
    TreeBuilder builder(file);
    if (!parser.HandleNextDocument(builder)) {
        throw Refused{{TreeFault::Empty, 0, {}}};
    }
    TextTree tree = builder.take();
    TreeBuilder second(file);
    if (parser.HandleNextDocument(second)) {
        throw Refused{{TreeFault::Syntax, 0, {}}};
    }
    return tree;
}

TextTree fromJson(const QJsonValue& value, const QString& file, std::size_t depth) {
    if (depth > deepest) {
        throw Refused{{TreeFault::TooDeep, 0, {}}};
    }
    TextTree tree;
    tree.file = file;
    if (value.isObject()) {
        tree.kind = TextTree::Kind::Map;
        const QJsonObject object = value.toObject();
        for (auto entry = object.begin(); entry != object.end(); ++entry) {
            tree.keys.append(entry.key());
            tree.items.push_back(fromJson(entry.value(), file, depth + 1));
        }
    } else if (value.isArray()) {
        tree.kind = TextTree::Kind::List;
        for (const QJsonValue& item : value.toArray()) {
            tree.items.push_back(fromJson(item, file, depth + 1));
        }
    } else if (!value.isNull()) {
        tree.kind = TextTree::Kind::Text;
        tree.text = value.toVariant().toString();
    }
    if (!isPlainText(tree.text)) {
        throw Refused{{TreeFault::Encoding, 0, {}}};
    }
    return tree;
}

/// What JSON may write and YAML may not: characters beyond the basic plane as two escapes.
std::expected<TextTree, TreeError> readJson(const QByteArray& bytes, const QString& file, const TreeError& yamlError) {
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (document.isNull()) {
        return std::unexpected(yamlError);
    }
    try {
        return fromJson(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), file, 1);
    } catch (const Refused& refused) {
        return std::unexpected(refused.error);
    }
}

} // namespace

const TextTree* TextTree::find(QStringView key) const {
    const qsizetype index = keys.indexOf(key);
    return kind == Kind::Map && index >= 0 ? &items[static_cast<std::size_t>(index)] : nullptr;
}

std::expected<TextTree, TreeError> readTree(const QByteArray& bytes, const QString& file) {
    if (bytes.size() > largest) {
        return std::unexpected(TreeError{TreeFault::TooLarge, 0, {}});
    }
    try {
        QStringDecoder decoder(QStringDecoder::Utf8);
        const QString whole = decoder.decode(bytes);
        if (decoder.hasError() || whole.contains(QChar::Null)) {
            return std::unexpected(TreeError{TreeFault::Encoding, 0, {}});
        }
        return readYaml(bytes, file);
    } catch (const Refused& refused) {
        return std::unexpected(refused.error);
    } catch (const YAML::Exception& broken) {
        return readJson(bytes, file, {TreeFault::Syntax, broken.mark.is_null() ? 0 : broken.mark.line + 1, {}});
    } catch (const std::exception&) {
        return std::unexpected(TreeError{TreeFault::Syntax, 0, {}}); // what the parser's own parts may throw
    }
}

} // namespace kakanai::procedures::loading
