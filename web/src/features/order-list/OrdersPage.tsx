import { useEffect, useState } from 'react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { ClipboardList } from 'lucide-react';
import { Link, useSearchParams } from 'wouter';
import { api, call } from '../../api/client';
import { keys } from '../../api/keys';
import { orderList as en } from '../../i18n/en/orderList';
import { useTexts } from '../../i18n/LanguageContext';
import { orderList as ru } from '../../i18n/ru/orderList';
import { LinkButton } from '../../ui/Button';
import { Page } from '../../ui/Page';
import { PageTitle } from '../../ui/PageTitle';
import { EmptyState, ErrorState, Skeleton } from '../../ui/State';
import { ListEnd } from '../inbox/ListEnd';
import { OffersShareLine } from '../orders/OffersShare';
import { groupOrders, placeHref, readPlace, unique } from './grouping';
import type { ListPlace } from './grouping';
import { OrderRow } from './OrderRow';
import { readSide, rememberSide } from './remembered';
import styles from './OrderList.module.css';

/** What is due only by time, the server tells nobody of. */
const EVERY_MINUTE_MS = 60_000;

/** My orders on either side: the open ones by what is due, the closed ones the latest first. */
export default function OrdersPage() {
  const texts = useTexts({ ru, en });
  const [params] = useSearchParams();
  const [remembered] = useState(readSide);
  const place = readPlace(params, remembered);
  useEffect(() => rememberSide(place.side), [place.side]);
  return (
    <Page>
      <PageTitle title={texts.title} />
      <nav className={styles.sides} aria-label={texts.sides}>
        {(['seller', 'buyer'] as const).map((side) => (
          <Link
            key={side}
            href={placeHref({ ...place, side })}
            replace
            aria-current={place.side === side ? 'page' : undefined}
          >
            {texts.side[side]}
          </Link>
        ))}
      </nav>
      <nav className={styles.tabs} aria-label={texts.which}>
        {([true, false] as const).map((open) => (
          <Link
            key={String(open)}
            href={placeHref({ ...place, open })}
            replace
            aria-current={place.open === open ? 'page' : undefined}
          >
            {open ? texts.open : texts.closed}
          </Link>
        ))}
      </nav>
      <List key={placeHref(place)} {...place} />
    </Page>
  );
}

function useOrders({ side, open }: ListPlace) {
  return useInfiniteQuery({
    queryKey: [...keys.orders, side, open],
    queryFn: ({ pageParam }) => {
      const query = { side, open, ...(pageParam !== null && { cursor: pageParam }) };
      return call(api.GET('/api/orders', { params: { query } }));
    },
    refetchInterval: EVERY_MINUTE_MS,
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor,
  });
}

function List({ side, open }: ListPlace) {
  const texts = useTexts({ ru, en });
  const found = useOrders({ side, open });
  if (found.isPending) return <Skeleton rows={5} />;
  if (found.data === undefined) {
    return <ErrorState error={found.error} title={texts.failed} onRetry={() => void found.refetch()} />;
  }
  const orders = found.data.pages.flatMap((page) => page.items);
  const [first] = found.data.pages;
  if (orders.length === 0 && !found.hasNextPage) return <Nothing side={side} open={open} />;
  const groups = open ? groupOrders(orders) : [{ name: 'closed' as const, orders: unique(orders) }];
  return (
    <>
      {side === 'seller' && open && first !== undefined && (
        <div className={styles.share}>
          <OffersShareLine accepted={first.acceptedOffers} answered={first.answeredOffers} />
        </div>
      )}
      {groups.map((group) => (
        <section key={group.name} className={styles.group} aria-label={texts.groups[group.name]}>
          {open && <h2>{texts.groups[group.name]}</h2>}
          <ul className={styles.rows}>
            {group.orders.map((order) => (
              <OrderRow key={order.id} order={order} side={side} />
            ))}
          </ul>
        </section>
      ))}
      <ListEnd
        more={found.hasNextPage}
        busy={found.isFetchingNextPage}
        failed={found.isFetchNextPageError}
        onMore={() => void found.fetchNextPage()}
      />
    </>
  );
}

/** Nothing yet: where orders come from, and where to go. */
function Nothing({ side, open }: ListPlace) {
  const texts = useTexts({ ru, en }).empty;
  const words = open ? texts[side] : texts.closed[side];
  const action =
    side === 'seller' ? (
      <LinkButton href="/my/services" variant="line" small>
        {texts.services}
      </LinkButton>
    ) : (
      <LinkButton href="/services" variant="line" small>
        {texts.catalogue}
      </LinkButton>
    );
  return (
    <EmptyState icon={ClipboardList} title={words.title} {...(open && { action })}>
      {words.text}
    </EmptyState>
  );
}
