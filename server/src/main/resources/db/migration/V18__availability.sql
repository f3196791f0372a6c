-- What of a seller's availability is only ever as it is now. A seller without a row has never said when he works.
CREATE TABLE availability (
    seller_id      uuid PRIMARY KEY REFERENCES account,
    version        int NOT NULL,
    busy           boolean NOT NULL DEFAULT false,
    -- With so many orders in work he takes no more; null: as many as come.
    most_orders    int CHECK (most_orders > 0),
    orders_in_work int NOT NULL DEFAULT 0,
    -- SHA-256 of the secret in the address of his calendar.
    calendar_key   bytea UNIQUE,
    -- Until when the closed spans below are written.
    written_until  timestamptz NOT NULL DEFAULT '-infinity'
);

CREATE INDEX availability_to_write ON availability (written_until);

-- Working hours, and from when on they hold. Only added to: what held at the time of a message can be asked for ever.
CREATE TABLE schedule (
    seller_id        uuid NOT NULL REFERENCES availability,
    valid_from       timestamptz NOT NULL,
    time_zone        text NOT NULL,
    -- Of each day from Monday on pairs of minutes, "540-780,840-1080;…"; nothing on a day off.
    week             text NOT NULL,
    -- The country whose public holidays are days off, and those that are not.
    country          text,
    kept_days        date[] NOT NULL,
    hide_on_days_off boolean NOT NULL,
    PRIMARY KEY (seller_id, valid_from)
);

-- Vacations and single days off. One that is withdrawn stays: it was declared when messages came.
CREATE TABLE time_off (
    id           uuid PRIMARY KEY,
    seller_id    uuid NOT NULL REFERENCES availability,
    first_day    date NOT NULL,
    last_day     date NOT NULL,
    starts_at    timestamptz NOT NULL,
    ends_at      timestamptz NOT NULL CHECK (ends_at > starts_at),
    message      text NOT NULL,
    declared_at  timestamptz NOT NULL,
    withdrawn_at timestamptz
);

CREATE INDEX time_off_of_seller ON time_off (seller_id, starts_at);

-- When a seller's services are out of the lists, from now on and well ahead: made of the above, and made anew when it changes.
CREATE TABLE closed_span (
    account_id uuid NOT NULL REFERENCES availability,
    starts_at  timestamptz NOT NULL,
    ends_at    timestamptz NOT NULL,
    PRIMARY KEY (account_id, starts_at)
);
