import { useEffect, useState } from 'react';
import { useSearchParams } from 'wouter';

export interface SearchWords {
  /** As typed. */
  typed: string;
  /** As searched for and as it stands in the address. */
  query: string;
  type: (words: string) => void;
  /** Without waiting for the pause. */
  submit: () => void;
}

const pause = 300;

/** The words of the search: they follow the typing after a pause and live in the address, so that Back works. */
export function useSearchWords(): SearchWords {
  const [search, setSearch] = useSearchParams();
  const query = (search.get('q') ?? '').trim().slice(0, 200);
  const [typed, setTyped] = useState(query);
  const [seen, setSeen] = useState(query);
  if (seen !== query) {
    setSeen(query);
    // The address was changed by something else than this field: Back, a link.
    if (typed.trim() !== query) setTyped(query);
  }
  const words = typed.trim();
  useEffect(() => {
    if (words === query) return undefined;
    const timer = setTimeout(() => setSearch((before) => searching(before, words), { replace: true }), pause);
    return () => clearTimeout(timer);
    // Only typing starts the pause: a new address with the old words must not be undone by them.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [words]);
  return {
    typed,
    query,
    type: setTyped,
    submit: () => setSearch((before) => searching(before, words)),
  };
}

/** The address with these words; what else is looked for by stays. */
function searching(before: URLSearchParams, words: string): URLSearchParams {
  const after = new URLSearchParams(before);
  if (words === '') after.delete('q');
  else after.set('q', words);
  return after;
}
