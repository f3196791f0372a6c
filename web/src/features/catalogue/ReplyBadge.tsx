import { Link } from 'wouter';
import type { Badge } from '../../api/types';
import { catalogue as en } from '../../i18n/en/catalogue';
import { useTexts } from '../../i18n/LanguageContext';
import { catalogue as ru } from '../../i18n/ru/catalogue';
import { PresenceLine } from '../availability/PresenceLine';
import { Ring } from '../../ui/clock/ReplyClock';
import { bandOf, type TypicalReply, typicalReply } from './typical-reply';
import styles from './ReplyBadge.module.css';

type Words = typeof ru.badge;

function say(reply: TypicalReply, words: Words): string {
  switch (reply.kind) {
    case 'new':
      return words.new;
    case 'seconds':
      return words.seconds;
    case 'minutes':
      return words.minutes(reply.minutes);
    case 'hours':
      return words.hours(reply.hours, reply.minutes);
    case 'days':
      return words.days(reply.days);
  }
}

interface ReplyBadgeProps {
  badge: Badge | undefined;
  /** `line` in a list, `block` where the seller is looked at. */
  shape?: 'line' | 'block';
}

/** How fast a seller usually replies, with a ring that keeps the segments such a reply saves. */
export function ReplyBadge({ badge, shape = 'line' }: ReplyBadgeProps) {
  const words = useTexts({ ru, en }).badge;
  const reply = typicalReply(badge);
  const isNew = reply.kind === 'new' || badge?.typicalReplySeconds == null;
  const ring = (
    <span className={isNew || bandOf(badge.typicalReplySeconds ?? 0) === 'lost' ? styles.quiet : styles.ring}>
      <Ring
        reading={{ band: isNew ? 5 : bandOf(badge.typicalReplySeconds ?? 0), share: isNew ? 0 : 1 }}
        size={shape === 'line' ? 16 : 36}
        width={shape === 'line' ? 3 : 2.4}
      />
    </span>
  );
  if (shape === 'line') {
    return (
      <span className={styles.line}>
        {ring}
        <span>{say(reply, words)}</span>
      </span>
    );
  }
  return (
    <>
      <div className={styles.block}>
        {ring}
        <div>
          <b>{say(reply, words)}</b>
          <span>{isNew ? words.newText : words.replies(badge.replies)}</span>
          <Link href="/rating">{words.about}</Link>
        </div>
      </div>
      {badge?.presence && badge.presence.state !== 'working' && <PresenceLine presence={badge.presence} />}
    </>
  );
}
