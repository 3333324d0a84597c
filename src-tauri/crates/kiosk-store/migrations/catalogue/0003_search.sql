-- Frozen. A change to the catalogue is a new file with the next number; see src/open.rs.

DROP TABLE words;
DROP TABLE common;
DROP TABLE place;
ALTER TABLE notice DROP COLUMN stage;
ALTER TABLE notice DROP COLUMN offer_until;
ALTER TABLE notice DROP COLUMN case_year;
ALTER TABLE notice DROP COLUMN case_code;
ALTER TABLE notice DROP COLUMN case_serial;

-- What a search needs to know of a notice: its texts as runs of characters, one a line, and its facts; see
-- src/search/facts.rs. The tables below are made anew from it.
CREATE TABLE searched (
    no    INTEGER PRIMARY KEY REFERENCES notice (no) ON DELETE CASCADE,
    texts TEXT NOT NULL,
    facts TEXT NOT NULL
) STRICT;

-- Where each pair of characters stands; see src/search/postings.rs.
CREATE TABLE gram (
    pair   INTEGER PRIMARY KEY,
    places BLOB NOT NULL
) STRICT;

-- Words of up to three characters that stand in many notices, with the set of their lots.
CREATE TABLE common (
    word TEXT NOT NULL PRIMARY KEY,
    lots BLOB NOT NULL
) STRICT;

-- Numbers of all notices and lots, one array a row; see src/search/columns.rs.
CREATE TABLE search_part (
    name    TEXT NOT NULL PRIMARY KEY,
    content BLOB NOT NULL
) STRICT;
