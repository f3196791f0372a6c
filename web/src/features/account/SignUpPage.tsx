import { useState } from 'react';
import { Link, Redirect } from 'wouter';
import { useSession } from '../../app/session';
import { api, call } from '../../api/client';
import { account as en } from '../../i18n/en/account';
import { problems as problemsEn } from '../../i18n/en/problems';
import { useFormat, useLanguage, useTexts } from '../../i18n/LanguageContext';
import { account as ru } from '../../i18n/ru/account';
import { problems as problemsRu } from '../../i18n/ru/problems';
import { TextField } from '../../ui/Field';
import { PasswordField } from '../../ui/PasswordField';
import { zone } from '../settings/zones';
import { EntryCard } from './EntryCard';
import { withNext } from './next';
import { leastPassword, PasswordHint } from './PasswordHint';
import { looksLikeEmail, useEntry } from './useEntry';
import styles from './Account.module.css';

export default function SignUpPage() {
  const texts = useTexts({ ru, en });
  const words = useTexts({ ru: problemsRu, en: problemsEn }).field;
  const language = useLanguage();
  const format = useFormat();
  const { account } = useSession();
  const [form, setForm] = useState({ name: '', email: '', password: '' });
  const [timeZone] = useState(() => Intl.DateTimeFormat().resolvedOptions().timeZone);
  const [offset] = useState(() => zone(timeZone, language, new Date()).offset);
  const city = format.city(timeZone);
  const entry = useEntry(() => {
    const { name, email, password } = form;
    return call(
      api.POST('/api/accounts', { body: { name: name.trim(), email: email.trim(), password, language, timeZone } }),
    );
  });
  if (account !== null) return <Redirect to={entry.next} replace />;

  const check = () => {
    const mistakes: Record<string, string> = {};
    if (form.name.trim() === '') mistakes.name = words.blank;
    if (form.email.trim() === '') mistakes.email = words.blank;
    else if (!looksLikeEmail(form.email)) mistakes.email = texts.emailInvalid;
    if (form.password.length < leastPassword) mistakes.password = words['too-short'](leastPassword);
    return mistakes;
  };
  const taken = entry.kind === 'email-taken';
  const bind = (field: keyof typeof form) => ({
    name: field,
    value: form[field],
    error: taken && field === 'email' ? texts.signUp.taken : entry.errors[field],
    onChange: (event: { target: { value: string } }) => setForm({ ...form, [field]: event.target.value }),
  });
  return (
    <EntryCard
      texts={texts.signUp}
      lead={texts.signUp.lead}
      otherPage="/sign-in"
      entry={entry}
      onSubmit={() => entry.submit(check())}
    >
      <TextField
        label={texts.signUp.name}
        hint={texts.signUp.nameHint}
        autoComplete="name"
        maxLength={80}
        {...bind('name')}
      />
      <TextField
        label={texts.email}
        type="email"
        autoComplete="email"
        maxLength={254}
        {...bind('email')}
        hint={taken && <Link href={withNext('/sign-in', entry.next)}>{texts.signUp.takenAction}</Link>}
      />
      <PasswordField
        label={texts.password}
        hint={<PasswordHint length={form.password.length} />}
        autoComplete="new-password"
        maxLength={200}
        {...bind('password')}
      />
      <p className={styles.setting}>{texts.signUp.setting([...new Set([city, offset])].join(', '))}</p>
    </EntryCard>
  );
}
