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
import { applyMend } from '../coach/mend';
import type { Note } from '../coach/notes';
import { useCoachOn } from '../coach/coachSwitch';
import { GuardNotice } from '../guard/GuardNotice';
import { guardObstacle, isAsked, useGuardedDraft } from '../guard/useGuardedDraft';
import { ComposerFoot } from './ComposerFoot';
import { FileChips } from './FileChips';
import { HintsPlace, OfferPlace } from './OrderParts';
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
import type { JoinState } from './useSend';
import { useTypingSignal } from './useTypingSignal';
import styles from './Composer.module.css';

// Without its advice one can write as well: a chunk that does not come must not take the composer away.
const Coach = lazy<ComponentType<CoachProps>>(() => import('../coach/Coach').catch(() => ({ default: () => null })));

const NONE: readonly Note[] = [];
const NO_RULES: readonly string[] = [];

interface ComposerProps {
  conversation: Conversation;
  /** Mine that leave within some seconds. */
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
  const [client, setClient] = useState(NO_RULES);
  const last = pending.at(-1);
  const isEmpty = draft.text.trim() === '' && draft.files.uploads.length === 0;
  const back = useGuardedDraft(me.id, conversation.id, { ...draft, isEmpty });
  const asked = isAsked(back, draft.text);
  const { send, join, joinState, mayJoin } = useSend(conversation.id, draft, onSent);
  const obstacle: SendObstacle | null =
    joinState === 'joining'
      ? { kind: 'joining' }
      : (sendObstacle(draft.text, draft.files.uploads) ?? guardObstacle(back));
  const joining = last !== undefined && mayJoin && obstacle === null;
  const leaving = { text: draft.text, obstructed: obstacle !== null, asked };
  const { main, apart, again, holdsBack } = useLeaving(leaving, {
    main: (confirmed) => void (joining ? join(last, confirmed) : send(confirmed)),
    apart: (confirmed) => void send(confirmed),
  });
  useTypingSignal(conversation.id, draft.text);
  const insert = (text: string) => {
    const field = textRef.current;
    const [from, to] = [field?.selectionStart ?? draft.text.length, field?.selectionEnd ?? draft.text.length];
    draft.setText(draft.text.slice(0, from) + text + draft.text.slice(to));
    field?.focus();
  };
  const drop = useFileDrop(draft.files.add);
  const takeBetter = (better: string) => {
    if (textRef.current !== null) {
      applyMend(textRef.current, { start: 0, end: draft.text.length, replacement: better });
    }
  };
  return (
    <form
      className={styles.composer}
      onSubmit={(event) => {
        event.preventDefault();
        main();
      }}
    >
      <Above {...{ conversation, pending, joinState, draft, client }} />
      {draft.text === '' && <QuickReplyChips replies={replies} onChoose={insert} />}
      <div className={classes(styles.box, coaching && styles.coached)} {...drop.handlers}>
        <div className={styles.writing}>
          <TextBox
            label={texts.label(conversation.other.name)}
            text={draft.text}
            onChange={draft.setText}
            onFiles={draft.files.add}
            onSend={main}
            onMend={() => back?.guarded.better != null && takeBetter(back.guarded.better)}
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
            onClient={setClient}
            guarded={back?.standing.notes ?? NONE}
            {...{ textRef, slot, coaching, holdsBack }}
          />
        </Suspense>
        {back !== null && (
          <GuardNotice
            guarded={back.guarded}
            findings={back.findings}
            onTake={takeBetter}
            onSend={asked ? main : undefined}
          />
        )}
        <FileChips files={draft.files} />
        <ComposerFoot obstacle={obstacle} joining={joining} sells={sells} onApart={apart} onFiles={draft.files.add}>
          <QuickReplyMenu replies={replies} onChoose={insert} />
          <OfferPlace conversation={conversation} />
          <span ref={setSlot} className={styles.slot} />
        </ComposerFoot>
        {drop.over && <div className={styles.drop}>{texts.drop}</div>}
      </div>
    </form>
  );
}

interface AboveProps {
  pending: readonly PendingMessage[];
  joinState: JoinState;
  draft: Pick<ReturnType<typeof useDraft>, 'offered' | 'take'>;
  conversation: Conversation;
  /** What the advice noticed in the client's last message. */
  client: readonly string[];
}

/** What is to be known before one writes on: what leaves in some seconds, what did not, what another device wrote. */
function Above({ pending, joinState, draft, conversation, client }: AboveProps) {
  const texts = useTexts({ ru, en });
  const { offered, take } = draft;
  return (
    <div className={styles.above}>
      {pending.map((message) => (
        <PendingBar key={message.clientId} pending={message} />
      ))}
      {(joinState === 'unanswered' || joinState === 'refused') && (
        <InlineNotice role="alert">{texts.joinFailed[joinState]}</InlineNotice>
      )}
      {offered !== null && (
        <InlineNotice
          role="status"
          actions={
            <Button variant="text" small onClick={() => take(offered)}>
              {texts.draftTake}
            </Button>
          }
        >
          {texts.draftElsewhere}
        </InlineNotice>
      )}
      <HintsPlace conversation={conversation} client={client} />
    </div>
  );
}
