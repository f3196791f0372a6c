import { lazy, memo, Suspense } from 'react';
import type { CardMessageProps } from '../orders/CardMessage';
import styles from './Conversation.module.css';

const CardMessage = lazy(() => import('../orders/CardMessage'));

/** Where a card stands; it comes by itself, for most conversations have none. */
export const CardPlace = memo(function CardPlace(props: CardMessageProps) {
  return (
    <Suspense fallback={<div id={`m${props.message.seq}`} className={styles.cardRoom} />}>
      <CardMessage {...props} />
    </Suspense>
  );
});
