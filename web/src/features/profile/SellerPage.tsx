import { lazy, Suspense, useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { CalendarDays, Clock, Layers } from 'lucide-react';
import { useParams } from 'wouter';
import { useSession } from '../../app/session';
import { api, call } from '../../api/client';
import { keys } from '../../api/keys';
import type { Profile } from '../../api/types';
import { profile as en } from '../../i18n/en/profile';
import { useFormat, useTexts } from '../../i18n/LanguageContext';
import { profile as ru } from '../../i18n/ru/profile';
import { Avatar } from '../../ui/Avatar';
import { LinkButton } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { PageTitle } from '../../ui/PageTitle';
import { EmptyState } from '../../ui/State';
import { PublicState } from '../catalogue/PublicState';
import { ReplyBadge } from '../catalogue/ReplyBadge';
import { ServiceCard } from '../catalogue/ServiceCard';
import { useBadges } from '../catalogue/useBadges';
import { FirstMessage } from '../write-first/FirstMessage';
import cards from '../catalogue/ServiceCard.module.css';
import styles from './Seller.module.css';

const PublicReviews = lazy(() => import('../reviews/PublicReviews'));

/** The public profile of a seller with his services and reviews. */
export default function SellerPage() {
  const texts = useTexts({ ru, en });
  const { id = '' } = useParams();
  const profile = useQuery({
    queryKey: keys.profile(id),
    queryFn: ({ signal }) =>
      call(api.GET('/api/profiles/{accountId}', { params: { path: { accountId: id } }, signal })),
  });
  if (profile.data) return <SellerView key={id} profile={profile.data} />;
  return <PublicState query={profile} texts={texts} />;
}

function SellerView({ profile }: { profile: Profile }) {
  const texts = useTexts({ ru, en });
  const format = useFormat();
  const [now] = useState(() => new Date());
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <Avatar person={profile} size="l" />
        <div>
          <PageTitle title={profile.name}>{profile.headline !== '' && <p>{profile.headline}</p>}</PageTitle>
          <ul className={styles.facts}>
            <li>
              <Icon of={CalendarDays} />
              <span>{texts.since(format.date(profile.memberSince))}</span>
            </li>
            <li>
              <Icon of={Clock} />
              <span>{texts.time(format.clockIn(profile.timeZone, now), format.city(profile.timeZone))}</span>
            </li>
          </ul>
        </div>
      </header>
      <SellerTerms profile={profile} />
      <div className={styles.story}>
        {profile.about !== '' && (
          <section>
            <h2>{texts.about}</h2>
            <p className="prose">{profile.about}</p>
          </section>
        )}
        <SellerServices profile={profile} />
        <Suspense fallback={null}>
          <PublicReviews of="seller" id={profile.id} />
        </Suspense>
      </div>
    </div>
  );
}

function SellerTerms({ profile }: { profile: Profile }) {
  const texts = useTexts({ ru, en });
  const { account } = useSession();
  const [writing, setWriting] = useState(false);
  const badge = useBadges([[profile.id]]).get(profile.id);
  return (
    <aside className={styles.terms} aria-label={texts.terms}>
      <ReplyBadge badge={badge} shape="block" />
      {account?.id === profile.id ? (
        <>
          <p className={styles.own}>{texts.own}</p>
          <LinkButton variant="main" wide href="/my/profile">
            {texts.edit}
          </LinkButton>
        </>
      ) : (
        <FirstMessage subject={{ seller: profile, serviceId: null }} open={writing} onOpen={setWriting} />
      )}
    </aside>
  );
}

function SellerServices({ profile }: { profile: Profile }) {
  const texts = useTexts({ ru, en });
  const { account } = useSession();
  return (
    <section>
      <h2>{texts.services}</h2>
      {profile.services.length === 0 ? (
        <EmptyState icon={Layers} title={texts.noServices}>
          {account?.id === profile.id ? texts.noServicesOwn : texts.noServicesText(profile.name)}
        </EmptyState>
      ) : (
        <ul className={cards.grid}>
          {profile.services.map((service) => (
            <li key={service.id}>
              <ServiceCard service={service} showSeller={false} heading="h3" />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
