import { lazy, Suspense, useState } from 'react';
import type { ComponentType, RefObject } from 'react';
import type { Conversation, PendingMessage } from '../../api/types';
import { useMe } from '../../app/session';
import { composer as en } from '../../i18n/en/composer';
import { useTexts } from '../../i18n/LanguageContext';
import { composer as ru } from '../../i18n/ru/composer';
import { Button } from '../../ui/Button';
import { classes } from '../../ui/classes';
import { InlineNotice } from '../../ui/State';
import type { CoachProps } from '../coach/Coach';
import { useCoachOn } from '../coach/coachSwitch';
import { ComposerFoot } from './ComposerFoot';
import { FileChips } from './FileChips';
import { PendingBar } from './PendingBar';
import { QuickReplyChips, QuickReplyMenu, useQuickReplies } from './QuickReplies';
import { greetingName } from './template';
import { TextBox } from './TextBox';
import { sendObstacle } from './uploads';
import type { SendObstacle } from './uploads';
import { useDraft } from './useDraft';
import { useFileDrop } from './useFileDrop';
import { useLeaving } from './useLeaving';
import { useSend } from './useSend';
import { useTypingSignal } from './useTypingSignal';
import styles from './Composer.module.css';

// Without its advice one can write as well: a chunk that does not come must not take the composer away.
const Coach = lazy<ComponentType<CoachProps>>(() => import('../coach/Coach').catch(() => ({ default: () => null })));

interface ComposerProps {
  conversation: Conversation;
  pending: readonly PendingMessage[];
  onSent: () => void;
  textRef: RefObject<HTMLTextAreaElement | null>;
}

/** Where one full answer is written. */
export function Composer({ conversation, pending, onSent, textRef }: ComposerProps) {
  const texts = useTexts({ ru, en });
  const me = useMe();
  const draft = useDraft(me.id, conversation, () => document.hasFocus() && document.activeElement === textRef.current);
  const replies = useQuickReplies(conversation);
  const sells = conversation.side === 'seller';
  const coaching = useCoachOn() && sells;
  const [slot, setSlot] = useState<HTMLElement | null>(null);
  const last = pending.at(-1);
  const { send, join, joinState, mayJoin } = useSend(conversation.id, draft, onSent);
  const obstacle: SendObstacle | null =
    joinState === 'joining' ? { kind: 'joining' } : sendObstacle(draft.text, draft.files.uploads);
  const joining = last !== undefined && mayJoin && obstacle === null;
  const { main, apart, again, holdsBack } = useLeaving(obstacle !== null, {
    main: () => void (joining ? join(last) : send()),
    apart: () => void send(),
  });
  useTypingSignal(conversation.id, draft.text);
  const insert = (text: string) => {
    const field = textRef.current;
    const [from, to] = [field?.selectionStart ?? draft.text.length, field?.selectionEnd ?? draft.text.length];
    draft.setText(draft.text.slice(0, from) + text + draft.text.slice(to));
    field?.focus();
  };
  const drop = useFileDrop(draft.files.add);
  return (
    <form
      className={styles.composer}
      onSubmit={(event) => {
        event.preventDefault();
        main();
      }}
    >
      <div className={styles.above}>
        {pending.map((message) => (
          <PendingBar key={message.clientId} pending={message} />
        ))}
        {(joinState === 'unanswered' || joinState === 'refused') && (
          <InlineNotice role="alert">{texts.joinFailed[joinState]}</InlineNotice>
        )}
        {draft.offered !== null && (
          <InlineNotice
            role="status"
            actions={
              <Button variant="text" small onClick={() => draft.offered && draft.take(draft.offered)}>
                {texts.draftTake}
              </Button>
            }
          >
            {texts.draftElsewhere}
          </InlineNotice>
        )}
      </div>
      {draft.text === '' && <QuickReplyChips replies={replies} onChoose={insert} />}
      <div className={classes(styles.box, coaching && styles.coached)} {...drop.handlers}>
        <div className={styles.writing}>
          <TextBox
            label={texts.label(conversation.other.name)}
            text={draft.text}
            onChange={draft.setText}
            onFiles={draft.files.add}
            onSend={main}
            textRef={textRef}
          />
        </div>
        <Suspense fallback={null}>
          <Coach
            conversationId={conversation.id}
            text={draft.text}
            name={greetingName(conversation.other.name)}
            onTheWay={last !== undefined || !mayJoin}
            onSend={again}
            {...{ textRef, slot, coaching, holdsBack }}
          />
        </Suspense>
        <FileChips files={draft.files} />
        <ComposerFoot obstacle={obstacle} joining={joining} sells={sells} onApart={apart} onFiles={draft.files.add}>
          <QuickReplyMenu replies={replies} onChoose={insert} />
          <span ref={setSlot} className={styles.slot} />
        </ComposerFoot>
        {drop.over && <div className={styles.drop}>{texts.drop}</div>}
      </div>
    </form>
  );
}
