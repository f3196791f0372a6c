import { useEffect, useRef, useState } from 'react';
import type { PointerEvent as ReactPointerEvent } from 'react';
import type { Picture } from '../../api/types';
import { moved, nearest } from './order';

/**
 * Dragging by mouse, finger or pen: the others make room while it moves, Escape puts it back.
 * The pointer is followed on the window, because the tile itself moves in the document.
 */
export function useDragOrder(
  pictures: readonly Picture[],
  show: (pictures: Picture[]) => void,
  store: (pictures: readonly Picture[]) => void,
) {
  const list = useRef<HTMLUListElement>(null);
  const [dragged, setDragged] = useState<string | null>(null);
  const before = useRef<readonly Picture[]>([]);

  useEffect(() => {
    if (dragged === null) return undefined;
    const follow = (event: PointerEvent) => {
      const boxes = [...(list.current?.children ?? [])].map((tile) => tile.getBoundingClientRect());
      const to = nearest(boxes, event.clientX, event.clientY);
      const from = pictures.findIndex((picture) => picture.id === dragged);
      if (to !== -1 && to !== from) show(moved(pictures, from, to));
    };
    const finish = () => {
      setDragged(null);
      if (pictures.some((picture, index) => picture.id !== before.current[index]?.id)) store(pictures);
    };
    const putBack = () => {
      setDragged(null);
      show([...before.current]);
    };
    const putBackByKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') putBack();
    };
    window.addEventListener('pointermove', follow);
    window.addEventListener('pointerup', finish);
    window.addEventListener('pointercancel', putBack);
    window.addEventListener('keydown', putBackByKey);
    return () => {
      window.removeEventListener('pointermove', follow);
      window.removeEventListener('pointerup', finish);
      window.removeEventListener('pointercancel', putBack);
      window.removeEventListener('keydown', putBackByKey);
    };
  }, [dragged, pictures, show, store]);

  const grab = (event: ReactPointerEvent, id: string) => {
    if (event.button !== 0) return;
    event.preventDefault();
    before.current = pictures;
    setDragged(id);
  };
  return { list, dragged, grab };
}
