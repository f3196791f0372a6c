import { catalogue as catalogueEn } from '../../i18n/en/catalogue';
import { serviceEditor as en } from '../../i18n/en/myServices';
import { useTexts } from '../../i18n/LanguageContext';
import { catalogue as catalogueRu } from '../../i18n/ru/catalogue';
import { serviceEditor as ru } from '../../i18n/ru/myServices';
import { Checkbox, TextArea } from '../../ui/Field';
import { Section } from '../../ui/Page';
import { fieldRefusal } from '../guard/FieldRefusal';
import { contactKinds, limits, toggleNeed } from './form';
import { type FieldsProps, useErrorWords } from './ServiceFields';
import styles from './Editor.module.css';

/** Which kinds of contact the work needs; each has to give its reason. */
export function NeedsFields({ form, errors, refusal, onEdit }: FieldsProps) {
  const texts = useTexts({ ru, en });
  const names = useTexts({ ru: catalogueRu, en: catalogueEn }).contactKinds;
  const wordsOf = useErrorWords(errors);
  return (
    <Section title={texts.contacts} lead={texts.contactsLead}>
      <ul className={styles.needs}>
        {contactKinds.map((kind) => {
          const index = form.needs.findIndex((need) => need.kind === kind);
          const need = form.needs[index];
          return (
            <li key={kind}>
              <Checkbox
                label={names[kind]}
                checked={need !== undefined}
                onChange={() => onEdit({ ...form, needs: toggleNeed(form.needs, kind) })}
              />
              {need && (
                <TextArea
                  label={`${names[kind]}: ${texts.reason}`}
                  hideLabel
                  placeholder={texts.reason}
                  hint={texts.reasonHint}
                  maxLength={limits.reason}
                  error={
                    wordsOf(`contactNeeds[${index}].reason`) ??
                    fieldRefusal(refusal, {
                      isHere: (finding) => finding.field === 'reason' && finding.name === kind,
                      value: need.reason,
                      onTake: (reason) => onEdit({ ...form, needs: form.needs.with(index, { kind, reason }) }),
                    })
                  }
                  value={need.reason}
                  onChange={(event) =>
                    onEdit({
                      ...form,
                      needs: form.needs.with(index, { kind, reason: event.target.value }),
                    })
                  }
                />
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
