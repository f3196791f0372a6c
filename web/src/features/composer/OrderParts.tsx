import { lazy, Suspense } from 'react';
import type { ComponentType } from 'react';
import type { Conversation } from '../../api/types';

interface HintsProps {
  conversation: Conversation;
  /** What the advice noticed in the client's last message. */
  client: readonly string[];
}

// One can write without what belongs to orders: a chunk that does not come must not take the composer away.
const OrderHints = lazy<ComponentType<HintsProps>>(() =>
  import('../orders/OrderHints').catch(() => ({ default: () => null })),
);
const OfferButton = lazy<ComponentType<{ conversationId: string }>>(() =>
  import('../orders/OfferButton').catch(() => ({ default: () => null })),
);

/** What the moment calls for besides words; told to sellers. */
export function HintsPlace(props: HintsProps) {
  return (
    props.conversation.side === 'seller' && (
      <Suspense fallback={null}>
        <OrderHints {...props} />
      </Suspense>
    )
  );
}

/** Where a seller offers more. */
export function OfferPlace({ conversation: { id, side } }: { conversation: Conversation }) {
  return (
    side === 'seller' && (
      <Suspense fallback={null}>
        <OfferButton conversationId={id} />
      </Suspense>
    )
  );
}
