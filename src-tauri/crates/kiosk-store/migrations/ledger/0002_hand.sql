-- Frozen. A change to the ledger is a new file with the next number; see src/open.rs.

-- Notices entered, corrected or taken back by hand, with the names of the staff who did it: the only names kept.
-- One that is valid is applied to every catalogue that does not have it yet.
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
