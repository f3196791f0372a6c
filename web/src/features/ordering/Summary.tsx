import type { ReactNode } from 'react';
import type { Service } from '../../api/types';
import { ordering as en } from '../../i18n/en/ordering';
import { useFormat, useTexts } from '../../i18n/LanguageContext';
import { ordering as ru } from '../../i18n/ru/ordering';
import { Button } from '../../ui/Button';
import { greetingName } from '../composer/template';
import type { Ordering } from './useOrdering';
import styles from './Ordering.module.css';

interface SummaryProps {
  service: Service;
  ordering: Ordering;
  /** What stands in the way. */
  children: ReactNode;
}

/** What it comes to, what happens next, and the one button. */
export function Summary({ service, ordering, children }: SummaryProps) {
  const texts = useTexts({ ru, en });
  const format = useFormat();
  const { choice, total, isPending, earlier } = ordering;
  const chosen = service.packages[choice.package];
  if (chosen === undefined || total === null) return null;
  return (
    <>
      <h2>{texts.summary}</h2>
      <ul className={styles.sum}>
        <li className={styles.line}>
          <span>{texts.packageNamed(chosen.name)}</span>
          <b>{format.money(chosen.price)}</b>
        </li>
        {choice.options.map((place) => {
          const option = service.options[place];
          return (
            option && (
              <li key={place} className={styles.line}>
                <span>{option.title}</span>
                <b>{format.money(option.price)}</b>
              </li>
            )
          );
        })}
      </ul>
      <p className={styles.total} aria-live="polite">
        <b>{format.money(total.price)}</b>
        <span>{texts.days(total.days)}</span>
      </p>
      <p className={styles.hint}>{texts.fromTaken}</p>
      {children}
      <Button type="submit" variant="main" wide className={styles.place} unavailable={isPending || earlier !== null}>
        {isPending ? texts.placing : texts.place(format.money(total.price))}
      </Button>
      <Next name={greetingName(service.seller.name)} />
    </>
  );
}

function Next({ name }: { name: string }) {
  const texts = useTexts({ ru, en }).next;
  return (
    <section className={styles.next}>
      <h3>{texts.title}</h3>
      <ol>
        <li>{texts.held(name)}</li>
        <li>{texts.taken(name)}</li>
        <li>{texts.cancel}</li>
        <li>{texts.talk}</li>
      </ol>
    </section>
  );
}
