#pragma once

#include <QByteArray>
#include <QPoint>
#include <QString>

#include <array>
#include <expected>
#include <optional>
#include <stop_token>
#include <vector>

/// What scanning a code *is*, before how it is done. Drivers stand one level below: codes/ (symbols in a picture),
/// camera/ (pictures from a camera), images/ (pictures from files), serial/ (scanners on a serial line), wedge/
/// (scanners that act as a keyboard), simulated/.
namespace kakanai::scanners {

/// Symbologies that are looked for. Unknown: a scanner on a serial line or a keyboard does not say.
enum class CodeFormat {
    Unknown,
    QRCode,
    MicroQRCode,
    RMQRCode, ///< only with ZXing 2.2 or newer
    DataMatrix,
    PDF417,
    Code128,
    ITF,
    Codabar, ///< NW-7
    EAN8,
    EAN13,
};

/// "QRCode", "DataMatrix", …: the public names of docs/commands.md.
QString codeFormatText(CodeFormat format);

/// A symbol's place in a message that several symbols carry (連結QR, Structured Append).
struct CodePart {
    int index = 0;     ///< from 0
    int count = 0;     ///< at least 2; 0 where the symbology leaves it open
    QString messageId; ///< what the parts of one message share: QR's parity, the file id of the others

    bool operator==(const CodePart&) const = default;
};

/// What one symbol holds.
struct Code {
    CodeFormat format = CodeFormat::Unknown;
    QByteArray bytes;            ///< exactly as the symbol carries them, without marks of character sets
    std::optional<QString> text; ///< exact, never normalised; nothing where the bytes are no text of the set they name
    bool namesCharacterSet = false; ///< by ECI; otherwise `text` is a strict reading as UTF-8, or else as Shift_JIS
    std::optional<CodePart> part;
    std::optional<std::array<QPoint, 4>>
        corners; ///< in the picture's pixels, from the symbol's own top left, clockwise

    bool operator==(const Code&) const = default;
};

/// A message as far as it has been seen: a code that stands alone is whole at once.
struct Scan {
    Code code;       ///< the message once it is whole, its parts joined; until then the part seen last
    int seen = 1;    ///< different parts seen so far
    int of = 1;      ///< parts there are; 0 while not known
    int message = 0; ///< which message, counted from 0 in the order in which they were first seen

    bool isWhole() const { return seen == of; }
    bool operator==(const Scan&) const = default;
};

enum class CodeFault {
    ScannerNone,       ///< no such camera or line
    ScannerBusy,       ///< another program holds it
    ScannerPermission, ///< the user of this program may not open it
    ScannerLost,       ///< unplugged, or it stopped answering
    ScannerUnfit,      ///< a camera without a picture format we read, a line that is none
    Unreadable,        ///< bytes that are no text, or more of them than any code holds
    ImageUnreadable,   ///< a file that is no picture
    ImageTooLarge,     ///< a picture of more pixels than `largestImage`
};

struct CodeError {
    CodeFault fault;
    bool operator==(const CodeError&) const = default;
};

template<class T>
using CodeResult = std::expected<T, CodeError>;

/// A scanner that is pointed at codes. Used from one worker thread.
class CodeScanner {
public:
    virtual ~CodeScanner() = default;

    /// Blocks until something new was seen: a code, or one more part of a message. What was given once is not given
    /// again while it stays in sight; after a moment out of sight (or the trigger pulled again) it is new. Nothing:
    /// stop was requested. After an error the next call tries to open the device anew, so that a scanner that was
    /// plugged in again works again; the caller decides how long to wait before.
    virtual CodeResult<std::optional<Scan>> next(std::stop_token stop) = 0;

    /// What was scanned before now and not given yet is nobody's, and what was given is new when it is seen again:
    /// somebody else stands before the scanner.
    virtual void forget() = 0;
};

/// Pixels of the largest picture that is looked at: a page at 600 dpi.
inline constexpr qint64 largestImage = 40'000'000;

/// Every code in a picture file (PNG, JPEG, PGM, …) after everything was tried, from top to bottom. Thread-safe. A
/// picture without codes gives none; a stop gives what was found until then.
CodeResult<std::vector<Code>> codesInImage(const QByteArray& file, std::stop_token stop);

/// The messages of these codes: parts joined in any order, repeated ones counted once, what is missing told by
/// Scan::seen and Scan::of. In the order in which their first part stands in the list.
std::vector<Scan> joinParts(const std::vector<Code>& codes);

} // namespace kakanai::scanners
