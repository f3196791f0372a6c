import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { writeFirst as en } from '../../i18n/en/writeFirst';
import { useTexts } from '../../i18n/LanguageContext';
import { writeFirst as ru } from '../../i18n/ru/writeFirst';
import type { ProblemKind } from '../../api/problem';
import { Button, LinkButton } from '../../ui/Button';
import { TextArea } from '../../ui/Field';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { InlineNotice } from '../../ui/State';
import BuyerLine from '../availability/BuyerLine';
import { fieldRefusal } from '../guard/FieldRefusal';
import { type FirstMessageSubject, useFirstMessage } from './useFirstMessage';
import styles from './WriteFirst.module.css';

const longest = 10_000;

interface FirstMessageProps {
  subject: FirstMessageSubject;
  open: boolean;
  /** The page's main button is another one. */
  beside?: boolean;
  onOpen: (open: boolean) => void;
}

/** “Write to the seller”: a button that opens into a composer, right on the page. */
export function FirstMessage({ subject, open, beside = false, onOpen }: FirstMessageProps) {
  const texts = useTexts({ ru, en });
  const message = useFirstMessage(subject);
  const field = useRef<HTMLTextAreaElement>(null);
  const [mistake, setMistake] = useState<string>();
  const shown = open || message.sending || message.error !== null;
  useEffect(() => {
    if (!open) return;
    field.current?.focus({ preventScroll: true });
    field.current?.scrollIntoView({ block: 'center', behavior: 'smooth' });
  }, [open]);

  if (!shown) {
    return (
      <Button variant={beside ? 'line' : 'main'} wide className={styles.open} onClick={() => onOpen(true)}>
        {message.text === '' ? texts.open : texts.resume}
      </Button>
    );
  }
  const send = () => {
    const over = message.text.length - longest;
    const found = message.text.trim() === '' ? texts.blank : over > 0 ? texts.tooLong(over) : undefined;
    setMistake(found);
    if (found === undefined && !message.sending) message.send();
    else field.current?.focus();
  };
  const sendByKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send();
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
      <TextArea
        ref={field}
        label={texts.field}
        aside={texts.to(subject.seller.name)}
        placeholder={texts.placeholder}
        value={message.text}
        error={
          mistake ??
          fieldRefusal(
            message.error?.guard === undefined ? null : { ruling: message.error.guard, sent: () => message.sent },
            {
              isHere: () => true,
              value: message.text,
              onTake: message.write,
            },
          )
        }
        readOnly={message.sending}
        onKeyDown={sendByKey}
        onChange={(event) => {
          setMistake(undefined);
          message.write(event.target.value);
        }}
      />
      {message.isVisitor && <p className={styles.note}>{texts.visitor}</p>}
      {!message.keptHere && <InlineNotice role="alert">{texts.notKept}</InlineNotice>}
      {message.error && message.error.kind !== 'refused' && (
        <ProblemNotice
          error={message.error}
          title={message.error.kind === 'confirm-first' ? texts.ask : texts.failed}
          {...(message.error.kind === 'not-found' && { text: texts.gone })}
          actions={<ProblemActions kind={message.error.kind} onSend={() => message.send(true)} />}
        />
      )}
      <div className={styles.buttons}>
        <Button type="submit" variant="main" unavailable={message.sending} title={texts.keys}>
          {message.sending ? texts.sending : texts.send}
        </Button>
        <Button onClick={() => onOpen(false)}>{texts.close}</Button>
      </div>
    </form>
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
