import type { DisputeResult, Order } from '../../../api/types';
import { disputes as en } from '../../../i18n/en/disputes';
import { useTexts } from '../../../i18n/LanguageContext';
import { disputes as ru } from '../../../i18n/ru/disputes';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { Shares } from './Shares';
import type { Shares as Both } from './split';
import pane from '../Case.module.css';
import styles from './Disputes.module.css';

interface ConfirmDialogProps {
  order: Order;
  result: DisputeResult;
  shares: Both;
  reason: string;
  busy: boolean;
  onConfirm: () => void;
  onClose: () => void;
}

/** The last look: it cannot be undone. */
export function ConfirmDialog({ order, result, shares, reason, busy, onConfirm, onClose }: ConfirmDialogProps) {
  const texts = useTexts({ ru, en });
  const { decide } = texts;
  return (
    <Dialog
      title={decide.confirmTitle}
      onClose={onClose}
      actions={
        <>
          <Button variant="line" onClick={onClose}>
            {decide.cancel}
          </Button>
          <Button variant="main" unavailable={busy} onClick={onConfirm}>
            {busy ? decide.deciding : decide.confirm}
          </Button>
        </>
      }
    >
      <div className={styles.confirm}>
        <p>{decide.confirmLead}</p>
        <b>{decide[result]}</b>
        <Shares order={order} shares={shares} />
        <figure className={pane.kept}>
          <figcaption>{texts.decided.said}</figcaption>
          <blockquote>{reason}</blockquote>
        </figure>
      </div>
    </Dialog>
  );
}
