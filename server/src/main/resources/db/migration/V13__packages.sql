-- A service is sold in one to three packages, to which options can be added; questions are what a buyer is asked when he
-- orders. price_amount, price_currency and delivery_days stay: they are those of the cheapest package, and all that a list needs.
ALTER TABLE service
    ADD COLUMN packages jsonb,
    ADD COLUMN options jsonb NOT NULL DEFAULT '[]',
    ADD COLUMN questions jsonb NOT NULL DEFAULT '[]';

-- What was sold so far becomes one package, named in the language of its seller. How many revisions it included stands in its
-- description, if anywhere; nothing is promised in the seller's name.
UPDATE service
SET packages = jsonb_build_array(jsonb_build_object(
    'name', CASE account.language WHEN 'ru' THEN 'Стандарт' ELSE 'Standard' END,
    'description', '',
    'price', jsonb_build_object('amount', price_amount, 'currency', price_currency),
    'deliveryDays', delivery_days,
    'revisions', 0))
FROM account
WHERE account.id = service.seller_id;

ALTER TABLE service
    ALTER COLUMN packages SET NOT NULL,
    ALTER COLUMN options DROP DEFAULT,
    ALTER COLUMN questions DROP DEFAULT,
    ADD CONSTRAINT service_packages CHECK (jsonb_array_length(packages) BETWEEN 1 AND 3);
