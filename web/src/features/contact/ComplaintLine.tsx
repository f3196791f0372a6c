import { Flag } from 'lucide-react';
import type { Complaint } from '../../api/types';
import { contact as en } from '../../i18n/en/contact';
import { useTexts } from '../../i18n/LanguageContext';
import { contact as ru } from '../../i18n/ru/contact';
import { Icon } from '../../ui/Icon';
import styles from './Contact.module.css';

/** What became of a complaint, below the message. */
export default function ComplaintLine({ complaint }: { complaint: Complaint }) {
  const texts = useTexts({ ru, en }).complaint;
  return (
    <div className={styles.complaint} role="status">
      <Icon of={Flag} size={14} />
      <span>
        {texts[complaint.state]}
        {complaint.answer !== null && complaint.answer !== '' && <q>{complaint.answer}</q>}
      </span>
    </div>
  );
}
