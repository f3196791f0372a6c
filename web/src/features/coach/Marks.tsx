import { useEffect, useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { createPortal } from 'react-dom';
import { classes } from '../../ui/classes';
import { keyOf, segments } from './notes';
import type { Note } from './notes';
import styles from './Coach.module.css';

interface MarksProps {
  field: HTMLTextAreaElement;
  /** The class that sets the text of the field. */
  look: string | undefined;
  text: string;
  notes: readonly Note[];
  open: Note | null;
  layerRef: RefObject<HTMLDivElement | null>;
}

/** The underlines: the same text once more, unseen, behind the field in which one writes. */
export function Marks({ field, look, text, notes, open, layerRef }: MarksProps) {
  useFit(field, layerRef, text);
  const under = field.parentElement;
  if (under === null) return null;
  return createPortal(
    <div ref={layerRef} className={classes(look, styles.layer)} aria-hidden="true">
      {segments(text, notes).map(({ text: part, note }, index) =>
        note === null ? (
          part
        ) : (
          <mark
            key={index}
            data-note={keyOf(note)}
            className={classes(styles.mark, note.finding.guard && styles.guard, note === open && styles.open)}
          >
            {part}
          </mark>
        ),
      )}
      {/* A line break at the end makes a line in the field, but none here without something behind it. */}
      {'\u200b'}
    </div>,
    under,
  );
}

/** Keeps the layer as wide as the field's text and scrolled as far. */
function useFit(field: HTMLTextAreaElement, layerRef: RefObject<HTMLDivElement | null>, text: string): void {
  const fit = useRef(() => {
    const layer = layerRef.current;
    if (layer === null) return;
    layer.style.right = `${field.offsetWidth - field.clientWidth}px`;
    layer.scrollTop = field.scrollTop;
  });
  useLayoutEffect(() => fit.current(), [text]);
  useEffect(() => {
    const { current } = fit;
    const sizes = new ResizeObserver(current);
    sizes.observe(field);
    field.addEventListener('scroll', current, { passive: true });
    return () => {
      sizes.disconnect();
      field.removeEventListener('scroll', current);
    };
  }, [field]);
}

/** The key of the note that is underlined at a point of the screen. */
export function keyAtPoint(layer: HTMLElement, x: number, y: number): string | null {
  for (const mark of layer.querySelectorAll<HTMLElement>('[data-note]')) {
    for (const box of mark.getClientRects()) {
      if (x >= box.left && x <= box.right && y >= box.top && y <= box.bottom) return mark.dataset.note ?? null;
    }
  }
  return null;
}
