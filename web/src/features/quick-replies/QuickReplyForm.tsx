import { lazy, Suspense, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { ComponentType, ReactNode } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, call } from '../../api/client';
import { keys } from '../../api/keys';
import { type ApiError, asApiError } from '../../api/problem';
import type { QuickReply } from '../../api/types';
import { common as commonEn } from '../../i18n/en/common';
import { problems as problemsEn } from '../../i18n/en/problems';
import { quickReplies as en } from '../../i18n/en/settings';
import { useTexts } from '../../i18n/LanguageContext';
import { common as commonRu } from '../../i18n/ru/common';
import { problems as problemsRu } from '../../i18n/ru/problems';
import { quickReplies as ru } from '../../i18n/ru/settings';
import { Button } from '../../ui/Button';
import { Field, TextField } from '../../ui/Field';
import { useFieldWords } from '../../ui/problemWords';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { useFocusInvalid } from '../../ui/useFocusInvalid';
import { useLeaveGuard } from '../../ui/useLeaveGuard';
import type { QuickReplyCoachProps } from '../coach/QuickReplyCoach';
import underlined from '../coach/Underlined.module.css';
import { fieldRefusal } from '../guard/FieldRefusal';
import type { FormRefusal } from '../guard/FieldRefusal';
import { FilledText } from './FilledText';
import { insertPlaceholder, keepsPlaceholders, type Placeholder, placeholders } from './fill';
import styles from './QuickReplies.module.css';

// Without its advice one can write as well: a chunk that does not come must not take the form away.
const QuickReplyCoach = lazy<ComponentType<QuickReplyCoachProps>>(() =>
  import('../coach/QuickReplyCoach').catch(() => ({ default: () => null })),
);

const NOTHING = {};

/** The server's bounds (QuickReplyChange in the API). */
const limits = { title: 60, text: 4000 };

interface QuickReplyFormProps {
  /** Null for a new one. */
  reply: QuickReply | null;
  onClose: () => void;
}

function useReplyForm({ reply, onClose }: QuickReplyFormProps) {
  const words = useTexts({ ru: problemsRu, en: problemsEn }).field;
  const fieldWords = useFieldWords();
  const queries = useQueryClient();
  const opened = { title: reply?.title ?? '', text: reply?.text ?? '' };
  const [form, setForm] = useState(opened);
  const [own, setOwn] = useState<Record<string, string>>({});
  const [refusal, setRefusal] = useState<FormRefusal | null>(null);
  const saving = useMutation({
    mutationFn: (change: typeof form) =>
      reply === null
        ? call(api.POST('/api/quick-replies', { body: change }))
        : call(
            api.PUT('/api/quick-replies/{quickReplyId}', {
              params: { path: { quickReplyId: reply.id } },
              body: change,
            }),
          ),
    onSuccess: (stored) => {
      queries.setQueryData<QuickReply[]>(keys.quickReplies, (all = []) =>
        reply === null ? [...all, stored] : all.map((each) => (each.id === stored.id ? stored : each)),
      );
      onClose();
    },
    onError: (failed, { text }) => setRefusal(refusalOf(asApiError(failed), text)),
  });
  const error = saving.error === null ? null : asApiError(saving.error);
  const fromServer = useMemo(
    () => (saving.error === null ? {} : fieldWords(asApiError(saving.error))),
    [saving.error, fieldWords],
  );
  const check = (field: keyof typeof limits): string | undefined => {
    const value = form[field].trim();
    if (value === '') return words.blank;
    return value.length > limits[field] ? words['too-long'](limits[field]) : undefined;
  };
  return {
    form,
    setForm,
    isDirty: form.title !== opened.title || form.text !== opened.text,
    busy: saving.isPending,
    problem: error?.kind === 'invalid-input' || refusal !== null ? null : error,
    errors: Object.keys(own).length > 0 ? own : fromServer,
    refusal,
    submit: () => {
      const found = { title: check('title'), text: check('text') };
      const mistakes = Object.fromEntries(Object.entries(found).filter(([, said]) => said !== undefined));
      setOwn(mistakes as Record<string, string>);
      setRefusal(null);
      if (Object.keys(mistakes).length === 0) saving.mutate({ title: form.title.trim(), text: form.text.trim() });
    },
  };
}

