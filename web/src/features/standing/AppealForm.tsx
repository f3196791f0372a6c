import { useEffect, useRef, useState } from 'react';
import { asApiError } from '../../api/problem';
import { standing as en } from '../../i18n/en/standing';
import { useTexts } from '../../i18n/LanguageContext';
import { standing as ru } from '../../i18n/ru/standing';
import { Button } from '../../ui/Button';
import { TextArea } from '../../ui/Field';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { useAppeal } from './queries';
import styles from './Standing.module.css';

/** The server's bound. */
const LONGEST_PLEA = 2000;

/** A button that becomes the place to say why a decision should change; `unfolded` where one came to say just that. */
export function AppealForm({ against, unfolded = false }: { against: string; unfolded?: boolean }) {
  const texts = useTexts({ ru, en }).appeals;
  const [isOpen, setOpen] = useState(unfolded);
  const [plea, setPlea] = useState('');
  const [blank, setBlank] = useState(false);
  const appealing = useAppeal(against);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (isOpen && !unfolded) field.current?.focus();
  }, [isOpen, unfolded]);
  if (!isOpen) {
    return (
      <div>
        <Button small variant="line" onClick={() => setOpen(true)}>
          {texts.write}
        </Button>
      </div>
    );
  }
  const error = appealing.error && asApiError(appealing.error);
  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        setBlank(plea.trim() === '');
        if (plea.trim() !== '' && !appealing.isPending) appealing.mutate(plea.trim());
      }}
    >
      <TextArea
        label={texts.label}
        hint={texts.hint}
        error={blank && plea.trim() === '' ? texts.blank : undefined}
        maxLength={LONGEST_PLEA}
        value={plea}
        ref={field}
        onChange={(event) => setPlea(event.target.value)}
      />
      {error && (
        <ProblemNotice
          error={error}
          title={texts.notSent}
          {...(error.status === 409 && { text: texts.already })}
          {...(error.kind === 'not-found' && { text: texts.late })}
        />
      )}
      <div className={styles.actions}>
        <Button small type="submit" variant="main" unavailable={appealing.isPending}>
          {appealing.isPending ? texts.sending : texts.send}
        </Button>
        {!unfolded && (
          <Button small onClick={() => setOpen(false)}>
            {texts.cancel}
          </Button>
        )}
      </div>
    </form>
  );
}
