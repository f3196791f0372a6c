import { useRef } from 'react';
import type { ReactNode } from 'react';
import { common as commonEn } from '../../i18n/en/common';
import { reviews as en } from '../../i18n/en/reviews';
import { useTexts } from '../../i18n/LanguageContext';
import { common as commonRu } from '../../i18n/ru/common';
import { reviews as ru } from '../../i18n/ru/reviews';
import { Button } from '../../ui/Button';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { useFocusInvalid } from '../../ui/useFocusInvalid';
import { GuardNotice } from '../guard/GuardNotice';
import form from '../orders/Form.module.css';
import type { ReviewFormState } from './useReviewForm';

const NOTHING = {};

interface ReviewFrameProps<K extends string, B> {
  form: ReviewFormState<K, B>;
  lead: ReactNode;
  /** What its button says. */
  label: string;
  /** What did not happen, and why it no longer can. */
  failures: { notDone: string; notNow: string; notNowText: string };
  onSubmit: () => void;
  onCancel?: () => void;
  children: ReactNode;
}

/** Around the fields of a review or an answer: who reads it, what stands in its way, and the buttons. */
export function ReviewFrame<K extends string, B>(props: ReviewFrameProps<K, B>) {
  const { form: state, lead, label, failures, onSubmit, onCancel, children } = props;
  const texts = useTexts({ ru, en }).form;
  const { cancel } = useTexts({ ru: commonRu, en: commonEn }).actions;
  const element = useRef<HTMLFormElement>(null);
  useFocusInvalid(element, state.mistakes);
  useFocusInvalid(element, state.error ?? NOTHING);
  return (
    <form
      ref={element}
      noValidate
      className={form.form}
      onSubmit={(event) => {
        event.preventDefault();
        // A form inside the page's other forms, by React's tree, must not send those.
        event.stopPropagation();
        onSubmit();
      }}
    >
      {lead !== null && <p className={form.lead}>{lead}</p>}
      {children}
      <Trouble state={state} failures={failures} onSubmit={onSubmit} />
      <div className={form.buttons}>
        {onCancel && <Button onClick={onCancel}>{cancel}</Button>}
        <Button type="submit" variant="main" unavailable={state.isPending}>
          {state.isPending ? texts.publishing : label}
        </Button>
      </div>
    </form>
  );
}

interface TroubleProps<K extends string, B> {
  state: ReviewFormState<K, B>;
  failures: ReviewFrameProps<K, B>['failures'];
  onSubmit: () => void;
}

/** What the guard or the server says of what was sent. */
function Trouble<K extends string, B>({ state, failures, onSubmit }: TroubleProps<K, B>) {
  const texts = useTexts({ ru, en }).form;
  const { error, notice } = state;
  if (notice !== null) {
    const { refusal, findings } = notice;
    return (
      <GuardNotice
        guarded={{ ...refusal, reason: null }}
        findings={findings}
        onTake={state.take}
        onSend={refusal.kind === 'confirm-first' ? onSubmit : undefined}
      />
    );
  }
  if (error === null || error.guard !== undefined || error.kind === 'invalid-input') return null;
  if (error.kind === 'not-now')
    return <ProblemNotice error={error} title={failures.notNow} text={failures.notNowText} />;
  if (error.kind === 'changed-meanwhile') {
    return <ProblemNotice error={error} title={texts.meanwhile} text={texts.meanwhileText} />;
  }
  return <ProblemNotice error={error} title={failures.notDone} />;
}
