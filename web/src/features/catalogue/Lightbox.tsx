import { useEffect } from 'react';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { Picture } from '../../api/types';
import { catalogue as en } from '../../i18n/en/catalogue';
import { useTexts } from '../../i18n/LanguageContext';
import { catalogue as ru } from '../../i18n/ru/catalogue';
import { IconButton } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import styles from './Gallery.module.css';

interface LightboxProps {
  pictures: readonly Picture[];
  at: number;
  onMove: (to: number) => void;
  onClose: () => void;
}

/** One picture in full; the arrow keys go on to the others. */
export function Lightbox({ pictures, at, onMove, onClose }: LightboxProps) {
  const texts = useTexts({ ru, en }).gallery;
  const count = pictures.length;
  const picture = pictures[at];
  useEffect(() => {
    const turn = (event: KeyboardEvent) => {
      const step = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0;
      if (step !== 0) onMove((at + step + count) % count);
    };
    window.addEventListener('keydown', turn);
    return () => window.removeEventListener('keydown', turn);
  }, [at, count, onMove]);
  if (picture === undefined) return null;
  return (
    <Dialog wide title={picture.alt === '' ? texts.noAlt(at + 1) : picture.alt} onClose={onClose}>
      <div className={styles.view}>
        <div className={styles.stage}>
          <img src={picture.url} alt={picture.alt} width={picture.width} height={picture.height} />
        </div>
        {count > 1 && (
          <div className={styles.controls}>
            <IconButton icon={ChevronLeft} label={texts.previous} onClick={() => onMove((at - 1 + count) % count)} />
            <span role="status">{texts.place(at + 1, count)}</span>
            <IconButton icon={ChevronRight} label={texts.next} onClick={() => onMove((at + 1) % count)} />
          </div>
        )}
      </div>
    </Dialog>
  );
}
