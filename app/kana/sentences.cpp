#include "app/kana/sentences.h"

#include <anthy/anthy.h>

#include <array>
#include <vector>

namespace kakanai::kana {
namespace {

constexpr qsizetype longest = 40; ///< characters
constexpr qsizetype mostSpellings = 40;
constexpr int candidatesOfAPart = 8;
constexpr const char* noHome = "/dev/null/none"; ///< below a file nothing can be made

using Parts = std::vector<QStringList>; ///< spellings of each part

QString joined(const Parts& parts, std::size_t varied, qsizetype spelling) {
    QString text;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        text += parts[i].at(i == varied ? spelling : 0);
    }
    return text;
}

} // namespace

struct Sentences::Context {
    Context() {
        anthy_conf_override("HOME", noHome);
        if (anthy_init() != 0) {
            return;
        }
        anthy_set_personality("");
        handle = anthy_create_context();
        if (handle) {
            anthy_context_set_encoding(handle, ANTHY_UTF8_ENCODING);
            anthy_set_reconversion_mode(handle, ANTHY_RECONVERT_DISABLE);
        }
    }
    ~Context() {
        if (handle) {
            anthy_release_context(handle);
        }
    }
    Context(const Context&) = delete;
    Context& operator=(const Context&) = delete;

    QStringList candidates(int part) const {
        QStringList list;
        anthy_segment_stat stat{};
        anthy_get_segment_stat(handle, part, &stat);
        for (int i = 0; i < std::min(stat.nr_candidate, candidatesOfAPart); ++i) {
            std::array<char, 512> text{};
            if (anthy_get_segment(handle, part, i, text.data(), int(text.size())) > 0) {
                list << QString::fromUtf8(text.data());
            }
        }
        return list;
    }

    Parts parts() const {
        Parts all;
        anthy_conv_stat stat{};
        anthy_get_stat(handle, &stat);
        for (int part = 0; part < stat.nr_segment; ++part) {
            all.push_back(candidates(part));
            if (all.back().isEmpty()) {
                return {};
            }
        }
        return all;
    }

    /// Widens the first part until it is the whole; a part that can grow no further stays.
    void join() const {
        anthy_conv_stat stat{};
        anthy_get_stat(handle, &stat);
        for (qsizetype turns = 0; turns < longest && stat.nr_segment > 1; ++turns) {
            anthy_resize_segment(handle, 0, 1);
            anthy_get_stat(handle, &stat);
        }
    }

    anthy_context_t handle = nullptr;
};

Sentences::Sentences() = default;
Sentences::~Sentences() = default;

QStringList Sentences::spellings(const QString& kana) const {
    if (kana.isEmpty() || kana.size() > longest) {
        return {};
    }
    if (!context_) {
        context_ = std::make_unique<Context>();
    }
    if (!context_->handle || anthy_set_string(context_->handle, kana.toUtf8().constData()) != 0) {
        return {};
    }
    QStringList found;
    const auto add = [&](const QString& text) {
        if (text != kana && !found.contains(text) && found.size() < mostSpellings) {
            found << text;
        }
    };
    const Parts split = context_->parts();
    if (!split.empty()) {
        add(joined(split, 0, 0));
    }
    context_->join();
    if (const Parts whole = context_->parts(); whole.size() == 1) {
        std::for_each(whole[0].begin(), whole[0].end(), add);
    }
    for (std::size_t part = 0; part < split.size(); ++part) {
        for (qsizetype i = 1; i < split[part].size(); ++i) {
            add(joined(split, part, i));
        }
    }
    anthy_reset_context(context_->handle); // what was typed does not stay in the engine
    return found;
}

} // namespace kakanai::kana
