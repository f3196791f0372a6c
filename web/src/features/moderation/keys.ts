import { keys } from '../../api/keys';
import type { CaseList } from './location';

const [all] = keys.moderation;

/** The queries of moderation; a word on the stream makes all of them stale together. */
export const moderationKeys = {
  all: keys.moderation,
  cases: (list: CaseList) => [all, 'cases', list] as const,
  case: (id: string) => [all, 'case', id] as const,
  disputes: (state: string) => [all, 'disputes', state] as const,
  dispute: (orderId: string) => [all, 'dispute', orderId] as const,
  /** Goes on while a dispute is open. */
  disputeMessages: (orderId: string) => [all, 'dispute-messages', orderId] as const,
  people: (q: string) => [all, 'people', q] as const,
  person: (id: string) => [all, 'person', id] as const,
  log: (accountId: string) => [all, 'log', accountId] as const,
  /** What was said before a case does not change with a decision. */
  messages: (id: string) => ['case-messages', id] as const,
};
