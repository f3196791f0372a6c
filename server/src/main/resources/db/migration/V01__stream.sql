-- The live stream of each account: its last position, and the events that a device may still have to catch up with.
CREATE TABLE account_stream (
    account_id uuid PRIMARY KEY,
    position   bigint NOT NULL
) WITH (fillfactor = 50);

CREATE TABLE account_event (
    account_id uuid NOT NULL,
    position   bigint NOT NULL,
    payload    text NOT NULL,
    created_at timestamptz NOT NULL,
    PRIMARY KEY (account_id, position)
);

-- Only the purge reads by time, and rows come in the order of time: the smallest index does.
CREATE INDEX account_event_created ON account_event USING brin (created_at);
