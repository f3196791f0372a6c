import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { Clock3, Hourglass, Shield } from 'lucide-react';
import type { PendingMessage } from '../../api/types';
import { ApiError } from '../../api/problem';
import { conversation as en } from '../../i18n/en/conversation';
import { guard as guardEn } from '../../i18n/en/guard';
import { useTexts } from '../../i18n/LanguageContext';
import { conversation as ru } from '../../i18n/ru/conversation';
import { guard as guardRu } from '../../i18n/ru/guard';
import { Button } from '../../ui/Button';
import { classes } from '../../ui/classes';
import { Icon } from '../../ui/Icon';
import { useProblemWords } from '../../ui/problemWords';
import { InlineNotice } from '../../ui/State';
import { useTakeBack } from '../composer/useTakeBack';
import { AppealLink, Findings } from '../guard/GuardNotice';
import { isByGuard, useBringBack } from '../guard/returning';
import { useOutbox } from '../outbox/OutboxContext';
import type { OutboxEntry } from '../outbox/order';
import { useStreamState } from '../stream/store';
import { MessageFiles } from './MessageFiles';
import { MessageText } from './MessageText';
import styles from './Conversation.module.css';

interface UnsentProps {
  pending: readonly PendingMessage[];
  entries: readonly OutboxEntry[];
  /** How the other side is greeted. */
  name: string;
}

/** My messages that the other side does not have: kept for the undo time, with a moderator, waiting for the network, refused. */
export function Unsent({ pending, entries, name }: UnsentProps) {
  const texts = useTexts({ ru, en });
  const away = useStreamState() === 'down';
  if (pending.length + entries.length === 0) return null;
  return (
    <article className={classes(styles.turn, styles.own, styles.waiting)} aria-label={texts.you}>
      <div className={styles.messages}>
        {pending.map((message) => (
          <div key={message.clientId} className={styles.message}>
            <Bubble text={message.text} attachments={message.attachments} />
            {message.state === 'leaving' ? (
              <Waiting words={texts.sending} />
            ) : (
              <WithModerator pending={message} name={name} />
            )}
          </div>
        ))}
        {entries.map((entry) => (
          <div key={entry.clientId} className={styles.message}>
            <Bubble text={entry.text} attachments={entry.attachments} />
            {entry.refused !== null ? (
              <Refused entry={entry} kind={entry.refused} />
            ) : (
              <Waiting words={away ? texts.waits : texts.sending} />
            )}
          </div>
        ))}
      </div>
    </article>
  );
}

function Bubble({ text, attachments }: Pick<OutboxEntry, 'text' | 'attachments'>) {
  return (
    <div className={styles.bubble}>
      {text !== '' && <MessageText text={text} />}
      <MessageFiles attachments={attachments} />
    </div>
  );
}

function Waiting({ words }: { words: string }) {
  return (
    <div className={styles.meta}>
      <Icon of={Clock3} size={14} />
      {words}
    </div>
  );
}

/** Held for a moderator, or given back by one. */
function WithModerator({ pending, name }: { pending: PendingMessage; name: string }) {
  const texts = useTexts({ ru: guardRu, en: guardEn });
  const takeBack = useTakeBack();
  const { returned } = pending;
  const back = (words: string) => (
    <Button small variant="text" onClick={() => void takeBack(pending)}>
      {words}
    </Button>
  );
  return (
    <div className={styles.refused}>
      {returned === null ? (
        <InlineNotice role="status" icon={Hourglass} actions={back(texts.takeBack)}>
          {texts.held(name)}
        </InlineNotice>
      ) : (
        <InlineNotice
          role="status"
          icon={Shield}
          tone="stop"
          actions={
            <>
              {back(texts.edit)}
              <AppealLink rulingId={returned.rulingId} />
            </>
          }
        >
          <b>{texts.title.returned}.</b> {returned.reason} {returned.strike && texts.strike}
        </InlineNotice>
      )}
    </div>
  );
}

/** The server would not take it: why, and what its author can do. The text stays in view. */
function Refused({ entry, kind }: { entry: OutboxEntry; kind: NonNullable<OutboxEntry['refused']> }) {
  const texts = useTexts({ ru, en });
  const words = useProblemWords()(new ApiError(kind, 422));
  const again = useTexts({ ru: guardRu, en: guardEn }).again;
  const { outbox } = useOutbox();
  if (isByGuard(entry)) return <ByGuard entry={entry} />;
  return (
    <NotTaken
      entry={entry}
      more={
        kind === 'frozen' && (
          <Button small variant="text" onClick={() => void outbox.again(entry.clientId, entry.confirmed ?? false)}>
            {again}
          </Button>
        )
      }
    >
      {texts.notSent} {kind === 'invalid-input' ? texts.notTaken : `${words.title}. ${words.text}`}
    </NotTaken>
  );
}

/** As long as this the text is on its way into the composer, where the same is said. */
const COMING_MS = 300;

/** Comes into the composer by itself as soon as nothing else is being written there. */
function ByGuard({ entry }: { entry: OutboxEntry }) {
  const texts = useTexts({ ru: guardRu, en: guardEn });
  const { outbox } = useOutbox();
  const [stays, setStays] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setStays(true), COMING_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!stays) return null;
  const asks = entry.refused === 'confirm-first';
  return (
    <NotTaken
      entry={entry}
      stops={!asks}
      more={
        <>
          {asks && (
            <Button small variant="text" onClick={() => void outbox.again(entry.clientId, true)}>
              {texts.sendAnyway}
            </Button>
          )}
          {entry.ruling?.rulingId != null && <AppealLink rulingId={entry.ruling.rulingId} />}
        </>
      }
    >
      <b>{asks ? texts.title['confirm-first'] : texts.title.refused}</b>
      <Findings findings={entry.ruling?.findings ?? []} />
    </NotTaken>
  );
}

interface NotTakenProps {
  entry: OutboxEntry;
  stops?: boolean;
  more?: ReactNode;
  children: ReactNode;
}

function NotTaken({ entry, stops = false, more, children }: NotTakenProps) {
  const texts = useTexts({ ru, en });
  const { outbox } = useOutbox();
  const bringBack = useBringBack();
  return (
    <div className={styles.refused}>
      <InlineNotice
        role="alert"
        {...(stops && { icon: Shield, tone: 'stop' })}
        actions={
          <>
            <Button small variant="text" onClick={() => void bringBack(entry)}>
              {texts.edit}
            </Button>
            {more}
            <Button small variant="text" onClick={() => void outbox.takeBack(entry.clientId)}>
              {texts.discard}
            </Button>
          </>
        }
      >
        {children}
      </InlineNotice>
    </div>
  );
}
