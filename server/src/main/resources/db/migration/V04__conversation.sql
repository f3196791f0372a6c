-- Everything between one buyer and one seller, for ever. One row carries what the inbox of both sides shows, so that a
-- message changes one row and an inbox reads no messages.
CREATE TABLE conversation (
    id                   uuid PRIMARY KEY,
    buyer_id             uuid NOT NULL REFERENCES account,
    seller_id            uuid NOT NULL REFERENCES account,
    service_id           uuid,
    created_at           timestamptz NOT NULL,
    last_seq             int NOT NULL DEFAULT 0,
    last_at              timestamptz NOT NULL,
    last_side            text CHECK (last_side IN ('buyer', 'seller')),
    last_preview         text NOT NULL DEFAULT '',
    last_attachments     int NOT NULL DEFAULT 0,
    -- Whose turn stands: the side of the last message that a person wrote.
    turn_side            text CHECK (turn_side IN ('buyer', 'seller')),
    seller_answered      boolean NOT NULL DEFAULT false,
    -- How many messages each side wrote, and how many of the other side's each has read: their difference is unread.
    buyer_messages       int NOT NULL DEFAULT 0,
    seller_messages      int NOT NULL DEFAULT 0,
    buyer_read_seq       int NOT NULL DEFAULT 0,
    seller_read_seq      int NOT NULL DEFAULT 0,
    buyer_read_messages  int NOT NULL DEFAULT 0,
    seller_read_messages int NOT NULL DEFAULT 0,
    buyer_archived       boolean NOT NULL DEFAULT false,
    seller_archived      boolean NOT NULL DEFAULT false,
    buyer_snoozed_until  timestamptz,
    seller_snoozed_until timestamptz,
    UNIQUE (buyer_id, seller_id),
    CHECK (buyer_id <> seller_id)
);

CREATE INDEX conversation_of_buyer ON conversation (buyer_id, last_at DESC, id DESC) WHERE last_seq > 0;
CREATE INDEX conversation_of_seller ON conversation (seller_id, last_at DESC, id DESC) WHERE last_seq > 0;
CREATE INDEX conversation_unread_by_buyer ON conversation (buyer_id) WHERE seller_messages > buyer_read_messages;
CREATE INDEX conversation_unread_by_seller ON conversation (seller_id) WHERE buyer_messages > seller_read_messages;

CREATE TABLE message (
    conversation_id uuid NOT NULL REFERENCES conversation,
    seq             int NOT NULL,
    client_id       uuid NOT NULL,
    side            text NOT NULL CHECK (side IN ('buyer', 'seller')),
    body            text NOT NULL,
    sent_at         timestamptz NOT NULL,
    automatic       boolean NOT NULL,
    PRIMARY KEY (conversation_id, seq),
    UNIQUE (conversation_id, client_id)
);

-- A message that its writer can still take back. Nobody else knows of it. Once it has left or was taken back, the row stays
-- for a day: a late attempt to take it back is told what happened, and a late repetition of the request that kept it does not
-- bring it back to life.
CREATE TABLE pending_message (
    conversation_id uuid NOT NULL REFERENCES conversation,
    client_id       uuid NOT NULL,
    account_id      uuid NOT NULL,
    side            text NOT NULL CHECK (side IN ('buyer', 'seller')),
    body            text NOT NULL,
    attachment_ids  uuid[] NOT NULL,
    written_at      timestamptz NOT NULL,
    release_at      timestamptz NOT NULL,
    -- When it left, or was taken back; null while it can be either.
    released_at     timestamptz,
    taken_back      boolean NOT NULL DEFAULT false,
    PRIMARY KEY (conversation_id, client_id)
);

CREATE INDEX pending_message_due ON pending_message (release_at) WHERE released_at IS NULL;
CREATE INDEX pending_message_of_account ON pending_message (account_id, client_id);
CREATE INDEX pending_message_released ON pending_message (released_at) WHERE released_at IS NOT NULL;

CREATE TABLE draft (
    conversation_id uuid NOT NULL REFERENCES conversation,
    side            text NOT NULL CHECK (side IN ('buyer', 'seller')),
    body            text NOT NULL,
    attachment_ids  uuid[] NOT NULL,
    saved_at        timestamptz NOT NULL,
    origin          text NOT NULL,
    PRIMARY KEY (conversation_id, side)
);

-- A private note of one side on the other.
CREATE TABLE note (
    conversation_id uuid NOT NULL REFERENCES conversation,
    side            text NOT NULL CHECK (side IN ('buyer', 'seller')),
    body            text NOT NULL,
    PRIMARY KEY (conversation_id, side)
);

-- A file: uploaded first, then sent with a message (conversation, seq and place are set), or deleted after a day.
CREATE TABLE attachment (
    id              uuid PRIMARY KEY,
    account_id      uuid NOT NULL REFERENCES account,
    name            text NOT NULL,
    media_type      text NOT NULL,
    size            bigint NOT NULL,
    width           int,
    height          int,
    created_at      timestamptz NOT NULL,
    conversation_id uuid REFERENCES conversation,
    seq             int,
    place           int
);

CREATE INDEX attachment_of_message ON attachment (conversation_id, seq, place) WHERE conversation_id IS NOT NULL;
CREATE INDEX attachment_unsent ON attachment (created_at) WHERE conversation_id IS NULL;

-- What search reads. The words of both accounts' ids stand among the words of the text, so that one index finds "this
-- word, in my conversations" without touching other people's. Filled from the queue, beside the way of a message.
CREATE TABLE message_search (
    conversation_id uuid NOT NULL,
    seq             int NOT NULL,
    sent_at         timestamptz NOT NULL,
    words           tsvector NOT NULL,
    PRIMARY KEY (conversation_id, seq)
);

CREATE INDEX message_search_words ON message_search USING gin (words);

CREATE TABLE message_search_queue (
    place           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    conversation_id uuid NOT NULL,
    seq             int NOT NULL
);
