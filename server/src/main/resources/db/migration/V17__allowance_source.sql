-- What an order allows and what a moderator allows stand side by side: the one ends without the other.
ALTER TABLE contact_allowance ADD COLUMN source text NOT NULL DEFAULT 'moderator';
ALTER TABLE contact_allowance ALTER COLUMN source DROP DEFAULT;

-- Those of orders end with the order, not at a time.
UPDATE contact_allowance SET source = 'order' WHERE until > '9999-01-01';

ALTER TABLE contact_allowance DROP CONSTRAINT contact_allowance_pkey;
ALTER TABLE contact_allowance ADD PRIMARY KEY (conversation_id, source, kind);
