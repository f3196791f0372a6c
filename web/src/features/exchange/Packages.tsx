import type { ServicePackage } from '../../api/types';
import { exchange as en } from '../../i18n/en/exchange';
import { useFormat, useTexts } from '../../i18n/LanguageContext';
import { exchange as ru } from '../../i18n/ru/exchange';
import styles from './Exchange.module.css';

/** What is offered for how much; one alone needs no name. */
export function Packages({ packages }: { packages: readonly ServicePackage[] }) {
  const texts = useTexts({ ru, en }).proposal;
  const format = useFormat();
  return (
    <ul className={styles.packages}>
      {packages.map((one) => (
        <li key={one.name}>
          <span>
            {packages.length > 1 && <b>{one.name}: </b>}
            {texts.days(one.deliveryDays)}, {texts.revisions(one.revisions)}
          </span>
          <b>{format.money(one.price)}</b>
          {one.description !== '' && <p>{one.description}</p>}
        </li>
      ))}
    </ul>
  );
}
