-- Frozen. A change to the catalogue is a new file with the next number; see src/open.rs.

-- The days between which a notice is shown at all (上架, 下架), both included.
ALTER TABLE notice ADD COLUMN shown_from TEXT;
ALTER TABLE notice ADD COLUMN shown_to TEXT;

ALTER TABLE import ADD COLUMN withdrawn INTEGER NOT NULL DEFAULT 0;
-- The entry of the ledger that was made by hand and is applied here.
ALTER TABLE import ADD COLUMN hand INTEGER;

-- What is doubtful about a row is kept beside it: two rows say the same when their contents are the same text.
ALTER TABLE source_row ADD COLUMN flags TEXT NOT NULL DEFAULT '[]';
UPDATE source_row SET flags = coalesce(json_extract(content, '$.flags'), '[]'),
                      content = json_set(content, '$.flags', json('[]'));

-- A notice entered or corrected by hand; it stands before the rows of the files until one of them says something new.
CREATE TABLE hand (
    notice  INTEGER PRIMARY KEY REFERENCES notice (no) ON DELETE CASCADE,
    import  INTEGER NOT NULL REFERENCES import (no),
    content TEXT    NOT NULL
) STRICT;

-- What connects notices: their cases, and the things they sell.
CREATE TABLE link (
    key    TEXT    NOT NULL,
    notice INTEGER NOT NULL REFERENCES notice (no) ON DELETE CASCADE,
    PRIMARY KEY (key, notice)
) STRICT, WITHOUT ROWID;
CREATE INDEX link_notice ON link (notice);

-- The files that notices refer to; they lie beside the catalogues under the hash of their content.
CREATE TABLE attachment (
    notice INTEGER NOT NULL REFERENCES notice (no) ON DELETE CASCADE,
    sha256 TEXT    NOT NULL,
    PRIMARY KEY (notice, sha256)
) STRICT, WITHOUT ROWID;
