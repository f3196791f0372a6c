-- What happened to an order stands among the messages, as a card.
ALTER TABLE message
    ADD COLUMN card_kind  text,
    ADD COLUMN card_order uuid,
    ADD COLUMN card_item  uuid;

ALTER TABLE conversation ADD COLUMN last_card text;

-- Orders. `body` is the whole order as the rules read and write it; beside it stands what is looked for.
CREATE TABLE service_order (
    id              uuid PRIMARY KEY,
    conversation_id uuid NOT NULL REFERENCES conversation,
    buyer_id        uuid NOT NULL REFERENCES account,
    seller_id       uuid NOT NULL REFERENCES account,
    -- Named by the buyer's page, so that a request repeated is one order.
    client_id       uuid NOT NULL,
    version         int NOT NULL,
    stage           text NOT NULL,
    contact_kinds   text[] NOT NULL,
    placed_at       timestamptz NOT NULL,
    -- What somebody has to do next, and by when; null once it has ended.
    due_at          timestamptz,
    -- When time alone does something to it next.
    wake_at         timestamptz,
    closed_at       timestamptz,
    body            jsonb NOT NULL,
    UNIQUE (buyer_id, client_id)
);

CREATE INDEX order_of_conversation ON service_order (conversation_id, placed_at DESC);
CREATE INDEX order_open_of_buyer ON service_order (buyer_id, due_at, id) WHERE closed_at IS NULL;
CREATE INDEX order_open_of_seller ON service_order (seller_id, due_at, id) WHERE closed_at IS NULL;
CREATE INDEX order_closed_of_buyer ON service_order (buyer_id, closed_at DESC, id DESC) WHERE closed_at IS NOT NULL;
CREATE INDEX order_closed_of_seller ON service_order (seller_id, closed_at DESC, id DESC) WHERE closed_at IS NOT NULL;
CREATE INDEX order_to_wake ON service_order (wake_at) WHERE wake_at IS NOT NULL;
CREATE INDEX order_disputed ON service_order (due_at, id) WHERE stage = 'disputed';

-- Everything that was ever done to an order. Rows are only ever added.
CREATE TABLE order_log (
    order_id  uuid NOT NULL REFERENCES service_order,
    no        int NOT NULL,
    at        timestamptz NOT NULL,
    act       text NOT NULL,
    actor     text NOT NULL,
    account_id uuid,
    client_id uuid,
    -- What the conversation shows of it, and where.
    card      text,
    item_id   uuid,
    seq       int,
    PRIMARY KEY (order_id, no)
);

CREATE UNIQUE INDEX order_log_once ON order_log (order_id, client_id) WHERE client_id IS NOT NULL;

-- Where the money went. What is held of an order is what came in less what went out; rows are only ever added.
CREATE TABLE ledger_entry (
    order_id     uuid NOT NULL REFERENCES service_order,
    no           int NOT NULL,
    at           timestamptz NOT NULL,
    from_pocket  text NOT NULL CHECK (from_pocket IN ('buyer', 'held', 'seller')),
    to_pocket    text NOT NULL CHECK (to_pocket IN ('buyer', 'held', 'seller') AND to_pocket <> from_pocket),
    amount       bigint NOT NULL CHECK (amount > 0),
    currency     text NOT NULL,
    payment_id   uuid NOT NULL,
    PRIMARY KEY (order_id, no)
);

CREATE FUNCTION refuse_order_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'What was done to an order is never changed';
END
$$;

CREATE TRIGGER order_log_is_final BEFORE UPDATE OR DELETE ON order_log
    FOR EACH ROW EXECUTE FUNCTION refuse_order_change();
CREATE TRIGGER order_log_stays BEFORE TRUNCATE ON order_log
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_order_change();
CREATE TRIGGER ledger_is_final BEFORE UPDATE OR DELETE ON ledger_entry
    FOR EACH ROW EXECUTE FUNCTION refuse_order_change();
CREATE TRIGGER ledger_stays BEFORE TRUNCATE ON ledger_entry
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_order_change();

-- What the marketplace's payment was asked to do, and what became of it.
CREATE TABLE payment (
    id         uuid PRIMARY KEY,
    order_id   uuid NOT NULL REFERENCES service_order,
    kind       text NOT NULL CHECK (kind IN ('hold', 'release', 'refund')),
    amount     bigint NOT NULL CHECK (amount > 0),
    currency   text NOT NULL,
    state      text NOT NULL CHECK (state IN ('open', 'awaited', 'confirmed', 'declined')),
    pay_url    text,
    asked_at   timestamptz NOT NULL,
    -- When to ask (again); null once it is answered.
    try_at     timestamptz,
    tries      int NOT NULL DEFAULT 0,
    settled_at timestamptz
);

CREATE INDEX payment_of_order ON payment (order_id);
CREATE INDEX payment_to_ask ON payment (try_at) WHERE try_at IS NOT NULL;

-- A seller's own ideas for an order.
CREATE TABLE order_ideas (
    order_id uuid PRIMARY KEY REFERENCES service_order,
    ideas    jsonb NOT NULL
);
