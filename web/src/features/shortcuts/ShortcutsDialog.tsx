import { Fragment } from 'react';
import { useMe } from '../../app/session';
import { shortcuts as en } from '../../i18n/en/shortcuts';
import { useTexts } from '../../i18n/LanguageContext';
import { shortcuts as ru } from '../../i18n/ru/shortcuts';
import { Dialog } from '../../ui/Dialog';
import styles from './Shortcuts.module.css';

type Key = [string[], string, 'then' | 'or' | 'plus'];

/** Every key of the desk. */
export default function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const texts = useTexts({ ru, en });
  const control = navigator.userAgent.includes('Mac') ? '⌘' : 'Ctrl';
  const { moderation, disputes } = texts;
  const isModerator = useMe().roles.includes('moderator');
  const groups: { name: string; keys: Key[] }[] = [
    {
      name: texts.list,
      keys: [
        [['J', '↓'], texts.down, 'or'],
        [['K', '↑'], texts.up, 'or'],
        [['Enter'], texts.open, 'or'],
        [['/'], texts.search, 'or'],
      ],
    },
    {
      name: texts.conversation,
      keys: [
        [['R'], texts.reply, 'or'],
        [[control, 'Enter'], texts.send, 'plus'],
        [['F8'], texts.nextNote, 'or'],
        [['Alt', 'Enter'], texts.mend, 'plus'],
        [['E'], texts.archive, 'or'],
        [['S'], texts.snooze, 'or'],
        [['Esc'], texts.back, 'or'],
      ],
    },
    ...(isModerator
      ? [
          {
            name: moderation.title,
            keys: [
              [['G', 'M'], moderation.queue, 'then'],
              [['A'], moderation.allow, 'or'],
              [['R'], moderation.refuse, 'or'],
              [['S'], moderation.strike, 'or'],
              [[control, 'Enter'], moderation.confirm, 'plus'],
            ] satisfies Key[],
          },
          {
            name: disputes.title,
            keys: [
              [['A'], disputes.release, 'or'],
              [['R'], disputes.refund, 'or'],
              [['S'], disputes.split, 'or'],
              [[control, 'Enter'], disputes.confirm, 'plus'],
              [['Esc'], disputes.back, 'or'],
            ] satisfies Key[],
          },
        ]
      : []),
    {
      name: texts.everywhere,
      keys: [
        [['G', 'I'], texts.inbox, 'then'],
        [['G', 'S'], texts.services, 'then'],
        [['G', 'C'], texts.catalogue, 'then'],
        [['G', 'P'], texts.profile, 'then'],
        [['G', 'T'], texts.settings, 'then'],
        [['?'], texts.help, 'or'],
      ],
    },
  ];
  const between = { then: ` ${texts.then} `, or: ` ${texts.or} `, plus: ' + ' };
  return (
    <Dialog title={texts.title} onClose={onClose} wide>
      <div className={styles.groups}>
        {groups.map(({ name, keys }) => (
          <section key={name}>
            <h3>{name}</h3>
            <dl>
              {keys.map(([names, what, joint]) => (
                <div key={what}>
                  <dt>
                    <Keys names={names} between={between[joint]} />
                  </dt>
                  <dd>{what}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <p className={styles.note}>{texts.note}</p>
    </Dialog>
  );
}

function Keys({ names, between }: { names: readonly string[]; between: string }) {
  return names.map((key, index) => (
    <Fragment key={key}>
      {index > 0 && <span>{between}</span>}
      <kbd>{key}</kbd>
    </Fragment>
  ));
}
