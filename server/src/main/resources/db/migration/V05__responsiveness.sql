-- The reply clocks that run: one where the buyer's turn waits for the seller.
CREATE TABLE reply_clock (
    conversation_id uuid PRIMARY KEY REFERENCES conversation,
    seller_id       uuid NOT NULL,
    started_at      timestamptz NOT NULL,
    first_seq       int NOT NULL,
    new_buyer       boolean NOT NULL
);

CREATE INDEX reply_clock_of_seller ON reply_clock (seller_id, started_at);

-- Each real answer, with the clock that it stopped. A late answer is late for ever: rows are never changed.
CREATE TABLE reply (
    conversation_id uuid NOT NULL REFERENCES conversation,
    seq             int NOT NULL,
    seller_id       uuid NOT NULL,
    started_at      timestamptz NOT NULL,
    replied_at      timestamptz NOT NULL,
    new_buyer       boolean NOT NULL,
    PRIMARY KEY (conversation_id, seq)
);

CREATE INDEX reply_of_seller ON reply (seller_id, replied_at);
