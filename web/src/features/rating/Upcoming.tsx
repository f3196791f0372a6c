import { Link } from 'wouter';
import type { MyRating } from '../../api/types';
import { rating as en } from '../../i18n/en/rating';
import { useFormat, useLanguage, useTexts } from '../../i18n/LanguageContext';
import { rating as ru } from '../../i18n/ru/rating';
import { useServerNow } from '../../ui/clock/serverClock';
import { pointsText } from './rating';
import styles from './Rating.module.css';

/** What moves the rating by itself unless the seller does something, with the time that is left. */
export function Upcoming({ rating }: { rating: MyRating }) {
  const texts = useTexts({ ru, en }).upcoming;
  const language = useLanguage();
  const format = useFormat();
  const now = useServerNow((at) => 60_000 - (at % 60_000));
  if (rating.upcoming.length === 0) return <p>{texts.none}</p>;
  const say = (hundredths: number) => pointsText(hundredths, language);
  return (
    <ul className={styles.list}>
      {rating.upcoming.map((one) => (
        <li key={`${one.kind} ${one.orderId ?? one.conversationId}`} className={styles.ahead}>
          <div className={styles.what}>
            <b>{texts.kinds[one.kind]}</b>
            <span>
              {texts.ifNot(say(one.ifNot))}
              {one.ifAnswered !== null && ` ${texts.ifAnswered(say(one.ifAnswered))}`}
            </span>
            <Link href={`/desk/c/${one.conversationId}`}>
              {one.orderId === null ? texts.answer(one.buyer.name) : texts.open(one.buyer.name)}
            </Link>
          </div>
          <p className={styles.left}>
            <b>{texts.left(format.duration((Date.parse(one.at) - now) / 60_000))}</b>
            <span>{texts.until(format.dateTime(one.at))}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}
