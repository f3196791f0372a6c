-- What each message is worth that a seller wrote in person, as the engine read it when it was scored. `contributions`
-- tells by merit and cause how the points came about: {"politeness": {"greeting": 12}}. `techniques` tells how it stands
-- with each technique that the message was an occasion for: {"S6": "shown", "S9": "missed", "S7": "open"}.
-- It references no conversation: checking that would lock the rows that senders lock, in another order than theirs.
CREATE TABLE message_score (
    conversation_id uuid NOT NULL,
    seq             int NOT NULL,
    seller_id       uuid NOT NULL,
    sent_at         timestamptz NOT NULL,
    politeness      smallint NOT NULL CHECK (politeness BETWEEN 0 AND 100),
    professionalism smallint NOT NULL CHECK (professionalism BETWEEN 0 AND 100),
    contributions   jsonb NOT NULL,
    techniques      jsonb NOT NULL,
    PRIMARY KEY (conversation_id, seq)
);

-- The messages of a seller in a period, and the latest ones, in the order of lists.
CREATE INDEX message_score_of_seller ON message_score (seller_id, sent_at DESC, conversation_id DESC, seq DESC);

-- Messages to be scored, beside the way of a message.
CREATE TABLE message_score_queue (
    place           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    conversation_id uuid NOT NULL,
    seq             int NOT NULL
);

-- What was written before there were scores.
INSERT INTO message_score_queue (conversation_id, seq)
SELECT conversation_id, seq FROM message
WHERE side = 'seller' AND NOT automatic AND body <> ''
ORDER BY sent_at, conversation_id, seq;
