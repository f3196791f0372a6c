import { Fragment, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { ArrowDown, MessageSquare } from 'lucide-react';
import type { Conversation, Language, Message } from '../../api/types';
import { conversation as en } from '../../i18n/en/conversation';
import { useFormat, useLanguage, useTexts, useTimeZone } from '../../i18n/LanguageContext';
import { conversation as ru } from '../../i18n/ru/conversation';
import { Button } from '../../ui/Button';
import { serverNow } from '../../ui/clock/serverClock';
import { EmptyState } from '../../ui/State';
import { greetingName } from '../composer/template';
import { cardWords } from '../orders/cardWords';
import { liveCards } from '../orders/facts';
import { CardPlace } from './CardPlace';
import { useMessageTravel } from './queries';
import type { MessageWindow } from './messageWindow';
import { ThreadEdge } from './ThreadEdge';
import { firstUnread, timeline } from './timeline';
import type { Day, Turn } from './timeline';
import { TurnView } from './TurnView';
import { Unsent } from './Unsent';
import { useReadMark } from './useReadMark';
import { useThreadScroll } from './useThreadScroll';
import type { PendingMessage } from '../../api/types';
import type { OutboxEntry } from '../outbox/order';
import styles from './Conversation.module.css';

interface ThreadProps {
  conversation: Conversation;
  window: MessageWindow;
  pending: readonly PendingMessage[];
  entries: readonly OutboxEntry[];
  /** The message to jump to. */
  at: number | null;
  /** Counts the messages sent from here, each of which is followed to the end. */
  sentCount: number;
}

/** The messages: by day and turn, the reader's place kept whatever comes in. */
export function Thread({ conversation, window, pending, entries, at, sentCount }: ThreadProps) {
  const texts = useTexts({ ru, en });
  const timeZone = useTimeZone();
  const area = useRef<HTMLDivElement>(null);
  const travel = useMessageTravel(conversation.id);
  const { messages, hasEarlier, hasLater } = window;
  const days = useMemo(() => timeline(messages, timeZone), [messages, timeZone]);
  const live = useMemo(() => liveCards(messages, hasLater), [messages, hasLater]);
  const [openedAt] = useState(conversation.myReadSeq);
  const lastSeq = messages.at(-1)?.seq ?? 0;
  const lastMark = `${lastSeq}/${pending.length}/${entries.length}`;
  const { atEnd, toEnd } = useThreadScroll(area, messages[0]?.seq, lastMark);
  const unseen = useUnseen(messages, conversation, atEnd);
  useReadMark(conversation, lastSeq, atEnd && !hasLater);
  useJump(at, area, travel.around.mutateAsync);
  const toLatest = async () => {
    if (hasLater) await travel.latest.mutateAsync();
    toEnd();
  };
  useFollow(sentCount, toLatest);
  return (
    <div className={styles.stage}>
      {/* A scrolling region takes the focus so that the arrow keys reach what is out of sight. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div ref={area} className={styles.thread} role="region" aria-label={texts.list} tabIndex={0}>
        <div className={styles.flow}>
          <ThreadEdge
            more={hasEarlier}
            work={travel.earlier}
            label={texts.loadEarlier}
            {...(messages.length > 0 && { end: texts.beginning })}
          />
          {messages.length === 0 && pending.length === 0 && entries.length === 0 && (
            <div className={styles.nothing}>
              <EmptyState icon={MessageSquare} title={texts.empty.title}>
                {texts.empty.text}
              </EmptyState>
            </div>
          )}
          <Days days={days} conversation={conversation} openedAt={openedAt} foundSeq={at} live={live} />
          {hasLater && <ThreadEdge more work={travel.later} label={texts.toLatest} />}
          <Unsent pending={pending} entries={entries} name={greetingName(conversation.other.name)} />
        </div>
      </div>
      {(!atEnd || hasLater) && (
        <Button small icon={ArrowDown} className={styles.jump ?? ''} onClick={() => void toLatest()}>
          {unseen > 0 ? texts.newBelow(unseen) : texts.toLatest}
        </Button>
      )}
      <Announcer messages={messages} conversation={conversation} />
    </div>
  );
}

interface DaysProps {
  days: readonly Day[];
  conversation: Conversation;
  openedAt: number;
  foundSeq: number | null;
  /** The cards that tell where their orders stand. */
  live: ReadonlySet<number>;
}

function Days({ days, conversation, openedAt, foundSeq, live }: DaysProps) {
  const texts = useTexts({ ru, en });
  const format = useFormat();
  const { side } = conversation;
  const now = new Date(serverNow());
  const freshSeq = firstUnread(days, side, openedAt);
  return days.map((day) => (
    <section key={day.key} aria-label={format.day(day.at, now)}>
      <h2 className={styles.day}>{format.day(day.at, now)}</h2>
      {day.turns.map((turn) => (
        <Fragment key={turn.messages[0]?.seq}>
          {freshSeq !== undefined && turn.messages[0]?.seq === freshSeq && (
            <div className={styles.fresh}>{texts.newHere}</div>
          )}
          <TurnOrCard turn={turn} conversation={conversation} foundSeq={foundSeq} live={live} />
        </Fragment>
      ))}
    </section>
  ));
}

interface TurnOrCardProps extends Pick<DaysProps, 'conversation' | 'foundSeq' | 'live'> {
  turn: Turn;
}

function TurnOrCard({ turn, conversation, foundSeq, live }: TurnOrCardProps) {
  const { side, other, otherReadSeq } = conversation;
  const [first] = turn.messages;
  if (first?.card != null) {
    const { seq, card } = first;
    return (
      <CardPlace
        message={first}
        card={card}
        conversation={conversation}
        live={live.has(seq)}
        found={seq === foundSeq}
      />
    );
  }
  return (
    <TurnView turn={turn} own={turn.side === side} other={other} otherReadSeq={otherReadSeq} foundSeq={foundSeq} />
  );
}

/** How many messages of the other side came in below the reader's place. */
function useUnseen(messages: readonly Message[], conversation: Conversation, atEnd: boolean): number {
  const last = messages.at(-1)?.seq ?? 0;
  const [seen, setSeen] = useState(last);
  if (atEnd && seen !== last) setSeen(last);
  const known = messages.filter((message) => message.seq > seen && message.side !== conversation.side).length;
  return Math.max(known, 0);
}

/** Reads out what the other side has just written. */
function Announcer({ messages, conversation }: { messages: readonly Message[]; conversation: Conversation }) {
  const texts = useTexts({ ru, en });
  const language = useLanguage();
  const last = messages.at(-1);
  const [before] = useState(last?.seq ?? 0);
  const news = last !== undefined && last.seq > before && last.side !== conversation.side ? last : undefined;
  return (
    <div className="sr" role="status" aria-live="polite">
      {news && texts.announced(conversation.other.name, saidWith(news, language))}
    </div>
  );
}

/** A message in words: a card says first what happened. */
function saidWith({ card, text }: Message, language: Language): string {
  return [card === null ? '' : cardWords(card.kind, language), text].filter((words) => words !== '').join('. ');
}

/** Brings the message looked for into view, fetching its surroundings when they are not held. */
function useJump(
  at: number | null,
  area: React.RefObject<HTMLElement | null>,
  fetchAround: (seq: number) => Promise<void>,
): void {
  const jump = useEffectEvent(async (seq: number) => {
    await fetchAround(seq);
    requestAnimationFrame(() => area.current?.querySelector(`#m${seq}`)?.scrollIntoView({ block: 'center' }));
  });
  useEffect(() => {
    if (at !== null) void jump(at);
  }, [at]);
}

function useFollow(sentCount: number, follow: () => Promise<void>): void {
  const go = useEffectEvent(follow);
  useEffect(() => {
    if (sentCount > 0) void go();
  }, [sentCount]);
}
