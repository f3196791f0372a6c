import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'wouter';
import { useSession } from '../../app/session';
import { api, call } from '../../api/client';
import { keys } from '../../api/keys';
import type { Badge, Service } from '../../api/types';
import { catalogue as en } from '../../i18n/en/catalogue';
import { writeFirst as writeEn } from '../../i18n/en/writeFirst';
import { useFormat, useTexts } from '../../i18n/LanguageContext';
import { catalogue as ru } from '../../i18n/ru/catalogue';
import { writeFirst as writeRu } from '../../i18n/ru/writeFirst';
import { Avatar } from '../../ui/Avatar';
import { Button, LinkButton } from '../../ui/Button';
import { PageTitle } from '../../ui/PageTitle';
import { FirstMessage } from '../write-first/FirstMessage';
import { ContactNeeds } from './ContactNeeds';
import { Gallery } from './Gallery';
import { PublicState } from './PublicState';
import { ReplyBadge } from './ReplyBadge';
import { useBadges } from './useBadges';
import styles from './Service.module.css';

/** The public page of a service. */
export default function ServicePage() {
  const texts = useTexts({ ru, en }).service;
  const { id = '' } = useParams();
  const service = useQuery({
    queryKey: keys.service(id),
    queryFn: ({ signal }) =>
      call(api.GET('/api/services/{serviceId}', { params: { path: { serviceId: id } }, signal })),
  });
  const badge = useBadges(service.data ? [[service.data.seller.id]] : []).get(service.data?.seller.id ?? '');
  if (service.data) return <ServiceView key={id} service={service.data} badge={badge} />;
  return <PublicState query={service} texts={texts} />;
}

function ServiceView({ service, badge }: { service: Service; badge: Badge | undefined }) {
  const texts = useTexts({ ru, en });
  const write = useTexts({ ru: writeRu, en: writeEn });
  const format = useFormat();
  const { account } = useSession();
  const [writing, setWriting] = useState(false);
  const isMine = account?.id === service.seller.id;
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <nav className={styles.crumbs} aria-label={texts.service.crumbs}>
          <Link href="/services">{texts.service.all}</Link>
        </nav>
        <PageTitle title={service.title} />
        <SellerLine service={service} />
        <Gallery pictures={service.pictures} />
      </div>
      <div className={styles.story}>
        <h2>{texts.service.about}</h2>
        <div className={styles.prose}>
          {paragraphs(service.description).map((paragraph, index) => (
            <p key={index}>{paragraph}</p>
          ))}
        </div>
      </div>
      <aside className={styles.terms} aria-label={texts.service.terms}>
        <div className={styles.price}>
          <b>{format.money(service.price)}</b>
          <span>{texts.days(service.deliveryDays)}</span>
        </div>
        {isMine ? (
          <OwnService service={service} />
        ) : (
          <div className={writing ? undefined : styles.onlyWide}>
            <FirstMessage
              subject={{ seller: service.seller, serviceId: service.id }}
              open={writing}
              onOpen={setWriting}
            />
          </div>
        )}
        <div className={styles.part}>
          <ReplyBadge badge={badge} shape="block" />
        </div>
        <div className={styles.part}>
          <ContactNeeds needs={service.contactNeeds} />
        </div>
      </aside>
      {!isMine && !writing && (
        <div className={styles.dock}>
          <b>{format.money(service.price)}</b>
          <Button variant="main" onClick={() => setWriting(true)}>
            {write.open}
          </Button>
        </div>
      )}
    </div>
  );
}

function SellerLine({ service }: { service: Service }) {
  return (
    <p className={styles.by}>
      <Avatar person={service.seller} size="s" />
      <span>
        <Link href={`/sellers/${service.seller.id}`}>{service.seller.name}</Link>
        {service.sellerHeadline !== '' && `, ${service.sellerHeadline}`}
      </span>
    </p>
  );
}

function OwnService({ service }: { service: Service }) {
  const texts = useTexts({ ru, en }).service;
  const state = service.status === 'draft' ? texts.draft : service.status === 'paused' ? texts.paused : texts.own;
  return (
    <>
      <p className={styles.own}>{state}</p>
      <LinkButton variant="main" wide href={`/my/services/${service.id}`} className={styles.edit ?? ''}>
        {texts.edit}
      </LinkButton>
    </>
  );
}

/** Empty lines divide the seller's text into paragraphs; single ones stay lines. */
function paragraphs(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}
