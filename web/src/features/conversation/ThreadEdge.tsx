import { useEffect, useEffectEvent, useRef } from 'react';
import { common as en } from '../../i18n/en/common';
import { useTexts } from '../../i18n/LanguageContext';
import { common as ru } from '../../i18n/ru/common';
import { Button } from '../../ui/Button';
import styles from './Conversation.module.css';

interface ThreadEdgeProps {
  more: boolean;
  work: { mutate: () => void; isPending: boolean; isError: boolean };
  label: string;
  /** Said where there is nothing more. */
  end?: string;
}

/** Either end of the messages held: comes near, fetches; failed, offers a button. */
export function ThreadEdge({ more, work, label, end }: ThreadEdgeProps) {
  const texts = useTexts({ ru, en }).actions;
  const edge = useRef<HTMLDivElement>(null);
  const near = useEffectEvent(() => {
    if (more && !work.isPending && !work.isError) work.mutate();
  });
  useEffect(() => {
    if (edge.current === null) return;
    const watch = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) near();
    });
    watch.observe(edge.current);
    return () => watch.disconnect();
  }, [more, work.isPending]);
  return (
    <div ref={edge} className={styles.edge}>
      {more ? (
        <Button small variant="text" unavailable={work.isPending} onClick={() => work.mutate()}>
          {work.isError ? texts.retry : label}
        </Button>
      ) : (
        end
      )}
    </div>
  );
}
