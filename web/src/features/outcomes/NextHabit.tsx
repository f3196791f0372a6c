import { Link } from 'wouter';
import type { HabitShare, NextHabit as Next } from '../../api/types';
import { outcomes as en } from '../../i18n/en/outcomes';
import { useTexts } from '../../i18n/LanguageContext';
import { outcomes as ru } from '../../i18n/ru/outcomes';
import { ENOUGH_CASES, percent, TECHNIQUE } from './figures';
import { useShareWords } from './shareWords';
import styles from './Outcomes.module.css';

/** The one habit to work on next, and how sure anybody can be of it. */
export function NextHabit({ next, habits }: { next: Next; habits: readonly HabitShare[] }) {
  const all = useTexts({ ru, en });
  const texts = all.next;
  const say = useShareWords();
  const chosen = habits.find((habit) => habit.key === next.habit);
  return (
    <section className={styles.next} aria-labelledby="next-title">
      <h2 id="next-title">{texts.title}</h2>
      {chosen === undefined ? (
        <p>{next.verdict === 'kept' ? texts.kept : texts.tooFew(ENOUGH_CASES)}</p>
      ) : (
        <>
          <p className={styles.chosen}>{all.habits.keys[chosen.key]}</p>
          <p>
            {texts.workOn(say(chosen.share), percent(chosen.target))} {next.sure ? texts.sure : texts.unsure}{' '}
            <Link href={`/techniques/${TECHNIQUE[chosen.key]}`}>{texts.technique}</Link>
          </p>
          <p className={styles.quiet}>{texts.why}</p>
        </>
      )}
    </section>
  );
}
