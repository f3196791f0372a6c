-- Counted up with each rewriting, so that of two devices none overwrites what the other has written.
ALTER TABLE pending_message ADD COLUMN version integer NOT NULL DEFAULT 1;
