import type { ReactNode } from 'react';
import {
  BadgeCheck,
  Ban,
  CircleAlert,
  CircleCheck,
  Clock3,
  Gift,
  Hammer,
  ListPlus,
  Package,
  PackageCheck,
  PackageX,
  PencilRuler,
  Scale,
  Star,
  Undo2,
} from 'lucide-react';
import type { Conversation, Message, Order } from '../../api/types';
import { orders as en } from '../../i18n/en/orders';
import { useFormat, useTexts } from '../../i18n/LanguageContext';
import { orders as ru } from '../../i18n/ru/orders';
import { classes } from '../../ui/classes';
import { Icon } from '../../ui/Icon';
import type { LucideIcon } from '../../ui/Icon';
import { MessageFiles } from '../conversation/MessageFiles';
import { MessageText } from '../conversation/MessageText';
import { CardReview } from '../reviews/ReviewSlot';
import { Acts } from './Acts';
import type { Offered } from './ActDialog';
import { CardBody, CardBodyRoom } from './CardBody';
import { answersTo } from './answers';
import { cardActs } from './facts';
import { PayLink } from './PayLink';
import { proposalOf, useCardOrder, useCardTitle } from './useCard';
import styles from './Orders.module.css';

type Card = NonNullable<Message['card']>;

/** A kind that came after this page has the order's own. */
const ICONS: Partial<Record<string, LucideIcon>> = {
  placed: Package,
  taken: Hammer,
  declined: PackageX,
  cancelled: PackageX,
  lapsed: PackageX,
  progress: PencilRuler,
  overdue: Clock3,
  delivered: PackageCheck,
  revision: Undo2,
  accepted: BadgeCheck,
  proposed: ListPlus,
  answered: CircleCheck,
  withdrawn: Ban,
  proposal_lapsed: Clock3,
  payment_declined: CircleAlert,
  tipped: Gift,
  disputed: Scale,
  replied: Scale,
  dispute_withdrawn: Scale,
  decided: Scale,
  decision_rated: Scale,
  reviewed: Star,
  review_answered: Star,
};

/** What no side of the two does. */
const NOBODYS: ReadonlySet<Card['kind']> = new Set([
  'lapsed',
  'overdue',
  'proposal_lapsed',
  'payment_declined',
  'decided',
]);

export interface CardMessageProps {
  message: Message;
  card: Card;
  conversation: Conversation;
  /** The latest that tells where its order stands. */
  live: boolean;
  /** It was looked for. */
  found: boolean;
}

/** Something that happened to an order, at its place in the conversation. */
export default function CardMessage({ message, card, conversation, live, found }: CardMessageProps) {
  const order = useCardOrder(conversation, card);
  const title = useCardTitle(card, order);
  const who = useWho(message, card, order, conversation);
  return (
    <article
      id={`m${message.seq}`}
      className={classes(styles.card, found && styles.found)}
      aria-label={who === null ? title : `${title}, ${who}`}
      data-order=""
      tabIndex={-1}
    >
      <Icon of={ICONS[card.kind] ?? Package} size={20} />
      <Head title={title} who={who} message={message} aside={order && <Aside card={card} order={order} />} />
      <div className={styles.body}>
        {order === undefined ? <CardBodyRoom kind={card.kind} /> : <CardBody card={card} order={order} live={live} />}
        {card.kind === 'reviewed' || card.kind === 'review_answered' ? (
          <CardReview orderId={card.orderId ?? ''} kind={card.kind} said={message} />
        ) : (
          <Said message={message} isTold={card.kind === 'progress' && order !== undefined} />
        )}
      </div>
      {order !== undefined && <CardActs card={card} order={order} live={live} />}
    </article>
  );
}

interface HeadProps {
  title: string;
  who: string | null;
  message: Message;
  aside: ReactNode;
}

function Head({ title, who, message, aside }: HeadProps) {
  const format = useFormat();
  return (
    <header>
      <h3>{title}</h3>
      <p>
        {who !== null && `${who} · `}
        <time dateTime={message.sentAt} title={format.dateTime(message.sentAt)}>
          {format.time(message.sentAt)}
        </time>
      </p>
      {aside}
    </header>
  );
}

/** What its author said with it. A report says it part by part instead. */
function Said({ message, isTold }: { message: Message; isTold: boolean }) {
  if (isTold) return null;
  return (
    <>
      {message.text !== '' && (
        <div className={styles.said}>
          <MessageText text={message.text} />
        </div>
      )}
      <MessageFiles attachments={message.attachments} />
    </>
  );
}

/** The sum a card is about, or what became of a proposal. */
function Aside({ card, order }: { card: Card; order: Order }) {
  const texts = useTexts({ ru, en }).proposal;
  const format = useFormat();
  const proposal = proposalOf(card, order);
  if (card.kind === 'placed') return <b>{format.money(order.price)}</b>;
  if (card.kind === 'tipped') {
    const line = order.lines.find(({ id }) => id === card.itemId);
    return line === undefined ? null : <b>{format.money(line.price)}</b>;
  }
  if (card.kind !== 'proposed' || proposal === undefined) return null;
  return <span className={styles.state}>{texts.states[proposal.state]}</span>;
}

function CardActs({ card, order, live }: { card: Card; order: Order; live: boolean }) {
  const proposal = card.kind === 'proposed' ? proposalOf(card, order) : undefined;
  const offered: Offered[] = [];
  if (live) offered.push(...cardActs(card.kind, order).map((act) => ({ act })));
  if (proposal !== undefined) offered.push(...answersTo(order, proposal));
  const pays = order.payUrl !== null && (proposal?.state === 'paying' || (live && order.stage === 'unpaid'));
  return (
    <>
      {pays && <PayLink order={order} />}
      <Acts order={order} offered={offered} />
    </>
  );
}

/** Who did it; nobody where time, payment or a moderator did. */
function useWho(message: Message, card: Card, order: Order | undefined, conversation: Conversation): string | null {
  const texts = useTexts({ ru, en }).card;
  if (NOBODYS.has(card.kind) || (card.kind === 'accepted' && order?.ending?.how === 'accepted_by_time')) return null;
  return message.side === conversation.side ? texts.you : conversation.other.name;
}
