import { quickReplies as en } from '../../i18n/en/settings';
import { useFormat, useTexts } from '../../i18n/LanguageContext';
import { quickReplies as ru } from '../../i18n/ru/settings';
import { pieces, type Values } from './fill';
import styles from './QuickReplies.module.css';

/** A template as it would leave, with sample values that one can tell from the seller's own words. */
export function FilledText({ template }: { template: string }) {
  const { sample } = useTexts({ ru, en });
  const format = useFormat();
  const { amount, currency } = sample;
  const values: Values = {
    buyer: sample.buyer,
    service: sample.service,
    price: format.money({ amount, currency }),
  };
  return pieces(template).map((piece, index) =>
    piece.kind === 'text' ? (
      piece.text
    ) : (
      <span key={index} className={styles.value}>
        {values[piece.name]}
      </span>
    ),
  );
}
