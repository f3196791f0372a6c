import { techniques as en } from '../../i18n/en/techniques';
import { useTexts } from '../../i18n/LanguageContext';
import { techniques as ru } from '../../i18n/ru/techniques';
import { Dialog } from '../../ui/Dialog';
import { ErrorState, Skeleton } from '../../ui/State';
import { TechniqueBody } from './TechniqueBody';
import type { TechniqueId } from './techniques';
import { useContent } from './useContent';
import styles from './Techniques.module.css';

/** A technique over what one is at, which stays as it is. */
export function TechniqueDialog({ id, onClose }: { id: TechniqueId; onClose: () => void }) {
  const texts = useTexts({ ru, en });
  const content = useContent();
  return (
    <Dialog wide title={texts.names[id]} onClose={onClose}>
      {content.isPending && <Skeleton shape="text" rows={8} />}
      {content.isError && (
        <ErrorState error={content.error} title={texts.failed} onRetry={() => void content.refetch()} />
      )}
      {content.data && (
        <div className={styles.sheet}>
          <p className={styles.gist}>{content.data[id].gist}</p>
          <TechniqueBody technique={content.data[id]} heading="h3" />
        </div>
      )}
    </Dialog>
  );
}
