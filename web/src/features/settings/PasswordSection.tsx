import { useMemo, useRef, useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useMe } from '../../app/session';
import { api, call } from '../../api/client';
import { keys } from '../../api/keys';
import { asApiError } from '../../api/problem';
import { problems as problemsEn } from '../../i18n/en/problems';
import { settings as en } from '../../i18n/en/settings';
import { useTexts } from '../../i18n/LanguageContext';
import { problems as problemsRu } from '../../i18n/ru/problems';
import { settings as ru } from '../../i18n/ru/settings';
import { Button } from '../../ui/Button';
import { Section } from '../../ui/Page';
import { PasswordField } from '../../ui/PasswordField';
import { useFieldWords } from '../../ui/problemWords';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { useFocusInvalid } from '../../ui/useFocusInvalid';
import { WaitNotice } from '../../ui/WaitNotice';
import { useWait } from '../../ui/useWait';
import { leastPassword, PasswordHint } from '../account/PasswordHint';
import styles from './Settings.module.css';

const nothing = { current: '', next: '' };

function usePasswordChange() {
  const texts = useTexts({ ru, en }).password;
  const words = useTexts({ ru: problemsRu, en: problemsEn }).field;
  const fieldWords = useFieldWords();
  const queries = useQueryClient();
  const wait = useWait();
  const [form, setForm] = useState(nothing);
  const [own, setOwn] = useState<Record<string, string>>({});
  const changing = useMutation({
    mutationFn: (change: typeof form) => call(api.PUT('/api/me/password', { body: change })),
    onSuccess: () => {
      setForm(nothing);
      void queries.invalidateQueries({ queryKey: keys.sessions });
    },
    onError: (error) => {
      const { kind, retryAfterSeconds } = asApiError(error);
      if (kind === 'rate-limited') wait.start(retryAfterSeconds ?? 60);
    },
  });
  const fromServer = useMemo((): Record<string, string> => {
    if (changing.error === null) return {};
    const error = asApiError(changing.error);
    return error.kind === 'wrong-password' ? { current: texts.wrong } : fieldWords(error);
  }, [changing.error, fieldWords, texts]);
  const error = changing.error === null ? null : asApiError(changing.error);
  const isSaid = error !== null && ['wrong-password', 'invalid-input', 'rate-limited'].includes(error.kind);
  return {
    form,
    setForm,
    secondsLeft: wait.secondsLeft,
    busy: changing.isPending,
    done: changing.isSuccess,
    problem: isSaid ? null : error,
    errors: Object.keys(own).length > 0 ? own : fromServer,
    submit: () => {
      const mistakes = {
        ...(form.current === '' && { current: words.blank }),
        ...(form.next.length < leastPassword && { next: words['too-short'](leastPassword) }),
      };
      changing.reset();
      setOwn(mistakes);
      if (Object.keys(mistakes).length === 0) changing.mutate(form);
    },
  };
}

export function PasswordSection() {
  const texts = useTexts({ ru, en }).password;
  const me = useMe();
  const element = useRef<HTMLFormElement>(null);
  const change = usePasswordChange();
  const { form, errors } = change;
  useFocusInvalid(element, errors);
  const unavailable = change.busy || change.secondsLeft > 0;
  return (
    <Section id="password" title={texts.title} lead={texts.lead}>
      <form
        ref={element}
        noValidate
        className={styles.narrow}
        onSubmit={(event) => {
          event.preventDefault();
          if (!unavailable) change.submit();
        }}
      >
        {/* A password manager needs to know whose password this is. */}
        <input type="hidden" name="username" autoComplete="username" value={me.email} />
        <PasswordField
          label={texts.current}
          name="current-password"
          autoComplete="current-password"
          maxLength={200}
          error={errors.current}
          value={form.current}
          onChange={(event) => change.setForm({ ...form, current: event.target.value })}
        />
        <PasswordField
          label={texts.next}
          name="new-password"
          autoComplete="new-password"
          maxLength={200}
          hint={<PasswordHint length={form.next.length} />}
          error={errors.next}
          value={form.next}
          onChange={(event) => change.setForm({ ...form, next: event.target.value })}
        />
        {change.problem && <ProblemNotice error={change.problem} title={texts.failed} />}
        <WaitNotice secondsLeft={change.secondsLeft} />
        <div>
          <Button type="submit" variant="line" unavailable={unavailable}>
            {change.busy ? texts.saving : texts.save}
          </Button>
        </div>
        <p className={styles.state} role="status">
          {change.done && texts.done}
        </p>
      </form>
    </Section>
  );
}
