import { lazy, Suspense, useState } from 'react';
import {
  AlarmClock,
  Archive,
  ArchiveRestore,
  ArrowLeft,
  Ban,
  Ellipsis,
  Inbox,
  Info,
  OctagonX,
  UserCheck,
} from 'lucide-react';
import { useLocation } from 'wouter';
import { asApiError } from '../../api/problem';
import type { ApiError } from '../../api/problem';
import type { Conversation } from '../../api/types';
import { conversation as en } from '../../i18n/en/conversation';
import { inbox as inboxEn } from '../../i18n/en/inbox';
import { useFormat, useTexts, useTimeZone } from '../../i18n/LanguageContext';
import { conversation as ru } from '../../i18n/ru/conversation';
import { inbox as inboxRu } from '../../i18n/ru/inbox';
import { Avatar } from '../../ui/Avatar';
import { IconButton } from '../../ui/Button';
import { ReplyClock } from '../../ui/clock/ReplyClock';
import { serverNow } from '../../ui/clock/serverClock';
import { Dialog } from '../../ui/Dialog';
import { Menu } from '../../ui/Menu';
import type { MenuEntry } from '../../ui/Menu';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { useShutting } from '../contact/queries';
import { deskHref, useDeskLocation } from '../desk/location';
import { offerUndo } from '../desk/undoStore';
import { useTyping } from '../stream/store';
import { useInboxRow } from './queries';
import { SidePane } from './SidePane';
import { snoozeChoices } from './snooze';
import { useShelving } from './useShelving';
import styles from './Conversation.module.css';

const ShutDialog = lazy(() => import('../contact/ShutDialog'));

/** Who this is with, about what, and how long there is left to answer. */
export function ConversationHead({ conversation }: { conversation: Conversation }) {
  const texts = useTexts({ ru, en });
  const [, navigate] = useLocation();
  const desk = useDeskLocation();
  const [details, setDetails] = useState(false);
  const [shutting, setShutting] = useState<'spam' | 'block' | null>(null);
  const [failed, setFailed] = useState<ApiError | null>(null);
  const typing = useTyping(conversation.id);
  const clock = useInboxRow(conversation.id).data?.clock ?? null;
  const { other, service, side, newToSeller, archived, snoozedUntil, asked } = conversation;
  const inbox = useTexts({ ru: inboxRu, en: inboxEn });
  const format = useFormat();
  const now = serverNow();
  const about = [
    archived && texts.archivedMark,
    snoozedUntil !== null &&
      Date.parse(snoozedUntil) > now &&
      texts.snoozedMark(format.until(snoozedUntil, new Date(now))),
    asked?.budget && inbox.upTo(format.money(asked.budget)),
    asked?.deadline && inbox.neededBy(format.calendarDay(asked.deadline)),
    service?.title,
    side === 'seller' && newToSeller && texts.newBuyer,
  ].filter(Boolean);
  return (
    <header className={styles.head}>
      <IconButton
        icon={ArrowLeft}
        label={texts.back}
        className={styles.back ?? ''}
        onClick={() => navigate(deskHref({ filter: desk.filter, search: desk.search }))}
      />
      <Avatar person={other} />
      <div className={styles.who}>
        <h1 tabIndex={-1} data-conversation-name="">
          {other.name}
        </h1>
        <p className={typing ? styles.typing : undefined}>{typing ? texts.typing(other.name) : about.join(' · ')}</p>
      </div>
      {clock !== null && <ReplyClock clock={clock} size="big" />}
      <Menu
        label={texts.actions}
        entries={useHeadEntries(conversation, () => setDetails(true), setShutting, setFailed)}
      >
        {(trigger) => <IconButton {...trigger} icon={Ellipsis} label={texts.actions} data-conversation-actions="" />}
      </Menu>
      {shutting !== null && (
        <Suspense fallback={null}>
          <ShutDialog conversation={conversation} how={shutting} onClose={() => setShutting(null)} />
        </Suspense>
      )}
      {failed !== null && (
        <Dialog title={texts.unblock} onClose={() => setFailed(null)}>
          <ProblemNotice error={failed} />
        </Dialog>
      )}
      {details && (
        <Dialog title={other.name} onClose={() => setDetails(false)}>
          <SidePane conversation={conversation} />
        </Dialog>
      )}
    </header>
  );
}

function useHeadEntries(
  conversation: Conversation,
  showDetails: () => void,
  shut: (how: 'spam' | 'block') => void,
  onFailed: (error: ApiError) => void,
): MenuEntry[] {
  const texts = useTexts({ ru, en });
  const format = useFormat();
  const timeZone = useTimeZone();
  const { archive, snooze } = useShelving(conversation);
  const { block } = useShutting(conversation.id);
  const unblock = async () => {
    try {
      await block(false);
      offerUndo(texts.unblockedNow(conversation.other.name), () => block(true));
    } catch (error) {
      onFailed(asApiError(error));
    }
  };
  const now = new Date(serverNow());
  const choices = snoozeChoices(now, timeZone);
  const snoozed = conversation.snoozedUntil !== null && Date.parse(conversation.snoozedUntil) > now.getTime();
  const choice = (id: keyof typeof choices): MenuEntry[] => {
    const until = choices[id];
    if (until === null) return [];
    const aside = format.time(until.toISOString());
    return [
      { id, label: texts.snoozeFor[id], aside, icon: AlarmClock, onSelect: () => void snooze(until.toISOString()) },
    ];
  };
  const entries: MenuEntry[] = snoozed
    ? [{ id: 'wake', label: texts.wake, icon: Inbox, onSelect: () => void snooze(null) }]
    : (['hour', 'evening', 'tomorrow', 'monday'] as const).flatMap(choice);
  const { archived } = conversation;
  return [
    ...entries,
    { kind: 'separator', id: 'line' },
    {
      id: 'archive',
      label: archived ? texts.unarchive : texts.archive,
      aside: 'E',
      icon: archived ? ArchiveRestore : Archive,
      onSelect: () => void archive(!archived),
    },
    { id: 'details', label: texts.details, icon: Info, onSelect: showDetails },
    { kind: 'separator', id: 'shutting' },
    ...(conversation.mayBeSpam
      ? [{ id: 'spam', label: texts.spam, icon: OctagonX, onSelect: () => shut('spam') }]
      : []),
    conversation.closed === 'blocking'
      ? { id: 'unblock', label: texts.unblock, icon: UserCheck, onSelect: () => void unblock() }
      : { id: 'block', label: texts.block, icon: Ban, onSelect: () => shut('block') },
  ];
}
