import { useEffect, useRef, useState } from 'react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Layers, Search, SearchX } from 'lucide-react';
import { Link } from 'wouter';
import { useSession } from '../../app/session';
import { api, call } from '../../api/client';
import { keys } from '../../api/keys';
import { catalogue as en } from '../../i18n/en/catalogue';
import { common as commonEn } from '../../i18n/en/common';
import { useTexts } from '../../i18n/LanguageContext';
import { catalogue as ru } from '../../i18n/ru/catalogue';
import { common as commonRu } from '../../i18n/ru/common';
import { Button, LinkButton } from '../../ui/Button';
import { classes } from '../../ui/classes';
import { PageTitle } from '../../ui/PageTitle';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { EmptyState, ErrorState } from '../../ui/State';
import { asApiError } from '../../api/problem';
import { withNext } from '../account/next';
import { CardSkeleton } from './CardSkeleton';
import { SearchField } from './SearchField';
import { ServiceCard } from './ServiceCard';
import { useBadges } from './useBadges';
import { useSearchWords } from './useSearchWords';
import cards from './ServiceCard.module.css';
import styles from './Catalogue.module.css';

/** The list of published services, with search. */
export default function ServicesPage() {
  const texts = useTexts({ ru, en });
  const { more } = useTexts({ ru: commonRu, en: commonEn }).actions;
  const search = useSearchWords();
  const list = useInfiniteQuery({
    queryKey: keys.services(search.query),
    queryFn: ({ pageParam, signal }) =>
      call(
        api.GET('/api/services', {
          params: {
            query: { ...(search.query && { q: search.query }), ...(pageParam !== null && { cursor: pageParam }) },
          },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: (before) => before,
  });
  const pages = list.data?.pages ?? [];
  const services = pages.flatMap((page) => page.items);
  const badges = useBadges(pages.map((page) => page.items.map((service) => service.seller.id)));
  const firstNew = useFocusFirstNew(services.length);
  return (
    <div className={styles.wide}>
      <PageTitle title={texts.title} {...(search.query && { tabTitle: `${search.query} · ${texts.title}` })} />
      <SearchField search={search} />
      <p className="sr" role="status">
        {list.isSuccess && !list.isPlaceholderData && texts.shown(services.length)}
      </p>
      {list.isPending && <CardSkeleton />}
      {list.isError && services.length === 0 && (
        <ErrorState error={list.error} title={texts.failed} onRetry={() => void list.refetch()} />
      )}
      {list.isSuccess && services.length === 0 && <NothingFound query={search.query} />}
      {services.length > 0 && (
        <ul className={classes(cards.grid, list.isPlaceholderData && styles.stale)}>
          {services.map((service, index) => (
            <li key={service.id}>
              <ServiceCard
                service={service}
                badge={badges.get(service.seller.id)}
                linkRef={index === firstNew.index ? firstNew.ref : undefined}
              />
            </li>
          ))}
        </ul>
      )}
      {list.isFetchNextPageError && <ProblemNotice error={asApiError(list.error)} title={texts.failed} />}
      {list.hasNextPage && (
        <div className={styles.more}>
          <Button
            variant="line"
            unavailable={list.isFetchingNextPage}
            onClick={() => {
              firstNew.expect();
              void list.fetchNextPage();
            }}
          >
            {more}
          </Button>
        </div>
      )}
    </div>
  );
}

/** After “show more” the keyboard goes on at the first card that came. */
function useFocusFirstNew(count: number) {
  const [index, setIndex] = useState(-1);
  const ref = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (index > 0 && count > index) ref.current?.focus();
  }, [index, count]);
  return { index, ref, expect: () => setIndex(count) };
}

function NothingFound({ query }: { query: string }) {
  const texts = useTexts({ ru, en });
  const { account } = useSession();
  const offer = '/my/services/new';
  if (query === '') {
    return (
      <EmptyState
        icon={Layers}
        title={texts.empty}
        action={
          <LinkButton variant="line" href={account === null ? withNext('/sign-up', offer) : offer}>
            {texts.emptyAction}
          </LinkButton>
        }
      >
        {texts.emptyText}
      </EmptyState>
    );
  }
  const words = query.split(/\s+/).filter((word) => word.length > 2);
  return (
    <EmptyState
      icon={SearchX}
      title={texts.nothing(query)}
      action={
        <>
          {words.length > 1 &&
            words.slice(0, 4).map((word) => (
              <LinkButton
                key={word}
                variant="line"
                small
                icon={Search}
                href={`/services?q=${encodeURIComponent(word)}`}
              >
                {texts.tryWord(word)}
              </LinkButton>
            ))}
          <Link href="/services" className={styles.all}>
            {texts.showAll}
          </Link>
        </>
      }
    >
      {texts.nothingText}
    </EmptyState>
  );
}
