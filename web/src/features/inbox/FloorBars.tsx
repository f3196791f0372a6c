import { Undo2 } from 'lucide-react';
import type { PendingMessage } from '../../api/types';
import { inbox as en } from '../../i18n/en/inbox';
import { useTexts } from '../../i18n/LanguageContext';
import { inbox as ru } from '../../i18n/ru/inbox';
import { Button } from '../../ui/Button';
import { useConversation, usePending } from '../conversation/queries';
import { useSecondsLeft } from '../conversation/leaves';
import { useTakeBack } from '../composer/useTakeBack';
import { dismissUndo, useUndoable } from '../desk/undoStore';
import styles from './Inbox.module.css';

/** At the foot of the list: replies of other conversations that can still be taken back, and the last undoable act. */
export function FloorBars({ openId }: { openId: string | null }) {
  const texts = useTexts({ ru, en });
  const undoable = useUndoable();
  const pending =
    usePending().data?.filter(({ state, conversationId }) => state === 'leaving' && conversationId !== openId) ?? [];
  return (
    <div className={styles.foot}>
      <div className={styles.floor} role="status">
        {pending.map((message) => (
          <PendingBar key={message.clientId} pending={message} />
        ))}
        {undoable !== null && (
          <div key={undoable.id} className={styles.bar}>
            <span>{undoable.text}</span>
            <Button
              variant="text"
              small
              icon={Undo2}
              onClick={() => {
                dismissUndo();
                void undoable.undo();
              }}
            >
              {texts.undo}
            </Button>
          </div>
        )}
      </div>
    </div>
  );
}

function PendingBar({ pending }: { pending: PendingMessage }) {
  const texts = useTexts({ ru, en });
  const name = useConversation(pending.conversationId).data?.other.name;
  const seconds = useSecondsLeft(pending);
  const takeBack = useTakeBack();
  if (name === undefined || seconds === 0) return null;
  return (
    <div className={styles.bar}>
      <span aria-hidden="true">{texts.replyLeaves(name, seconds)}</span>
      <Button variant="text" small icon={Undo2} onClick={() => void takeBack(pending)}>
        {texts.undo}
      </Button>
    </div>
  );
}
