import { lazy, memo, Suspense } from 'react';
import type { ComponentType } from 'react';
import type { Conversation } from '../../api/types';
import type { CardMessageProps } from '../orders/CardMessage';
import styles from './Conversation.module.css';

const ProposalCard = lazy(() => import('../exchange/ProposalCard'));
const fetchCard = () => import('../orders/CardMessage');

/** It comes by itself, for most conversations have none; fetched before, it is drawn at once. */
let Card: ComponentType<CardMessageProps> = lazy(fetchCard);

const fetchUnpaid = () => import('../orders/UnpaidOrders');

type UnpaidOrders = ComponentType<{ conversation: Conversation }>;

// The conversation can be read without it as well.
let Unpaid: UnpaidOrders = lazy<UnpaidOrders>(() => fetchUnpaid().catch(() => ({ default: () => null })));

export async function loadCards(): Promise<void> {
  const [card, unpaid] = await Promise.all([fetchCard(), fetchUnpaid()]);
  Card = card.default;
  Unpaid = unpaid.default;
}

/** Where what is ordered and not paid for stands. */
export function UnpaidPlace(props: { conversation: Conversation }) {
  return (
    <Suspense fallback={null}>
      <Unpaid {...props} />
    </Suspense>
  );
}

/** Where a card stands. */
export const CardPlace = memo(function CardPlace(props: CardMessageProps) {
  return (
    <Suspense fallback={<div id={`m${props.message.seq}`} className={styles.cardRoom} />}>
      {props.card.kind === 'proposal' ? <ProposalCard {...props} /> : <Card {...props} />}
    </Suspense>
  );
});
