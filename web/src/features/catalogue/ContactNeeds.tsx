import { AtSign, MessageCircle, MoreHorizontal, Phone, ShieldCheck, Users, Video } from 'lucide-react';
import type { ContactKind, ContactNeed } from '../../api/types';
import { catalogue as en } from '../../i18n/en/catalogue';
import { useTexts } from '../../i18n/LanguageContext';
import { catalogue as ru } from '../../i18n/ru/catalogue';
import { Icon, type LucideIcon } from '../../ui/Icon';
import styles from './Service.module.css';

const icons: Record<ContactKind, LucideIcon> = {
  phone: Phone,
  email: AtSign,
  messenger: MessageCircle,
  video_call: Video,
  social: Users,
  other: MoreHorizontal,
};

/** Which kinds of contact the work needs and why, as the seller declared beforehand; usually none. */
export function ContactNeeds({ needs }: { needs: readonly ContactNeed[] }) {
  const texts = useTexts({ ru, en });
  if (needs.length === 0) {
    return (
      <p className={styles.safe}>
        <Icon of={ShieldCheck} size={18} />
        <span>{texts.service.noContacts}</span>
      </p>
    );
  }
  return (
    <section className={styles.needs}>
      <h2>{texts.service.contacts}</h2>
      <ul>
        {needs.map((need) => (
          <li key={need.kind}>
            <Icon of={icons[need.kind]} size={18} />
            <div>
              <b>{texts.contactKinds[need.kind]}</b>
              <p>{need.reason}</p>
            </div>
          </li>
        ))}
      </ul>
      <p>{texts.service.contactsText}</p>
    </section>
  );
}
