import { asApiError } from '../../api/problem';
import type { Service } from '../../api/types';
import { common as commonEn } from '../../i18n/en/common';
import { myServices as en } from '../../i18n/en/myServices';
import { useTexts } from '../../i18n/LanguageContext';
import { common as commonRu } from '../../i18n/ru/common';
import { myServices as ru } from '../../i18n/ru/myServices';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { useArchive } from './useStatus';
import styles from './MyServices.module.css';

interface ArchiveDialogProps {
  service: Service;
  onClose: () => void;
  onArchived: () => void;
}

/** Archiving cannot be taken back, so it is asked about. */
export function ArchiveDialog({ service, onClose, onArchived }: ArchiveDialogProps) {
  const texts = useTexts({ ru, en });
  const { cancel } = useTexts({ ru: commonRu, en: commonEn }).actions;
  const archive = useArchive(onArchived);
  return (
    <Dialog
      title={texts.archiveTitle}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{cancel}</Button>
          <Button variant="main" unavailable={archive.isPending} onClick={() => archive.mutate(service)}>
            {texts.archive}
          </Button>
        </>
      }
    >
      <div className={styles.dialog}>
        <p>{texts.archiveText(service.title)}</p>
        {service.status === 'published' && <p>{texts.archiveInstead}</p>}
        {archive.error && <ProblemNotice error={asApiError(archive.error)} title={texts.archiveFailed} />}
      </div>
    </Dialog>
  );
}
