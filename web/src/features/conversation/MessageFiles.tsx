import { FileText } from 'lucide-react';
import type { Attachment } from '../../api/types';
import { conversation as en } from '../../i18n/en/conversation';
import { useFormat, useTexts } from '../../i18n/LanguageContext';
import { conversation as ru } from '../../i18n/ru/conversation';
import { Icon } from '../../ui/Icon';
import styles from './Conversation.module.css';

/** One picture alone, or two side by side. */
const SHOWN_WIDTH = { alone: 320, several: 264 };
const TALLEST_RATIO = 1.4;

/** Images as they are, with their room kept before they come; everything else as a chip to download. */
export function MessageFiles({ attachments }: { attachments: readonly Attachment[] }) {
  const pictures = attachments.filter((attachment) => attachment.width != null).length;
  const size = pictures > 1 ? 'several' : 'alone';
  return (
    attachments.length > 0 && (
      <div className={styles.files}>
        {attachments.map((attachment) =>
          attachment.width != null && attachment.height != null ? (
            <Picture
              key={attachment.id}
              attachment={attachment}
              width={attachment.width}
              height={attachment.height}
              room={SHOWN_WIDTH[size]}
            />
          ) : (
            <FileLink key={attachment.id} attachment={attachment} />
          ),
        )}
      </div>
    )
  );
}

interface PictureProps {
  attachment: Attachment;
  width: number;
  height: number;
  /** The width it may take. */
  room: number;
}

function Picture({ attachment, width, height, room }: PictureProps) {
  const texts = useTexts({ ru, en });
  const shown = Math.min(room, width);
  const ratio = Math.min(TALLEST_RATIO, height / width);
  return (
    <a
      href={attachment.url}
      target="_blank"
      rel="noopener"
      className={styles.image}
      style={{ width: shown, aspectRatio: String(1 / ratio) }}
      aria-label={texts.openImage(attachment.name)}
      title={attachment.name}
    >
      <img
        src={attachment.url}
        alt=""
        width={shown}
        height={Math.round(shown * ratio)}
        loading="lazy"
        decoding="async"
      />
    </a>
  );
}

function FileLink({ attachment }: { attachment: Attachment }) {
  const texts = useTexts({ ru, en });
  const format = useFormat();
  return (
    <a href={attachment.url} download={attachment.name} className={styles.file} title={texts.download(attachment.name)}>
      <Icon of={FileText} size={18} />
      <b>{attachment.name}</b>
      <small>{format.bytes(attachment.size)}</small>
    </a>
  );
}
