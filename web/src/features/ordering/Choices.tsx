import type { Service } from '../../api/types';
import { ordering as en } from '../../i18n/en/ordering';
import { useFormat, useTexts } from '../../i18n/LanguageContext';
import { ordering as ru } from '../../i18n/ru/ordering';
import { withOption } from './choice';
import type { Choice } from './choice';
import styles from './Ordering.module.css';

interface ChoiceProps {
  service: Service;
  choice: Choice;
  onChoose: (choice: Choice) => void;
}

/** One of the packages; where there is only one, it is only told. */
export function PackageChoice({ service: { packages }, choice, onChoose }: ChoiceProps) {
  const texts = useTexts({ ru, en });
  const [only] = packages;
  if (packages.length === 1 && only !== undefined) {
    return (
      <section className={styles.part}>
        <h2>{texts.package}</h2>
        <PackageWords one={only} />
      </section>
    );
  }
  return (
    <fieldset className={styles.part}>
      <legend>{texts.package}</legend>
      {packages.map((one, place) => (
        <label key={one.name} className={styles.choice}>
          <input
            type="radio"
            name="package"
            checked={place === choice.package}
            onChange={() => onChoose({ ...choice, package: place })}
          />
          <PackageWords one={one} />
        </label>
      ))}
    </fieldset>
  );
}

function PackageWords({ one }: { one: Service['packages'][number] }) {
  const texts = useTexts({ ru, en });
  const format = useFormat();
  return (
    <span className={styles.words}>
      <span className={styles.line}>
        <b>{one.name}</b>
        <b className={styles.price}>{format.money(one.price)}</b>
      </span>
      <small>{[texts.days(one.deliveryDays), texts.revisions(one.revisions)].join(', ')}</small>
      {one.description !== '' && <span>{one.description}</span>}
    </span>
  );
}

export function OptionChoice({ service: { options }, choice, onChoose }: ChoiceProps) {
  const texts = useTexts({ ru, en });
  return (
    <fieldset className={styles.part}>
      <legend>{texts.options}</legend>
      {options.map((option, place) => (
        <label key={option.title} className={styles.choice}>
          <input
            type="checkbox"
            checked={choice.options.includes(place)}
            onChange={(event) => onChoose(withOption(choice, place, event.target.checked))}
          />
          <OptionWords option={option} />
        </label>
      ))}
    </fieldset>
  );
}

function OptionWords({ option: { title, price, extraDays } }: { option: Service['options'][number] }) {
  const texts = useTexts({ ru, en });
  const format = useFormat();
  return (
    <span className={styles.words}>
      <span className={styles.line}>
        <span>{title}</span>
        <b className={styles.price}>+{format.money(price)}</b>
      </span>
      <small>{extraDays === 0 ? texts.noDays : texts.moreDays(extraDays)}</small>
    </span>
  );
}
