import { Clock3 } from 'lucide-react';
import type { PendingMessage } from '../../api/types';
import { ApiError } from '../../api/problem';
import { useMe } from '../../app/session';
import { conversation as en } from '../../i18n/en/conversation';
import { useTexts } from '../../i18n/LanguageContext';
import { conversation as ru } from '../../i18n/ru/conversation';
import { Button } from '../../ui/Button';
import { classes } from '../../ui/classes';
import { Icon } from '../../ui/Icon';
import { useProblemWords } from '../../ui/problemWords';
import { InlineNotice } from '../../ui/State';
import { giveBack } from '../composer/returned';
import { useOutbox } from '../outbox/OutboxContext';
import type { OutboxEntry } from '../outbox/order';
import { useStreamState } from '../stream/store';
import { MessageFiles } from './MessageFiles';
import { MessageText } from './MessageText';
import styles from './Conversation.module.css';

interface UnsentProps {
  pending: readonly PendingMessage[];
  entries: readonly OutboxEntry[];
}

/** My messages that the other side does not have yet: kept for the undo time, waiting for the network, or refused. */
export function Unsent({ pending, entries }: UnsentProps) {
  const texts = useTexts({ ru, en });
  const away = useStreamState() === 'down';
  if (pending.length + entries.length === 0) return null;
  return (
    <article className={classes(styles.turn, styles.own, styles.waiting)} aria-label={texts.you}>
      <div className={styles.messages}>
        {pending.map((message) => (
          <div key={message.clientId} className={styles.message}>
            <Bubble text={message.text} attachments={message.attachments} />
            <Waiting words={texts.sending} />
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

/** The server would not take it: why, and what its author can do. The text stays in view. */
function Refused({ entry, kind }: { entry: OutboxEntry; kind: NonNullable<OutboxEntry['refused']> }) {
  const texts = useTexts({ ru, en });
  const words = useProblemWords()(new ApiError(kind, 422));
  const me = useMe();
  const { outbox } = useOutbox();
  const edit = async () => {
    const taken = await outbox.takeBack(entry.clientId);
    if (taken !== undefined) giveBack(me.id, taken.conversationId, taken.text, taken.attachments);
  };
  return (
    <div className={styles.refused}>
      <InlineNotice
        role="alert"
        actions={
          <>
            <Button small variant="text" onClick={() => void edit()}>
              {texts.edit}
            </Button>
            <Button small variant="text" onClick={() => void outbox.takeBack(entry.clientId)}>
              {texts.discard}
            </Button>
          </>
        }
      >
        {texts.notSent} {kind === 'invalid-input' ? texts.notTaken : `${words.title}. ${words.text}`}
      </InlineNotice>
    </div>
  );
}
