import { useState } from 'react';
import type { Picture } from '../../api/types';
import { catalogue as en } from '../../i18n/en/catalogue';
import { useTexts } from '../../i18n/LanguageContext';
import { catalogue as ru } from '../../i18n/ru/catalogue';
import { classes } from '../../ui/classes';
import { Lightbox } from './Lightbox';
import styles from './Gallery.module.css';

const thumbs = 3;

/** The pictures of a service: the first large, three beside it; each opens in full. */
export function Gallery({ pictures }: { pictures: readonly Picture[] }) {
  const texts = useTexts({ ru, en }).gallery;
  const [open, setOpen] = useState<number | null>(null);
  if (pictures.length === 0) return null;
  const shown = pictures.slice(0, thumbs + 1);
  const hidden = pictures.length - shown.length;
  return (
    <>
      <section className={classes(styles.gallery, shown.length === 1 && styles.single)} aria-label={texts.label}>
        {shown.map((picture, index) => {
          const isLast = index === thumbs && hidden > 0;
          return (
            <button
              key={picture.id}
              type="button"
              className={index === 0 ? styles.main : styles.thumb}
              aria-label={texts.open(picture.alt, index + 1, pictures.length)}
              aria-haspopup="dialog"
              onClick={() => setOpen(index)}
            >
              <img
                src={picture.url}
                alt=""
                width={picture.width}
                height={picture.height}
                fetchPriority={index === 0 ? 'high' : 'auto'}
              />
              {isLast && (
                <span className={styles.rest} aria-hidden="true">
                  {texts.more(hidden)}
                </span>
              )}
            </button>
          );
        })}
      </section>
      {open !== null && <Lightbox pictures={pictures} at={open} onMove={setOpen} onClose={() => setOpen(null)} />}
    </>
  );
}
