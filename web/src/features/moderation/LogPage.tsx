import { useInfiniteQuery } from '@tanstack/react-query';
import { Download, ScrollText } from 'lucide-react';
import { Link, useSearchParams } from 'wouter';
import { api, call } from '../../api/client';
import { moderation as en } from '../../i18n/en/moderation';
import { useTexts } from '../../i18n/LanguageContext';
import { moderation as ru } from '../../i18n/ru/moderation';
import button from '../../ui/Button.module.css';
import { classes } from '../../ui/classes';
import { Icon } from '../../ui/Icon';
import { Page } from '../../ui/Page';
import { PageTitle } from '../../ui/PageTitle';
import { EmptyState, ErrorState, Skeleton } from '../../ui/State';
import { ListEnd } from '../inbox/ListEnd';
import { LogRow } from './LogRow';
import { ModerationNav } from './ModerationNav';
import { moderationKeys } from './keys';
import styles from './People.module.css';

/** Every verdict and decision, the latest first. */
export function LogPage() {
  const texts = useTexts({ ru, en }).log;
  const [params] = useSearchParams();
  const accountId = params.get('account') ?? '';
  const log = useLog(accountId);
  const entries = log.data?.pages.flatMap((page) => page.items) ?? [];
  const name = entries.find(({ about }) => about.id === accountId)?.about.name;
  return (
    <Page>
      <ModerationNav above />
      <PageTitle title={texts.title} actions={<Export />}>
        <p>{texts.lead}</p>
      </PageTitle>
      {accountId !== '' && (
        <p className={styles.only}>
          {name === undefined ? texts.onlyOne : texts.onlyAbout(name)}{' '}
          <Link href="/moderation/log">{texts.showAll}</Link>
        </p>
      )}
      {log.isPending && <Skeleton shape="text" rows={8} />}
      {log.isError && log.data === undefined && (
        <ErrorState error={log.error} title={texts.failed} onRetry={() => void log.refetch()} />
      )}
      {log.data !== undefined && entries.length === 0 && (
        <EmptyState icon={ScrollText} title={texts.empty}>
          {texts.emptyText}
        </EmptyState>
      )}
      {entries.length > 0 && (
        <>
          <ul className={styles.log}>
            {entries.map((entry) => (
              <LogRow key={entry.id} entry={entry} />
            ))}
          </ul>
          <ListEnd
            more={log.hasNextPage}
            busy={log.isFetchingNextPage}
            failed={log.isFetchNextPageError}
            onMore={() => void log.fetchNextPage()}
          />
        </>
      )}
    </Page>
  );
}

function useLog(accountId: string) {
  return useInfiniteQuery({
    queryKey: moderationKeys.log(accountId),
    queryFn: ({ pageParam }) => {
      const query = { ...(accountId !== '' && { accountId }), ...(pageParam !== null && { cursor: pageParam }) };
      return call(api.GET('/api/moderation/log', { params: { query } }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor,
  });
}

/** A file for those who mend the rules. */
function Export() {
  const texts = useTexts({ ru, en }).log;
  return (
    <a
      href="/api/moderation/false-alarms"
      download="false-alarms.txt"
      className={classes(button.button, button.line)}
      title={texts.exportHint}
    >
      <Icon of={Download} />
      {texts.export}
    </a>
  );
}
