import { lazy, Suspense, useRef, useState } from 'react';
import type { ComponentType } from 'react';
import { orders as en } from '../../i18n/en/orders';
import { useTexts } from '../../i18n/LanguageContext';
import { orders as ru } from '../../i18n/ru/orders';
import { Field } from '../../ui/Field';
import type { ActCoachProps } from '../coach/ActCoach';
import underlined from '../coach/Underlined.module.css';
import { otherOf } from './facts';
import type { ActFormState } from './useActForm';
import styles from './Form.module.css';

// Without its advice one can write as well: a chunk that does not come must not take the form away.
const ActCoach = lazy<ComponentType<ActCoachProps>>(() =>
  import('../coach/ActCoach').catch(() => ({ default: () => null })),
);

interface SpokenTextProps<K extends string> {
  form: ActFormState<K>;
  name: K;
  label: string;
  placeholder?: string | undefined;
  optional?: boolean;
  /** Whether the writer is helped as in the composer; short answers to one question need none. */
  coached?: boolean;
  longest?: number;
}

/** A text that goes into the conversation with an act, with the composer's advice. */
export function SpokenText<K extends string>(props: SpokenTextProps<K>) {
  const { form, name, label, placeholder, optional = false, coached = false, longest = 4_000 } = props;
  const texts = useTexts({ ru, en }).form;
  const field = useRef<HTMLTextAreaElement>(null);
  const [slot, setSlot] = useState<HTMLElement | null>(null);
  const { order, fields } = form;
  return (
    <div className={styles.spoken}>
      <Field
        label={label}
        aside={optional ? texts.optional : undefined}
        hint={coached ? texts.reads(otherOf(order).name) : undefined}
        error={form.errorOf(name)}
      >
        {(wiring) => (
          <div className={underlined.under}>
            <textarea
              {...wiring}
              ref={field}
              name={name}
              rows={2}
              maxLength={longest}
              placeholder={placeholder}
              value={fields[name]}
              onChange={(event) => form.set(name, event.target.value)}
              onPaste={(event) => {
                const files = [...event.clipboardData.files];
                if (files.length === 0 || !form.withFiles) return;
                event.preventDefault();
                form.files.add(files);
              }}
            />
          </div>
        )}
      </Field>
      {coached && (
        <>
          <Suspense fallback={null}>
            <ActCoach
              conversation={{ id: order.conversationId, side: order.side }}
              text={fields[name]}
              textRef={field}
              slot={slot}
            />
          </Suspense>
          <span ref={setSlot} className={styles.slot} />
        </>
      )}
    </div>
  );
}
