-- Accounts whose owners have shown that the operator means them. E-mails are not verified, so that an account with the
-- e-mail that the operator named may be anybody's; it moderates only if it stands here, too.
CREATE TABLE moderator (
    account_id   uuid PRIMARY KEY REFERENCES account ON DELETE CASCADE,
    confirmed_at timestamptz NOT NULL
);

-- What the operator gives a person to confirm with: of the code only its SHA-256, and at most one for each e-mail.
CREATE TABLE moderator_code (
    email_key text PRIMARY KEY,
    code_hash bytea NOT NULL,
    made_at   timestamptz NOT NULL
);
