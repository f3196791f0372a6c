-- Which rules the guard goes by, from when on: what was sent without a word in the log was allowed by the rules of its time.
CREATE TABLE guard_rules (
    since   timestamptz PRIMARY KEY,
    version text NOT NULL
);

-- Texts that the guard or a moderator decided on, kept as long as the operator says. Nobody but the author and moderators reads them.
CREATE TABLE guard_text (
    id        uuid PRIMARY KEY,
    parts     jsonb NOT NULL,
    forget_at timestamptz NOT NULL
);

CREATE INDEX guard_text_due ON guard_text (forget_at);

-- Every verdict but plain consent, and every decision. Rows are only ever added: see the triggers.
CREATE TABLE guard_log (
    id              uuid PRIMARY KEY,
    at              timestamptz NOT NULL,
    what            text NOT NULL,
    -- The moderator or the author who acted; null for the guard itself.
    by_id           uuid REFERENCES account,
    -- Whose text or account it is about.
    account_id      uuid NOT NULL REFERENCES account,
    about           text,
    role            text,
    conversation_id uuid,
    client_id       uuid,
    case_id         uuid,
    rules           text[] NOT NULL DEFAULT '{}',
    rules_version   text,
    findings        jsonb NOT NULL DEFAULT '[]',
    reason          text NOT NULL DEFAULT '',
    text_id         uuid,
    digest          bytea
);

CREATE INDEX guard_log_latest ON guard_log (at DESC, id DESC);
CREATE INDEX guard_log_of_account ON guard_log (account_id, at DESC, id DESC);
CREATE INDEX guard_log_of_message ON guard_log (client_id) WHERE client_id IS NOT NULL;
CREATE INDEX guard_log_of_case ON guard_log (case_id) WHERE case_id IS NOT NULL;

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'The log of the guard is never changed';
END
$$;

CREATE TRIGGER guard_log_is_final BEFORE UPDATE OR DELETE ON guard_log
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER guard_log_stays BEFORE TRUNCATE ON guard_log
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- What waits for a moderator: a held message, or an appeal.
CREATE TABLE guard_case (
    id              uuid PRIMARY KEY,
    kind            text NOT NULL CHECK (kind IN ('held', 'appeal')),
    state           text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'allowed', 'refused', 'withdrawn')),
    version         int NOT NULL DEFAULT 1,
    opened_at       timestamptz NOT NULL,
    account_id      uuid NOT NULL REFERENCES account,
    -- The entry of the log that it is about: the verdict on the text; for an appeal, what is appealed against.
    ruling_id       uuid NOT NULL REFERENCES guard_log,
    conversation_id uuid,
    client_id       uuid,
    plea            text,
    decided_at      timestamptz,
    decided_by      uuid REFERENCES account,
    reason          text NOT NULL DEFAULT '',
    strike          boolean NOT NULL DEFAULT false,
    false_alarm     boolean NOT NULL DEFAULT false
);

CREATE INDEX guard_case_open ON guard_case (kind, opened_at, id) WHERE state = 'open';
CREATE INDEX guard_case_decided ON guard_case (decided_at DESC, id DESC) WHERE state <> 'open';
CREATE INDEX guard_case_of_account ON guard_case (account_id, opened_at DESC);
CREATE INDEX guard_case_of_message ON guard_case (client_id) WHERE client_id IS NOT NULL;
CREATE INDEX guard_case_of_conversation ON guard_case (conversation_id) WHERE conversation_id IS NOT NULL;
-- One objection to one thing: it is decided once.
CREATE UNIQUE INDEX guard_case_appeal ON guard_case (ruling_id) WHERE kind = 'appeal';

-- Strikes and freezes go by the ids of their entries in the log, so that an appeal has one kind of thing to be against.
CREATE TABLE strike (
    id           uuid PRIMARY KEY REFERENCES guard_log,
    account_id   uuid NOT NULL REFERENCES account,
    at           timestamptz NOT NULL,
    -- The verdict that it confirms.
    ruling_id    uuid NOT NULL REFERENCES guard_log,
    reason       text NOT NULL,
    expires_at   timestamptz NOT NULL,
    consequence  text NOT NULL CHECK (consequence IN ('warning', 'limits', 'freeze')),
    -- Until when the consequence lasts; null for one without an end, and for a mere warning.
    until        timestamptz,
    withdrawn_at timestamptz
);

CREATE INDEX strike_of_account ON strike (account_id, at);

CREATE TABLE account_freeze (
    id         uuid PRIMARY KEY REFERENCES guard_log,
    account_id uuid NOT NULL REFERENCES account,
    at         timestamptz NOT NULL,
    strike_id  uuid REFERENCES strike,
    reason     text NOT NULL,
    until      timestamptz,
    thawed_at  timestamptz
);

CREATE INDEX freeze_of_account ON account_freeze (account_id, at);
CREATE INDEX freeze_in_force ON account_freeze (account_id) WHERE thawed_at IS NULL;

-- Kinds of contact that may pass in a conversation.
CREATE TABLE contact_allowance (
    conversation_id uuid NOT NULL,
    kind            text NOT NULL,
    until           timestamptz NOT NULL,
    PRIMARY KEY (conversation_id, kind)
);

-- Texts that a moderator has found innocent after an appeal: their author may send them as they are. What only its conversation
-- made suspicious is cleared there; without a conversation it is cleared everywhere.
CREATE TABLE cleared_text (
    account_id      uuid NOT NULL REFERENCES account,
    digest          bytea NOT NULL,
    conversation_id uuid,
    UNIQUE NULLS NOT DISTINCT (account_id, digest, conversation_id)
);

-- A message may wait for a moderator, or have come back from one, where others wait for the end of the undo time.
ALTER TABLE pending_message
    ADD COLUMN state text NOT NULL DEFAULT 'leaving' CHECK (state IN ('leaving', 'held', 'returned')),
    -- The service that the message is about, if it says so.
    ADD COLUMN service_id uuid;

DROP INDEX pending_message_due;
CREATE INDEX pending_message_due ON pending_message (release_at) WHERE released_at IS NULL AND state = 'leaving';
