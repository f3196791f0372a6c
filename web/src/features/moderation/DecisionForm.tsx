import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { asApiError } from '../../api/problem';
import type { Case } from '../../api/types';
import { moderation as en } from '../../i18n/en/moderation';
import { standing as standingEn } from '../../i18n/en/standing';
import { useLanguage, useTexts } from '../../i18n/LanguageContext';
import { moderation as ru } from '../../i18n/ru/moderation';
import { standing as standingRu } from '../../i18n/ru/standing';
import { Button } from '../../ui/Button';
import { Checkbox, TextArea } from '../../ui/Field';
import { useFieldWords } from '../../ui/problemWords';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { usePageCommands } from '../shortcuts/commands';
import { clockOf } from './clock';
import { useDecide } from './queries';
import { suggestion } from './suggest';
import type { Choice } from './suggest';
import type { Typed } from './typed';
import styles from './Case.module.css';

/** The server's bound. */
const LONGEST_REASON = 2000;

interface DecisionFormProps {
  open: Case;
  typed: Typed;
  onType: (change: Partial<Typed>) => void;
  onDecided: (decided: Case) => void;
}

/** One of two or three decisions, the words for the author, and one button; all of it by keys, too. */
export function DecisionForm({ open, typed, onType, onDecided }: DecisionFormProps) {
  const texts = useTexts({ ru, en }).decide;
  const form = useRef<HTMLFormElement>(null);
  const { reason, error, deciding, submit, clear } = useDecision(open, typed, onDecided);
  const { choice } = typed;
  const choose = (wanted: Choice) => {
    onType({ choice: wanted });
    clear();
    form.current?.querySelector<HTMLInputElement>(`input[value="${wanted}"]`)?.focus();
  };
  useDecisionKeys(open, choose, submit);
  const problem = deciding.error && asApiError(deciding.error);
  return (
    <form
      ref={form}
      noValidate
      className={styles.part}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <h2>{texts.title}</h2>
      <Choices open={open} choice={choice} onChoose={choose} />
      {choice !== null && (
        <TextArea
          label={open.report === null ? texts.reason : texts.reportReason}
          aside={choice === 'allow' ? texts.reasonAside : undefined}
          hint={open.report === null ? texts.reasonHint : texts.reportHint}
          error={error}
          name="reason"
          maxLength={LONGEST_REASON}
          value={reason}
          onChange={(event) =>
            onType(choice === 'allow' ? { allowed: event.target.value } : { refused: event.target.value })
          }
        />
      )}
      {choice === 'allow' && open.findings.length > 0 && (
        <Checkbox
          label={texts.falseAlarm}
          hint={texts.falseAlarmHint}
          checked={typed.falseAlarm}
          onChange={(event) => onType({ falseAlarm: event.target.checked })}
        />
      )}
      {problem && problem.kind !== 'invalid-input' && <ProblemNotice error={problem} title={texts.failed} />}
      <div className={styles.act}>
        <Button type="submit" variant="main" wide unavailable={choice === null || deciding.isPending}>
          {deciding.isPending ? texts.deciding : confirmWords(open, choice, texts)}
        </Button>
      </div>
    </form>
  );
}

function confirmWords(open: Case, choice: Choice | null, texts: (typeof ru)['decide']): string {
  if (choice === null) return texts.choose;
  if (open.report !== null) return texts.confirmReport[choice];
  if (open.summary.kind === 'held') return texts.confirm[choice];
  return choice === 'allow' ? texts.confirm.grant : texts.confirm.deny;
}

function useDecision(open: Case, typed: Typed, onDecided: (decided: Case) => void) {
  const texts = useTexts({ ru, en }).decide;
  const fieldWords = useFieldWords();
  const language = useLanguage();
  const deciding = useDecide(open, onDecided);
  const [blank, setBlank] = useState(false);
  const { choice } = typed;
  const reason = (choice === 'allow' ? typed.allowed : typed.refused) ?? suggestion(open, choice, language);
  const fromServer = deciding.error === null ? undefined : fieldWords(asApiError(deciding.error)).reason;
  return {
    reason,
    deciding,
    error: blank && reason.trim() === '' ? texts.reasonBlank : fromServer,
    clear: () => deciding.reset(),
    submit: () => {
      if (choice === null || deciding.isPending) return;
      const missing = choice !== 'allow' && reason.trim() === '';
      setBlank(missing);
      if (missing) return;
      const falseAlarm = choice === 'allow' && typed.falseAlarm;
      deciding.mutate({
        outcome: choice === 'allow' ? 'allow' : 'refuse',
        reason: reason.trim(),
        strike: choice === 'strike',
        falseAlarm,
      });
    },
  };
}

function useDecisionKeys(open: Case, choose: (choice: Choice) => void, submit: () => void): void {
  usePageCommands({
    allow: () => choose('allow'),
    reply: () => choose('refuse'),
    snooze: () => {
      if (open.mayStrike) choose('strike');
    },
  });
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.repeat || event.defaultPrevented) return;
    if (document.querySelector('dialog[open]') !== null) return;
    event.preventDefault();
    submit();
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => pressed(event);
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}

interface ChoicesProps {
  open: Case;
  choice: Choice | null;
  onChoose: (choice: Choice) => void;
}

function Choices({ open, choice, onChoose }: ChoicesProps) {
  const texts = useTexts({ ru, en }).decide;
  const options = useOptions(open);
  const { kind, about } = open.summary;
  return (
    <fieldset className={styles.choices}>
      <legend>
        {open.report !== null
          ? texts.what.report
          : kind === 'appeal'
            ? texts.what.appeal
            : about === 'message'
              ? texts.what.message
              : texts.what.other}
      </legend>
      {options.map(({ value, title, text, key }) => (
        <label key={value} className={styles.choice}>
          <input
            type="radio"
            name="choice"
            value={value}
            checked={choice === value}
            aria-keyshortcuts={key}
            onChange={() => onChoose(value)}
          />
          <span>
            <b>{title}</b>
            <span>{text}</span>
          </span>
          <kbd aria-hidden="true">{key}</kbd>
        </label>
      ))}
    </fieldset>
  );
}

function useOptions(open: Case): { value: Choice; title: string; text: string; key: string }[] {
  const texts = useTexts({ ru, en }).decide;
  const consequences = useTexts({ ru: standingRu, en: standingEn }).consequences;
  const { kind, other } = open.summary;
  if (kind === 'appeal') {
    return [
      { value: 'allow', title: texts.grant, text: texts.grants[open.against?.kind ?? 'ruling'], key: 'A' },
      { value: 'refuse', title: texts.deny, text: texts.denyText, key: 'R' },
    ];
  }
  const { number, consequence, days } = open.next;
  const strikeText = texts.strikeText(number, consequences[consequence](days));
  if (open.report !== null) {
    const words = texts.report[kind === 'spam' ? 'spam' : 'complaint'];
    return [
      { value: 'allow', title: words.dismiss, text: words.dismissText, key: 'A' },
      { value: 'refuse', title: words.confirm, text: words.confirmText, key: 'R' },
      ...(open.mayStrike ? [{ value: 'strike' as const, title: words.strike, text: strikeText, key: 'S' }] : []),
    ];
  }
  return [
    {
      value: 'allow',
      title: texts.allow,
      text: clockOf(open.summary) !== null && other !== null ? texts.allowStops(other.name) : texts.allowText,
      key: 'A',
    },
    { value: 'refuse', title: texts.refuse, text: texts.refuseText, key: 'R' },
    { value: 'strike', title: texts.strike, text: strikeText, key: 'S' },
  ];
}
