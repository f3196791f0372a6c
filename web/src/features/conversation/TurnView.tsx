import { memo } from 'react';
import { Bot, Check, CheckCheck } from 'lucide-react';
import type { Message, Person } from '../../api/types';
import { conversation as en } from '../../i18n/en/conversation';
import { useFormat, useTexts } from '../../i18n/LanguageContext';
import { conversation as ru } from '../../i18n/ru/conversation';
import { Avatar } from '../../ui/Avatar';
import { classes } from '../../ui/classes';
import { Icon } from '../../ui/Icon';
import { MessageActions } from '../contact/MessageActions';
import { MessageFiles } from './MessageFiles';
import { MessageText } from './MessageText';
import type { Turn } from './timeline';
import styles from './Conversation.module.css';

interface TurnViewProps {
  turn: Turn;
  own: boolean;
  other: Person;
  /** How far the other side has read. */
  otherReadSeq: number;
  /** The message looked for, marked for a moment. */
  foundSeq: number | null;
}

/** What one side said in one go; the time stands once, under the last message. */
export const TurnView = memo(function TurnView({ turn, own, other, otherReadSeq, foundSeq }: TurnViewProps) {
  const texts = useTexts({ ru, en });
  const last = turn.messages.at(-1);
  return (
    <article className={classes(styles.turn, own && styles.own)} aria-label={own ? texts.you : other.name}>
      {!own && <Avatar person={other} size="s" />}
      <div className={styles.messages}>
        {turn.messages.map((message) => (
          <div
            key={message.seq}
            id={`m${message.seq}`}
            className={classes(styles.message, message.seq === foundSeq && styles.found)}
          >
            <div className={styles.bubble}>
              {message.text !== '' && <MessageText text={message.text} />}
              <MessageFiles attachments={message.attachments} />
            </div>
            {!own && <MessageActions message={message} />}
            {message === last && <Meta message={message} own={own} read={message.seq <= otherReadSeq} />}
          </div>
        ))}
      </div>
    </article>
  );
});

function Meta({ message, own, read }: { message: Message; own: boolean; read: boolean }) {
  const texts = useTexts({ ru, en });
  const format = useFormat();
  return (
    <div className={styles.meta}>
      {message.automatic && (
        <>
          <Icon of={Bot} size={14} />
          {texts.automatic}
          <span aria-hidden="true">·</span>
        </>
      )}
      <time dateTime={message.sentAt} title={format.dateTime(message.sentAt)}>
        {format.time(message.sentAt)}
      </time>
      {own && (
        <>
          <Icon of={read ? CheckCheck : Check} size={14} />
          {read ? texts.read : texts.sent}
        </>
      )}
    </div>
  );
}
