CREATE TABLE alert (
    code  TEXT NOT NULL PRIMARY KEY,
    since TEXT NOT NULL,
    who   TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE hand_entry (
    no         INTEGER PRIMARY KEY,
    notice     TEXT    NOT NULL,
    content    TEXT    NOT NULL,
    state      TEXT    NOT NULL CHECK (state IN ('waiting', 'valid', 'refused')),
    entered_at TEXT    NOT NULL,
    entered_by TEXT    NOT NULL,
    decided_at TEXT,
    decided_by TEXT
) STRICT;

CREATE TABLE meta (
    key   TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE print_job (
    id      TEXT    NOT NULL PRIMARY KEY,
    kind    TEXT    NOT NULL,
    form    TEXT,
    edition TEXT,
    pages   INTEGER NOT NULL CHECK (pages >= 1),
    copies  INTEGER NOT NULL CHECK (copies >= 1),
    month   TEXT    NOT NULL,
    state   TEXT    NOT NULL CHECK (state IN ('open', 'completed', 'cancelled', 'failed'))
) STRICT, WITHOUT ROWID;

CREATE TABLE record (
    id           TEXT    NOT NULL PRIMARY KEY,
    kiosk        TEXT    NOT NULL,
    epoch        TEXT    NOT NULL,
    seq          INTEGER NOT NULL CHECK (seq >= 1),
    kind         TEXT    NOT NULL,
    schema       TEXT    NOT NULL,
    sealed       INTEGER NOT NULL CHECK (sealed IN (0, 1)),
    payload      BLOB    NOT NULL,
    submitted_at TEXT    NOT NULL,
    clock_state  TEXT    NOT NULL CHECK (clock_state IN ('trusted', 'drifted', 'unknown')),
    state        TEXT    NOT NULL CHECK (state IN ('queued', 'sent', 'acked', 'quarantined')), form_version TEXT, signature BLOB CHECK (length(signature) = 64),
    UNIQUE (kiosk, epoch, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE survey_answer (
    id         TEXT NOT NULL PRIMARY KEY,
    day        TEXT NOT NULL,
    edition    TEXT NOT NULL,
    choices    TEXT NOT NULL CHECK (json_valid(choices)),
    why        TEXT,
    suggestion TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE usage (
    hour  TEXT    NOT NULL,
    kind  TEXT    NOT NULL,
    times INTEGER NOT NULL CHECK (times >= 1),
    PRIMARY KEY (hour, kind)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER record_stays BEFORE DELETE ON record
BEGIN
    SELECT RAISE(ABORT, 'a record is never deleted');
END;
