import { X } from 'lucide-react';
import { serviceEditor as en } from '../../i18n/en/myServices';
import { useTexts } from '../../i18n/LanguageContext';
import { serviceEditor as ru } from '../../i18n/ru/myServices';
import { Button, IconButton } from '../../ui/Button';
import { TextField } from '../../ui/Field';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { longestAlt } from './pictureRules';
import type { Candidate, usePictures } from './usePictures';
import styles from './Pictures.module.css';

type Uploads = ReturnType<typeof usePictures>['uploads'];

/** Pictures chosen but not uploaded: this is the moment to describe them. */
export function UploadList({ uploads }: { uploads: Uploads }) {
  const texts = useTexts({ ru, en }).pictures;
  const { candidates } = uploads;
  if (candidates.length === 0) return null;
  const onlyDescribes = candidates.every((each) => each.replaces !== null);
  return (
    <div className={styles.uploads}>
      <ul>
        {candidates.map((candidate) => (
          <UploadRow key={candidate.key} candidate={candidate} uploads={uploads} />
        ))}
      </ul>
      <Button variant="line" unavailable={uploads.busy} onClick={uploads.start}>
        {onlyDescribes ? texts.saveAlt : texts.upload(candidates.length)}
      </Button>
    </div>
  );
}

function UploadRow({ candidate, uploads }: { candidate: Candidate; uploads: Uploads }) {
  const texts = useTexts({ ru, en }).pictures;
  const { key, name, preview, alt, progress, failed } = candidate;
  const share = progress === null ? null : Math.round(progress * 100);
  return (
    <li className={styles.upload}>
      <img src={preview} alt="" />
      <div>
        <TextField
          label={texts.alt}
          aside={candidate.replaces === null ? name : undefined}
          hint={texts.altHint}
          maxLength={longestAlt}
          value={alt}
          readOnly={progress !== null}
          onChange={(event) => uploads.describe(key, event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            // Enter here means these pictures, not the whole service.
            event.preventDefault();
            if (!uploads.busy) uploads.start();
          }}
        />
        {share !== null && (
          <progress className={styles.progress} max={100} value={share} aria-label={texts.uploading(`${share} %`)} />
        )}
        {failed && <ProblemNotice error={failed} title={texts.uploadFailed(name)} />}
      </div>
      {progress === null && (
        <IconButton icon={X} size={18} label={texts.discard(name)} onClick={() => uploads.discard(key)} />
      )}
    </li>
  );
}
