import { useEffect, useState } from 'react';
import { WifiOff } from 'lucide-react';
import { inbox as en } from '../../i18n/en/inbox';
import { useTexts } from '../../i18n/LanguageContext';
import { inbox as ru } from '../../i18n/ru/inbox';
import { InlineNotice } from '../../ui/State';
import { useStreamState } from '../stream/store';
import styles from './Desk.module.css';

/** A line that breaks and mends itself within this time is nobody's business. */
const PATIENCE_MS = 2_000;

/** One line that says the network is away; writing goes on. */
export function OfflineLine() {
  const texts = useTexts({ ru, en });
  const down = useStreamState() === 'down';
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(down), down ? PATIENCE_MS : 0);
    return () => clearTimeout(timer);
  }, [down]);
  return (
    shown && (
      <div className={styles.offline}>
        <InlineNotice icon={WifiOff} role="status">
          {texts.offline}
        </InlineNotice>
      </div>
    )
  );
}
