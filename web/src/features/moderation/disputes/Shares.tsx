import type { Order } from '../../../api/types';
import { disputes as en } from '../../../i18n/en/disputes';
import { useFormat, useTexts } from '../../../i18n/LanguageContext';
import { disputes as ru } from '../../../i18n/ru/disputes';
import { person } from '../../orders/facts';
import orderStyles from '../../orders/Orders.module.css';
import type { Shares as Both } from './split';

/** What each of the two gets, or got, both said. */
export function Shares({ order, shares }: { order: Order; shares: Both }) {
  const texts = useTexts({ ru, en });
  const format = useFormat();
  return (
    <ul className={orderStyles.terms}>
      {(['buyer', 'seller'] as const).map((side) => (
        <li key={side} className={orderStyles.line}>
          <span>
            {person(order, side).name}, {texts.sides[side]}
          </span>
          <b>{format.money(shares[side])}</b>
        </li>
      ))}
    </ul>
  );
}
