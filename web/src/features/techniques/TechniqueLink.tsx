import { useState } from 'react';
import { createPortal } from 'react-dom';
import { BookOpen } from 'lucide-react';
import { techniques as en } from '../../i18n/en/techniques';
import { useTexts } from '../../i18n/LanguageContext';
import { techniques as ru } from '../../i18n/ru/techniques';
import { Icon } from '../../ui/Icon';
import { TechniqueDialog } from './TechniqueDialog';
import { hrefOf, techniqueOf } from './techniques';
import styles from './Techniques.module.css';

/** Opens the technique behind a piece of advice, here and now; as a link it can go to a tab of its own instead. */
export function TechniqueLink({ row }: { row: string }) {
  const texts = useTexts({ ru, en });
  const [open, setOpen] = useState(false);
  const id = techniqueOf(row);
  if (id === null) return null;
  return (
    <>
      <a
        href={hrefOf(id)}
        className={styles.link}
        aria-haspopup="dialog"
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        <Icon of={BookOpen} size={14} />
        <span>{texts.one(texts.names[id])}</span>
      </a>
      {open && createPortal(<TechniqueDialog id={id} onClose={() => setOpen(false)} />, document.body)}
    </>
  );
}
