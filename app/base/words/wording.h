#pragma once

namespace kakanai::base {

/// The words of one problem code as they stand in app/base/words/: constant data, one constant for each code, named as
/// its enumerator.
///
/// How they are written: what happened, then what to do. 「〜してください」 is for the person, 「〜します」 for the
/// machine; verbs, no blame, no technical term. `easy` is やさしい日本語: one short sentence a message, spaces between
/// phrases, few kanji (the screen adds ruby).
struct Wording {
    struct Text {
        const char16_t* happened;
        const char16_t* next;
    };
    Text ja;
    Text easy;
    Text en;
    const char16_t* staff; ///< always in Japanese
};

} // namespace kakanai::base
