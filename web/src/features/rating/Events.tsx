import { useState } from 'react';
import { Link } from 'wouter';
import type { MyRating, RatingEvent } from '../../api/types';
import { rating as en } from '../../i18n/en/rating';
import { useFormat, useLanguage, useTexts } from '../../i18n/LanguageContext';
import { rating as ru } from '../../i18n/ru/rating';
import { Button } from '../../ui/Button';
import { classes } from '../../ui/classes';
import { pointsText, shareText } from './rating';
import styles from './Rating.module.css';

const SHOWN_FIRST = 12;

interface EventsProps {
  rating: MyRating;
  /** The event that is thought away. */
  without: string | null;
  onWithout: (id: string | null) => void;
}

/** Every event that moved the rating, with its share, until when it counts, and what would be without it. */
export function Events({ rating, without, onWithout }: EventsProps) {
  const texts = useTexts({ ru, en }).events;
  const language = useLanguage();
  const [all, setAll] = useState(false);
  const shown = all ? rating.events : rating.events.slice(0, SHOWN_FIRST);
  return (
    <>
      <ul className={styles.list}>
        <li className={styles.event}>
          <span className={styles.what}>{texts.start}</span>
          <span className={styles.share}>{pointsText(rating.base, language)}</span>
        </li>
        {shown.map((event) => (
          <Event
            key={event.id}
            event={event}
            old={event.rulesVersion !== rating.rules.version}
            pressed={event.id === without}
            onPress={() => onWithout(event.id === without ? null : event.id)}
          />
        ))}
        {rating.leftOff > 0 && shown.length === rating.events.length && (
          <li className={styles.event}>
            <span className={styles.what}>{texts.leftOff(rating.leftOff)}</span>
            <span className={styles.share}>{shareText(rating.leftOffShare, language)}</span>
          </li>
        )}
      </ul>
      {rating.events.length === 0 && <p className={styles.quiet}>{texts.none}</p>}
      {shown.length < rating.events.length && (
        <div>
          <Button variant="line" small onClick={() => setAll(true)}>
            {texts.more}
          </Button>
        </div>
      )}
    </>
  );
}

function Event(props: { event: RatingEvent; old: boolean; pressed: boolean; onPress: () => void }) {
  const { event, old, pressed, onPress } = props;
  const texts = useTexts({ ru, en }).events;
  const language = useLanguage();
  const format = useFormat();
  const name = texts.kinds[event.kind];
  return (
    <li className={classes(styles.event, pressed && styles.pressed)}>
      <div className={styles.what}>
        <b>{name}</b>
        <span>
          <Link href={`/desk/c/${event.conversationId}`} aria-label={texts.conversation(event.buyer.name)}>
            {event.buyer.name}
          </Link>
          {` · ${format.date(event.at)}`}
          {old && ` · ${texts.oldRules(event.rulesVersion)}`}
        </span>
        <span>
          {event.pardon === null
            ? texts.expires(format.date(event.expiresAt), pointsText(event.afterExpiry, language))
            : texts.pardons[event.pardon]}
        </span>
      </div>
      <span className={classes(styles.share, event.share < 0 && styles.minus)}>{shareText(event.share, language)}</span>
      {event.pardon === null ? (
        <Button
          variant="line"
          small
          aria-pressed={pressed}
          aria-label={texts.withoutFor(`${name}, ${event.buyer.name}, ${format.date(event.at)}`)}
          onClick={onPress}
        >
          {texts.without}
        </Button>
      ) : (
        <span />
      )}
    </li>
  );
}