/** What the guard would not let pass in a message, as it may be shown here: no mend takes a placeholder away. */
function refusalOf({ guard }: ApiError, text: string): FormRefusal | null {
  if (guard === undefined) return null;
  const findings = guard.findings.map((finding) =>
    finding.mend !== null && !keepsPlaceholders(text, finding.mend) ? { ...finding, mend: null } : finding,
  );
  return { ruling: { ...guard, findings }, sent: () => text };
}

/** Writes a quick reply: placeholders by button, and beside it what the buyer would read. */
export function QuickReplyForm(props: QuickReplyFormProps) {
  const texts = useTexts({ ru, en });
  const { cancel } = useTexts({ ru: commonRu, en: commonEn }).actions;
  const element = useRef<HTMLFormElement>(null);
  const state = useReplyForm(props);
  const { form, setForm, errors, refusal } = state;
  const guard = useLeaveGuard(state.isDirty);
  const setText = (text: string) => setForm((before) => ({ ...before, text }));
  const refused = fieldRefusal(refusal, { isHere: ({ field }) => field === 'text', value: form.text, onTake: setText });
  useFocusInvalid(element, errors);
  useFocusInvalid(element, refusal ?? NOTHING);
  useLayoutEffect(() => element.current?.querySelector('input')?.focus(), []);
  return (
    <form
      ref={element}
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!state.busy) state.submit();
      }}
    >
      <TextField
        label={texts.name}
        name="title"
        autoComplete="off"
        maxLength={limits.title}
        hint={texts.nameHint}
        error={errors.title}
        value={form.title}
        onChange={(event) => setForm({ ...form, title: event.target.value })}
      />
      <ReplyText text={form.text} error={errors.text ?? refused} onChange={setText} />
      {form.text.trim() !== '' && (
        <figure className={styles.preview}>
          <figcaption>{texts.preview}</figcaption>
          <p>
            <FilledText template={form.text} />
          </p>
        </figure>
      )}
      {state.problem && <ProblemNotice error={state.problem} title={texts.notSaved} />}
      <div className={styles.buttons}>
        <Button type="submit" variant="main" unavailable={state.busy}>
          {state.busy ? texts.saving : texts.save}
        </Button>
        <Button onClick={props.onClose}>{cancel}</Button>
      </div>
      {guard.dialog}
    </form>
  );
}

function ReplyText(props: { text: string; error: ReactNode; onChange: (text: string) => void }) {
  const texts = useTexts({ ru, en });
  const { text, error, onChange } = props;
  const field = useRef<HTMLTextAreaElement>(null);
  const [slot, setSlot] = useState<HTMLElement | null>(null);
  const caret = useRef<number | null>(null);
  // The caret stands behind what was put in, once the field holds it.
  useLayoutEffect(() => {
    if (caret.current === null) return;
    field.current?.focus();
    field.current?.setSelectionRange(caret.current, caret.current);
    caret.current = null;
  }, [text]);
  const put = (name: Placeholder) => {
    const start = field.current?.selectionStart ?? text.length;
    const end = field.current?.selectionEnd ?? text.length;
    const next = insertPlaceholder(text, { start, end }, name);
    caret.current = next.caret;
    onChange(next.text);
  };
  return (
    <div className={styles.writing}>
      <div className={styles.coached}>
        <Field label={texts.text} error={error}>
          {(wiring) => (
            <div className={underlined.under}>
              <textarea
                {...wiring}
                ref={field}
                name="text"
                value={text}
                onChange={(event) => onChange(event.target.value)}
              />
            </div>
          )}
        </Field>
        <Suspense fallback={null}>
          <QuickReplyCoach text={text} textRef={field} slot={slot} />
        </Suspense>
      </div>
      <div className={styles.insert} role="group" aria-label={texts.insertLabel}>
        <span aria-hidden="true">{texts.insert}</span>
        {placeholders.map((name) => (
          <button key={name} type="button" onClick={() => put(name)}>
            {texts.placeholders[name]}
          </button>
        ))}
        <span ref={setSlot} className={styles.slot} />
      </div>
    </div>
  );
}
