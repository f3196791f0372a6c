import { createContext, use, useCallback, useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api, call, whenSignedOut } from '../api/client';
import { keys } from '../api/keys';
import type { Language, Me, MeChange, Session } from '../api/types';
import { preferredLanguage } from '../i18n/language';
import { SpeechProvider } from '../i18n/LanguageContext';
import { ErrorState } from '../ui/State';
import { forgetCachedAnswers } from './offlineCache';
import { applyTheme, preferences } from './preferences';

interface SessionState {
  account: Me | null;
  /** Takes the account as the server just answered it: after sign-in, sign-up or a change of it. */
  accept: (me: Me) => void;
  signOut: () => Promise<void>;
  /** A visitor's choice; for an account use changeMe. */
  chooseLanguage: (language: Language) => void;
  /** Saves a change of the account and applies it. */
  changeMe: (change: MeChange) => Promise<void>;
}

const SessionContext = createContext<SessionState | null>(null);

/** Who is signed in; sets language, time zone and theme from the account, for a visitor from the browser. */
export function SessionProvider({ children }: { children: ReactNode }) {
  const queries = useQueryClient();
  const session = useQuery({
    queryKey: keys.session,
    queryFn: () => call(api.GET('/api/session')),
    staleTime: 5 * 60_000,
  });
  const [visitorLanguage, setVisitorLanguage] = useState(() =>
    preferredLanguage(preferences.language(), navigator.languages),
  );
  const account = session.data?.account ?? null;
  useEffect(() => {
    if (session.data === undefined) return;
    // The session may have ended while no page was open: whoever comes next must not read what was kept.
    const reader = session.data.account?.id ?? '';
    if (preferences.reader() !== reader) void forgetCachedAnswers();
    preferences.rememberReader(reader);
  }, [session.data]);

  const forget = useCallback(() => {
    queries.clear();
    queries.setQueryData<Session>(keys.session, { account: null });
    preferences.rememberReader('');
    return forgetCachedAnswers();
  }, [queries]);
  const accept = useCallback(
    (me: Me) => {
      // Somebody else at the same browser must not find what the one before him has read.
      const reader = preferences.reader();
      if (reader !== '' && reader !== me.id) void forget();
      preferences.rememberReader(me.id);
      queries.setQueryData<Session>(keys.session, { account: me });
    },
    [queries, forget],
  );
  const signOut = useCallback(async () => {
    await call(api.DELETE('/api/session'));
    await forget();
  }, [forget]);
  const changeMe = useCallback<SessionState['changeMe']>(
    async (change) => {
      accept(await call(api.PATCH('/api/me', { body: change })));
    },
    [accept],
  );
  const chooseLanguage = useCallback((language: Language) => {
    preferences.rememberLanguage(language);
    setVisitorLanguage(language);
  }, []);

  useEffect(() => whenSignedOut(() => queries.setQueryData<Session>(keys.session, { account: null })), [queries]);
  useAccountPreferences(account, setVisitorLanguage);

  const state = useMemo(
    () => ({ account, accept, signOut, chooseLanguage, changeMe }),
    [account, accept, signOut, chooseLanguage, changeMe],
  );
  const language = account?.language ?? visitorLanguage;
  const timeZone = account?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <SpeechProvider language={language} timeZone={timeZone}>
      {session.isPending ? null : session.isError && session.data === undefined ? (
        <main>
          <ErrorState error={session.error} onRetry={() => void session.refetch()} />
        </main>
      ) : (
        <SessionContext value={state}>{children}</SessionContext>
      )}
    </SpeechProvider>
  );
}

/** The browser remembers the account's language and theme, so that the next page opens with them at once. */
function useAccountPreferences(account: Me | null, setVisitorLanguage: (language: Language) => void) {
  const language = account?.language;
  const theme = account?.theme;
  useEffect(() => {
    if (language === undefined) return;
    preferences.rememberLanguage(language);
    setVisitorLanguage(language);
  }, [language, setVisitorLanguage]);
  useEffect(() => {
    if (theme === undefined) return;
    preferences.rememberTheme(theme);
    applyTheme(theme);
  }, [theme]);
}

export function useSession(): SessionState {
  const state = use(SessionContext);
  if (state === null) throw new Error('SessionProvider is missing');
  return state;
}

/** The account, on pages that only the signed-in see. */
export function useMe(): Me {
  const { account } = useSession();
  if (account === null) throw new Error('Nobody is signed in');
  return account;
}
