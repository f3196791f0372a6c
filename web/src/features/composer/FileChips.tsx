import { FileText, Image, RotateCw, X } from 'lucide-react';
import { composer as en } from '../../i18n/en/composer';
import { useFormat, useTexts } from '../../i18n/LanguageContext';
import { composer as ru } from '../../i18n/ru/composer';
import { IconButton } from '../../ui/Button';
import { classes } from '../../ui/classes';
import { Icon } from '../../ui/Icon';
import type { Upload } from './uploads';
import type { Uploads } from './useUploads';
import { InlineNotice } from '../../ui/State';
import styles from './Composer.module.css';

/** The files of the message being written: how far each has got, and what can be done about it. */
export function FileChips({ files }: { files: Uploads }) {
  const texts = useTexts({ ru, en }).upload;
  return (
    files.uploads.length > 0 && (
      <>
        <ul className={styles.files}>
          {files.uploads.map((upload) => (
            <FileChip key={upload.id} upload={upload} files={files} />
          ))}
        </ul>
        {files.leftOut > 0 && <InlineNotice role="alert">{texts.leftOut(files.leftOut)}</InlineNotice>}
      </>
    )
  );
}

function FileChip({ upload, files }: { upload: Upload; files: Uploads }) {
  const texts = useTexts({ ru, en }).upload;
  const format = useFormat();
  const { state, name, id } = upload;
  const percent = state.kind === 'sending' ? Math.round(state.share * 100) : 100;
  const image = /\.(png|jpe?g|gif|webp)$/i.test(name);
  return (
    <li className={classes(styles.file, state.kind === 'failed' && styles.broken)}>
      <Icon of={image ? Image : FileText} />
      <b title={name}>{name}</b>
      <small role={state.kind === 'failed' ? 'alert' : undefined}>
        {state.kind === 'failed' ? texts[state.reason] : format.bytes(upload.size)}
      </small>
      {state.kind === 'failed' && state.reason === 'failed' && (
        <IconButton small icon={RotateCw} size={16} label={texts.retry} onClick={() => files.retry(id)} />
      )}
      <IconButton small icon={X} size={16} label={texts.cancel(name)} onClick={() => files.remove(id)} />
      {state.kind === 'sending' && (
        <span
          className={styles.progress}
          role="progressbar"
          aria-label={texts.progress(name, percent)}
          aria-valuenow={percent}
        >
          <i style={{ width: `${percent}%` }} />
        </span>
      )}
    </li>
  );
}
