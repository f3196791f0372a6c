import { useEffect, useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { ShieldCheck } from 'lucide-react';
import { useLocation, useSearch } from 'wouter';
import { useMe, useSession } from '../../app/session';
import { api, call } from '../../api/client';
import { asApiError } from '../../api/problem';
import { settings as en } from '../../i18n/en/settings';
import { useTexts } from '../../i18n/LanguageContext';
import { settings as ru } from '../../i18n/ru/settings';
import { Button } from '../../ui/Button';
import { Section } from '../../ui/Page';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { InlineNotice } from '../../ui/State';
import { WaitNotice } from '../../ui/WaitNotice';
import { useWait } from '../../ui/useWait';
import styles from './Settings.module.css';

/** Asks whoever came by the operator's link whether to become a moderator. */
export function BecomeModerator() {
  const code = useCodeOfLink();
  const [declined, setDeclined] = useState(false);
  return code === null || declined ? null : <Question code={code} onDecline={() => setDeclined(true)} />;
}

/** The code is taken out of the address at once: it shall stay neither in the history nor in a copied link. */
function useCodeOfLink(): string | null {
  const search = useSearch();
  const [, navigate] = useLocation();
  const [code] = useState(() => new URLSearchParams(search).get('moderator'));
  useEffect(() => {
    const left = new URLSearchParams(search);
    if (!left.has('moderator')) return;
    left.delete('moderator');
    const query = left.size > 0 ? `?${left.toString()}` : '';
    navigate(`/settings${query}${window.location.hash}`, { replace: true });
  }, [search, navigate]);
  return code;
}

function Question({ code, onDecline }: { code: string; onDecline: () => void }) {
  const texts = useTexts({ ru, en }).moderator;
  const { accept } = useSession();
  const isModerator = useMe().roles.includes('moderator');
  const wait = useWait();
  const confirming = useMutation({
    mutationFn: () => call(api.PUT('/api/me/moderator', { body: { code } })),
    onSuccess: accept,
    onError: (error) => {
      const { kind, retryAfterSeconds } = asApiError(error);
      if (kind === 'rate-limited') wait.start(retryAfterSeconds ?? 60);
    },
  });
  const error = confirming.error && asApiError(confirming.error);
  if (isModerator) {
    return (
      <Section id="moderator" title={texts.title}>
        <InlineNotice icon={ShieldCheck} role="status">
          <b>{confirming.isSuccess ? texts.done : texts.already}</b> {texts.whatNow}
        </InlineNotice>
      </Section>
    );
  }
  const unavailable = confirming.isPending || wait.secondsLeft > 0;
  return (
    <Section id="moderator" title={texts.title} lead={texts.lead}>
      {error && error.kind !== 'rate-limited' && (
        <ProblemNotice error={error} title={texts.failed} {...(error.kind === 'not-found' && { text: texts.wrong })} />
      )}
      <WaitNotice secondsLeft={wait.secondsLeft} />
      <div className={styles.answers}>
        <Button variant="main" unavailable={unavailable} onClick={() => confirming.mutate()}>
          {confirming.isPending ? texts.confirming : texts.confirm}
        </Button>
        <Button onClick={onDecline}>{texts.decline}</Button>
      </div>
    </Section>
  );
}
