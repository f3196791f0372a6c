import { useCallback, useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { parts as en } from '../i18n/en/parts';
import { useTexts } from '../i18n/LanguageContext';
import { parts as ru } from '../i18n/ru/parts';
import { Button } from './Button';
import { Dialog } from './Dialog';

interface LeaveGuard {
  /** Render it anywhere on the page. */
  dialog: ReactNode;
  /** Goes elsewhere without being asked: what was typed is saved. */
  pass: (go: () => void) => void;
}

/**
 * Asks before typed changes are left behind: by a link, by Back, by closing the tab. Inside the desk it needs the
 * Navigation API; a browser without it asks only when the tab closes.
 */
export function useLeaveGuard(hasChanges: boolean): LeaveGuard {
  const texts = useTexts({ ru, en }).leave;
  const [, navigate] = useLocation();
  const [leaveTo, setLeaveTo] = useState<(() => void) | null>(null);
  const passing = useRef(false);

  const pass = useCallback((go: () => void) => {
    passing.current = true;
    go();
    passing.current = false;
  }, []);

  useEffect(() => {
    if (!hasChanges) return undefined;
    const askByBrowser = (event: BeforeUnloadEvent) => event.preventDefault();
    const askOnPage = (event: NavigateEvent) => {
      const { destination } = event;
      const isElsewhere = new URL(destination.url).pathname !== window.location.pathname;
      if (passing.current || !event.cancelable || !destination.sameDocument || !isElsewhere) return;
      event.preventDefault();
      const url = new URL(destination.url);
      const go =
        event.navigationType === 'traverse'
          ? () => void window.navigation.traverseTo(destination.key)
          : () => navigate(url.pathname + url.search + url.hash);
      setLeaveTo(() => go);
    };
    window.addEventListener('beforeunload', askByBrowser);
    if ('navigation' in window) window.navigation.addEventListener('navigate', askOnPage);
    return () => {
      window.removeEventListener('beforeunload', askByBrowser);
      if ('navigation' in window) window.navigation.removeEventListener('navigate', askOnPage);
    };
  }, [hasChanges, navigate]);

  const dialog = leaveTo && (
    <Dialog
      title={texts.title}
      onClose={() => setLeaveTo(null)}
      actions={
        <>
          <Button
            onClick={() => {
              setLeaveTo(null);
              // Going back through the history happens later; the guard stays open for it.
              passing.current = true;
              leaveTo();
            }}
          >
            {texts.leave}
          </Button>
          <Button variant="main" onClick={() => setLeaveTo(null)}>
            {texts.stay}
          </Button>
        </>
      }
    >
      <p>{texts.text}</p>
    </Dialog>
  );
  return { dialog, pass };
}
