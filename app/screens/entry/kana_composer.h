#pragma once

#include <QString>

namespace kakanai::screens {

/// What the kana keyboard has typed so far. Marks change the last kana: か→が, は→ぱ, や→ゃ, and back again; where a
/// kana takes no such mark nothing changes. The buffer is overwritten when it goes.
class KanaComposer {
public:
    static constexpr int longest = 60;

    KanaComposer() = default;
    explicit KanaComposer(QString text) : text_(std::move(text)) {}
    KanaComposer(const KanaComposer&) = default;
    KanaComposer& operator=(const KanaComposer&) = default;
    ~KanaComposer() { clear(); }

    const QString& text() const { return text_; }
    bool type(const QString& key);
    void voiced();
    void semiVoiced();
    void small();
    void erase();
    void clear();

private:
    void swap(QStringView plain, QStringView marked);

    QString text_;
};

QString toKatakana(const QString& hiragana);
QString toHiragana(const QString& katakana);

} // namespace kakanai::screens
