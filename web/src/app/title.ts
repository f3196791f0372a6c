import { useEffect } from 'react';

let page = '';
let waiting = 0;

function show(): void {
  const name = page === '' ? 'Rapport' : `${page} · Rapport`;
  document.title = waiting > 0 ? `(${waiting > 99 ? '99+' : waiting}) ${name}` : name;
}

/** The title of the page; the tab also carries the count of waiting conversations. */
export function useTitle(title: string): void {
  useEffect(() => {
    page = title;
    show();
  }, [title]);
}

export function useTitleCount(count: number): void {
  useEffect(() => {
    waiting = count;
    show();
    return () => {
      waiting = 0;
      show();
    };
  }, [count]);
}
