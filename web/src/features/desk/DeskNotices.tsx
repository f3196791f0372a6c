import { lazy, Suspense } from 'react';
import { RefreshCw } from 'lucide-react';
import { applyUpdate, useUpdateReady } from '../../app/serviceWorker';
import { inbox as en } from '../../i18n/en/inbox';
import { useTexts } from '../../i18n/LanguageContext';
import { inbox as ru } from '../../i18n/ru/inbox';
import { Button } from '../../ui/Button';
import { InlineNotice } from '../../ui/State';
import styles from './Desk.module.css';

const AskNotice = lazy(() => import('../notifications/AskNotice'));
const StandingLine = lazy(() => import('../standing/StandingLine'));

/** Quiet lines at the foot of the list: asked or told once, dismissed for good. */
export function DeskNotices() {
  const texts = useTexts({ ru, en });
  const updateReady = useUpdateReady();
  return (
    <div className={styles.notices}>
      <Suspense fallback={null}>
        <StandingLine />
      </Suspense>
      {updateReady && (
        <InlineNotice
          icon={RefreshCw}
          role="status"
          actions={
            <Button small variant="text" onClick={applyUpdate}>
              {texts.update}
            </Button>
          }
        >
          {texts.newVersion}
        </InlineNotice>
      )}
      <Suspense fallback={null}>
        <AskNotice />
      </Suspense>
    </div>
  );
}
