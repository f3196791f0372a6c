import { Package } from 'lucide-react';
import { Link, useParams } from 'wouter';
import type { Service } from '../../api/types';
import { useMe } from '../../app/session';
import { catalogue as catalogueEn } from '../../i18n/en/catalogue';
import { ordering as en } from '../../i18n/en/ordering';
import { useTexts } from '../../i18n/LanguageContext';
import { catalogue as catalogueRu } from '../../i18n/ru/catalogue';
import { ordering as ru } from '../../i18n/ru/ordering';
import { LinkButton } from '../../ui/Button';
import { Page } from '../../ui/Page';
import { PageTitle } from '../../ui/PageTitle';
import { EmptyState } from '../../ui/State';
import { PublicState } from '../catalogue/PublicState';
import { OrderingForm } from './OrderingForm';
import { useService } from './queries';

/** Where a service is ordered. */
export default function OrderingPage() {
  const texts = useTexts({ ru: catalogueRu, en: catalogueEn }).service;
  const { id = '' } = useParams();
  const service = useService(id);
  if (service.data === undefined) return <PublicState query={service} texts={texts} />;
  return <Orderable key={id} service={service.data} />;
}

function Orderable({ service }: { service: Service }) {
  const texts = useTexts({ ru, en });
  const me = useMe();
  const isOwn = me.id === service.seller.id;
  if (isOwn || service.packages.length === 0 || service.status !== 'published') {
    return (
      <Page>
        <EmptyState
          page
          icon={Package}
          title={isOwn ? texts.own : texts.closed}
          action={
            <LinkButton variant="line" href={`/services/${service.id}`}>
              {texts.back}
            </LinkButton>
          }
        >
          {isOwn ? texts.ownText : texts.closedText}
        </EmptyState>
      </Page>
    );
  }
  return (
    <Page>
      <PageTitle title={texts.title}>
        <p>
          <Link href={`/services/${service.id}`}>{service.title}</Link>, {service.seller.name}
        </p>
      </PageTitle>
      <OrderingForm service={service} />
    </Page>
  );
}
