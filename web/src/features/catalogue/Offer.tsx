import { useId } from 'react';
import type { Service } from '../../api/types';
import { catalogue as en } from '../../i18n/en/catalogue';
import { useFormat, useTexts } from '../../i18n/LanguageContext';
import { catalogue as ru } from '../../i18n/ru/catalogue';
import { type Choice, sumOf, toggleOption } from './choice';
import styles from './Offer.module.css';

interface OfferProps {
  service: Service;
  choice: Choice;
  onChoose: (choice: Choice) => void;
}

/** The packages, of which one is picked, the options, and what the choice comes to. */
export function Offer({ service, choice, onChoose }: OfferProps) {
  const texts = useTexts({ ru, en });
  const format = useFormat();
  const sum = sumOf(service, choice);
  return (
    <div className={styles.offer}>
      <Packages service={service} choice={choice} onChoose={onChoose} />
      {service.options.length > 0 && (
        <fieldset className={styles.group}>
          <legend>{texts.offer.options}</legend>
          {service.options.map((option, index) => (
            <label key={index} className={styles.option}>
              <input
                type="checkbox"
                checked={choice.options.includes(index)}
                onChange={() => onChoose(toggleOption(choice, index))}
              />
              <span className={styles.words}>
                {option.title}
                {option.extraDays > 0 && <small>{texts.offer.extraDays(option.extraDays)}</small>}
              </span>
              <span className={styles.amount}>+{format.money(option.price)}</span>
            </label>
          ))}
        </fieldset>
      )}
      <p className={styles.sum} role="status" aria-label={texts.offer.sum}>
        <b>{format.money(sum.price)}</b> <span>{texts.days(sum.days)}</span>
      </p>
    </div>
  );
}

function Packages({ service: { packages }, choice, onChoose }: OfferProps) {
  const texts = useTexts({ ru, en }).offer;
  const name = useId();
  const [only] = packages;
  if (packages.length === 1 && only !== undefined) {
    if (only.description === '' && only.revisions === 0) return null;
    return (
      <div className={styles.only}>
        {only.description !== '' && <p>{only.description}</p>}
        {only.revisions > 0 && <p>{texts.revisions(only.revisions)}</p>}
      </div>
    );
  }
  return (
    <fieldset className={styles.group}>
      <legend>{texts.packages}</legend>
      {packages.map((one, index) => (
        <PackageChoice
          key={one.name}
          one={one}
          group={name}
          checked={choice.package === index}
          onChoose={() => onChoose({ ...choice, package: index })}
        />
      ))}
    </fieldset>
  );
}

interface PackageChoiceProps {
  one: Service['packages'][number];
  group: string;
  checked: boolean;
  onChoose: () => void;
}

function PackageChoice({ one, group, checked, onChoose }: PackageChoiceProps) {
  const texts = useTexts({ ru, en });
  const format = useFormat();
  const id = useId();
  const facts = [texts.days(one.deliveryDays), ...(one.revisions > 0 ? [texts.offer.revisions(one.revisions)] : [])];
  return (
    <label className={styles.package}>
      <input
        type="radio"
        name={group}
        checked={checked}
        aria-labelledby={`${id}-name ${id}-price`}
        aria-describedby={`${id}-facts ${id}-text`}
        onChange={onChoose}
      />
      <b id={`${id}-name`}>{one.name}</b>
      <span id={`${id}-price`} className={styles.amount}>
        {format.money(one.price)}
      </span>
      <small id={`${id}-facts`}>{facts.join(' · ')}</small>
      <span id={`${id}-text`} className={styles.text}>
        {one.description}
      </span>
    </label>
  );
}
