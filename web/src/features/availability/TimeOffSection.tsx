import { useRef, useState } from 'react';
import { asApiError } from '../../api/problem';
import type { TimeOff } from '../../api/types';
import { availability as en } from '../../i18n/en/availability';
import { dayKey } from '../../i18n/format';
import { useFormat, useTexts, useTimeZone } from '../../i18n/LanguageContext';
import { availability as ru } from '../../i18n/ru/availability';
import { Button } from '../../ui/Button';
import { serverNow } from '../../ui/clock/serverClock';
import { TextArea, TextField } from '../../ui/Field';
import { Section } from '../../ui/Page';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { useFocusInvalid } from '../../ui/useFocusInvalid';
import { fieldRefusal } from '../guard/FieldRefusal';
import { useAddTimeOff, useWithdrawTimeOff } from './queries';
import styles from './Availability.module.css';

/** What is declared, each to be cancelled, and the form for more. */
export function TimeOffSection({ list }: { list: readonly TimeOff[] }) {
  const texts = useTexts({ ru, en }).off;
  const format = useFormat();
  const withdraw = useWithdrawTimeOff();
  const days = ({ firstDay, lastDay }: TimeOff) =>
    firstDay === lastDay
      ? format.calendarDay(firstDay)
      : `${format.calendarDay(firstDay)} – ${format.calendarDay(lastDay)}`;
  return (
    <Section title={texts.title} lead={texts.lead}>
      {list.length === 0 && <p className={styles.quiet}>{texts.none}</p>}
      {list.length > 0 && (
        <ul className={styles.list}>
          {list.map((each) => (
            <li key={each.id}>
              <div>
                <b>{days(each)}</b>
                {each.message !== '' && <p>{each.message}</p>}
              </div>
              <Button small variant="line" unavailable={withdraw.isPending} onClick={() => withdraw.mutate(each.id)}>
                {texts.remove(days(each))}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {withdraw.error && <ProblemNotice error={asApiError(withdraw.error)} title={texts.removeFailed} />}
      <NewTimeOff />
    </Section>
  );
}

const EMPTY = { firstDay: '', lastDay: '', message: '' };

function NewTimeOff() {
  const texts = useTexts({ ru, en }).off;
  const element = useRef<HTMLFormElement>(null);
  const [form, setForm] = useState(EMPTY);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const add = useAddTimeOff(() => setForm(EMPTY));
  const [now] = useState(() => new Date(serverNow()));
  const today = dayKey(now, useTimeZone());
  useFocusInvalid(element, errors);
  const error = add.error === null ? null : asApiError(add.error);
  const send = () => {
    const found = { ...(form.firstDay === '' && { firstDay: texts.blank }) };
    setErrors(found);
    if (Object.keys(found).length > 0 || add.isPending) return;
    add.mutate({ ...form, lastDay: form.lastDay === '' ? form.firstDay : form.lastDay });
  };
  return (
    <form
      ref={element}
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <div className={styles.pair}>
        <TextField
          label={texts.first}
          type="date"
          name="firstDay"
          min={today}
          error={errors.firstDay}
          value={form.firstDay}
          onChange={(event) => setForm({ ...form, firstDay: event.target.value })}
        />
        <TextField
          label={texts.last}
          type="date"
          name="lastDay"
          min={form.firstDay === '' ? today : form.firstDay}
          value={form.lastDay}
          onChange={(event) => setForm({ ...form, lastDay: event.target.value })}
        />
      </div>
      <TextArea
        label={texts.message}
        name="message"
        hint={texts.messageHint}
        rows={2}
        maxLength={400}
        value={form.message}
        error={fieldRefusal(
          error?.guard === undefined ? null : { ruling: error.guard, sent: () => add.variables?.message ?? '' },
          { isHere: () => true, value: form.message, onTake: (message) => setForm({ ...form, message }) },
        )}
        onChange={(event) => setForm({ ...form, message: event.target.value })}
      />
      {error !== null && error.guard === undefined && <ProblemNotice error={error} title={texts.failed} />}
      <div>
        <Button type="submit" variant="line" unavailable={add.isPending}>
          {add.isPending ? texts.adding : texts.add}
        </Button>
      </div>
    </form>
  );
}
