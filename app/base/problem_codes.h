#pragma once

/// The one list of problem codes, a public interface (docs/commands.md).
///
///   X(enumerator, "code", kind, retry)
///
/// kind: Error (cannot go on) or Alert (goes on after confirming).
/// retry: Again, OtherWay, Staff, OutOfService: the one question the person in front has.
/// Each code has words in problem_words.cpp, one place where it is raised, and one scenario in which it happens.
// clang-format off
#define KAKANAI_PROBLEM_CODES(X) \
    X(CardServiceMissing,     "card.service.missing",   Error, Staff) \
    X(CardServiceVersion,     "card.service.version",   Error, OutOfService) \
    X(CardReaderNone,         "card.reader.none",       Error, Staff) \
    X(CardReaderSeveral,      "card.reader.several",    Error, Again) \
    X(CardReaderBusy,         "card.reader.busy",       Error, Again) \
    X(CardReaderStuck,        "card.reader.stuck",      Error, OutOfService) \
    X(CardAbsent,             "card.absent",            Error, Again) \
    X(CardUnknown,            "card.unknown",           Error, OtherWay) \
    X(CardRemoved,            "card.removed",           Error, Again) \
    X(CardTimeout,            "card.timeout",           Error, Again) \
    X(CardTransmission,       "card.transmission",      Error, Again) \
    X(CardDataMalformed,      "card.data.malformed",    Error, OtherWay) \
    X(CardKeyForm,            "card.key.form",          Error, Again) \
    X(CardKeyWrong,           "card.key.wrong",         Error, Again) \
    X(CardUnsupported,        "card.unsupported",       Error, OtherWay) \
    X(CardReaderShortOnly,    "card.reader.shortOnly",  Error, Staff) \
    X(CardCertificateMissing, "card.certificate.missing", Error, OtherWay) \
    X(CardAuthenticity,       "card.authenticity",      Alert, Staff) \
    X(CardExpired,            "card.expired",           Alert, Staff) \
    X(CardCharacters,         "card.characters",        Alert, Staff) \
    X(CardPinForm,            "card.pin.form",          Error, Again) \
    X(CardPinWrong,           "card.pin.wrong",         Error, Again) \
    X(CardPinLastTry,         "card.pin.lastTry",       Error, OtherWay) \
    X(CardPinBlocked,         "card.pin.blocked",       Error, OtherWay) \
    X(CodeScannerNone,        "code.scanner.none",      Error, Staff) \
    X(CodeScannerBusy,        "code.scanner.busy",      Error, Again) \
    X(CodeScannerPermission,  "code.scanner.permission", Error, Staff) \
    X(CodeScannerLost,        "code.scanner.lost",      Error, Again) \
    X(CodeScannerUnfit,       "code.scanner.unfit",     Error, Staff) \
    X(CodeUnreadable,         "code.unreadable",        Error, Again) \
    X(CodeImageUnreadable,    "code.image.unreadable",  Error, Again) \
    X(CodeImageLarge,         "code.image.large",       Error, Again) \
    X(AnswersInvalid,         "answers.invalid",        Error, Again) \
    X(AnswersCardMissing,     "answers.card.missing",   Error, Again) \
    X(AnswersDateFuture,      "answers.date.future",    Alert, Again) \
    X(CatalogInvalid,         "catalog.invalid",        Error, Staff) \
    X(PaperTextOverflow,      "paper.text.overflow",    Alert, Staff) \
    X(PaperGlyphMissing,      "paper.glyph.missing",    Error, Staff) \
    X(PaperFontMissing,       "paper.font.missing",     Error, OutOfService) \
    X(PaperWrite,             "paper.write",            Error, Staff) \
    X(SealKey,                "seal.key",               Error, Staff) \
    X(SealDocument,           "seal.document",          Error, Staff) \
    X(SealExpired,            "seal.expired",           Error, Staff) \
    X(DocumentUnsigned,       "document.unsigned",      Error, Staff) \
    X(DocumentChanged,        "document.changed",       Error, Staff) \
    X(DocumentBroken,         "document.broken",        Error, Staff) \
    X(DocumentUntrusted,      "document.untrusted",     Error, Staff) \
    X(PrinterNone,            "printer.none",           Error, Staff) \
    X(PrinterOffline,         "printer.offline",        Error, Staff) \
    X(PrinterJam,             "printer.jam",            Error, Staff) \
    X(PrinterNoPaper,         "printer.paper",          Error, Staff) \
    X(PrinterCoverOpen,       "printer.cover",          Error, Staff) \
    X(PrinterRejected,        "printer.rejected",       Error, Staff) \
    X(PrinterUnconfirmed,     "printer.unconfirmed",    Alert, Staff) \
    X(StoreExists,            "store.exists",           Error, Staff) \
    X(StoreMissing,           "store.missing",          Error, Staff) \
    X(StorePassphrase,        "store.passphrase",       Error, Again) \
    X(StoreDamaged,           "store.damaged",          Error, OutOfService) \
    X(StoreVersion,           "store.version",          Error, OutOfService) \
    X(StoreBusy,              "store.busy",             Error, Again) \
    X(StoreFull,              "store.full",             Error, OutOfService) \
    X(StoreConflict,          "store.conflict",         Error, Again) \
    X(StoreProduction,        "store.production",       Error, OtherWay) \
    X(CodeUnknown,            "code.unknown",           Error, OtherWay) \
    X(CodeVisitDamaged,       "code.visit.damaged",     Error, Again) \
    X(CodeVisitVersion,       "code.visit.version",     Error, Staff) \
    X(CodeVisitKey,           "code.visit.key",         Error, OtherWay) \
    X(CodeVisitSignature,     "code.visit.signature",   Error, Staff) \
    X(CodeVisitUnsigned,      "code.visit.unsigned",    Alert, Again) \
    X(CodeVisitExpired,       "code.visit.expired",     Error, OtherWay) \
    X(CodeVisitReplayed,      "code.visit.replayed",    Error, Staff) \
    X(CodeVisitIncomplete,    "code.visit.incomplete",  Error, Again) \
    X(CodeVisitLarge,         "code.visit.large",       Error, OtherWay) \
    X(CodeElsewhere,          "code.elsewhere",         Error, Again) \
    X(ImportMapping,          "import.mapping",         Error, Staff) \
    X(ImportEncoding,         "import.encoding",        Error, Staff) \
    X(ImportTable,            "import.table",           Error, Staff) \
    X(ImportLayout,           "import.layout",          Error, Staff) \
    X(ImportValue,            "import.value",           Error, Staff) \
    X(ImportColumns,          "import.columns",         Alert, Staff) \
    X(ImportUnverified,       "import.unverified",      Alert, Staff) \
    X(SimulationPersona,      "simulation.persona",     Error, Staff) \
    X(SettingsInvalid,        "settings.invalid",       Error, Staff) \
    X(EraseIncomplete,        "erase.incomplete",       Error, OutOfService) \
    X(FileUnreadable,         "file.unreadable",        Error, Again) \
    X(FileUnwritable,         "file.unwritable",        Error, Staff)
// clang-format on
