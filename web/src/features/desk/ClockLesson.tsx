import { useState } from 'react';
import { Link } from 'wouter';
import { lesson as en } from '../../i18n/en/lesson';
import { useTexts } from '../../i18n/LanguageContext';
import { lesson as ru } from '../../i18n/ru/lesson';
import { ReplyClock } from '../../ui/clock/ReplyClock';
import { serverNow } from '../../ui/clock/serverClock';
import styles from './Desk.module.css';

/** One example of each band: so many minutes have been waited. */
const WAITED_MINUTES = [4, 22, 46, 110, 1388, 1560] as const;

/** What the clock of the inbox will say, before there is anything in it. */
export default function ClockLesson() {
  const texts = useTexts({ ru, en });
  const [now] = useState(serverNow);
  return (
    <section className={styles.lesson} aria-label={texts.title}>
      <h2>{texts.title}</h2>
      <p>
        {texts.text} <Link href="/my/rating">{texts.rating}</Link>
      </p>
      <ul>
        {WAITED_MINUTES.map((minutes, index) => (
          <li key={minutes}>
            <ReplyClock
              clock={{
                startedAt: new Date(now - minutes * 60_000).toISOString(),
                firstSeq: 1,
                newBuyer: true,
                ends: null,
                stands: [],
              }}
            />
            <span>{texts.bands[index]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
