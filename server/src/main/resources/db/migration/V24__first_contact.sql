-- Conversations that an account began lately, and a sketch of the words with which it did: the smallest hashes of their runs of three words.
CREATE TABLE contact_begun (
    conversation_id uuid PRIMARY KEY REFERENCES conversation,
    account_id      uuid NOT NULL REFERENCES account,
    at              timestamptz NOT NULL,
    sketch          int[] NOT NULL
);

CREATE INDEX contact_begun_of_account ON contact_begun (account_id, at);

-- What a seller asks of those who write to him first: for one service, or for all that have none of their own.
CREATE TABLE contact_form (
    seller_id  uuid NOT NULL REFERENCES account,
    service_id uuid,
    deadline   text NOT NULL CHECK (deadline IN ('off', 'optional', 'required')),
    budget     text NOT NULL CHECK (budget IN ('off', 'optional', 'required')),
    UNIQUE NULLS NOT DISTINCT (seller_id, service_id)
);

-- What was answered last; the message says the same in words.
CREATE TABLE contact_answer (
    conversation_id uuid PRIMARY KEY REFERENCES conversation,
    deadline        date,
    amount          bigint CHECK (amount > 0),
    currency        text,
    CHECK ((amount IS NULL) = (currency IS NULL))
);
