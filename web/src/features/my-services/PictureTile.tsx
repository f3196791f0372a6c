import { useEffect, useRef } from 'react';
import type { PointerEvent } from 'react';
import { ChevronLeft, ChevronRight, GripVertical, PenLine, Trash2 } from 'lucide-react';
import type { Picture } from '../../api/types';
import { serviceEditor as en } from '../../i18n/en/myServices';
import { useTexts } from '../../i18n/LanguageContext';
import { serviceEditor as ru } from '../../i18n/ru/myServices';
import { IconButton } from '../../ui/Button';
import { classes } from '../../ui/classes';
import { Icon } from '../../ui/Icon';
import styles from './Pictures.module.css';

interface PictureTileProps {
  picture: Picture;
  name: string;
  index: number;
  count: number;
  isDragged: boolean;
  onGrab: (event: PointerEvent) => void;
  onMove: (to: number) => void;
  onRedescribe: () => void;
  onRemove: () => void;
}

/** One picture: dragged by its grip, moved by buttons, described, removed. */
export function PictureTile(props: PictureTileProps) {
  const { picture, name, index, count, isDragged, onGrab, onMove, onRedescribe, onRemove } = props;
  const texts = useTexts({ ru, en }).pictures;
  const pressed = useRef<HTMLButtonElement | null>(null);
  // The tile moves in the document, which takes the focus off the button just pressed.
  useEffect(() => {
    pressed.current?.focus();
    pressed.current = null;
  }, [index]);
  const move = (button: HTMLButtonElement, to: number) => {
    pressed.current = button;
    onMove(to);
  };
  return (
    <li data-picture={picture.id} className={classes(styles.tile, isDragged && styles.dragged)}>
      <div className={styles.image}>
        <img src={picture.url} alt="" width={picture.width} height={picture.height} draggable={false} />
        {index === 0 && <span className={styles.cover}>{texts.cover}</span>}
        <span className={styles.grip} aria-hidden="true" title={texts.drag(name)} onPointerDown={onGrab}>
          <Icon of={GripVertical} size={18} />
        </span>
      </div>
      <p className={classes(styles.alt, picture.alt === '' && styles.noAlt)}>{picture.alt || texts.noAlt}</p>
      <div className={styles.tools}>
        <IconButton
          small
          icon={ChevronLeft}
          label={texts.earlier(name)}
          unavailable={index === 0}
          onClick={(event) => move(event.currentTarget, index - 1)}
        />
        <IconButton
          small
          icon={ChevronRight}
          label={texts.later(name)}
          unavailable={index === count - 1}
          onClick={(event) => move(event.currentTarget, index + 1)}
        />
        <IconButton small icon={PenLine} size={18} label={texts.editAlt(name)} onClick={onRedescribe} />
        <IconButton small icon={Trash2} size={18} label={texts.remove(name)} onClick={onRemove} />
      </div>
    </li>
  );
}
