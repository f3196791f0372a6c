import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { KeyboardEvent, Ref } from 'react';
import { writeFirst as en } from '../../i18n/en/writeFirst';
import { useTexts } from '../../i18n/LanguageContext';
import { writeFirst as ru } from '../../i18n/ru/writeFirst';
import type { ProblemKind } from '../../api/problem';
import type { ContactForm } from '../../api/types';
import { Button, LinkButton } from '../../ui/Button';
import { TextArea } from '../../ui/Field';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { InlineNotice } from '../../ui/State';
import BuyerLine from '../availability/BuyerLine';
import { fieldRefusal } from '../guard/FieldRefusal';
import { answerMistakes, isShownByFields } from './answers';
import type { AnswerMistakes } from './answers';
import { useAskedForm } from './useAskedForm';
import { type FirstMessageSubject, useFirstMessage } from './useFirstMessage';
import styles from './WriteFirst.module.css';

const AnswerFields = lazy(() => import('./AnswerFields'));
const ContactsLeft = lazy(() => import('./Bounds').then(({ ContactsLeft: part }) => ({ default: part })));
const BoundsNotice = lazy(() => import('./Bounds').then(({ BoundsNotice: part }) => ({ default: part })));

const longest = 10_000;

interface FirstMessageProps {
  subject: FirstMessageSubject;
  open: boolean;
  /** The page's main button is another one. */
  beside?: boolean;
  onOpen: (open: boolean) => void;
}

type Message = ReturnType<typeof useFirstMessage>;

/** “Write to the seller”: a button that opens into a composer, right on the page. */
export function FirstMessage({ subject, open, beside = false, onOpen }: FirstMessageProps) {
  const texts = useTexts({ ru, en });
  const message = useFirstMessage(subject);
  const shown = open || message.sending || message.error !== null;
  if (!shown) {
    return (
      <Button variant={beside ? 'line' : 'main'} wide className={styles.open} onClick={() => onOpen(true)}>
        {message.text === '' ? texts.open : texts.resume}
      </Button>
    );
  }
  return <Writing subject={subject} message={message} open={open} onClose={() => onOpen(false)} />;
}

interface WritingProps {
  subject: FirstMessageSubject;
  message: Message;
  open: boolean;
  onClose: () => void;
}

function Writing({ subject, message, open, onClose }: WritingProps) {
  const texts = useTexts({ ru, en });
  const field = useRef<HTMLTextAreaElement>(null);
  const answers = useRef<HTMLDivElement>(null);
  const form = useAskedForm(subject);
  const [mistake, setMistake] = useState<string>();
  const [wrong, setWrong] = useState<AnswerMistakes>({});
  useEffect(() => {
    if (!open) return;
    field.current?.focus({ preventScroll: true });
    field.current?.scrollIntoView({ block: 'center', behavior: 'smooth' });
  }, [open]);
  const send = () => {
    const over = message.text.length - longest;
    const found = message.text.trim() === '' ? texts.blank : over > 0 ? texts.tooLong(over) : undefined;
    const missing = form === undefined ? {} : answerMistakes(message, form);
    setMistake(found);
    setWrong(missing);
    if (found !== undefined) field.current?.focus();
    else if (missing.deadline ?? missing.budget) focusInvalid(answers.current);
    else if (message.sending) field.current?.focus();
    else message.send();
  };
  return (
    <form
      className={styles.composer}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <BuyerLine sellerId={subject.seller.id} />
      <TaskField
        ref={field}
        subject={subject}
        message={message}
        isAsked={form !== undefined}
        mistake={mistake}
        onSend={send}
        onWrite={() => setMistake(undefined)}
      />
      {form !== undefined && (
        <div ref={answers}>
          <Suspense fallback={null}>
            <AnswerFields
              form={form}
              name={subject.seller.name}
              message={message}
              wrong={wrong}
              fromServer={message.error}
              onWrite={(change) => {
                setWrong({});
                message.write(change);
              }}
            />
          </Suspense>
        </div>
      )}
      <Around message={message} form={form} />
      <div className={styles.buttons}>
        <Button type="submit" variant="main" unavailable={message.sending} title={texts.keys}>
          {message.sending ? texts.sending : texts.send}
        </Button>
        <Button onClick={onClose}>{texts.close}</Button>
      </div>
    </form>
  );
}

/** The first field that is wrong, once that is shown. */
function focusInvalid(within: HTMLElement | null): void {
  requestAnimationFrame(() => within?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
}

interface TaskFieldProps {
  ref: Ref<HTMLTextAreaElement>;
  subject: FirstMessageSubject;
  message: Message;
  /** The seller asks for more than this. */
  isAsked: boolean;
  mistake: string | undefined;
  onSend: () => void;
  onWrite: () => void;
}

function TaskField({ ref, subject, message, isAsked, mistake, onSend, onWrite }: TaskFieldProps) {
  const texts = useTexts({ ru, en });
  const sendByKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSend();
  };
  return (
    <TextArea
      ref={ref}
      label={isAsked ? texts.task : texts.field}
      aside={texts.to(subject.seller.name)}
      placeholder={isAsked ? texts.taskPlaceholder : texts.placeholder}
      value={message.text}
      error={
        mistake ??
        fieldRefusal(
          message.error?.guard === undefined ? null : { ruling: message.error.guard, sent: () => message.sent },
          {
            isHere: () => true,
            value: message.text,
            onTake: (text) => message.write({ text }),
          },
        )
      }
      readOnly={message.sending}
      onKeyDown={sendByKey}
      onChange={(event) => {
        onWrite();
        message.write({ text: event.target.value });
      }}
    />
  );
}

/** What is to be known before it is sent, and why it was not. */
function Around({ message, form }: { message: Message; form: ContactForm | undefined }) {
  const texts = useTexts({ ru, en });
  const { error } = message;
  const isOfBounds = error?.kind === 'contacts-used-up' || error?.kind === 'same-text';
  return (
    <>
      {message.isVisitor && <p className={styles.note}>{texts.visitor}</p>}
      {!message.keptHere && <InlineNotice role="alert">{texts.notKept}</InlineNotice>}
      {!message.isVisitor && error?.kind !== 'contacts-used-up' && (
        <Suspense fallback={null}>
          <ContactsLeft />
        </Suspense>
      )}
      {error !== null && isOfBounds && (
        <Suspense fallback={null}>
          <BoundsNotice error={error} onSend={() => message.send({ sameConfirmed: true })} />
        </Suspense>
      )}
      {error !== null && !isOfBounds && error.kind !== 'refused' && !isShownByFields(error, form) && (
        <ProblemNotice
          error={error}
          title={error.kind === 'confirm-first' ? texts.ask : texts.failed}
          {...(error.kind === 'not-found' && { text: texts.gone })}
          actions={<ProblemActions kind={error.kind} onSend={() => message.send({ confirmed: true })} />}
        />
      )}
    </>
  );
}

/** What can be done about it here. */
function ProblemActions({ kind, onSend }: { kind: ProblemKind; onSend: () => void }) {
  const texts = useTexts({ ru, en });
  if (kind === 'confirm-first') {
    return (
      <Button small variant="text" onClick={onSend}>
        {texts.sendAnyway}
      </Button>
    );
  }
  if (kind !== 'frozen' && kind !== 'limited') return null;
  return (
    <LinkButton small variant="text" href="/my/standing">
      {texts.standing}
    </LinkButton>
  );
}
