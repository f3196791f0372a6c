import { useBadges } from '../catalogue/useBadges';
import { PresenceLine } from './PresenceLine';

/** For a buyer who writes: when the seller will answer. Nothing while the seller works, or has never said when. */
export default function BuyerLine({ sellerId }: { sellerId: string }) {
  const presence = useBadges([[sellerId]]).get(sellerId)?.presence ?? null;
  return presence === null || presence.state === 'working' ? null : <PresenceLine presence={presence} />;
}
