import { lazy, Suspense, useEffect, useEffectEvent, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { deskHref, useDeskLocation } from '../desk/location';
import { useMe } from '../../app/session';
import { conversationCommands, pageCommand } from './commands';
import { shortcutOf } from './keys';
import type { Shortcut } from './keys';

const ShortcutsDialog = lazy(() => import('./ShortcutsDialog'));

/** How long G waits for its second key. */
const GO_MS = 1_200;

/** Where keys belong to what is written, or to an open menu or dialog. */
function taken(target: EventTarget | null): boolean {
  if (document.querySelector('dialog[open], [role="menu"]') !== null) return true;
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches('input:not([type="radio"], [type="checkbox"]), textarea, select, [role="textbox"]'))
  );
}

/** Moves the focus through the rows of the list. */
function walk(step: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
  const present = rows.findIndex((row) => row === document.activeElement);
  const open = rows.findIndex((row) => row.hasAttribute('aria-current'));
  const from = present >= 0 ? present : open >= 0 ? open : step === 1 ? -1 : rows.length;
  const next = rows[Math.min(rows.length - 1, Math.max(0, from + step))];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}

/** The keys of the desk; silent while somebody writes. */
export function Shortcuts() {
  const [, navigate] = useLocation();
  const isModerator = useMe().roles.includes('moderator');
  const desk = useDeskLocation();
  const [help, setHelp] = useState(false);
  const wentAt = useRef(0);

  const back = () => {
    if (desk.conversationId === null && desk.search === null) return;
    const closing =
      desk.conversationId !== null ? { filter: desk.filter, search: desk.search } : { filter: desk.filter };
    navigate(deskHref(closing));
  };
  const acts: Record<Shortcut, () => void> = {
    help: () => setHelp(true),
    search: () => navigate(deskHref({ search: '' })),
    down: () => walk(1),
    up: () => walk(-1),
    archive: () => conversationCommands()?.archive(),
    snooze: () => conversationCommands()?.snooze(),
    reply: () => conversationCommands()?.reply(),
    back,
    allow: () => undefined,
    goInbox: () => navigate('/desk'),
    goServices: () => navigate('/my/services'),
    goCatalogue: () => navigate('/services'),
    goProfile: () => navigate('/my/profile'),
    goSettings: () => navigate('/settings'),
    goModeration: () => isModerator && navigate('/moderation'),
    go: () => (wentAt.current = Date.now()),
  };

  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.repeat || taken(event.target)) return;
    const inList = document.activeElement?.matches('[data-row]') ?? false;
    if (inList && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      walk(event.key === 'ArrowDown' ? 1 : -1);
      return;
    }
    const shortcut = shortcutOf(event, Date.now() - wentAt.current < GO_MS);
    wentAt.current = 0;
    if (shortcut === undefined) return;
    event.preventDefault();
    (pageCommand(shortcut) ?? acts[shortcut])();
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => pressed(event);
    const show = () => setHelp(true);
    document.addEventListener('keydown', press);
    window.addEventListener('rapport:shortcuts', show);
    return () => {
      document.removeEventListener('keydown', press);
      window.removeEventListener('rapport:shortcuts', show);
    };
  }, []);
  return help ? (
    <Suspense fallback={null}>
      <ShortcutsDialog onClose={() => setHelp(false)} />
    </Suspense>
  ) : null;
}
