import { useEffect, useEffectEvent, useState } from 'react';
import { useLocation } from 'wouter';
import type { StreamEvent } from '../../api/types';
import { useMe } from '../../app/session';
import { notice as en } from '../../i18n/en/notice';
import { useTexts } from '../../i18n/LanguageContext';
import { notice as ru } from '../../i18n/ru/notice';
import { noticeOf } from './decide';
import { usePermission } from './permission';
import { Notifier } from './show';

/** Tells of new turns outside the page, when that is wanted and allowed. */
export function useNotifications(): (event: StreamEvent, leading: boolean) => void {
  const me = useMe();
  const texts = useTexts({ ru, en });
  const permission = usePermission();
  const [, navigate] = useLocation();
  const [notifier] = useState(() => new Notifier(me.id, navigate));
  useEffect(() => notifier.start(), [notifier]);

  const go = useEffectEvent((url: string) => navigate(url));
  useEffect(() => {
    if (!('serviceWorker' in navigator)) return;
    const opened = ({ data }: MessageEvent<{ kind?: string; url?: string } | null>) => {
      if (data?.kind === 'open' && data.url !== undefined) go(data.url);
    };
    navigator.serviceWorker.addEventListener('message', opened);
    return () => navigator.serviceWorker.removeEventListener('message', opened);
  }, []);

  return (event, leading) => {
    const wanted = leading && me.browserNotifications && permission === 'granted';
    const tell = (card: string) => {
      const notice = noticeOf(event, wanted, { file: texts.attachment, card });
      if (notice !== null) void notifier.show(notice);
    };
    const card = event.kind === 'message' ? event.message.card : null;
    if (card === null) {
      tell('');
      return;
    }
    // Without its words a card is told of by its text.
    void import('../orders/cardWords').then(
      ({ cardWords }) => tell(cardWords(card.kind, me.language)),
      () => tell(''),
    );
  };
}
