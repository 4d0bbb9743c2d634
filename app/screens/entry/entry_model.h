#pragma once

#include "app/screens/entry/date_draft.h"
#include "app/screens/entry/entry.h"
#include "app/screens/entry/kana_composer.h"
#include "app/screens/page_model.h"

namespace kakanai::screens {

/// A row of entries, one a page: names by kana and candidates, digits, dates, choices, addresses by postal code or
/// place by place, free text. What to do with them at the end is the caller's.
class EntryModel final : public kakanai::screens::PageModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made for a step")
    Q_PROPERTY(Kind kind READ kind NOTIFY entryChanged)
    Q_PROPERTY(QString text READ text NOTIFY typed)
    Q_PROPERTY(QVariantList candidates READ candidates NOTIFY typed)
    Q_PROPERTY(int moreCandidates READ moreCandidates NOTIFY typed)
    Q_PROPERTY(QString chosen READ chosen NOTIFY typed)
    Q_PROPERTY(QVariantList options READ options NOTIFY entryChanged)
    Q_PROPERTY(QString separators READ separators NOTIFY entryChanged)
    Q_PROPERTY(QVariantList eras READ eras NOTIFY entryChanged)
    Q_PROPERTY(int era READ era NOTIFY typed)
    Q_PROPERTY(int part READ part NOTIFY typed)
    Q_PROPERTY(QStringList dateParts READ dateParts NOTIFY typed)
    Q_PROPERTY(QString dateWords READ dateWords NOTIFY typed)
    Q_PROPERTY(bool offersToday READ offersToday NOTIFY entryChanged)
    Q_PROPERTY(QVariantList areas READ areas NOTIFY typed)
    Q_PROPERTY(int area READ area NOTIFY typed)
    Q_PROPERTY(bool canAccept READ canAccept NOTIFY typed)
    Q_PROPERTY(bool optional READ optional NOTIFY entryChanged)
    Q_PROPERTY(QString unfinished READ unfinished NOTIFY typed)

public:
    enum Kind {
        Name = static_cast<int>(Entry::Kind::Name),
        Kana = static_cast<int>(Entry::Kind::Kana),
        Digits = static_cast<int>(Entry::Kind::Digits),
        Date = static_cast<int>(Entry::Kind::Date),
        Choice = static_cast<int>(Entry::Kind::Choice),
        PostalCode = static_cast<int>(Entry::Kind::PostalCode),
        Text = static_cast<int>(Entry::Kind::Text),
        Place = static_cast<int>(Entry::Kind::Place),
        Serial = static_cast<int>(Entry::Kind::Serial),
    };
    Q_ENUM(Kind)

    struct Plan {
        std::vector<Entry> entries;
        std::function<void(const Entry&)> entered = {}; ///< after each entry
        std::function<void(const EntryModel&)> finished;
    };
    static constexpr int candidatesAPage = 9;

    EntryModel(const Services& services, Plan plan);
    ~EntryModel() override;

    QString title() const override { return current().title(); }
    QString help() const override { return current().help ? current().help() : QString(); }
    QString personName() const override { return current().person; }
    QString spoken(bool privately) const override;
    Kind kind() const { return static_cast<Kind>(current().kind); }
    QString text() const;
    QVariantList candidates() const;
    int moreCandidates() const; ///< pages of candidates beyond the first
    QString chosen() const { return current().value.mid(written_.size()); }
    QVariantList options() const;
    QString separators() const { return current().separators; }
    QVariantList eras() const;
    int era() const { return date_.era(); }
    int part() const { return date_.part(); }
    QStringList dateParts() const;
    QString dateWords() const;
    bool offersToday() const { return kind() == Date && !current().partial; }
    QVariantList areas() const;
    int area() const { return area_; }
    bool canAccept() const;
    bool optional() const { return current().optional; }
    QString unfinished() const; ///< what is still to do before 次へ, in words

    /// The entry of a key, as it stands.
    const Entry& entry(const QString& key) const;

    Q_INVOKABLE void type(const QString& key);
    Q_INVOKABLE void voiced();
    Q_INVOKABLE void semiVoiced();
    Q_INVOKABLE void small();
    Q_INVOKABLE void erase();
    Q_INVOKABLE void digit(int value);
    Q_INVOKABLE void chooseCandidate(const QString& text);
    Q_INVOKABLE void nextCandidates();
    Q_INVOKABLE void chooseOption(const QString& id);
    Q_INVOKABLE void chooseEra(int era);
    Q_INVOKABLE void choosePart(int part);
    Q_INVOKABLE void today();
    Q_INVOKABLE void chooseArea(int area);
    Q_INVOKABLE void accept();
    Q_INVOKABLE void skip();
    Q_INVOKABLE void back() override;
    void refresh() override;
    scanners::DecodedPicture face() const override;

Q_SIGNALS:
    void entryChanged();
    void typed();

private:
    const Entry& current() const { return plan_.entries[static_cast<std::size_t>(index_)]; }
    Entry& current() { return plan_.entries[static_cast<std::size_t>(index_)]; }
    bool applies(int index) const;
    void open(int index);
    void keep();
    void goOn();
    void retype();
    void typeText(const QString& key);
    void eraseText();
    QString typedText() const { return written_ + composer_.text(); }
    bool offersKana() const { return kind() == Name || kind() == Text; }
    QStringList spellings() const;

    Plan plan_;
    int index_ = 0;
    KanaComposer composer_;
    QString written_;       ///< free text: what stands before the kana that are being typed
    QStringList spellings_; ///< of what is being typed
    DateDraft date_;
    std::vector<procedures::Address> areas_;
    int area_ = -1;
    int candidatePage_ = 0;
};

} // namespace kakanai::screens
