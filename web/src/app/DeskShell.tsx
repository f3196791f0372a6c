import { lazy, Suspense, useRef } from 'react';
import type { ReactNode } from 'react';
import {
  BookOpen,
  CalendarClock,
  ChartLine,
  CircleUser,
  ClipboardList,
  Handshake,
  Inbox,
  Keyboard,
  Layers,
  LogOut,
  Settings,
  Star,
  Store,
  UserRound,
} from 'lucide-react';
import { Link, useLocation } from 'wouter';
import { useInboxCounts } from '../features/inbox/counts';
import { OutboxProvider } from '../features/outbox/OutboxContext';
import { Shortcuts } from '../features/shortcuts/Shortcuts';
import { Live } from '../features/stream/Live';
import { common as en } from '../i18n/en/common';
import { useTexts } from '../i18n/LanguageContext';
import { common as ru } from '../i18n/ru/common';
import { Avatar } from '../ui/Avatar';
import { classes } from '../ui/classes';
import { Icon } from '../ui/Icon';
import { Mark } from '../ui/Mark';
import { Menu } from '../ui/Menu';
import type { MenuEntry } from '../ui/Menu';
import { SectionLink } from './SectionLink';
import type { Section } from './SectionLink';
import { useMe, useSession } from './session';
import { useTitleCount } from './title';
import { usePageFocus } from './usePageFocus';
import styles from './DeskShell.module.css';

const ModerationLink = lazy(() => import('../features/moderation/ModerationLink'));

/** The frame of the signed-in pages: the rail on a desktop, tabs below on a phone. */
export default function DeskShell({ children }: { children: ReactNode }) {
  const me = useMe();
  return (
    <OutboxProvider accountId={me.id}>
      <Live />
      <Shortcuts />
      <Frame>{children}</Frame>
    </OutboxProvider>
  );
}

function Frame({ children }: { children: ReactNode }) {
  const texts = useTexts({ ru, en });
  const me = useMe();
  const [location, navigate] = useLocation();
  const main = useRef<HTMLElement>(null);
  const isModerator = me.roles.includes('moderator');
  const waiting = useInboxCounts().waiting;
  const sections = useSections(waiting);
  const entries = useAccountEntries();
  const tabs = sections.filter((section) => section.inMenu !== true);
  const phoneEntries: MenuEntry[] = [
    ...sections
      .filter((section) => section.inMenu)
      .map(({ href, icon, label }) => ({ id: href, icon, label, onSelect: () => navigate(href) })),
    ...entries,
  ];
  usePageFocus(main);
  useTitleCount(waiting);
  return (
    <div
      className={classes(styles.shell, /^\/(desk\/c|moderation\/(?:cases|disputes))\//.test(location) && styles.inside)}
    >
      <a className={styles.skip} href="#content">
        {texts.nav.skip}
      </a>
      <nav className={styles.rail} aria-label={texts.nav.label}>
        <Link href="/desk" className={styles.mark} aria-label={texts.nav.home}>
          <Mark />
        </Link>
        {sections.map((section) => (
          <SectionLink key={section.href} section={section} />
        ))}
        {isModerator && (
          <Suspense fallback={null}>
            <ModerationLink size={20} />
          </Suspense>
        )}
        <div className={styles.foot}>
          <Menu label={texts.nav.account} entries={entries} placement="right bottom">
            {(trigger) => (
              <button
                {...trigger}
                type="button"
                className={styles.account}
                aria-label={`${texts.nav.account}: ${me.name}`}
                title={me.name}
              >
                <Avatar person={me} />
              </button>
            )}
          </Menu>
        </div>
      </nav>
      <main id="content" ref={main} tabIndex={-1} className={styles.main}>
        {children}
      </main>
      <nav className={styles.tabs} aria-label={texts.nav.label}>
        {/* A sixth has no room on a phone, and the settings are in the menu, too. */}
        {(isModerator ? tabs.filter(({ href }) => href !== '/settings') : tabs).map((section) => (
          <SectionLink key={section.href} section={section} size={22} />
        ))}
        {isModerator && (
          <Suspense fallback={<span />}>
            <ModerationLink size={22} />
          </Suspense>
        )}
        <Menu label={texts.nav.account} entries={phoneEntries} placement="top end">
          {(trigger) => (
            <button {...trigger} type="button" className={styles.item}>
              <Icon of={CircleUser} size={22} />
              <span>{texts.nav.more}</span>
            </button>
          )}
        </Menu>
      </nav>
    </div>
  );
}

function useSections(waiting: number): Section[] {
  const { nav } = useTexts({ ru, en });
  const [location] = useLocation();
  const at = (path: string) => location === path || location.startsWith(`${path}/`);
  return [
    { href: '/desk', icon: Inbox, label: nav.inbox, current: at('/desk'), count: waiting },
    { href: '/orders', icon: ClipboardList, label: nav.orders, current: at('/orders'), inMenu: true },
    { href: '/my/services', icon: Layers, label: nav.services, current: at('/my/services') },
    {
      href: '/my/communication',
      icon: ChartLine,
      label: nav.communication,
      current: at('/my/communication') || at('/my/outcomes'),
      inMenu: true,
    },
    {
      href: '/my/availability',
      icon: CalendarClock,
      label: nav.availability,
      current: at('/my/availability'),
      inMenu: true,
    },
    { href: '/my/reviews', icon: Star, label: nav.reviews, current: at('/my/reviews'), inMenu: true },
    {
      href: '/exchange',
      icon: Handshake,
      label: nav.exchange,
      current: at('/my/requests') || at('/my/proposals'),
      inMenu: true,
    },
    { href: '/services', icon: Store, label: nav.catalogue, current: false },
    { href: '/settings', icon: Settings, label: nav.settings, current: at('/settings') },
  ];
}

function useAccountEntries(): MenuEntry[] {
  const { nav } = useTexts({ ru, en });
  const { signOut } = useSession();
  const [, navigate] = useLocation();
  return [
    { id: 'profile', label: nav.profile, icon: UserRound, onSelect: () => navigate('/my/profile') },
    { id: 'settings', label: nav.settings, icon: Settings, onSelect: () => navigate('/settings') },
    { id: 'techniques', label: nav.techniques, icon: BookOpen, onSelect: () => navigate('/techniques') },
    {
      id: 'keys',
      label: nav.shortcuts,
      aside: '?',
      icon: Keyboard,
      onSelect: () => window.dispatchEvent(new CustomEvent('rapport:shortcuts')),
    },
    { kind: 'separator', id: 'line' },
    {
      id: 'sign-out',
      label: nav.signOut,
      icon: LogOut,
      onSelect: () => void signOut().then(() => navigate('/services')),
    },
  ];
}
