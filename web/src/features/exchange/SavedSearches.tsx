import { useState } from 'react';
import { Bookmark, X } from 'lucide-react';
import { Link } from 'wouter';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, call } from '../../api/client';
import { keys } from '../../api/keys';
import { asApiError } from '../../api/problem';
import { exchange as en } from '../../i18n/en/exchange';
import { useTexts } from '../../i18n/LanguageContext';
import { exchange as ru } from '../../i18n/ru/exchange';
import { Button, IconButton } from '../../ui/Button';
import { TextField } from '../../ui/Field';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { filterOf, hrefOf, lookedOf } from './filters';
import type { Looked } from './filters';
import { useSavedSearches } from './queries';
import styles from './Exchange.module.css';

/** Searches that are kept, with what is new in each; looking at one makes it old. */
export function SavedSearches({ looked }: { looked: Looked }) {
  const texts = useTexts({ ru, en }).searches;
  const queries = useQueryClient();
  const saved = useSavedSearches(true);
  const refresh = () => queries.invalidateQueries({ queryKey: keys.savedSearches });
  const look = useMutation({
    mutationFn: (savedSearchId: string) =>
      call(api.POST('/api/saved-searches/{savedSearchId}/look', { params: { path: { savedSearchId } } })),
    onSuccess: refresh,
  });
  const remove = useMutation({
    mutationFn: (savedSearchId: string) =>
      call(api.DELETE('/api/saved-searches/{savedSearchId}', { params: { path: { savedSearchId } } })),
    onSuccess: refresh,
  });
  const all = saved.data ?? [];
  return (
    <section className={styles.searches} aria-label={texts.title}>
      {all.length > 0 && (
        <>
          <h2>{texts.title}</h2>
          <ul>
            {all.map((one) => (
              <li key={one.id}>
                <Link href={hrefOf(lookedOf(one))} onClick={() => look.mutate(one.id)}>
                  {one.name}
                </Link>
                <span className={styles.quiet}>· {one.newSince === 0 ? texts.none : texts.fresh(one.newSince)}</span>
                <IconButton icon={X} size={16} label={texts.remove(one.name)} onClick={() => remove.mutate(one.id)} />
              </li>
            ))}
          </ul>
        </>
      )}
      <SaveSearch looked={looked} onSaved={() => void refresh()} />
    </section>
  );
}

function SaveSearch({ looked, onSaved }: { looked: Looked; onSaved: () => void }) {
  const texts = useTexts({ ru, en }).searches;
  const [name, setName] = useState<string | null>(null);
  const save = useMutation({
    mutationFn: (called: string) =>
      call(api.POST('/api/me/saved-searches', { body: { ...filterOf(looked), name: called } })),
    onSuccess: () => {
      setName(null);
      onSaved();
    },
  });
  if (name === null) {
    return (
      <Button icon={Bookmark} onClick={() => setName(looked.q ?? '')}>
        {texts.save}
      </Button>
    );
  }
  return (
    <form
      className={styles.naming}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') save.mutate(name.trim());
      }}
    >
      <TextField label={texts.name} maxLength={60} value={name} onChange={({ target }) => setName(target.value)} />
      <Button type="submit" variant="line" unavailable={save.isPending || name.trim() === ''}>
        {texts.add}
      </Button>
      {save.isError && <ProblemNotice error={asApiError(save.error)} title={texts.failed} />}
    </form>
  );
}
