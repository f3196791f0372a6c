import { useRef } from 'react';
import { Search, X } from 'lucide-react';
import { catalogue as en } from '../../i18n/en/catalogue';
import { useTexts } from '../../i18n/LanguageContext';
import { catalogue as ru } from '../../i18n/ru/catalogue';
import { IconButton } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import type { SearchWords } from './useSearchWords';
import styles from './Catalogue.module.css';

interface SearchFieldProps {
  search: SearchWords;
  /** What is searched for, where it is not the catalogue. */
  label?: string;
}

export function SearchField({ search, label }: SearchFieldProps) {
  const texts = useTexts({ ru, en });
  const input = useRef<HTMLInputElement>(null);
  return (
    <form
      role="search"
      className={styles.search}
      onSubmit={(event) => {
        event.preventDefault();
        search.submit();
      }}
    >
      <Icon of={Search} size={18} />
      <input
        ref={input}
        type="search"
        name="q"
        aria-label={label ?? texts.search}
        placeholder={label ?? texts.searchPlaceholder}
        autoComplete="off"
        maxLength={200}
        value={search.typed}
        onChange={(event) => search.type(event.target.value)}
      />
      {search.typed !== '' && (
        <IconButton
          icon={X}
          label={texts.clear}
          size={18}
          onClick={() => {
            search.type('');
            input.current?.focus();
          }}
        />
      )}
    </form>
  );
}
