#pragma once

#include <QString>
#include <QStringList>

#include <memory>

namespace kakanai::kana {

/// Kana to kanji for free text, by Anthy inside this process. Without a personality and without commits it learns
/// nothing and writes nothing; its home is a folder that cannot exist. GUI thread: Anthy has one state for the process.
class Sentences {
public:
    Sentences();
    ~Sentences();

    /// The best whole answer, then the whole as one word, then each part's other spellings; the kana themselves are
    /// left out. Empty without a dictionary, and for text that is too long to be one entry.
    QStringList spellings(const QString& kana) const;

private:
    struct Context;
    mutable std::unique_ptr<Context> context_; ///< opened at the first word: the dictionary is large
};

} // namespace kakanai::kana
