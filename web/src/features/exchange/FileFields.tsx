import { useState } from 'react';
import { FileText, Paperclip, X } from 'lucide-react';
import { upload } from '../../api/upload';
import { asApiError } from '../../api/problem';
import type { ApiError } from '../../api/problem';
import type { Attachment } from '../../api/types';
import { exchange as en } from '../../i18n/en/exchange';
import { useFormat, useTexts } from '../../i18n/LanguageContext';
import { exchange as ru } from '../../i18n/ru/exchange';
import { Button, IconButton } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { useFilePicker } from '../composer/useFilePicker';
import styles from './Exchange.module.css';

const MOST = 5;

interface FileFieldsProps {
  files: readonly Attachment[];
  onChange: (files: Attachment[]) => void;
}

/** The files of a request: uploaded one after another as they are chosen. */
export function FileFields({ files, onChange }: FileFieldsProps) {
  const texts = useTexts({ ru, en }).editor;
  const format = useFormat();
  const [uploading, setUploading] = useState(false);
  const [error, setError] = useState<ApiError | null>(null);
  const add = async (chosen: Iterable<File>) => {
    setUploading(true);
    setError(null);
    const all = [...files];
    try {
      for (const file of [...chosen].slice(0, MOST - files.length)) {
        all.push(await upload<Attachment>(`/api/request-files?name=${encodeURIComponent(file.name)}`, file));
        onChange([...all]);
      }
    } catch (thrown) {
      setError(asApiError(thrown));
    } finally {
      setUploading(false);
    }
  };
  const picker = useFilePicker((chosen) => void add(chosen));
  return (
    <div className={styles.files}>
      <p className={styles.quiet}>
        {texts.files} · {texts.mostFiles}
      </p>
      <ul className={styles.files}>
        {files.map((file) => (
          <li key={file.id}>
            <Icon of={FileText} />
            <span>{file.name}</span>
            <span className={styles.quiet}>{format.bytes(file.size)}</span>
            <IconButton
              icon={X}
              size={16}
              label={texts.removeFile(file.name)}
              onClick={() => onChange(files.filter((one) => one !== file))}
            />
          </li>
        ))}
      </ul>
      {error !== null && <ProblemNotice error={error} title={texts.fileFailed} />}
      {files.length < MOST && (
        <div>
          {picker.field}
          <Button small variant="line" icon={Paperclip} unavailable={uploading} onClick={picker.pick}>
            {uploading ? texts.uploading : texts.addFile}
          </Button>
        </div>
      )}
    </div>
  );
}
