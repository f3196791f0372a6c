-- People who sign in. The e-mail is kept as written; email_key is what it is found by, without regard to case. The server
-- makes the key, not lower(): what that does to letters beyond ASCII depends on how a database was made.
CREATE TABLE account (
    id                    uuid PRIMARY KEY,
    email                 text NOT NULL,
    email_key             text NOT NULL UNIQUE,
    password_hash         text NOT NULL,
    name                  text NOT NULL,
    language              text NOT NULL CHECK (language IN ('ru', 'en')),
    time_zone             text NOT NULL,
    theme                 text NOT NULL DEFAULT 'system' CHECK (theme IN ('system', 'light', 'dark')),
    undo_seconds          int NOT NULL DEFAULT 10 CHECK (undo_seconds BETWEEN 0 AND 30),
    browser_notifications boolean NOT NULL DEFAULT false,
    created_at            timestamptz NOT NULL
);

-- Who is signed in where. The cookie holds the token, the table only its SHA-256: a stolen copy of it opens nothing.
-- last_used_at is written all the time and stands in no index, so that PostgreSQL can renew the row where it lies.
CREATE TABLE account_session (
    id           uuid PRIMARY KEY,
    token_hash   bytea NOT NULL UNIQUE,
    account_id   uuid NOT NULL REFERENCES account ON DELETE CASCADE,
    user_agent   text NOT NULL,
    created_at   timestamptz NOT NULL,
    last_used_at timestamptz NOT NULL
) WITH (fillfactor = 70);

CREATE INDEX account_session_account ON account_session (account_id);
