import { CalendarOff, Clock3 } from 'lucide-react';
import type { Presence } from '../../api/types';
import { availability as en } from '../../i18n/en/availability';
import { useFormat, useTexts } from '../../i18n/LanguageContext';
import { availability as ru } from '../../i18n/ru/availability';
import { serverNow } from '../../ui/clock/serverClock';
import { InlineNotice } from '../../ui/State';
import { presenceKind } from './presence';

interface PresenceLineProps {
  presence: Presence;
}

/** When a seller is to be met, in the reader's own time. */
export function PresenceLine({ presence }: PresenceLineProps) {
  const texts = useTexts({ ru, en }).presence;
  const format = useFormat();
  const now = serverNow();
  const { kind, at } = presenceKind(presence, now);
  const when = at === null ? null : format.until(at, new Date(now));
  return (
    <InlineNotice icon={kind === 'working' || kind === 'off_hours' ? Clock3 : CalendarOff}>
      {texts[kind](when)}
      {presence.message !== '' && <p>{presence.message}</p>}
    </InlineNotice>
  );
}
