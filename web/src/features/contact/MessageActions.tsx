import { lazy, Suspense, useState } from 'react';
import { Ellipsis, Flag } from 'lucide-react';
import type { Message } from '../../api/types';
import { conversation as en } from '../../i18n/en/conversation';
import { useTexts } from '../../i18n/LanguageContext';
import { conversation as ru } from '../../i18n/ru/conversation';
import { IconButton } from '../../ui/Button';
import { Menu } from '../../ui/Menu';
import { useComplaints } from './queries';
import styles from './Contact.module.css';

const ComplaintDialog = lazy(() => import('./ComplaintDialog'));
const ComplaintLine = lazy(() => import('./ComplaintLine'));

/** What one can do with a message of the other side. */
export function MessageActions({ message }: { message: Message }) {
  const texts = useTexts({ ru, en });
  const [complaining, setComplaining] = useState(false);
  const made = useComplaints(message.conversationId).data?.find(({ seq }) => seq === message.seq);
  if (message.automatic) return null;
  if (made !== undefined) {
    return (
      <Suspense fallback={null}>
        <ComplaintLine complaint={made} />
      </Suspense>
    );
  }
  return (
    <div className={styles.messageActions}>
      <Menu
        label={texts.messageActions}
        entries={[{ id: 'complain', label: texts.complain, icon: Flag, onSelect: () => setComplaining(true) }]}
      >
        {(trigger) => <IconButton {...trigger} small icon={Ellipsis} label={texts.messageActions} />}
      </Menu>
      {complaining && (
        <Suspense fallback={null}>
          <ComplaintDialog message={message} onClose={() => setComplaining(false)} />
        </Suspense>
      )}
    </div>
  );
}
