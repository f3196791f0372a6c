import { Fragment } from 'react';
import { desk as en } from '../../i18n/en/desk';
import { useTexts } from '../../i18n/LanguageContext';
import { desk as ru } from '../../i18n/ru/desk';
import { Dialog } from '../../ui/Dialog';
import styles from './Shortcuts.module.css';

/** Every key of the desk. */
export default function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const texts = useTexts({ ru, en }).keys;
  const control = navigator.userAgent.includes('Mac') ? '⌘' : 'Ctrl';
  const groups: { name: string; keys: [string[], string, 'then' | 'or' | 'plus'][] }[] = [
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
                    {names.map((key, index) => (
                      <Fragment key={key}>
                        {index > 0 && <span>{between[joint]}</span>}
                        <kbd>{key}</kbd>
                      </Fragment>
                    ))}
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
