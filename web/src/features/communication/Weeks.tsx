import type { MyScores, Part, WeekScores } from '../../api/types';
import { communication as en } from '../../i18n/en/communication';
import { useLanguage, useTexts } from '../../i18n/LanguageContext';
import { communication as ru } from '../../i18n/ru/communication';
import { classes } from '../../ui/classes';
import { firstAndLast, PARTS, weekNames } from './scores';
import styles from './Communication.module.css';

/** The weeks side by side, a small chart for each part on one scale; the numbers stand in a table behind them. */
export function Weeks({ scores }: { scores: MyScores }) {
  const texts = useTexts({ ru, en }).chart;
  return (
    <section className={styles.card} aria-labelledby="weeks-title">
      <h2 id="weeks-title">{texts.title}</h2>
      <Result scores={scores} />
      <div className={styles.charts}>
        {PARTS.map((part) => (
          <Bars key={part} part={part} weeks={scores.weeks} />
        ))}
      </div>
      <p className={styles.legend}>{texts.legend}</p>
      <details className={styles.behind}>
        <summary>{texts.table}</summary>
        <Table weeks={scores.weeks} />
      </details>
    </section>
  );
}

function Result({ scores }: { scores: MyScores }) {
  const texts = useTexts({ ru, en }).chart;
  const ends = firstAndLast(scores);
  if (ends === null) return <p className={styles.lead}>{texts.tooFew(scores.enough)}</p>;
  return (
    <p className={styles.lead}>{ends.weeks === 1 ? texts.single(ends.last) : texts.result(ends.first, ends.last)}</p>
  );
}

function Bars({ part, weeks }: { part: Part; weeks: readonly WeekScores[] }) {
  const texts = useTexts({ ru, en });
  const name = weekNames(useLanguage());
  const values = weeks.map((week) => `${name(week.start)}: ${week[part] ?? texts.chart.gap}`).join(', ');
  const first = weeks[0];
  const last = weeks.at(-1);
  return (
    <figure className={styles.chart}>
      <figcaption>{texts.parts[part]}</figcaption>
      <div className={styles.plot} role="img" aria-label={texts.chart.bars(texts.parts[part], values)}>
        {weeks.map((week, index) => (
          <Bar key={week.start} value={week[part]} current={index === weeks.length - 1} />
        ))}
      </div>
      <div className={styles.ends} aria-hidden="true">
        <span>{first && name(first.start)}</span>
        <span>{last && name(last.start)}</span>
      </div>
    </figure>
  );
}

function Bar({ value, current }: { value: number | null; current: boolean }) {
  return (
    <div className={classes(styles.bar, current && styles.current, value === null && styles.gap)}>
      {value !== null && (
        <>
          <span>{value}</span>
          <i style={{ height: `${value}%` }} />
        </>
      )}
    </div>
  );
}

function Table({ weeks }: { weeks: readonly WeekScores[] }) {
  const texts = useTexts({ ru, en });
  const name = weekNames(useLanguage());
  return (
    // Wider than a phone, the table scrolls by itself, and who has only a keyboard scrolls what has the focus.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.wide} tabIndex={0} role="group" aria-label={texts.chart.title}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{texts.chart.week}</th>
            {PARTS.map((part) => (
              <th key={part} scope="col">
                {texts.parts[part]}
              </th>
            ))}
            <th scope="col">{texts.chart.sum}</th>
            <th scope="col">{texts.chart.replies}</th>
            <th scope="col">{texts.chart.messages}</th>
          </tr>
        </thead>
        <tbody>
          {weeks.toReversed().map((week, index) => (
            <tr key={week.start}>
              <th scope="row">
                {name(week.start)}
                {index === 0 && <span className={styles.quiet}> ({texts.chart.current})</span>}
              </th>
              {[...PARTS, 'sum' as const].map((part) => (
                <td key={part}>{week[part] ?? <Gap />}</td>
              ))}
              <td>{week.replies}</td>
              <td>{week.messages}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Gap() {
  const texts = useTexts({ ru, en }).chart;
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="sr">{texts.gap}</span>
    </>
  );
}
