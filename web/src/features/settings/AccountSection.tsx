import { useState } from 'react';
import { useMe } from '../../app/session';
import { settings as en } from '../../i18n/en/settings';
import { useTexts } from '../../i18n/LanguageContext';
import { LANGUAGES } from '../../i18n/language';
import { settings as ru } from '../../i18n/ru/settings';
import { Button } from '../../ui/Button';
import { Select, TextField } from '../../ui/Field';
import { Section } from '../../ui/Page';
import { useFieldWords } from '../../ui/problemWords';
import { problems as problemsEn } from '../../i18n/en/problems';
import { problems as problemsRu } from '../../i18n/ru/problems';
import { SaveState } from './SaveState';
import { TimeZoneField } from './TimeZoneField';
import { useSave } from './useSave';
import styles from './Settings.module.css';

/** Name, language and time zone; language and zone are kept at once. */
export function AccountSection() {
  const texts = useTexts({ ru, en }).account;
  const me = useMe();
  const state = useSave();
  return (
    <Section id="account" title={texts.title}>
      <p className={styles.email}>
        <span>{texts.email}</span> <b>{me.email}</b>
      </p>
      <NameForm />
      <div className={styles.pair}>
        <Select
          label={texts.language}
          value={me.language}
          onChange={(event) => {
            const language = LANGUAGES.find((each) => each === event.target.value);
            if (language) state.save({ language });
          }}
        >
          {LANGUAGES.map((language) => (
            <option key={language} value={language} lang={language}>
              {texts.languages[language]}
            </option>
          ))}
        </Select>
        <TimeZoneField value={me.timeZone} onChange={(timeZone) => state.save({ timeZone })} />
      </div>
      <SaveState state={state} />
    </Section>
  );
}

function NameForm() {
  const texts = useTexts({ ru, en }).account;
  const { blank } = useTexts({ ru: problemsRu, en: problemsEn }).field;
  const me = useMe();
  const state = useSave();
  const fieldWords = useFieldWords();
  const [name, setName] = useState(me.name);
  const [mistake, setMistake] = useState<string>();
  const trimmed = name.trim();
  const isSame = trimmed === me.name;
  const fromServer = state.problem?.kind === 'invalid-input' ? fieldWords(state.problem).name : undefined;
  return (
    <form
      noValidate
      className={styles.name}
      onSubmit={(event) => {
        event.preventDefault();
        setMistake(trimmed === '' ? blank : undefined);
        if (trimmed !== '' && !isSame && !state.busy) state.save({ name: trimmed });
      }}
    >
      <TextField
        label={texts.name}
        name="name"
        autoComplete="name"
        maxLength={80}
        hint={texts.nameHint}
        error={mistake ?? fromServer}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      {!isSame && (
        <Button type="submit" variant="line" unavailable={state.busy}>
          {texts.saveName}
        </Button>
      )}
      {fromServer === undefined && isSame && <SaveState state={state} />}
    </form>
  );
}
