import { serviceEditor as en } from '../../i18n/en/myServices';
import { useTexts } from '../../i18n/LanguageContext';
import { serviceEditor as ru } from '../../i18n/ru/myServices';
import { Checkbox, TextArea } from '../../ui/Field';
import { Section } from '../../ui/Page';
import { emptyQuestion, limits } from './form';
import { rowRefusal } from './rowRefusal';
import { Rows } from './Rows';
import { type FieldsProps, useErrorWords, useRoom } from './ServiceFields';
import styles from './Rows.module.css';

/** What a buyer is asked when he orders. */
export function QuestionsFields({ form, errors, refusal, placeOf, onEdit }: FieldsProps) {
  const words = useTexts({ ru, en }).questions;
  const room = useRoom();
  const wordsOf = useErrorWords(errors);
  return (
    <Section title={words.title} lead={words.lead}>
      <Rows
        rows={form.questions}
        onChange={(questions) => onEdit({ ...form, questions })}
        most={limits.questions}
        empty={emptyQuestion}
        nameOf={(one) => one.text}
        words={words}
      >
        {(one, change) => {
          const place = placeOf('questions', one.key);
          const refused = rowRefusal(refusal, place, {
            field: 'question',
            value: one.text,
            onTake: (text) => change({ text }),
          });
          return (
            <div className={styles.question}>
              <TextArea
                label={words.text}
                name="question"
                aside={room(one.text, limits.question)}
                error={wordsOf(`questions[${place}].text`) ?? refused}
                value={one.text}
                onChange={(event) => change({ text: event.target.value })}
              />
              <Checkbox
                label={words.required}
                checked={one.required}
                onChange={(event) => change({ required: event.target.checked })}
              />
            </div>
          );
        }}
      </Rows>
    </Section>
  );
}
