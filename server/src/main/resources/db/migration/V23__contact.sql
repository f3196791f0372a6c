-- Each side may block the other one, in both conversations that two people can have; the seller may take a first contact for spam.
-- Beside what sending reads anyway, under the lock that it takes anyway.
ALTER TABLE conversation
    -- The seller does not want to hear from the buyer; the buyer does not want to hear from the seller.
    ADD COLUMN buyer_blocked boolean NOT NULL DEFAULT false,
    ADD COLUMN seller_blocked boolean NOT NULL DEFAULT false,
    ADD COLUMN spam_at timestamptz;

CREATE INDEX conversation_spam ON conversation (seller_id, last_at DESC, id DESC) WHERE spam_at IS NOT NULL;

-- Who blocks whom, and in which conversation he said so. Nobody but the first of the two reads it.
CREATE TABLE account_block (
    blocker_id      uuid NOT NULL REFERENCES account,
    blocked_id      uuid NOT NULL REFERENCES account,
    conversation_id uuid NOT NULL REFERENCES conversation,
    at              timestamptz NOT NULL,
    PRIMARY KEY (blocker_id, blocked_id)
);

-- Each time that a seller took a first contact for spam, and what came of it.
CREATE TABLE spam_mark (
    case_id         uuid PRIMARY KEY,
    conversation_id uuid NOT NULL REFERENCES conversation,
    at              timestamptz NOT NULL,
    -- When it ceased to count: the seller or a moderator took it back. Null while it counts.
    ended_at        timestamptz,
    rejected        boolean NOT NULL DEFAULT false
);

CREATE INDEX spam_mark_of_conversation ON spam_mark (conversation_id);

-- Messages that their reader complained of: each once.
CREATE TABLE complaint (
    conversation_id uuid NOT NULL REFERENCES conversation,
    seq             int NOT NULL,
    account_id      uuid NOT NULL REFERENCES account,
    case_id         uuid NOT NULL UNIQUE,
    reason          text NOT NULL CHECK (reason IN ('spam', 'rudeness', 'elsewhere', 'fraud', 'other')),
    at              timestamptz NOT NULL,
    PRIMARY KEY (conversation_id, seq, account_id)
);

CREATE INDEX complaint_of_account ON complaint (account_id, at DESC);

-- Moderators decide on both.
ALTER TABLE guard_case DROP CONSTRAINT guard_case_kind_check;
ALTER TABLE guard_case ADD CONSTRAINT guard_case_kind_check CHECK (kind IN ('held', 'appeal', 'spam', 'complaint'));
ALTER TABLE guard_case ADD COLUMN reporter_id uuid REFERENCES account;

-- A pardon can be taken back, and given again: each is a row, and so is its end.
ALTER TABLE rating_pardon ADD COLUMN nth int NOT NULL DEFAULT 1;
ALTER TABLE rating_pardon DROP CONSTRAINT rating_pardon_pkey;
ALTER TABLE rating_pardon ADD PRIMARY KEY (cause, subject_id, reason, nth);

CREATE TABLE rating_pardon_end (
    cause      text NOT NULL,
    subject_id uuid NOT NULL,
    reason     text NOT NULL,
    nth        int NOT NULL,
    at         timestamptz NOT NULL,
    PRIMARY KEY (cause, subject_id, reason, nth),
    FOREIGN KEY (cause, subject_id, reason, nth) REFERENCES rating_pardon
);

CREATE TRIGGER rating_pardon_end_is_final BEFORE UPDATE OR DELETE ON rating_pardon_end
    FOR EACH ROW EXECUTE FUNCTION refuse_rating_change();
CREATE TRIGGER rating_pardon_end_stays BEFORE TRUNCATE ON rating_pardon_end
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_rating_change();

CREATE VIEW rating_pardon_in_force AS
SELECT p.cause, p.subject_id, p.reason, p.nth, p.at FROM rating_pardon p
WHERE NOT EXISTS (SELECT FROM rating_pardon_end e
                  WHERE (e.cause, e.subject_id, e.reason, e.nth) = (p.cause, p.subject_id, p.reason, p.nth));
