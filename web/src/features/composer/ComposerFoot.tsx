import { useId } from 'react';
import type { ReactNode } from 'react';
import { CornerDownLeft, Paperclip, PenLine, Send, Settings2 } from 'lucide-react';
import { composer as en } from '../../i18n/en/composer';
import { guard as guardEn } from '../../i18n/en/guard';
import { useTexts } from '../../i18n/LanguageContext';
import { composer as ru } from '../../i18n/ru/composer';
import { guard as guardRu } from '../../i18n/ru/guard';
import { Button, IconButton } from '../../ui/Button';
import { Menu } from '../../ui/Menu';
import type { MenuEntry } from '../../ui/Menu';
import { setCoachOn, useCoachOn } from '../coach/coachSwitch';
import { useStreamState } from '../stream/store';
import { setEnterSends, useEnterSends } from './sendKey';
import type { SendObstacle } from './uploads';
import { useFilePicker } from './useFilePicker';
import styles from './Composer.module.css';

interface ComposerFootProps {
  obstacle: SendObstacle | null;
  /** The main button joins the text to the message that has not left yet. */
  joining: boolean;
  /** Sellers may have advice while they write. */
  sells: boolean;
  onApart: () => void;
  onFiles: (files: Iterable<File>) => void;
  children: ReactNode;
}

/** What can be done with the draft, and why not if it cannot be sent. */
export function ComposerFoot({ obstacle, joining, sells, onApart, onFiles, children }: ComposerFootProps) {
  const texts = useTexts({ ru, en });
  const picker = useFilePicker(onFiles);
  const why = useId();
  return (
    <div className={styles.foot}>
      <IconButton icon={Paperclip} label={texts.attach} onClick={picker.pick} />
      {picker.field}
      {children}
      <SendOptions sells={sells} />
      <span id={why} className={styles.say}>
        <Saying obstacle={obstacle} joining={joining} />
      </span>
      {joining && (
        <Button small variant="text" onClick={onApart}>
          {texts.apart}
        </Button>
      )}
      <Button
        type="submit"
        variant="main"
        icon={Send}
        unavailable={obstacle !== null}
        aria-describedby={why}
        className={styles.send ?? ''}
        title={joining ? texts.pending.joinHint : undefined}
      >
        {joining ? texts.join : texts.send}
      </Button>
    </div>
  );
}

function Saying({ obstacle, joining }: { obstacle: SendObstacle | null; joining: boolean }) {
  const texts = useTexts({ ru, en });
  const guard = useTexts({ ru: guardRu, en: guardEn });
  const enterSends = useEnterSends();
  const offline = useStreamState() === 'down';
  if (obstacle?.kind === 'tooLong') return texts.tooLong(obstacle.over);
  if (obstacle?.kind === 'refused') return guard.willNot(obstacle.what);
  if (obstacle !== null && obstacle.kind !== 'nothing') return texts[obstacle.kind];
  // The buttons say it, and the line above says how long there is to choose.
  if (joining) return null;
  if (offline && obstacle === null) return texts.offlineSend;
  if (window.matchMedia('(pointer: coarse)').matches) return null;
  const key = navigator.userAgent.includes('Mac') ? '⌘' : 'Ctrl';
  return <span className={styles.hint}>{enterSends ? texts.hintEnter : texts.hintCtrl(key)}</span>;
}

function SendOptions({ sells }: { sells: boolean }) {
  const texts = useTexts({ ru, en });
  const enterSends = useEnterSends();
  const coachOn = useCoachOn();
  const coach: MenuEntry[] = [
    { kind: 'separator', id: 'line' },
    { id: 'coach', label: texts.coach, icon: PenLine, chosen: coachOn, onSelect: () => setCoachOn(!coachOn) },
  ];
  return (
    <Menu
      label={texts.options}
      placement="top start"
      entries={[
        { id: 'breaks', label: texts.enterBreaks, chosen: !enterSends, onSelect: () => setEnterSends(false) },
        {
          id: 'sends',
          label: texts.enterSends,
          icon: CornerDownLeft,
          chosen: enterSends,
          onSelect: () => setEnterSends(true),
        },
        ...(sells ? coach : []),
      ]}
    >
      {(trigger) => <IconButton {...trigger} icon={Settings2} label={texts.options} />}
    </Menu>
  );
}
