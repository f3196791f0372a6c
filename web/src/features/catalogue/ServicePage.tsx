import { lazy, Suspense, useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'wouter';
import { useSession } from '../../app/session';
import { api, call } from '../../api/client';
import { keys } from '../../api/keys';
import type { Badge, Service } from '../../api/types';
import { catalogue as en } from '../../i18n/en/catalogue';
import { useFormat, useTexts } from '../../i18n/LanguageContext';
import { catalogue as ru } from '../../i18n/ru/catalogue';
import { Avatar } from '../../ui/Avatar';
import { LinkButton } from '../../ui/Button';
import { PageTitle } from '../../ui/PageTitle';
import { withNext } from '../account/next';
import { FirstMessage } from '../write-first/FirstMessage';
import { type Choice, orderPath, sumOf } from './choice';
import { ContactNeeds } from './ContactNeeds';
import { Gallery } from './Gallery';
import { Offer } from './Offer';
import { PublicState } from './PublicState';
import { ReplyBadge } from './ReplyBadge';
import { useBadges } from './useBadges';
import styles from './Service.module.css';

const PublicReviews = lazy(() => import('../reviews/PublicReviews'));

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
  const { account } = useSession();
  const [choice, setChoice] = useState<Choice>({ package: 0, options: [] });
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
        <Suspense fallback={null}>
          <PublicReviews of="service" id={service.id} />
        </Suspense>
      </div>
      <aside className={styles.terms} aria-label={texts.service.terms}>
        <Offer service={service} choice={choice} onChoose={setChoice} />
        {isMine ? (
          <OwnService service={service} />
        ) : (
          <div className={styles.actions}>
            {!writing && (
              <div className={styles.onlyWide}>
                <OrderButton service={service} choice={choice} />
              </div>
            )}
            <FirstMessage
              subject={{ seller: service.seller, serviceId: service.id, currency: service.price.currency }}
              open={writing}
              beside
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
          <OrderButton service={service} choice={choice} />
        </div>
      )}
    </div>
  );
}

/** To the page where the choice is ordered; who is not signed in comes there by way of signing in. */
function OrderButton({ service, choice }: { service: Service; choice: Choice }) {
  const texts = useTexts({ ru, en }).offer;
  const format = useFormat();
  const { account } = useSession();
  const path = orderPath(service.id, choice);
  return (
    <LinkButton
      variant="main"
      wide
      href={account === null ? withNext('/sign-in', path) : path}
      className={styles.order ?? ''}
    >
      {texts.order(format.money(sumOf(service, choice).price))}
    </LinkButton>
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
