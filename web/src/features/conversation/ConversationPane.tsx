import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { ComponentType } from 'react';
import { useTitle } from '../../app/title';
import type { Conversation } from '../../api/types';
import { conversation as en } from '../../i18n/en/conversation';
import { inbox as inboxEn } from '../../i18n/en/inbox';
import { useTexts } from '../../i18n/LanguageContext';
import { conversation as ru } from '../../i18n/ru/conversation';
import { inbox as inboxRu } from '../../i18n/ru/inbox';
import { LinkButton } from '../../ui/Button';
import { ErrorState, Skeleton } from '../../ui/State';
import { Composer } from '../composer/Composer';
import { OfflineLine } from '../desk/OfflineLine';
import { useComplaints } from '../contact/queries';
import { Frozen } from '../guard/Frozen';
import { useFrozenUntil } from '../guard/ownStanding';
import { useOutbox } from '../outbox/OutboxContext';
import { useConversationCommands } from '../shortcuts/commands';
import { UnpaidPlace } from './CardPlace';
import { ConversationHead } from './ConversationHead';
import { useConversation, useMessages, usePending } from './queries';
import { SidePane } from './SidePane';
import { Thread } from './Thread';
import { useCardsReady } from './useCardsReady';
import { useShelving } from './useShelving';
import styles from './Conversation.module.css';

// One can write without it as well.
const ProgressReminder = lazy<ComponentType<{ conversation: Conversation }>>(() =>
  import('../orders/ProgressReminder').catch(() => ({ default: () => null })),
);

const ClosedNotice = lazy(() => import('../contact/ClosedNotice'));
const SpamAnswer = lazy(() => import('../contact/SpamAnswer'));

const BuyerLine = lazy<ComponentType<{ sellerId: string }>>(() =>
  import('../availability/BuyerLine').catch(() => ({ default: () => null })),
);

interface ConversationPaneProps {
  conversationId: string;
  at: number | null;
  className: string | undefined;
}

export default function ConversationPane({ conversationId, at, className }: ConversationPaneProps) {
  const texts = useTexts({ ru, en });
  const inboxTexts = useTexts({ ru: inboxRu, en: inboxEn });
  const conversation = useConversation(conversationId);
  if (conversation.isError && conversation.data === undefined) {
    return (
      <div className={className}>
        <ErrorState
          error={conversation.error}
          title={texts.failed}
          onRetry={() => void conversation.refetch()}
          action={
            <LinkButton href="/desk" small variant="line">
              {inboxTexts.title}
            </LinkButton>
          }
        />
      </div>
    );
  }
  if (conversation.data === undefined) {
    return (
      <div className={className}>
        <Skeleton rows={5} />
      </div>
    );
  }
  return <OpenConversation conversation={conversation.data} at={at} className={className} />;
}

function OpenConversation({
  conversation,
  at,
  className,
}: Omit<ConversationPaneProps, 'conversationId'> & { conversation: Conversation }) {
  const texts = useTexts({ ru, en });
  useTitle(conversation.other.name);
  const messages = useMessages(conversation.id);
  const pending = usePending().data?.filter((message) => message.conversationId === conversation.id) ?? [];
  const complaints = useComplaints(conversation.id);
  const isReady = useCardsReady(conversation, messages.data?.messages) && !complaints.isPending;
  const frozenUntil = useFrozenUntil();
  const { entries } = useOutbox();
  const [sentCount, setSentCount] = useState(0);
  const textRef = useRef<HTMLTextAreaElement>(null);
  const pane = useRef<HTMLElement>(null);
  const { archive } = useShelving(conversation);
  useConversationCommands({
    archive: () => void archive(!conversation.archived),
    snooze: () => pane.current?.querySelector<HTMLElement>('[data-conversation-actions]')?.click(),
    reply: () => textRef.current?.focus(),
  });
  useEffect(() => {
    // On a phone the list is gone; the focus must not stay in it.
    if (!window.matchMedia('(max-width: 899px)').matches) return;
    pane.current?.querySelector<HTMLElement>('[data-conversation-name]')?.focus();
  }, []);
  return (
    <>
      <section ref={pane} className={className} aria-label={conversation.other.name}>
        <ConversationHead conversation={conversation} />
        {isReady && conversation.side === 'buyer' && <UnpaidPlace conversation={conversation} />}
        {messages.data !== undefined && isReady ? (
          <Thread
            conversation={conversation}
            window={messages.data}
            pending={pending}
            entries={entries.filter((entry) => entry.conversationId === conversation.id)}
            at={at}
            sentCount={sentCount}
          />
        ) : (
          <div className={styles.stage}>
            {messages.isError ? (
              <ErrorState error={messages.error} title={texts.failed} onRetry={() => void messages.refetch()} />
            ) : (
              <Skeleton rows={5} />
            )}
          </div>
        )}
        <OfflineLine />
        {conversation.spamAnswer !== null && (
          <Suspense fallback={null}>
            <SpamAnswer answer={conversation.spamAnswer} />
          </Suspense>
        )}
        {conversation.closed !== null ? (
          <Suspense fallback={null}>
            <ClosedNotice conversation={conversation} closed={conversation.closed} />
          </Suspense>
        ) : frozenUntil !== undefined ? (
          <Frozen conversation={conversation} until={frozenUntil} />
        ) : (
          <>
            <Suspense fallback={null}>
              {conversation.side === 'seller' ? (
                <ProgressReminder conversation={conversation} />
              ) : (
                <BuyerLine sellerId={conversation.other.id} />
              )}
            </Suspense>
            <Composer
              conversation={conversation}
              pending={pending.filter(({ state }) => state === 'leaving')}
              onSent={() => setSentCount((count) => count + 1)}
              textRef={textRef}
            />
          </>
        )}
      </section>
      <aside className={styles.side} aria-label={texts.side.label}>
        <SidePane conversation={conversation} />
      </aside>
    </>
  );
}
