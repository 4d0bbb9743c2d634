-- Version 1. Never changed after a release: what comes later is a new file.

CREATE TABLE store (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    kind TEXT NOT NULL CHECK (kind IN ('production', 'demo'))
) STRICT;

-- Stays when visits are erased, so that no number is given twice.
CREATE TABLE receipt_day (
    day  TEXT PRIMARY KEY,
    last INTEGER NOT NULL CHECK (last BETWEEN 1 AND 9999)
) STRICT, WITHOUT ROWID;

CREATE TABLE visit (
    receipt     TEXT PRIMARY KEY NOT NULL,
    event       TEXT NOT NULL,
    state       TEXT NOT NULL CHECK (state IN ('waiting', 'open', 'sealed', 'printed', 'closed')),
    handed_over INTEGER, -- milliseconds since 1970, UTC
    persons     INTEGER NOT NULL,
    revision    INTEGER NOT NULL,
    body        BLOB NOT NULL
) STRICT;

CREATE TABLE document (
    receipt   TEXT NOT NULL REFERENCES visit (receipt) ON DELETE CASCADE,
    place     INTEGER NOT NULL,
    form      TEXT NOT NULL,
    file_name TEXT NOT NULL,
    sealed    INTEGER NOT NULL CHECK (sealed IN (0, 1)),
    pdf       BLOB NOT NULL,
    PRIMARY KEY (receipt, place)
) STRICT;
