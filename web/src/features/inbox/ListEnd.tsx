import { useEffect, useEffectEvent, useRef } from 'react';
import { common as en } from '../../i18n/en/common';
import { useTexts } from '../../i18n/LanguageContext';
import { common as ru } from '../../i18n/ru/common';
import { Button } from '../../ui/Button';
import styles from './Inbox.module.css';

interface ListEndProps {
  more: boolean;
  busy: boolean;
  failed: boolean;
  onMore: () => void;
}

/** The end of a list that goes on: it fetches the next page when it comes near, and has a button for when that fails. */
export function ListEnd({ more, busy, failed, onMore }: ListEndProps) {
  const texts = useTexts({ ru, en }).actions;
  const end = useRef<HTMLDivElement>(null);
  const near = useEffectEvent(() => {
    if (more && !busy && !failed) onMore();
  });
  useEffect(() => {
    if (end.current === null) return;
    const watch = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) near();
    });
    watch.observe(end.current);
    return () => watch.disconnect();
    // A new page may leave the end in sight, so it is looked at anew after each.
  }, [more, busy]);
  if (!more) return null;
  return (
    <div ref={end} className={styles.end}>
      <Button variant="text" small unavailable={busy} onClick={onMore}>
        {failed ? texts.retry : texts.more}
      </Button>
    </div>
  );
}
