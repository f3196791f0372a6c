import { lazy, Suspense, useRef, useState } from 'react';
import type { ComponentType, ReactNode } from 'react';
import { Field } from '../../ui/Field';
import type { AnswerCoachProps } from '../coach/AnswerCoach';
import underlined from '../coach/Underlined.module.css';
import form from '../orders/Form.module.css';

// Without its advice one can write as well: a chunk that does not come must not take the form away.
const AnswerCoach = lazy<ComponentType<AnswerCoachProps>>(() =>
  import('../coach/AnswerCoach').catch(() => ({ default: () => null })),
);

interface AnswerTextProps {
  conversationId: string;
  name: string;
  label: string;
  hint: ReactNode;
  error: ReactNode;
  longest: number;
  isStep: boolean;
  value: string;
  onChange: (value: string) => void;
}

/** A text of a public answer, with advice while it is written. */
export function AnswerText({ conversationId, isStep, value, onChange, longest, name, ...field }: AnswerTextProps) {
  const ref = useRef<HTMLTextAreaElement>(null);
  const [slot, setSlot] = useState<HTMLElement | null>(null);
  return (
    <div className={form.spoken}>
      <Field {...field}>
        {(wiring) => (
          <div className={underlined.under}>
            <textarea
              {...wiring}
              ref={ref}
              name={name}
              rows={isStep ? 2 : 5}
              maxLength={longest}
              value={value}
              onChange={(event) => onChange(event.target.value)}
            />
          </div>
        )}
      </Field>
      <Suspense fallback={null}>
        <AnswerCoach conversationId={conversationId} isStep={isStep} text={value} textRef={ref} slot={slot} />
      </Suspense>
      <span ref={setSlot} className={form.slot} />
    </div>
  );
}
