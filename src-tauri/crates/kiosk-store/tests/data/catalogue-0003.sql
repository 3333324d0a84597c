CREATE INDEX link_notice ON link (notice);

CREATE TABLE attachment (
    notice INTEGER NOT NULL REFERENCES notice (no) ON DELETE CASCADE,
    sha256 TEXT    NOT NULL,
    PRIMARY KEY (notice, sha256)
) STRICT, WITHOUT ROWID;

CREATE TABLE common (
    word TEXT NOT NULL PRIMARY KEY,
    lots BLOB NOT NULL
) STRICT;

CREATE TABLE correction (
    notice INTEGER NOT NULL REFERENCES notice (no) ON DELETE CASCADE,
    key    TEXT    NOT NULL,
    import INTEGER NOT NULL REFERENCES import (no),
    marked INTEGER NOT NULL CHECK (marked IN (0, 1)),
    before TEXT    NOT NULL,
    PRIMARY KEY (notice, key, import)
) STRICT;

CREATE TABLE gram (
    pair   INTEGER PRIMARY KEY,
    places BLOB NOT NULL
) STRICT;

CREATE TABLE hand (
    notice  INTEGER PRIMARY KEY REFERENCES notice (no) ON DELETE CASCADE,
    import  INTEGER NOT NULL REFERENCES import (no),
    content TEXT    NOT NULL
) STRICT;

CREATE TABLE import (
    no        INTEGER PRIMARY KEY,
    at        TEXT    NOT NULL,
    as_of     TEXT    NOT NULL,
    source    TEXT    NOT NULL,
    demo      INTEGER NOT NULL CHECK (demo IN (0, 1)),
    read      INTEGER NOT NULL,
    new       INTEGER NOT NULL,
    changed   INTEGER NOT NULL,
    unchanged INTEGER NOT NULL,
    refused   INTEGER NOT NULL
, withdrawn INTEGER NOT NULL DEFAULT 0, hand INTEGER) STRICT;

CREATE TABLE link (
    key    TEXT    NOT NULL,
    notice INTEGER NOT NULL REFERENCES notice (no) ON DELETE CASCADE,
    PRIMARY KEY (key, notice)
) STRICT, WITHOUT ROWID;

CREATE TABLE notice (
    no          INTEGER PRIMARY KEY,
    id          TEXT    NOT NULL UNIQUE,
    kind        TEXT    NOT NULL,
    demo        INTEGER NOT NULL CHECK (demo IN (0, 1)),
    day         TEXT,
    sort        TEXT,
    shown_from TEXT, shown_to TEXT) STRICT;

CREATE TABLE search_part (
    name    TEXT NOT NULL PRIMARY KEY,
    content BLOB NOT NULL
) STRICT;

CREATE TABLE searched (
    no    INTEGER PRIMARY KEY REFERENCES notice (no) ON DELETE CASCADE,
    texts TEXT NOT NULL,
    facts TEXT NOT NULL
) STRICT;

CREATE TABLE source_row (
    notice  INTEGER NOT NULL REFERENCES notice (no) ON DELETE CASCADE,
    key     TEXT    NOT NULL,
    import  INTEGER NOT NULL REFERENCES import (no),
    content TEXT    NOT NULL, flags TEXT NOT NULL DEFAULT '[]',
    PRIMARY KEY (notice, key)
) STRICT;
