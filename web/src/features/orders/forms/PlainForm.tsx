import type { ReactNode } from 'react';
import type { OrderActName } from '../../../api/types';
import { problems as problemsEn } from '../../../i18n/en/problems';
import { useTexts } from '../../../i18n/LanguageContext';
import { problems as problemsRu } from '../../../i18n/ru/problems';
import { ActFrame } from '../ActFrame';
import type { ActFormProps } from '../acts';
import { SpokenText } from '../SpokenText';
import { useActForm } from '../useActForm';
import type { ActFormState } from '../useActForm';

interface PlainFormProps extends ActFormProps {
  act: OrderActName;
  lead: ReactNode;
  label: string;
  /** The text that is said with it; without one it is only confirmed. */
  text?: { label: string; placeholder?: string; optional?: boolean };
  withFiles?: boolean;
  /** What else stands below the text. */
  below?: (form: ActFormState<'text'>) => ReactNode;
  /** It is done, and this was said with it. */
  onSaid?: (text: string) => void;
}

const NO_TEXT = { text: '' };

/** An act that needs nothing but a text, or not even that. */
export function PlainForm({ act, lead, label, text, withFiles = false, below, onSaid, ...props }: PlainFormProps) {
  const { order, itemId, onDone, onCancel } = props;
  const { blank } = useTexts({ ru: problemsRu, en: problemsEn }).field;
  const form = useActForm({
    order,
    act,
    itemId,
    opening: NO_TEXT,
    spoken: ['text'],
    withFiles,
    onDone: () => {
      onSaid?.(form.fields.text);
      onDone();
    },
  });
  const said = form.fields.text.trim();
  return (
    <ActFrame
      form={form}
      lead={lead}
      label={label}
      onSubmit={() =>
        form.submit(
          said === '' ? {} : { text: said },
          text !== undefined && text.optional !== true && said === '' ? { text: blank } : {},
        )
      }
      onCancel={onCancel}
    >
      {text !== undefined && (
        <SpokenText
          form={form}
          name="text"
          label={text.label}
          placeholder={text.placeholder}
          optional={text.optional ?? false}
          coached
        />
      )}
      {below?.(form)}
    </ActFrame>
  );
}
