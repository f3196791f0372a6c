import { useEffect, useEffectEvent, useState } from 'react';
import { Undo2 } from 'lucide-react';
import { useQueryClient } from '@tanstack/react-query';
import { keys } from '../../api/keys';
import type { PendingMessage } from '../../api/types';
import { composer as en } from '../../i18n/en/composer';
import { useTexts } from '../../i18n/LanguageContext';
import { composer as ru } from '../../i18n/ru/composer';
import { Button } from '../../ui/Button';
import { leavesAt, useSecondsLeft } from '../conversation/leaves';
import { usePendingActions } from '../conversation/queries';
import { useTakeBack } from './useTakeBack';
import type { TakeBackFailure } from './takeBack';
import styles from './Composer.module.css';

/** The server's word that the message has left normally comes at once; after this the page asks. */
const ASK_AFTER_MS = 1_500;

/** A message that can still be taken back, with the seconds that remain. */
export function PendingBar({ pending }: { pending: PendingMessage }) {
  const texts = useTexts({ ru, en }).pending;
  const seconds = useSecondsLeft(pending);
  const takeBack = useTakeBack();
  const { release } = usePendingActions();
  const [failure, setFailure] = useState<TakeBackFailure | null>(null);
  useAskWhenGone(pending);
  return (
    <div className={styles.pending} role="group" aria-label={texts.takeBack}>
      {failure === null ? <span>{texts.leaves(seconds)}</span> : <span role="alert">{texts[failure]}</span>}
      <Button variant="text" small onClick={() => void release(pending).catch(() => setFailure('failed'))}>
        {texts.now}
      </Button>
      <Button variant="text" small icon={Undo2} onClick={() => void takeBack(pending).then(setFailure)}>
        {texts.takeBack}
      </Button>
    </div>
  );
}

/** With the stream down nobody tells that it has left. */
function useAskWhenGone(pending: PendingMessage) {
  const queries = useQueryClient();
  const at = leavesAt(pending);
  const ask = useEffectEvent(() => {
    void queries.invalidateQueries({ queryKey: keys.pending });
    void queries.invalidateQueries({ queryKey: keys.messages(pending.conversationId) });
  });
  useEffect(() => {
    const timer = setTimeout(ask, Math.max(0, at - Date.now()) + ASK_AFTER_MS);
    return () => clearTimeout(timer);
  }, [at]);
}
