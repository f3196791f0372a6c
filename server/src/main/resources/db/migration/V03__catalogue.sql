-- What a seller says of himself; who never said anything has no row.
CREATE TABLE profile (
    account_id uuid PRIMARY KEY REFERENCES account ON DELETE CASCADE,
    headline   text NOT NULL,
    about      text NOT NULL
);

-- What is sold. `version` counts the changes of what the seller writes; status and pictures have operations of their own.
-- `words` is what the search finds. PostgreSQL's Russian configuration stems Latin words as English ones; it keeps ё
-- apart from е, which most people write for it, so ё is written е here and in what is searched for.
CREATE TABLE service (
    id             uuid PRIMARY KEY,
    seller_id      uuid NOT NULL REFERENCES account ON DELETE CASCADE,
    title          text NOT NULL,
    description    text NOT NULL,
    price_amount   bigint NOT NULL CHECK (price_amount >= 0),
    price_currency text NOT NULL,
    delivery_days  int NOT NULL,
    contact_needs  jsonb NOT NULL,
    status         text NOT NULL CHECK (status IN ('draft', 'published', 'paused', 'archived')),
    version        int NOT NULL,
    created_at     timestamptz NOT NULL,
    updated_at     timestamptz NOT NULL,
    published_at   timestamptz CHECK (published_at IS NOT NULL OR status IN ('draft', 'archived')),
    words          tsvector NOT NULL GENERATED ALWAYS AS (
        setweight(to_tsvector('russian', translate(title, 'Ёё', 'Ее')), 'A')
        || setweight(to_tsvector('russian', translate(description, 'Ёё', 'Ее')), 'B')) STORED
);

CREATE INDEX service_seller ON service (seller_id, id DESC);
CREATE INDEX service_newest ON service (published_at DESC, id DESC) WHERE status = 'published';
CREATE INDEX service_words ON service USING gin (words) WHERE status = 'published';

-- Pictures of services; the bytes are in the blob store. A row without a service is a picture on its way in or out: it is
-- written before the bytes and deleted after them, so that no bytes are ever without a row.
CREATE TABLE picture (
    id         uuid PRIMARY KEY,
    service_id uuid REFERENCES service ON DELETE SET NULL,
    place      int NOT NULL,
    alt        text NOT NULL,
    media_type text NOT NULL,
    size       bigint NOT NULL,
    width      int NOT NULL,
    height     int NOT NULL,
    changed_at timestamptz NOT NULL
);

CREATE INDEX picture_service ON picture (service_id, place);
CREATE INDEX picture_loose ON picture (changed_at) WHERE service_id IS NULL;

-- Titles with misspelled words are found by the trigrams they share, where the database has the extension and lets us
-- have it; without it the search is as good but for misspellings.
DO $$
BEGIN
    CREATE EXTENSION IF NOT EXISTS pg_trgm;
    CREATE INDEX service_trigrams ON service USING gin (lower(translate(title, 'Ёё', 'Ее')) gin_trgm_ops)
        WHERE status = 'published';
EXCEPTION
    WHEN undefined_file OR feature_not_supported OR insufficient_privilege THEN
        RAISE NOTICE 'No pg_trgm: misspelled words will not be found';
END
$$;
