import type { Ref } from 'react';
import { Link } from 'wouter';
import type { Badge, ServiceSummary } from '../../api/types';
import { catalogue as en } from '../../i18n/en/catalogue';
import { useFormat, useTexts } from '../../i18n/LanguageContext';
import { catalogue as ru } from '../../i18n/ru/catalogue';
import { Avatar } from '../../ui/Avatar';
import { classes } from '../../ui/classes';
import { ground } from '../../ui/initials';
import { ReplyBadge } from './ReplyBadge';
import styles from './ServiceCard.module.css';

interface ServiceCardProps {
  service: ServiceSummary;
  badge?: Badge | undefined;
  /** The seller is named on a list of many; on his own page he is not. */
  showSeller?: boolean;
  /** Under the page's heading, or under that of a section. */
  heading?: 'h2' | 'h3';
  linkRef?: Ref<HTMLAnchorElement> | undefined;
}

/** A service in a list. The title's link covers the card; the seller's own link stands above it. */
export function ServiceCard({ service, badge, showSeller = true, heading: Heading = 'h2', linkRef }: ServiceCardProps) {
  const texts = useTexts({ ru, en });
  const format = useFormat();
  const { seller, picture } = service;
  return (
    <article className={styles.card}>
      <div className={classes(styles.picture, picture === null && styles[`ground${ground(service.id)}`])}>
        {picture === null ? (
          <span aria-hidden="true">{firstLetter(service.title)}</span>
        ) : (
          <img src={picture.url} alt={picture.alt} width={picture.width} height={picture.height} loading="lazy" />
        )}
      </div>
      <div className={styles.body}>
        <Heading>
          <Link ref={linkRef} href={`/services/${service.id}`} className={styles.title}>
            {service.title}
          </Link>
        </Heading>
        {showSeller && (
          <Link href={`/sellers/${seller.id}`} className={styles.seller}>
            <Avatar person={seller} size="s" />
            <span>{seller.name}</span>
          </Link>
        )}
        {showSeller && <ReplyBadge badge={badge} />}
        <div className={styles.terms}>
          <b>{format.money(service.price)}</b>
          <span>{texts.days(service.deliveryDays)}</span>
        </div>
      </div>
    </article>
  );
}

/** Stands in the place of a picture. */
function firstLetter(title: string): string {
  return (/[\p{L}\p{N}]/u.exec(title)?.[0] ?? '·').toLocaleUpperCase();
}
