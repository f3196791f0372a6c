import { useState } from 'react';
import type { Request, RequestActName } from '../../api/types';
import { exchange as en } from '../../i18n/en/exchange';
import { useTexts } from '../../i18n/LanguageContext';
import { exchange as ru } from '../../i18n/ru/exchange';
import { Button, LinkButton } from '../../ui/Button';
import { TextArea } from '../../ui/Field';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { fieldRefusal } from '../guard/FieldRefusal';
import { ConfirmDialog } from './ConfirmDialog';
import { useRequestAct } from './queries';
import styles from './Exchange.module.css';

/** What its buyer may do with a request now. */
export function RequestActs({ request }: { request: Request }) {
  const texts = useTexts({ ru, en }).compare;
  const [open, setOpen] = useState<'add' | 'withdraw' | null>(null);
  const doing = useRequestAct(request.id);
  const may = (act: RequestActName) => request.may.includes(act);
  return (
    <>
      <div className={styles.acts}>
        <LinkButton variant="line" href={`/exchange/${request.id}`}>
          {texts.asEverybody}
        </LinkButton>
        {may('edit') && (
          <LinkButton variant="line" href={`/my/requests/${request.id}/edit`}>
            {texts.edit}
          </LinkButton>
        )}
        {may('add') && (
          <Button variant="line" onClick={() => setOpen('add')}>
            {texts.add}
          </Button>
        )}
        {may('extend') && (
          <Button
            variant="line"
            unavailable={doing.isPending}
            onClick={() => void doing.run({ act: 'extend', clientId: crypto.randomUUID() })}
          >
            {texts.extend}
          </Button>
        )}
        {may('withdraw') && <Button onClick={() => setOpen('withdraw')}>{texts.withdraw}</Button>}
      </div>
      {doing.error !== null && open === null && <ProblemNotice error={doing.error} title={texts.notDone} />}
      {open === 'add' && <AddDialog request={request} onClose={() => setOpen(null)} />}
      {open === 'withdraw' && (
        <ConfirmDialog
          title={texts.withdraw}
          lead={texts.withdrawLead}
          label={texts.withdraw}
          doing={doing}
          onConfirm={() => doing.run({ act: 'withdraw', clientId: crypto.randomUUID() })}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
}

function AddDialog({ request, onClose }: { request: Request; onClose: () => void }) {
  const all = useTexts({ ru, en });
  const texts = all.compare;
  const [clientId] = useState(() => crypto.randomUUID());
  const [text, setText] = useState('');
  const [sent, setSent] = useState('');
  const doing = useRequestAct(request.id);
  const guard = doing.error?.guard;
  return (
    <ConfirmDialog
      title={texts.addTitle}
      lead={all.editor.notNowText}
      label={texts.add}
      doing={doing}
      onConfirm={() => {
        setSent(text.trim());
        return doing.run({ act: 'add', clientId, text: text.trim() });
      }}
      onClose={onClose}
    >
      <TextArea
        label={texts.addText}
        maxLength={2_000}
        error={
          guard &&
          fieldRefusal({ ruling: guard, sent: () => sent }, { isHere: () => true, value: text, onTake: setText })
        }
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
    </ConfirmDialog>
  );
}
