import type { ReplyClock as Clock } from '../../api/types';
import { clock as en } from '../../i18n/en/clock';
import { useFormat, useTexts } from '../../i18n/LanguageContext';
import type { Format } from '../../i18n/format';
import { clock as ru } from '../../i18n/ru/clock';
import { classes } from '../classes';
import { readClock, redrawIn } from './bands';
import type { ClockReading } from './bands';
import { ringPaths } from './ring';
import { useServerNow } from './serverClock';
import styles from './ReplyClock.module.css';

/** A ring of five segments; those of the bands already lost are pale. */
export function Ring(props: {
  reading: Pick<ClockReading, 'band'> & { share?: number };
  size?: number;
  width?: number;
}) {
  const { reading, size = 20, width = 3.2 } = props;
  const { track, mark } = ringPaths(reading);
  return (
    <svg className={styles.ring} width={size} height={size} viewBox="0 0 20 20" aria-hidden="true">
      {track !== '' && <path className={styles.track} d={track} strokeWidth={width} />}
      {mark !== '' && <path d={mark} stroke="currentColor" strokeWidth={width} />}
      {reading.band === 'lost' && (
        <path d="M5.5 14.5l9-9" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />
      )}
    </svg>
  );
}

/** The whole ring in the accent: somebody who answers in time. For the badge on public pages. */
export function FullRing({ size = 36 }: { size?: number }) {
  return (
    <span className={styles.full}>
      <Ring reading={{ band: 1, share: 1 }} size={size} width={2.4} />
    </span>
  );
}

function numberOf(reading: ClockReading, format: Format, seconds: (count: number) => string): string {
  if (reading.band === 'lost') return format.duration(reading.waitedMillis / 60_000);
  if (reading.leftMillis <= 120_000) return seconds(Math.ceil(reading.leftMillis / 10_000) * 10);
  return format.duration(reading.leftMillis / 60_000);
}

interface ReplyClockProps {
  clock: Clock;
  /** `big` stands in the head of a conversation, with the words. */
  size?: 'row' | 'big';
}

/** How long until the next loss, drawn and said; it redraws itself. */
export function ReplyClock({ clock, size = 'row' }: ReplyClockProps) {
  const texts = useTexts({ ru, en });
  const format = useFormat();
  const now = useServerNow((at) => redrawIn(readClock(clock, at)));
  const reading = readClock(clock, now);
  const number = numberOf(reading, format, texts.seconds);
  const spoken =
    reading.band === 'lost'
      ? texts.spokenLost(number)
      : texts.spoken(number, texts.ends[reading.band], reading.band === 5 && clock.newBuyer);
  const goesOn =
    reading.band === 'lost' || reading.goesOnAt === null
      ? null
      : texts.stands(format.until(new Date(reading.goesOnAt).toISOString(), new Date(now)));
  const said = goesOn === null ? spoken : `${goesOn}. ${spoken}`;
  const stands = reading.band !== 'lost' && reading.stands;
  const tone = reading.band === 'lost' ? styles.lost : stands ? styles.stands : styles[`band${reading.band}`];
  return (
    <span className={classes(styles.clock, tone, size === 'big' && styles.big)} title={said}>
      <Ring reading={reading} width={size === 'big' ? 2.8 : 3.2} />
      <span aria-hidden="true">
        {size === 'row' ? (
          number
        ) : (
          <>
            <b>{number}</b>
            <small>
              {reading.band === 'lost'
                ? texts.lostNote
                : (goesOn ?? texts.note(texts.ends[reading.band], format.duration(reading.waitedMillis / 60_000)))}
            </small>
          </>
        )}
      </span>
      <span className="sr">{said}</span>
    </span>
  );
}
