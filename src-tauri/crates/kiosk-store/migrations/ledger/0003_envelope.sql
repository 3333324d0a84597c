-- Frozen. A change to the ledger is a new file with the next number; see src/open.rs.

-- The rest of a record's envelope: the edition of the form it was made with, and the kiosk's Ed25519 signature.
ALTER TABLE record ADD COLUMN form_version TEXT;
ALTER TABLE record ADD COLUMN signature BLOB CHECK (length(signature) = 64);
