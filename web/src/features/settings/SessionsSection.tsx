import { useState } from 'react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Bot, Monitor, Smartphone, Tablet } from 'lucide-react';
import { api, call } from '../../api/client';
import { keys } from '../../api/keys';
import { asApiError } from '../../api/problem';
import type { SessionInfo } from '../../api/types';
import { common as commonEn } from '../../i18n/en/common';
import { settings as en } from '../../i18n/en/settings';
import { useFormat, useTexts } from '../../i18n/LanguageContext';
import { common as commonRu } from '../../i18n/ru/common';
import { settings as ru } from '../../i18n/ru/settings';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Icon } from '../../ui/Icon';
import { Section } from '../../ui/Page';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { ErrorState, Skeleton } from '../../ui/State';
import { type DeviceKind, deviceOf } from './device';
import styles from './Settings.module.css';

const icons: Record<DeviceKind, typeof Bot> = { phone: Smartphone, tablet: Tablet, computer: Monitor, program: Bot };

/** The devices the account is open on; each can be signed out. */
export function SessionsSection() {
  const texts = useTexts({ ru, en }).sessions;
  const { cancel } = useTexts({ ru: commonRu, en: commonEn }).actions;
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const sessions = useQuery({ queryKey: keys.sessions, queryFn: () => call(api.GET('/api/me/sessions')) });
  const ending = useMutation({
    mutationFn: (id: string | null) =>
      id === null
        ? call(api.DELETE('/api/me/sessions'))
        : call(api.DELETE('/api/me/sessions/{sessionId}', { params: { path: { sessionId: id } } })),
    onSuccess: (_answer, id) => {
      setAsking(false);
      queries.setQueryData<SessionInfo[]>(keys.sessions, (all) =>
        all?.filter((each) => each.current || (id !== null && each.id !== id)),
      );
    },
    onSettled: () => void queries.invalidateQueries({ queryKey: keys.sessions }),
  });
  const others = sessions.data?.filter((each) => !each.current).length ?? 0;
  return (
    <Section id="sessions" title={texts.title} lead={texts.lead}>
      {sessions.isPending && <Skeleton rows={2} />}
      {sessions.isError && !sessions.data && (
        <ErrorState error={sessions.error} title={texts.failed} onRetry={() => void sessions.refetch()} />
      )}
      {sessions.data && (
        <ul className={styles.sessions}>
          {sessions.data.map((session) => (
            <SessionRow key={session.id} session={session} busy={ending.isPending} onEnd={ending.mutate} />
          ))}
        </ul>
      )}
      {ending.error && <ProblemNotice error={asApiError(ending.error)} title={texts.endFailed} />}
      {others > 1 && (
        <div>
          <Button variant="line" onClick={() => setAsking(true)}>
            {texts.endAll}
          </Button>
        </div>
      )}
      {sessions.data && others === 0 && <p className={styles.state}>{texts.only}</p>}
      {asking && (
        <Dialog
          title={texts.endAllTitle}
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button onClick={() => setAsking(false)}>{cancel}</Button>
              <Button variant="main" unavailable={ending.isPending} onClick={() => ending.mutate(null)}>
                {texts.endAll}
              </Button>
            </>
          }
        >
          <p>{texts.endAllText(others)}</p>
        </Dialog>
      )}
    </Section>
  );
}

interface SessionRowProps {
  session: SessionInfo;
  busy: boolean;
  onEnd: (id: string) => void;
}

function SessionRow({ session, busy, onEnd }: SessionRowProps) {
  const texts = useTexts({ ru, en }).sessions;
  const format = useFormat();
  const { kind, browser, system } = deviceOf(session.userAgent);
  const name = browser === null && system === null ? texts.unknown : texts.device(browser, system);
  return (
    <li>
      <Icon of={icons[kind]} size={20} />
      <div>
        <b>{name}</b>
        <p>
          {session.current && <span className={styles.here}>{texts.here}</span>}
          <span>
            {session.current
              ? texts.since(format.dateTime(session.createdAt))
              : texts.used(format.dateTime(session.lastUsedAt))}
          </span>
        </p>
      </div>
      {!session.current && (
        <Button
          variant="line"
          small
          aria-label={texts.endOne(name)}
          unavailable={busy}
          onClick={() => onEnd(session.id)}
        >
          {texts.end}
        </Button>
      )}
    </li>
  );
}
