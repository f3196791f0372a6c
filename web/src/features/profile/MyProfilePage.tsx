import { useRef, useState } from 'react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from 'wouter';
import { useMe } from '../../app/session';
import { api, call } from '../../api/client';
import { keys } from '../../api/keys';
import { asApiError } from '../../api/problem';
import type { Profile } from '../../api/types';
import { problems as problemsEn } from '../../i18n/en/problems';
import { profile as en } from '../../i18n/en/profile';
import { useTexts } from '../../i18n/LanguageContext';
import { problems as problemsRu } from '../../i18n/ru/problems';
import { profile as ru } from '../../i18n/ru/profile';
import { Button, LinkButton } from '../../ui/Button';
import { TextArea, TextField } from '../../ui/Field';
import { Page, Section } from '../../ui/Page';
import { PageTitle } from '../../ui/PageTitle';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { ErrorState, Skeleton } from '../../ui/State';
import { useFocusInvalid } from '../../ui/useFocusInvalid';
import { useLeaveGuard } from '../../ui/useLeaveGuard';
import { fieldRefusal } from '../guard/FieldRefusal';
import type { FormRefusal } from '../guard/FieldRefusal';
import styles from './MyProfile.module.css';

const NOTHING = {};

/** The server's bounds (ProfileChange in the API). */
const limits = { headline: 120, about: 4000 };

/** What the seller says about himself. */
export default function MyProfilePage() {
  const texts = useTexts({ ru, en });
  const me = useMe();
  const profile = useQuery({
    queryKey: keys.profile(me.id),
    queryFn: () => call(api.GET('/api/profiles/{accountId}', { params: { path: { accountId: me.id } } })),
  });
  return (
    <Page>
      <PageTitle
        title={texts.mine.title}
        actions={
          <LinkButton variant="line" href={`/sellers/${me.id}`}>
            {texts.mine.view}
          </LinkButton>
        }
      >
        <p>{texts.mine.lead}</p>
      </PageTitle>
      {profile.isPending && <Skeleton shape="text" />}
      {profile.isError && !profile.data && (
        <ErrorState error={profile.error} title={texts.failed} onRetry={() => void profile.refetch()} />
      )}
      {profile.data && <ProfileForm profile={profile.data} />}
    </Page>
  );
}

function ProfileForm({ profile }: { profile: Profile }) {
  const texts = useTexts({ ru, en }).mine;
  const words = useTexts({ ru: problemsRu, en: problemsEn }).field;
  const queries = useQueryClient();
  const element = useRef<HTMLFormElement>(null);
  const [saved, setSaved] = useState({ headline: profile.headline, about: profile.about });
  const [form, setForm] = useState(saved);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [refusal, setRefusal] = useState<FormRefusal | null>(null);
  const isDirty = form.headline.trim() !== saved.headline || form.about.trim() !== saved.about;
  const saving = useMutation({
    mutationFn: (change: typeof form) => call(api.PUT('/api/me/profile', { body: change })),
    onSuccess: (stored) => {
      queries.setQueryData(keys.profile(stored.id), stored);
      const { headline, about } = stored;
      setSaved({ headline, about });
      setForm({ headline, about });
    },
    onError: (error, change) => {
      const { guard: ruling } = asApiError(error);
      if (ruling !== undefined) setRefusal({ ruling, sent: ({ field }) => change[field as keyof typeof change] });
    },
  });
  const refused = (field: keyof typeof form) =>
    fieldRefusal(refusal, {
      isHere: (finding) => finding.field === field,
      value: form[field],
      onTake: (better) => setForm({ ...form, [field]: better }),
    });
  const guard = useLeaveGuard(isDirty);
  useFocusInvalid(element, errors);
  useFocusInvalid(element, refusal ?? NOTHING);
  const save = () => {
    const change = { headline: form.headline.trim(), about: form.about.trim() };
    const mistakes = {
      ...(change.headline.length > limits.headline && { headline: words['too-long'](limits.headline) }),
      ...(change.about.length > limits.about && { about: words['too-long'](limits.about) }),
    };
    setErrors(mistakes);
    setRefusal(null);
    if (Object.keys(mistakes).length === 0) saving.mutate(change);
  };
  return (
    <form
      ref={element}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!saving.isPending && isDirty) save();
      }}
    >
      <Section title={texts.about}>
        <TextField
          label={texts.headline}
          name="headline"
          hint={texts.headlineHint}
          error={errors.headline ?? refused('headline')}
          value={form.headline}
          onChange={(event) => setForm({ ...form, headline: event.target.value })}
        />
        <div className={styles.about}>
          <TextArea
            label={texts.about}
            name="about"
            hint={texts.aboutHint}
            error={errors.about ?? refused('about')}
            value={form.about}
            onChange={(event) => setForm({ ...form, about: event.target.value })}
          />
        </div>
        {saving.error && refusal === null && <ProblemNotice error={asApiError(saving.error)} title={texts.failed} />}
        <div className={styles.foot}>
          <Button type="submit" variant="main" unavailable={saving.isPending || !isDirty}>
            {saving.isPending ? texts.saving : texts.save}
          </Button>
          <span role="status">{!isDirty && saving.isSuccess && texts.saved}</span>
        </div>
      </Section>
      <p className={styles.note}>
        {texts.name} <Link href="/settings">{texts.nameLink}</Link>.
      </p>
      {guard.dialog}
    </form>
  );
}
