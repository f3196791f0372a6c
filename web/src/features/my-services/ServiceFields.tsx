import { serviceEditor as en } from '../../i18n/en/myServices';
import { problems as problemsEn } from '../../i18n/en/problems';
import { useTexts } from '../../i18n/LanguageContext';
import { serviceEditor as ru } from '../../i18n/ru/myServices';
import { problems as problemsRu } from '../../i18n/ru/problems';
import { ApiError } from '../../api/problem';
import { TextArea, TextField } from '../../ui/Field';
import { Section } from '../../ui/Page';
import { fieldWords } from '../../ui/problemWords';
import { fieldRefusal } from '../guard/FieldRefusal';
import type { FormRefusal } from '../guard/FieldRefusal';
import { type FieldErrors, limits, type RowList, type ServiceForm } from './form';
import styles from './Editor.module.css';

export interface FieldsProps {
  form: ServiceForm;
  errors: FieldErrors;
  refusal: FormRefusal | null;
  /** Where a row stood when errors and refusal were said; -1 if it was not there. */
  placeOf: (list: RowList, key: number) => number;
  onEdit: (form: ServiceForm) => void;
}

/** The words of each field's error; where the field knows better than the code, its own. */
export function useErrorWords(errors: FieldErrors): (field: string) => string | undefined {
  const problems = useTexts({ ru: problemsRu, en: problemsEn });
  const own = useTexts({ ru, en }).errors;
  const fields = Object.entries(errors).map(([field, error]) => ({ field, ...error }));
  const words = fieldWords(new ApiError('invalid-input', 422, { errors: fields }), problems);
  return (field) => {
    const code = errors[field]?.code;
    const part = field.replace(/^\w+\[\d+\]\./, '');
    const known = `${part} ${code}`;
    return known in own ? own[known as keyof typeof own] : words[field];
  };
}

/** How much room is left, said once it becomes scarce. */
export function useRoom(): (text: string, limit: number) => string | undefined {
  const texts = useTexts({ ru, en });
  return (text, limit) => {
    const left = limit - text.trim().length;
    if (left < 0) return texts.over(-left);
    return left <= limit / 4 ? texts.left(left) : undefined;
  };
}

export function ServiceFields({ form, errors, refusal, onEdit }: FieldsProps) {
  const texts = useTexts({ ru, en });
  const wordsOf = useErrorWords(errors);
  const room = useRoom();
  const refused = (field: 'title' | 'description') =>
    fieldRefusal(refusal, {
      isHere: (finding) => finding.field === field,
      value: form[field],
      onTake: (better) => onEdit({ ...form, [field]: better }),
    });
  return (
    <Section title={texts.what}>
      <TextField
        label={texts.name}
        name="title"
        aside={room(form.title, limits.title)}
        hint={texts.nameHint}
        error={wordsOf('title') ?? refused('title')}
        autoComplete="off"
        value={form.title}
        onChange={(event) => onEdit({ ...form, title: event.target.value })}
      />
      <div className={styles.description}>
        <TextArea
          label={texts.description}
          name="description"
          aside={room(form.description, limits.description)}
          hint={texts.descriptionHint}
          error={wordsOf('description') ?? refused('description')}
          value={form.description}
          onChange={(event) => onEdit({ ...form, description: event.target.value })}
        />
      </div>
    </Section>
  );
}
