import { Flag } from 'lucide-react';
import { asApiError } from '../../api/problem';
import type { Message, Order, Person, Side } from '../../api/types';
import { moderation as en } from '../../i18n/en/moderation';
import { useFormat, useTexts, useTimeZone } from '../../i18n/LanguageContext';
import { moderation as ru } from '../../i18n/ru/moderation';
import { Avatar } from '../../ui/Avatar';
import { Button } from '../../ui/Button';
import { classes } from '../../ui/classes';
import { serverNow } from '../../ui/clock/serverClock';
import { Icon } from '../../ui/Icon';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { MessageFiles } from '../conversation/MessageFiles';
import { timeline } from '../conversation/timeline';
import type { Turn } from '../conversation/timeline';
import talk from '../conversation/Conversation.module.css';
import { useCardTitle } from '../orders/useCard';
import styles from './Case.module.css';

interface Around {
  people: Record<Side, Person>;
  /** Who stands on the right, where one writes oneself elsewhere. */
  right: Side;
  /** The message that this is about. */
  marked?: number;
  /** The order that is known; of its cards more can be said. */
  order?: Order;
}

interface TalkProps extends Around {
  messages: readonly Message[];
  /** What stands before, and how to get it. */
  pages: { hasMore: boolean; isFetching: boolean; isError: boolean; error: unknown; onMore: () => void };
}

/** What two have said to each other, as a third one reads it. */
export function Talk({ messages, pages, ...around }: TalkProps) {
  const texts = useTexts({ ru, en }).case;
  const format = useFormat();
  const timeZone = useTimeZone();
  return (
    <>
      <div className={talk.edge}>
        {pages.hasMore ? (
          <Button small variant="text" unavailable={pages.isFetching} onClick={pages.onMore}>
            {texts.earlier}
          </Button>
        ) : (
          messages.length > 0 && texts.beginning
        )}
      </div>
      {pages.isError && <ProblemNotice error={asApiError(pages.error)} title={texts.earlierFailed} />}
      {timeline(messages, timeZone).map((day) => (
        <section key={day.key} aria-label={format.day(day.at, new Date(serverNow()))}>
          <h2 className={talk.day}>{format.day(day.at, new Date(serverNow()))}</h2>
          {day.turns.map((turn) => (
            <TurnOf key={turn.messages[0]?.seq} turn={turn} {...around} />
          ))}
        </section>
      ))}
    </>
  );
}

function TurnOf({ turn, people, right, order, marked }: Around & { turn: Turn }) {
  const texts = useTexts({ ru, en }).case;
  const format = useFormat();
  const own = turn.side === right;
  const who = people[turn.side];
  const last = turn.messages.at(-1);
  return (
    <article className={classes(talk.turn, own && talk.own)} aria-label={`${who.name}, ${texts.sides[turn.side]}`}>
      {!own && <Avatar person={who} size="s" />}
      <div className={talk.messages}>
        {turn.messages.map((message) => (
          <div key={message.seq} id={`m${message.seq}`} className={talk.message} tabIndex={-1}>
            {message.seq === marked && (
              <p className={styles.markedLine}>
                <Icon of={Flag} size={14} />
                {texts.markedHere}
              </p>
            )}
            <div className={classes(talk.bubble, message.seq === marked && styles.markedBubble)}>
              {message.card !== null && (
                <p>
                  <b>
                    <CardTitle card={message.card} {...(order !== undefined && { order })} />
                  </b>
                </p>
              )}
              {/* Its links lead to where the author wants one to go: here they are only read. */}
              {message.text !== '' && <p dir="auto">{message.text}</p>}
              <MessageFiles attachments={message.attachments} />
            </div>
            {message === last && (
              <div className={talk.meta}>
                {who.name}, {texts.sides[turn.side]}
                <span aria-hidden="true">·</span>
                <time dateTime={message.sentAt} title={format.dateTime(message.sentAt)}>
                  {format.time(message.sentAt)}
                </time>
              </div>
            )}
          </div>
        ))}
      </div>
    </article>
  );
}

/** What happened, where only its place in the conversation is known. */
function CardTitle({ card, order }: { card: NonNullable<Message['card']>; order?: Order }) {
  return useCardTitle(card, order?.id === card.orderId ? order : undefined);
}
