import { useEffect, useEffectEvent } from 'react';
import type { RefObject } from 'react';
import { keyAtPoint } from './Marks';

interface FieldActs {
  caretAt: (place: number) => void;
  /** The pointer rests on an underlined place; null when it has left it. */
  pointedAt: (key: string | null) => void;
  tapped: (place: number) => void;
  next: (step: 1 | -1) => void;
  /** Tells whether there was something to mend. */
  mend: () => boolean;
}

/** What happens in the field in which one writes, as far as it concerns the notes on it. */
export function useField(field: HTMLTextAreaElement, layer: RefObject<HTMLDivElement | null>, acts: FieldActs): void {
  const act = useEffectEvent((name: 'caretAt' | 'tapped') => acts[name](field.selectionStart));
  const point = useEffectEvent((key: string | null) => acts.pointedAt(key));
  const press = useEffectEvent((event: KeyboardEvent) => {
    const { key, shiftKey, ctrlKey, metaKey, altKey } = event;
    if (event.isComposing || ctrlKey || metaKey) return;
    if (key === 'F8' && !altKey) acts.next(shiftKey ? -1 : 1);
    else if (key !== 'Enter' || !altKey || shiftKey || !acts.mend()) return;
    event.preventDefault();
  });
  useEffect(() => {
    const ending = new AbortController();
    const { signal } = ending;
    let pointed: string | null = null;
    const pointAt = (key: string | null) => {
      if (key === pointed) return;
      pointed = key;
      point(key);
    };
    document.addEventListener('selectionchange', () => document.activeElement === field && act('caretAt'), { signal });
    field.addEventListener('keydown', (event) => press(event), { signal });
    field.addEventListener('click', () => act('tapped'), { signal });
    field.addEventListener('pointerleave', () => pointAt(null), { signal });
    field.addEventListener(
      'pointermove',
      ({ pointerType, clientX, clientY }) => {
        if (pointerType === 'mouse' && layer.current !== null) pointAt(keyAtPoint(layer.current, clientX, clientY));
      },
      { signal },
    );
    return () => ending.abort();
  }, [field, layer]);
}
