import type { Service } from '../../api/types';
import { common as commonEn } from '../../i18n/en/common';
import { ordering as en } from '../../i18n/en/ordering';
import { useTexts } from '../../i18n/LanguageContext';
import { common as commonRu } from '../../i18n/ru/common';
import { ordering as ru } from '../../i18n/ru/ordering';
import { TextArea } from '../../ui/Field';
import { greetingName } from '../composer/template';
import type { Ordering } from './useOrdering';
import styles from './Ordering.module.css';

/** The server's bound. */
const LONGEST_ANSWER = 4_000;

/** What the seller asks before he begins. */
export function Questions({ service, ordering }: { service: Service; ordering: Ordering }) {
  const texts = useTexts({ ru, en });
  const { required: isRequired, optional } = useTexts({ ru: commonRu, en: commonEn }).state;
  return (
    <section className={styles.part}>
      <h2>{texts.questions(greetingName(service.seller.name))}</h2>
      <p className={styles.hint}>{texts.kept}</p>
      {service.questions.map(({ text, required }, place) => (
        <TextArea
          key={text}
          label={text}
          aside={required ? isRequired : optional}
          aria-required={required}
          rows={2}
          maxLength={LONGEST_ANSWER}
          value={ordering.answers[place] ?? ''}
          error={ordering.errorOf(place)}
          onChange={(event) => ordering.answer(place, event.target.value)}
        />
      ))}
    </section>
  );
}
