-- What may be, or was, said of an order in public: a row for each order that can be reviewed, from its end on.
CREATE TABLE review (
    order_id          uuid PRIMARY KEY REFERENCES service_order,
    -- Its public name, which tells nothing of the order.
    id                uuid NOT NULL UNIQUE,
    conversation_id   uuid NOT NULL REFERENCES conversation,
    buyer_id          uuid NOT NULL REFERENCES account,
    seller_id         uuid NOT NULL REFERENCES account,
    service_id        uuid NOT NULL,
    title             text NOT NULL,
    ended_at          timestamptz NOT NULL,
    version           int NOT NULL,
    -- The review; null until there is one.
    written_at        timestamptz,
    edited_at         timestamptz,
    up                boolean,
    speed             smallint CHECK (speed BETWEEN 1 AND 5),
    quality           smallint CHECK (quality BETWEEN 1 AND 5),
    communication     smallint CHECK (communication BETWEEN 1 AND 5),
    body              text,
    -- Why the system wrote it; null if a person did.
    automatic         text CHECK (automatic IN ('not_taken', 'not_delivered')),
    -- The seller's answer.
    answered_at       timestamptz,
    answer_edited_at  timestamptz,
    answer            text,
    CHECK ((written_at IS NULL) = (up IS NULL) AND (written_at IS NULL) = (body IS NULL)),
    CHECK ((speed IS NULL) = (written_at IS NULL OR automatic IS NOT NULL)),
    CHECK ((speed IS NULL) = (quality IS NULL) AND (speed IS NULL) = (communication IS NULL)),
    CHECK ((answered_at IS NULL) = (answer IS NULL) AND (answered_at IS NULL OR written_at IS NOT NULL))
);

CREATE INDEX review_of_seller ON review (seller_id, written_at DESC, id DESC) WHERE written_at IS NOT NULL;
CREATE INDEX review_of_service ON review (service_id, written_at DESC, id DESC) WHERE written_at IS NOT NULL;
CREATE INDEX review_to_answer ON review (seller_id, (answered_at IS NULL), written_at, id) WHERE written_at IS NOT NULL;

-- Which wording of thanks each seller was given last.
CREATE TABLE review_thanks (
    seller_id uuid PRIMARY KEY REFERENCES account,
    last      int NOT NULL
);
