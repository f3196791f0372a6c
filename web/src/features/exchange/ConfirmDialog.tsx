import type { ReactNode } from 'react';
import type { ApiError } from '../../api/problem';
import { common as commonEn } from '../../i18n/en/common';
import { exchange as en } from '../../i18n/en/exchange';
import { useTexts } from '../../i18n/LanguageContext';
import { common as commonRu } from '../../i18n/ru/common';
import { exchange as ru } from '../../i18n/ru/exchange';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { ProblemNotice } from '../../ui/ProblemNotice';
import form from '../orders/Form.module.css';

interface ConfirmDialogProps {
  title: string;
  lead: string;
  label: string;
  doing: { isPending: boolean; error: ApiError | null };
  /** Resolves with undefined when it was not done. */
  onConfirm: () => Promise<unknown>;
  onClose: () => void;
  children?: ReactNode;
}

/** Something that is done once it is confirmed, with what it needs to be said. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { title, lead, label, doing, onConfirm, onClose, children } = props;
  const texts = useTexts({ ru, en }).compare;
  const { cancel } = useTexts({ ru: commonRu, en: commonEn }).actions;
  return (
    <Dialog title={title} onClose={onClose}>
      <form
        className={form.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          event.stopPropagation();
          if (doing.isPending) return;
          void onConfirm().then((done) => {
            if (done !== undefined) onClose();
          });
        }}
      >
        <p className={form.lead}>{lead}</p>
        {children}
        {doing.error !== null && <ProblemNotice error={doing.error} title={texts.notDone} />}
        <div className={form.buttons}>
          <Button onClick={onClose}>{cancel}</Button>
          <Button type="submit" variant="main" unavailable={doing.isPending}>
            {label}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
