import type { ReactNode } from 'react';
import { ordering as en } from '../../i18n/en/ordering';
import { useFormat, useTexts } from '../../i18n/LanguageContext';
import { ordering as ru } from '../../i18n/ru/ordering';
import { InlineNotice } from '../../ui/State';
import type { Change } from './choice';
import styles from './Ordering.module.css';

/** What the seller has changed while the order was being made up; nothing was ordered yet. */
export function Changes({ changes }: { changes: readonly Change[] }) {
  const texts = useTexts({ ru, en }).changed;
  return (
    <InlineNotice role="alert">
      <b>{texts.title}</b>
      <ul className={styles.changes}>
        {changes.map((change, index) => (
          <li key={index}>
            <OneChange change={change} />
          </li>
        ))}
      </ul>
    </InlineNotice>
  );
}

function OneChange({ change }: { change: Change }): ReactNode {
  const texts = useTexts({ ru, en }).changed;
  const format = useFormat();
  switch (change.kind) {
    case 'package':
    case 'option': {
      const { name, was, now } = change;
      const [then, present] = [was, now].map(({ price, days }) => texts.terms(format.money(price), days));
      return texts.now(name, present ?? '', then ?? '');
    }
    case 'packageGone':
    case 'optionGone':
      return texts[change.kind](change.name);
    case 'revisions':
      return texts.revisions(change.now, change.was);
    default:
      return texts[change.kind];
  }
}
