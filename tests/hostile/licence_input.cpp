#include "tests/hostile/licence_input.h"

#include "scanners/licence/applications.h"
#include "scanners/licence/drivers_licence.h"
#include "scanners/licence/files/change_file.h"
#include "scanners/licence/files/common_data.h"
#include "scanners/licence/files/gaiji_file.h"
#include "scanners/licence/text/text_field.h"

#include <QDate>

#include <cstdlib>
#include <map>

namespace kakanai::tests {
namespace {

using namespace scanners;

void promise(bool kept) {
    if (!kept) {
        std::abort();
    }
}

/// Takes the input apart: each block has its length in front (two bytes), the last one is what is left.
class Blocks {
public:
    explicit Blocks(QByteArrayView input) : input_(input) {}

    QByteArray next() {
        if (input_.size() < 2) {
            return {};
        }
        const qsizetype size = static_cast<std::uint8_t>(input_[0]) << 8 | static_cast<std::uint8_t>(input_[1]);
        const QByteArrayView block = input_.sliced(2).first(std::min(size, input_.size() - 2));
        input_ = input_.sliced(2 + block.size());
        return block.toByteArray();
    }

private:
    QByteArrayView input_;
};

/// Answers every command with the next block.
class HostileChannel : public ApduChannel {
public:
    explicit HostileChannel(QByteArrayView input) : blocks_(input) {}

    CardResult<QByteArray> transmit(const QByteArray&) override {
        promise(++exchanges_ < 100000);
        const QByteArray answer = blocks_.next();
        return answer.isEmpty() ? CardResult<QByteArray>(std::unexpected(CardError{CardFault::Removed})) : answer;
    }

private:
    Blocks blocks_;
    int exchanges_ = 0;
};

/// A willing card whose files are the blocks of the input.
class HostileCard : public ApduChannel {
public:
    explicit HostileCard(QByteArrayView input) {
        Blocks blocks(input);
        for (int file = 0; file < 8; ++file) {
            files_[file] = blocks.next();
        }
    }

    CardResult<QByteArray> transmit(const QByteArray& command) override {
        const auto at = [&](qsizetype index) { return static_cast<std::uint8_t>(command.at(index)); };
        if (at(1) == 0xA4) {
            isCommon_ = command.endsWith("\x2F\x01");
            return done({});
        }
        if (at(1) == 0x20) {
            return command.size() == 4 ? QByteArray("\x63\xC3") : done({});
        }
        const bool byShortId = (at(2) & 0x80) != 0;
        file_ = byShortId ? at(2) & 0x1F : isCommon_ ? 0 : file_;
        if (file_ == licence::master::pinSetting) {
            return done(QByteArray("\x05\x01\x01"));
        }
        if (isCommon_) {
            return done(QByteArray::fromHex("450B303039202406102029070346020101"));
        }
        const int offset = byShortId ? at(3) : at(2) << 8 | at(3);
        return done(files_[file_ & 7].mid(offset, at(4) == 0 ? 256 : at(4)));
    }

private:
    static QByteArray done(const QByteArray& data) { return data + QByteArray("\x90\x00", 2); }

    std::map<int, QByteArray> files_;
    int file_ = 0;
    bool isCommon_ = false;
};

void checkText(const LicenceText& text) {
    promise(!text.plainText().contains(QChar(u'\0')));
    promise(text.isEmpty() == text.plainText().isEmpty());
    promise(text.inexactCharacters() <= int(text.pieces.size()));
}

void checkLicence(const CardResult<DriversLicence>& read) {
    if (!read) {
        return;
    }
    promise(!read->name.isEmpty());
    promise(read->birthDate.size() == 10 && read->number.size() == 12);
    promise(QDate::fromString(read->expires, Qt::ISODate).isValid());
    for (const LicenceText* text : {&read->name, &read->alias, &read->address, &read->domicile}) {
        checkText(*text);
    }
    for (const LicenceChange& change : read->changes) {
        promise(QDate::fromString(change.date, Qt::ISODate).isValid());
    }
}

void converse(ApduChannel& card) {
    const Secret pin1("1357");
    const Secret pin2("2468");
    checkLicence(licence::readDriversLicence(card, pin1, {&pin2, true, true}, {}));
}

void feedFiles(QByteArrayView bytes) {
    if (const auto entries = licence::parseEntryFile(bytes)) {
        checkText(entries->name);
        checkText(entries->address);
    }
    if (auto changes = licence::parseChangeFile(bytes)) {
        licence::EntryFile entries;
        licence::applyChanges(*changes, entries);
        LicenceText domicile;
        licence::applyDomicileChanges(*changes, domicile);
    }
    if (const auto domicile = licence::parseDomicileFile(bytes)) {
        checkText(*domicile);
    }
    if (const auto pictures = licence::parseGaijiFile(bytes)) {
        promise(pictures->size() <= 7);
    }
    [[maybe_unused]] const auto common = licence::parseCommonData(bytes);
    [[maybe_unused]] const auto setting = licence::parsePinSetting(bytes);
}

} // namespace

void feedLicence(const std::uint8_t* data, std::size_t size) {
    const QByteArrayView input(data, qsizetype(size));
    if (input.isEmpty()) {
        return;
    }
    const QByteArrayView rest = input.sliced(1);
    switch (data[0] % 4) {
    case 0:
        if (const auto text = licence::decodeTextField(rest)) {
            checkText(*text);
        }
        return;
    case 1:
        return feedFiles(rest);
    case 2: {
        HostileCard card(rest);
        return converse(card);
    }
    default: {
        HostileChannel channel(rest);
        return converse(channel);
    }
    }
}

} // namespace kakanai::tests
