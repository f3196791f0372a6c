-- What the pages of outcomes count, as narrow as it can be read: the rows themselves carry texts and whole orders.

CREATE INDEX message_score_measures ON message_score (seller_id, sent_at) INCLUDE (politeness, professionalism);
CREATE INDEX reply_to_new_buyer ON reply (seller_id, started_at) INCLUDE (conversation_id, replied_at) WHERE new_buyer;
CREATE INDEX order_of_seller ON service_order (seller_id, closed_at) INCLUDE (id, buyer_id, stage);
CREATE INDEX order_paid ON service_order (conversation_id, placed_at) WHERE (body -> 'times' ->> 'paidAt') IS NOT NULL;
CREATE INDEX order_log_of_work ON order_log (order_id, no) INCLUDE (act, at)
    WHERE act IN ('take', 'revise', 'progress', 'deliver', 'dispute', 'offer');
CREATE INDEX ledger_to_seller ON ledger_entry (order_id, at) INCLUDE (amount, currency, from_pocket, to_pocket)
    WHERE to_pocket = 'seller' OR from_pocket = 'seller';
CREATE INDEX review_measures ON review (seller_id, written_at)
    INCLUDE (automatic, up, speed, quality, communication, answered_at) WHERE written_at IS NOT NULL;
