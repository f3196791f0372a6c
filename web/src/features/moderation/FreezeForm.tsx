import { useState } from 'react';
import type { ReactNode } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, call } from '../../api/client';
import { asApiError } from '../../api/problem';
import type { PersonRecord } from '../../api/types';
import { moderation as en } from '../../i18n/en/moderation';
import { useTexts } from '../../i18n/LanguageContext';
import { moderation as ru } from '../../i18n/ru/moderation';
import { Button } from '../../ui/Button';
import { TextArea, TextField } from '../../ui/Field';
import { Section } from '../../ui/Page';
import { useFieldWords } from '../../ui/problemWords';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { DEFAULT_DAYS, readDays } from './days';
import { moderationKeys } from './keys';
import styles from './People.module.css';

/** The server's bound. */
const LONGEST_REASON = 2000;

type Act = (accountId: string, reason: string, days: number | null) => Promise<PersonRecord>;

const freeze: Act = (accountId, reason, days) =>
  call(
    api.POST('/api/moderation/people/{accountId}/freeze', { params: { path: { accountId } }, body: { days, reason } }),
  );

const thaw: Act = (accountId, reason) =>
  call(api.POST('/api/moderation/people/{accountId}/thaw', { params: { path: { accountId } }, body: { reason } }));

/** Closes writing for some days or until thawed, with words for the person. */
export function FreezeForm({ accountId }: { accountId: string }) {
  const texts = useTexts({ ru, en }).freeze;
  const [endless, setEndless] = useState(false);
  const [typedDays, setTypedDays] = useState(String(DEFAULT_DAYS));
  const days = readDays(typedDays);
  const words = { title: texts.title, lead: texts.lead, act: texts.act, acting: texts.acting, failed: texts.failed };
  return (
    <ActForm
      words={words}
      isReady={endless || days !== null}
      run={(reason) => freeze(accountId, reason, endless ? null : days)}
    >
      <fieldset className={styles.term}>
        <legend>{texts.how}</legend>
        <label>
          <input type="radio" name="how" checked={!endless} onChange={() => setEndless(false)} />
          {texts.forDays}
        </label>
        <label>
          <input type="radio" name="how" checked={endless} onChange={() => setEndless(true)} />
          {texts.endless}
        </label>
      </fieldset>
      {!endless && (
        <div className={styles.days}>
          <TextField
            label={texts.days}
            inputMode="numeric"
            maxLength={3}
            value={typedDays}
            error={days === null ? texts.daysWrong : undefined}
            onChange={(event) => setTypedDays(event.target.value)}
          />
        </div>
      )}
    </ActForm>
  );
}

/** Opens writing again. */
export function ThawForm({ accountId }: { accountId: string }) {
  const texts = useTexts({ ru, en }).freeze;
  const words = {
    title: texts.thawTitle,
    lead: texts.thawLead,
    act: texts.thaw,
    acting: texts.thawing,
    failed: texts.thawFailed,
  };
  return <ActForm words={words} isReady run={(reason) => thaw(accountId, reason, null)} />;
}

interface ActFormProps {
  words: { title: string; lead: string; act: string; acting: string; failed: string };
  isReady: boolean;
  run: (reason: string) => Promise<PersonRecord>;
  children?: ReactNode;
}

function ActForm({ words, isReady, run, children }: ActFormProps) {
  const texts = useTexts({ ru, en }).freeze;
  const fieldWords = useFieldWords();
  const queries = useQueryClient();
  const [reason, setReason] = useState('');
  const [blank, setBlank] = useState(false);
  const acting = useMutation({
    mutationFn: run,
    onSuccess: (record) => {
      queries.setQueryData<PersonRecord>(moderationKeys.person(record.person.id), record);
      void queries.invalidateQueries({ queryKey: moderationKeys.all });
    },
  });
  const error = acting.error && asApiError(acting.error);
  const isBlank = reason.trim() === '';
  return (
    <Section id="act" title={words.title} lead={words.lead}>
      <form
        noValidate
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          setBlank(isBlank);
          if (!isBlank && isReady && !acting.isPending) acting.mutate(reason.trim());
        }}
      >
        {children}
        <TextArea
          label={texts.reason}
          maxLength={LONGEST_REASON}
          value={reason}
          error={blank && isBlank ? texts.blank : error ? fieldWords(error).reason : undefined}
          onChange={(event) => setReason(event.target.value)}
        />
        {error && error.kind !== 'invalid-input' && <ProblemNotice error={error} title={words.failed} />}
        <div>
          <Button type="submit" variant="line" unavailable={acting.isPending || !isReady}>
            {acting.isPending ? words.acting : words.act}
          </Button>
        </div>
      </form>
    </Section>
  );
}
