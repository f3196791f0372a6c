import type { HabitFigures, HabitShare } from '../../api/types';
import { outcomes as en } from '../../i18n/en/outcomes';
import { useTexts } from '../../i18n/LanguageContext';
import { outcomes as ru } from '../../i18n/ru/outcomes';
import { classes } from '../../ui/classes';
import { Bars } from './Bars';
import { DataTable } from './Chart';
import { onTarget, percent } from './figures';
import { useShareWords } from './shareWords';
import styles from './Outcomes.module.css';

const PARTS = ['speed', 'politeness', 'professionalism', 'sum'] as const;

/** The habits, each beside its target, with the three scores above them. */
export function Habits({ habits }: { habits: HabitFigures }) {
  const texts = useTexts({ ru, en });
  const words = texts.habits;
  const say = useShareWords();
  const known = habits.shares.filter((habit) => habit.share.enough);
  const reached = known.filter((habit) => onTarget(habit.share, habit.target));
  return (
    <>
      <dl className={styles.scores} aria-label={words.scores}>
        {PARTS.map((part) => (
          <div key={part}>
            <dt>{words[part]}</dt>
            <dd className={classes(habits.scores[part] === null && styles.unknown)}>
              {habits.scores[part] ?? words.tooFew}
            </dd>
          </div>
        ))}
      </dl>
      {known.length > 0 && <p className={styles.result}>{words.result(reached.length, known.length)}</p>}
      <ul className={styles.habits}>
        {habits.shares.map((habit) => (
          <Habit key={habit.key} habit={habit} />
        ))}
      </ul>
      <DataTable
        caption={words.title}
        head={[words.habit, words.now, texts.curve.interval, words.target]}
        rows={habits.shares.map(({ key, share, target }) => [
          key,
          words.keys[key],
          say(share),
          share.enough ? texts.between(percent(share.low), percent(share.high)) : texts.few,
          texts.percent(percent(target)),
        ])}
      />
    </>
  );
}

/** The bar is for the eye alone: the words beside it and the table say the same. */
function Habit({ habit: { key, share, target } }: { habit: HabitShare }) {
  const texts = useTexts({ ru, en });
  const words = texts.habits;
  const at = (value: number) => `${value * 100}%`;
  return (
    <li className={styles.habit}>
      <div>
        <b>{words.keys[key]}</b>
        <span>{share.of === 0 ? texts.none : `${texts.outOf(share.count, share.of)} ${words.of[key]}`}</span>
      </div>
      <div className={styles.gauge} aria-hidden="true">
        {share.enough && <i style={{ width: at(share.share) }} />}
        {share.enough && <s style={{ left: at(share.low), width: at(share.high - share.low) }} />}
        <u style={{ left: at(target) }} />
      </div>
      <span className={classes(styles.value, !share.enough && styles.unknown)}>
        {share.enough ? texts.percent(percent(share.share)) : texts.few}
      </span>
    </li>
  );
}

/** How soon buyers got an answer, band by band. */
export function Turns({ habits }: { habits: HabitFigures }) {
  const texts = useTexts({ ru, en });
  const answers = habits.shares.find((habit) => habit.key === 'answers');
  if (answers === undefined || answers.share.of === 0) return <p className={styles.result}>{texts.turns.none}</p>;
  const values = habits.bands.map(({ band, count }) => `${texts.bands[band]}: ${count}`).join('; ');
  return (
    <>
      {answers.share.enough && <p className={styles.result}>{texts.turns.result(percent(answers.share.share))}</p>}
      <Bars
        height={200}
        label={texts.turns.image(values)}
        columns={habits.bands.map(({ band, count }) => ({ key: band, value: count }))}
        keyName={(band) => texts.bandsShort[band as keyof typeof texts.bandsShort]}
        valueName={(value) => (Number.isInteger(value) ? String(value) : '')}
      />
      <DataTable
        caption={texts.turns.title}
        head={[texts.curve.band, texts.turns.count]}
        rows={habits.bands.map(({ band, count }) => [band, texts.bands[band], count])}
      />
    </>
  );
}
