-- Conversations in which a moderator is, or was, asked to decide between the two.
CREATE TABLE strict_conversation (
    conversation_id uuid PRIMARY KEY,
    since           timestamptz NOT NULL,
    -- Null while he is.
    ended_at        timestamptz
);

-- What the guard had to say in a conversation is evidence in its disputes.
CREATE INDEX guard_log_of_conversation ON guard_log (conversation_id, at DESC, id DESC) WHERE conversation_id IS NOT NULL;

CREATE INDEX order_decided ON service_order (closed_at DESC, id DESC) WHERE stage = 'decided';
