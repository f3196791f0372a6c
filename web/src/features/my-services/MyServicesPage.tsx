import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Archive, Ellipsis, Eye, ImageOff, Layers, Plus } from 'lucide-react';
import { Link, useLocation } from 'wouter';
import { api, call } from '../../api/client';
import { keys } from '../../api/keys';
import { asApiError } from '../../api/problem';
import type { Service } from '../../api/types';
import { myServices as en } from '../../i18n/en/myServices';
import { useFormat, useTexts } from '../../i18n/LanguageContext';
import { myServices as ru } from '../../i18n/ru/myServices';
import { Button, IconButton, LinkButton } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { Menu } from '../../ui/Menu';
import { Page } from '../../ui/Page';
import { PageTitle } from '../../ui/PageTitle';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { EmptyState, ErrorState, Skeleton } from '../../ui/State';
import { WeekendSwitch } from '../availability/WeekendSwitch';
import { ArchiveDialog } from './ArchiveDialog';
import { StatusTag } from './StatusTag';
import { useStatus } from './useStatus';
import styles from './MyServices.module.css';

export default function MyServicesPage() {
  const texts = useTexts({ ru, en });
  const services = useQuery({ queryKey: keys.myServices, queryFn: () => call(api.GET('/api/me/services')) });
  const [archiving, setArchiving] = useState<Service | null>(null);
  const create = (
    <LinkButton variant="main" icon={Plus} href="/my/services/new">
      {texts.create}
    </LinkButton>
  );
  return (
    <Page>
      <PageTitle title={texts.title} actions={services.data && services.data.length > 0 && create}>
        <p>
          {texts.lead} <Link href="/my/contact-form">{texts.contactForm}</Link>
        </p>
      </PageTitle>
      {services.data && services.data.length > 0 && <WeekendSwitch />}
      {services.isPending && <Skeleton />}
      {services.isError && !services.data && (
        <ErrorState error={services.error} title={texts.failed} onRetry={() => void services.refetch()} />
      )}
      {services.data?.length === 0 && (
        <EmptyState icon={Layers} title={texts.empty} action={create}>
          {texts.emptyText}
        </EmptyState>
      )}
      {services.data && services.data.length > 0 && (
        <ul className={styles.list}>
          {services.data.map((service) => (
            <ServiceRow key={service.id} service={service} onArchive={() => setArchiving(service)} />
          ))}
        </ul>
      )}
      {archiving && (
        <ArchiveDialog service={archiving} onClose={() => setArchiving(null)} onArchived={() => setArchiving(null)} />
      )}
    </Page>
  );
}

function ServiceRow({ service, onArchive }: { service: Service; onArchive: () => void }) {
  const texts = useTexts({ ru, en });
  const format = useFormat();
  const [, navigate] = useLocation();
  const status = useStatus();
  const cover = service.pictures[0];
  const isLive = service.status === 'published';
  return (
    <li className={styles.row}>
      <div className={styles.thumb}>
        {cover ? (
          <img src={cover.url} alt="" width={cover.width} height={cover.height} />
        ) : (
          <Icon of={ImageOff} size={20} />
        )}
      </div>
      <div className={styles.words}>
        <h2>
          <Link href={`/my/services/${service.id}`} aria-label={texts.edit(service.title)}>
            {service.title}
          </Link>
        </h2>
        <p className={styles.facts}>
          <StatusTag status={service.status} />
          <span>
            {service.packages.length > 1 ? texts.from(format.money(service.price)) : format.money(service.price)}
          </span>
          <span>{texts.days(service.deliveryDays)}</span>
          <span className={styles.when}>{texts.changed(format.when(service.updatedAt, new Date()))}</span>
        </p>
        <p className="sr" role="status">
          {status.data && (status.data.status === 'published' ? texts.nowPublished : texts.nowPaused)}
        </p>
        {status.error && <ProblemNotice error={asApiError(status.error)} title={texts.statusFailed} />}
      </div>
      <div className={styles.actions}>
        <Button
          variant="line"
          small
          unavailable={status.isPending}
          onClick={() => status.mutate({ id: service.id, status: isLive ? 'paused' : 'published' })}
        >
          {isLive ? texts.pause : service.status === 'paused' ? texts.republish : texts.publish}
        </Button>
        <Menu
          label={texts.more(service.title)}
          entries={[
            { id: 'view', label: texts.view, icon: Eye, onSelect: () => navigate(`/services/${service.id}`) },
            { id: 'archive', label: texts.archive, icon: Archive, onSelect: onArchive },
          ]}
        >
          {(trigger) => <IconButton {...trigger} small icon={Ellipsis} label={texts.more(service.title)} />}
        </Menu>
      </div>
    </li>
  );
}
