import type { Order } from '../../api/types';
import { orders as en } from '../../i18n/en/orders';
import { useTexts } from '../../i18n/LanguageContext';
import { orders as ru } from '../../i18n/ru/orders';
import styles from './Orders.module.css';

/** To where the marketplace takes the payment; it leaves this page. */
export function PayLink({ order: { payUrl, side } }: { order: Order }) {
  const texts = useTexts({ ru, en });
  // Only http leads somewhere; nothing that came with an order may run here.
  if (payUrl === null || side !== 'buyer' || !/^https?:\/\/|^\//.test(payUrl)) return null;
  return (
    <p className={styles.pay}>
      <a href={payUrl}>{texts.pay}</a>
    </p>
  );
}
