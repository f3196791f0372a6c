import { useState } from 'react';
import { Redirect } from 'wouter';
import { useSession } from '../../app/session';
import { api, call } from '../../api/client';
import { account as en } from '../../i18n/en/account';
import { problems as problemsEn } from '../../i18n/en/problems';
import { useTexts } from '../../i18n/LanguageContext';
import { account as ru } from '../../i18n/ru/account';
import { problems as problemsRu } from '../../i18n/ru/problems';
import { TextField } from '../../ui/Field';
import { PasswordField } from '../../ui/PasswordField';
import { EntryCard } from './EntryCard';
import { useEntry } from './useEntry';

export default function SignInPage() {
  const texts = useTexts({ ru, en });
  const { blank } = useTexts({ ru: problemsRu, en: problemsEn }).field;
  const { account } = useSession();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const entry = useEntry(() => call(api.POST('/api/session', { body: { email: email.trim(), password } })));
  if (account !== null) return <Redirect to={entry.next} replace />;
  return (
    <EntryCard
      texts={texts.signIn}
      otherPage="/sign-up"
      entry={entry}
      onSubmit={() =>
        entry.submit({ ...(email.trim() === '' && { email: blank }), ...(password === '' && { password: blank }) })
      }
    >
      <TextField
        label={texts.email}
        type="email"
        name="email"
        autoComplete="username"
        maxLength={254}
        value={email}
        error={entry.errors.email}
        onChange={(event) => setEmail(event.target.value)}
      />
      <PasswordField
        label={texts.password}
        name="password"
        autoComplete="current-password"
        maxLength={200}
        value={password}
        error={entry.errors.password}
        onChange={(event) => setPassword(event.target.value)}
      />
    </EntryCard>
  );
}
