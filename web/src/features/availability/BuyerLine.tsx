import { useBadges } from '../catalogue/useBadges';
import { PresenceLine } from './PresenceLine';
import styles from './Presence.module.css';

/** For a buyer who writes: when the seller will answer. Nothing while the seller works, or has never said when. */
export default function BuyerLine({ sellerId }: { sellerId: string }) {
  const presence = useBadges([[sellerId]]).get(sellerId)?.presence ?? null;
  if (presence === null || presence.state === 'working') return null;
  return (
    <div className={styles.buyer}>
      <PresenceLine presence={presence} />
    </div>
  );
}
