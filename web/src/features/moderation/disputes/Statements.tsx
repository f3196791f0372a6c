import type { Order } from '../../../api/types';
import { disputes as en } from '../../../i18n/en/disputes';
import { orders as ordersEn } from '../../../i18n/en/orders';
import { useFormat, useTexts } from '../../../i18n/LanguageContext';
import { disputes as ru } from '../../../i18n/ru/disputes';
import { orders as ordersRu } from '../../../i18n/ru/orders';
import { serverNow } from '../../../ui/clock/serverClock';
import { person } from '../../orders/facts';
import { Block } from './Block';
import styles from './Disputes.module.css';

/** What each of the two says, whoever opened it first. */
export function Statements({ order }: { order: Order }) {
  const texts = useTexts({ ru, en });
  const { reasons } = useTexts({ ru: ordersRu, en: ordersEn }).dispute;
  const format = useFormat();
  const { dispute } = order;
  if (dispute === null) return null;
  const { by, reason, text, wish, openedAt, reply, repliedAt, answerBy } = dispute;
  const other = person(order, by === 'buyer' ? 'seller' : 'buyer');
  return (
    <Block title={texts.statements}>
      <div className={styles.statements}>
        <article aria-label={texts.opened(person(order, by).name)}>
          <header>
            <b>{texts.opened(person(order, by).name)}</b>
            <time dateTime={openedAt}>{format.dateTime(openedAt)}</time>
          </header>
          <p className={styles.reason}>{reasons[reason]}</p>
          <p className={styles.said}>{text}</p>
          <p className={styles.quiet}>{wish === null ? texts.noWish : texts.wish(format.money(wish))}</p>
        </article>
        <article aria-label={texts.replied(other.name)}>
          <header>
            <b>{texts.replied(other.name)}</b>
            {repliedAt !== null && <time dateTime={repliedAt}>{format.dateTime(repliedAt)}</time>}
          </header>
          {reply !== null ? (
            <p className={styles.said}>{reply}</p>
          ) : (
            <p className={styles.quiet}>
              {order.stage === 'disputed' && Date.parse(answerBy) > serverNow()
                ? texts.noReply(format.until(answerBy, new Date(serverNow())))
                : texts.noReplyEver}
            </p>
          )}
        </article>
      </div>
    </Block>
  );
}
