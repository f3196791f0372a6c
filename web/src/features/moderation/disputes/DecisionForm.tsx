import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { RefreshCw } from 'lucide-react';
import { asApiError } from '../../../api/problem';
import type { DisputeFile, DisputeResult } from '../../../api/types';
import { disputes as en } from '../../../i18n/en/disputes';
import { useFormat, useLanguage, useTexts } from '../../../i18n/LanguageContext';
import { disputes as ru } from '../../../i18n/ru/disputes';
import { Button } from '../../../ui/Button';
import { TextArea, TextField } from '../../../ui/Field';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import { InlineNotice } from '../../../ui/State';
import { usePageCommands } from '../../shortcuts/commands';
import { Block } from './Block';
import { Choices } from './Choices';
import { ConfirmDialog } from './ConfirmDialog';
import { useDecideDispute } from './queries';
import { Shares } from './Shares';
import { firstRefund, reasonFor, refundOf, sharesOf } from './split';
import { noteDecided, useTyped } from './typed';
import styles from './Disputes.module.css';

/** The server's bound. */
const LONGEST_REASON = 4000;

/** Who gets the money, why, and a last look before it is final; all of it by keys, too. */
export function DecisionForm({ file }: { file: DisputeFile }) {
  const texts = useTexts({ ru, en }).decide;
  const format = useFormat();
  const form = useRef<HTMLFormElement>(null);
  const ruling = useRuling(file);
  const { typed, type, result, refund, reason, shares, wrong, deciding } = ruling;
  const choose = (wanted: DisputeResult) => {
    type({ result: wanted });
    const radio = form.current?.querySelector<HTMLInputElement>(`input[value="${wanted}"]`);
    radio?.focus();
    radio?.scrollIntoView({ block: 'nearest' });
  };
  useDecisionKeys(choose, ruling.ask);
  const { order, held } = file;
  return (
    <Block title={texts.title}>
      <form
        ref={form}
        noValidate
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          ruling.ask();
        }}
      >
        <Choices file={file} result={result} onChoose={choose} />
        {result === 'split' && (
          <TextField
            label={texts.amount(held.currency)}
            inputMode="decimal"
            autoComplete="off"
            maxLength={14}
            name="refund"
            value={refund}
            error={wrong.refund ? texts.amountWrong(format.money(held)) : undefined}
            onChange={(event) => type({ refund: event.target.value })}
          />
        )}
        {result === 'split' && shares !== null && (
          <div role="status">
            <h3>{texts.shares}</h3>
            <Shares order={order} shares={shares} />
          </div>
        )}
        {result !== null && (
          <TextArea
            label={texts.reason}
            hint={texts.reasonHint}
            error={wrong.reason ? texts.reasonBlank : undefined}
            name="reason"
            rows={5}
            maxLength={LONGEST_REASON}
            value={reason}
            onChange={(event) => type({ reasons: { ...typed.reasons, [result]: event.target.value } })}
          />
        )}
        <Failure error={deciding.error} />
        <div className={styles.act}>
          <Button type="submit" variant="main" wide unavailable={result === null || deciding.isPending}>
            {result === null ? texts.choose : texts.next}
          </Button>
        </div>
      </form>
      {ruling.asked && result !== null && shares !== null && (
        <ConfirmDialog
          order={order}
          result={result}
          shares={shares}
          reason={reason.trim()}
          busy={deciding.isPending}
          onConfirm={ruling.decide}
          onClose={ruling.cancel}
        />
      )}
    </Block>
  );
}

/** What is said of a decision that was not made: that the dispute has changed is no failure, but a second look. */
function Failure({ error }: { error: unknown }) {
  const texts = useTexts({ ru, en }).decide;
  if (error === null) return null;
  const problem = asApiError(error);
  if (problem.kind === 'changed-meanwhile' || problem.kind === 'not-now') {
    return (
      <InlineNotice icon={RefreshCw} role="status">
        {texts.meanwhile}
      </InlineNotice>
    );
  }
  return <ProblemNotice error={problem} title={texts.failed} />;
}

function useRuling(file: DisputeFile) {
  const language = useLanguage();
  const orderId = file.order.id;
  const [typed, type] = useTyped(orderId);
  const [asked, setAsked] = useState(false);
  const [tried, setTried] = useState(false);
  const deciding = useDecideDispute(file, () => {
    noteDecided(orderId);
  });
  const { result } = typed;
  const refund = typed.refund ?? firstRefund(file, language);
  const reason = (result !== null ? typed.reasons[result] : undefined) ?? reasonFor(file, result, language);
  const shares = result === null ? null : sharesOf(file.held, result, refund);
  const isBlank = reason.trim() === '';
  return {
    typed,
    type: (change: Parameters<typeof type>[0]) => {
      if (deciding.isError) deciding.reset();
      setTried(false);
      type(change);
    },
    result,
    refund,
    reason,
    shares,
    wrong: { refund: tried && shares === null, reason: tried && isBlank },
    deciding,
    asked,
    /** Before it is final. */
    ask: () => {
      if (result === null || deciding.isPending) return;
      setTried(true);
      if (shares !== null && !isBlank) setAsked(true);
    },
    cancel: () => setAsked(false),
    decide: () => {
      if (result === null || deciding.isPending) return;
      deciding.mutate(
        { result, reason: reason.trim(), refund: result === 'split' ? refundOf(file.held, refund) : null },
        { onError: () => setAsked(false) },
      );
    },
  };
}

function useDecisionKeys(choose: (result: DisputeResult) => void, submit: () => void): void {
  usePageCommands({
    allow: () => choose('release'),
    reply: () => choose('refund'),
    snooze: () => choose('split'),
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
