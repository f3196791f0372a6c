import { lazy, memo, Suspense } from 'react';
import type { ComponentType } from 'react';
import type { CardMessageProps } from '../orders/CardMessage';
import styles from './Conversation.module.css';

const fetchCard = () => import('../orders/CardMessage');

/** It comes by itself, for most conversations have none; fetched before, it is drawn at once. */
let Card: ComponentType<CardMessageProps> = lazy(fetchCard);

export async function loadCards(): Promise<void> {
  Card = (await fetchCard()).default;
}

/** Where a card stands. */
export const CardPlace = memo(function CardPlace(props: CardMessageProps) {
  return (
    <Suspense fallback={<div id={`m${props.message.seq}`} className={styles.cardRoom} />}>
      <Card {...props} />
    </Suspense>
  );
});
