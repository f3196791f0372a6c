-- An order may be made of what two agreed on without a service, and so may its review.
ALTER TABLE review ALTER COLUMN service_id DROP NOT NULL;

CREATE INDEX review_by_buyer ON review (buyer_id) WHERE written_at IS NOT NULL AND automatic IS NULL;

-- Tasks that buyers publish. `proposals` counts what was ever proposed; `words` is what the search finds, as with services.
CREATE TABLE request (
    id           uuid PRIMARY KEY,
    buyer_id     uuid NOT NULL REFERENCES account,
    -- Named by the buyer's page, so that what is repeated is one request.
    client_id    uuid NOT NULL,
    title        text NOT NULL,
    body         text NOT NULL,
    budget_from  bigint NOT NULL CHECK (budget_from >= 0),
    budget_to    bigint NOT NULL CHECK (budget_to >= budget_from),
    currency     text NOT NULL,
    deadline     date,
    language     text NOT NULL CHECK (language IN ('ru', 'en')),
    state        text NOT NULL CHECK (state IN ('open', 'chosen', 'expired', 'withdrawn')),
    version      int NOT NULL,
    proposals    int NOT NULL DEFAULT 0,
    chosen_id    uuid,
    published_at timestamptz NOT NULL,
    edited_at    timestamptz,
    expires_at   timestamptz NOT NULL,
    extended     boolean NOT NULL,
    ended_at     timestamptz CHECK ((ended_at IS NULL) = (state = 'open')),
    words        tsvector NOT NULL GENERATED ALWAYS AS (
        setweight(to_tsvector('russian', translate(title, 'Ёё', 'Ее')), 'A')
        || setweight(to_tsvector('russian', translate(body, 'Ёё', 'Ее')), 'B')) STORED,
    CHECK ((chosen_id IS NOT NULL) = (state = 'chosen')),
    UNIQUE (buyer_id, client_id)
);

CREATE INDEX request_of_buyer ON request (buyer_id, published_at DESC, id DESC);
CREATE INDEX request_newest ON request (published_at DESC, id DESC) WHERE state = 'open';
CREATE INDEX request_to_expire ON request (expires_at) WHERE state = 'open';
CREATE INDEX request_words ON request USING gin (words) WHERE state = 'open';

-- What its buyer added once somebody had proposed something.
CREATE TABLE request_addition (
    request_id uuid NOT NULL REFERENCES request,
    no         int NOT NULL,
    client_id  uuid NOT NULL,
    at         timestamptz NOT NULL,
    body       text NOT NULL,
    PRIMARY KEY (request_id, no),
    UNIQUE (request_id, client_id)
);

-- Files of requests; a row without a request is one that is not published yet, and forgotten after a while.
CREATE TABLE request_file (
    id         uuid PRIMARY KEY,
    account_id uuid NOT NULL REFERENCES account,
    request_id uuid REFERENCES request,
    place      int NOT NULL DEFAULT 0,
    name       text NOT NULL,
    media_type text NOT NULL,
    size       bigint NOT NULL,
    width      int,
    height     int,
    created_at timestamptz NOT NULL
);

CREATE INDEX request_file_of ON request_file (request_id, place) WHERE request_id IS NOT NULL;
CREATE INDEX request_file_loose ON request_file (created_at) WHERE request_id IS NULL;

-- What sellers offer to do for a request, each seller one. Its buyer and its author alone read it.
CREATE TABLE proposal (
    id              uuid PRIMARY KEY,
    request_id      uuid NOT NULL REFERENCES request,
    seller_id       uuid NOT NULL REFERENCES account,
    client_id       uuid NOT NULL,
    state           text NOT NULL CHECK (state IN ('sent', 'withdrawn', 'declined', 'chosen', 'lapsed')),
    version         int NOT NULL,
    body            text NOT NULL,
    packages        jsonb NOT NULL CHECK (jsonb_array_length(packages) BETWEEN 1 AND 3),
    contact_needs   jsonb NOT NULL,
    sent_at         timestamptz NOT NULL,
    edited_at       timestamptz,
    ended_at        timestamptz CHECK ((ended_at IS NULL) = (state = 'sent')),
    -- What the buyer said when he declined; empty if nothing.
    answer          text NOT NULL DEFAULT '',
    -- Where the two talk about it, once they do.
    conversation_id uuid REFERENCES conversation,
    order_id        uuid REFERENCES service_order,
    UNIQUE (request_id, seller_id),
    UNIQUE (seller_id, client_id)
);

CREATE INDEX proposal_of_seller ON proposal (seller_id, sent_at DESC, id DESC);
-- One request is given to one seller, whatever happens.
CREATE UNIQUE INDEX proposal_chosen ON proposal (request_id) WHERE state = 'chosen';

-- Searches that somebody wants to repeat, and when he last did.
CREATE TABLE saved_search (
    id         uuid PRIMARY KEY,
    account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
    name       text NOT NULL,
    filter     jsonb NOT NULL,
    looked_at  timestamptz NOT NULL,
    made_at    timestamptz NOT NULL
);

CREATE INDEX saved_search_of ON saved_search (account_id, made_at);

DO $$
BEGIN
    CREATE INDEX request_trigrams ON request USING gin (lower(translate(title, 'Ёё', 'Ее')) gin_trgm_ops)
        WHERE state = 'open';
EXCEPTION
    WHEN undefined_object THEN
        RAISE NOTICE 'No pg_trgm: misspelled words will not be found';
END
$$;
