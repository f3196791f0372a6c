import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, call } from '../../api/client';
import { asApiError } from '../../api/problem';
import type { Case } from '../../api/types';
import { common as commonEn } from '../../i18n/en/common';
import { moderation as en } from '../../i18n/en/moderation';
import { useFormat, useTexts } from '../../i18n/LanguageContext';
import { common as commonRu } from '../../i18n/ru/common';
import { moderation as ru } from '../../i18n/ru/moderation';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Checkbox, TextField } from '../../ui/Field';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { DEFAULT_DAYS, readDays } from './days';
import { moderationKeys } from './keys';
import styles from './Case.module.css';

/** Which contacts may be passed on in the case's conversation beyond what the rules know of. */
export function Allowances({ open }: { open: Case }) {
  const texts = useTexts({ ru, en }).allowances;
  const format = useFormat();
  const [changing, setChanging] = useState(false);
  const name = (kind: string) => texts.kinds[kind] ?? kind;
  return (
    <section className={styles.part} aria-label={texts.title}>
      <h3>{texts.title}</h3>
      {open.allowances.length + open.neededContacts.length === 0 ? (
        <p className={styles.quiet}>{texts.none}</p>
      ) : (
        <ul className={styles.allowances}>
          {open.neededContacts.map((kind) => (
            <li key={`needed ${kind}`}>{texts.needed(name(kind))}</li>
          ))}
          {open.allowances.map(({ kind, until }) => (
            <li key={kind}>{texts.until(name(kind), format.date(until))}</li>
          ))}
        </ul>
      )}
      <div>
        <Button small variant="line" aria-haspopup="dialog" onClick={() => setChanging(true)}>
          {texts.change}
        </Button>
      </div>
      {changing && <AllowancesDialog open={open} onClose={() => setChanging(false)} />}
    </section>
  );
}

function AllowancesDialog({ open, onClose }: { open: Case; onClose: () => void }) {
  const texts = useTexts({ ru, en }).allowances;
  const { daysWrong } = useTexts({ ru, en }).freeze;
  const { cancel } = useTexts({ ru: commonRu, en: commonEn }).actions;
  const queries = useQueryClient();
  const caseId = open.summary.id;
  const [kinds, setKinds] = useState<readonly string[]>(open.allowances.map(({ kind }) => kind));
  const [typedDays, setTypedDays] = useState(String(DEFAULT_DAYS));
  const days = readDays(typedDays);
  const saving = useMutation({
    mutationFn: () =>
      call(
        api.PUT('/api/moderation/cases/{caseId}/allowances', {
          params: { path: { caseId } },
          body: { kinds: [...kinds], days: days ?? DEFAULT_DAYS },
        }),
      ),
    onSuccess: (changed) => {
      queries.setQueryData<Case>(moderationKeys.case(caseId), changed);
      onClose();
    },
  });
  const unavailable = saving.isPending || (kinds.length > 0 && days === null);
  return (
    <Dialog
      title={texts.dialog}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{cancel}</Button>
          <Button variant="main" unavailable={unavailable} onClick={() => saving.mutate()}>
            {kinds.length === 0 ? texts.saveNone : texts.save}
          </Button>
        </>
      }
    >
      <div className={styles.allowForm}>
        <p>{texts.lead}</p>
        <div className={styles.kinds}>
          {Object.entries(texts.kinds).map(([kind, name]) => (
            <Checkbox
              key={kind}
              label={name}
              checked={kinds.includes(kind)}
              onChange={(event) =>
                setKinds(event.target.checked ? [...kinds, kind] : kinds.filter((each) => each !== kind))
              }
            />
          ))}
        </div>
        <TextField
          label={texts.days}
          inputMode="numeric"
          maxLength={3}
          value={typedDays}
          error={days === null ? daysWrong : undefined}
          onChange={(event) => setTypedDays(event.target.value)}
        />
        {saving.error && <ProblemNotice error={asApiError(saving.error)} title={texts.failed} />}
      </div>
    </Dialog>
  );
}
