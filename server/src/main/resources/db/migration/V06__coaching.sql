-- Texts that a seller keeps at hand, in his order.
CREATE TABLE quick_reply (
    id         uuid PRIMARY KEY,
    account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
    title      text NOT NULL,
    body       text NOT NULL,
    place      int NOT NULL,
    UNIQUE (account_id, place)
);
