-- The weights of the responsibility rating, each set of them since when it was first in force. Rows are only ever added.
CREATE TABLE rating_rules (
    version          int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    first_seen       timestamptz NOT NULL,
    prior_in_time    int NOT NULL,
    prior_missed     int NOT NULL,
    missed           int NOT NULL,
    failed_order     int NOT NULL,
    overdue_delivery int NOT NULL,
    counts_for_days  int NOT NULL,
    UNIQUE (prior_in_time, prior_missed, missed, failed_order, overdue_delivery, counts_for_days)
);

-- What moved a seller's rating, by the rules of its time. Rows are only ever added.
CREATE TABLE rating_event (
    id              uuid PRIMARY KEY,
    seller_id       uuid NOT NULL REFERENCES account,
    buyer_id        uuid NOT NULL REFERENCES account,
    kind            text NOT NULL CHECK (kind IN ('in_time', 'missed', 'overdue', 'failed')),
    -- What it is about, once at most: a first contact (in time or missed), an order's delivery, an order's end.
    cause           text NOT NULL CHECK (cause IN ('contact', 'delivery', 'order')),
    subject_id      uuid NOT NULL,
    conversation_id uuid NOT NULL REFERENCES conversation,
    at              timestamptz NOT NULL,
    expires_at      timestamptz NOT NULL,
    rules_version   int NOT NULL REFERENCES rating_rules,
    UNIQUE (cause, subject_id)
);

CREATE INDEX rating_event_of_seller ON rating_event (seller_id, expires_at);

-- What counts for nothing all the same, whether or not its event is there yet: the buyer agreed, or the contact was none.
CREATE TABLE rating_pardon (
    cause      text NOT NULL CHECK (cause IN ('contact', 'delivery', 'order')),
    subject_id uuid NOT NULL,
    reason     text NOT NULL CHECK (reason IN ('refund_agreed', 'spam', 'blocked')),
    at         timestamptz NOT NULL,
    PRIMARY KEY (cause, subject_id)
);

CREATE FUNCTION refuse_rating_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'What moved a rating is never changed';
END
$$;

CREATE TRIGGER rating_event_is_final BEFORE UPDATE OR DELETE ON rating_event
    FOR EACH ROW EXECUTE FUNCTION refuse_rating_change();
CREATE TRIGGER rating_event_stays BEFORE TRUNCATE ON rating_event
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_rating_change();
CREATE TRIGGER rating_pardon_is_final BEFORE UPDATE OR DELETE ON rating_pardon
    FOR EACH ROW EXECUTE FUNCTION refuse_rating_change();
CREATE TRIGGER rating_pardon_stays BEFORE TRUNCATE ON rating_pardon
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_rating_change();
CREATE TRIGGER rating_rules_are_final BEFORE UPDATE OR DELETE ON rating_rules
    FOR EACH ROW EXECUTE FUNCTION refuse_rating_change();
CREATE TRIGGER rating_rules_stay BEFORE TRUNCATE ON rating_rules
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_rating_change();

-- First contacts that wait for their answer, and when to look at them.
CREATE TABLE rating_watch (
    conversation_id uuid PRIMARY KEY REFERENCES conversation,
    seller_id       uuid NOT NULL,
    buyer_id        uuid NOT NULL,
    started_at      timestamptz NOT NULL,
    look_at         timestamptz NOT NULL
);

CREATE INDEX rating_watch_due ON rating_watch (look_at);
CREATE INDEX rating_watch_of_seller ON rating_watch (seller_id);

-- Contacts that wait since less than a day; nobody is told off for what was before there was a rating.
INSERT INTO rating_watch (conversation_id, seller_id, buyer_id, started_at, look_at)
SELECT k.conversation_id, k.seller_id, c.buyer_id, k.started_at, k.started_at + INTERVAL '1 day'
FROM reply_clock k JOIN conversation c ON c.id = k.conversation_id
WHERE k.new_buyer AND k.started_at > now() - INTERVAL '1 day';
