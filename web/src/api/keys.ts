import type { InboxFilter } from './types';

/** Every query of the page by name, so that whoever changes something knows what to fetch anew. */
export const keys = {
  session: ['session'] as const,
  sessions: ['sessions'] as const,
  inbox: ['inbox'] as const,
  inboxPages: (filter: InboxFilter) => ['inbox', filter] as const,
  inboxCounts: ['inbox-counts'] as const,
  inboxRow: (conversationId: string) => ['inbox-row', conversationId] as const,
  conversation: (id: string) => ['conversation', id] as const,
  messages: (id: string) => ['messages', id] as const,
  /** What I complained of there. */
  complaints: (conversationId: string) => ['complaints', conversationId] as const,
  blocks: ['blocks'] as const,
  contactForm: (sellerId: string, serviceId: string | null) => ['contact-form', sellerId, serviceId] as const,
  myContactForm: ['my-contact-form'] as const,
  firstContacts: ['first-contacts'] as const,
  pending: ['pending'] as const,
  /** Every list of my orders; each one's key begins with it. */
  orders: ['orders'] as const,
  order: (id: string) => ['order', id] as const,
  conversationOrders: (conversationId: string) => ['conversation-orders', conversationId] as const,
  review: (orderId: string) => ['review', orderId] as const,
  thanks: (orderId: string) => ['review-thanks', orderId] as const,
  myReviews: ['my-reviews'] as const,
  /** What everybody reads; each list's key begins with it. */
  allPublicReviews: ['public-reviews'] as const,
  publicReviews: (of: 'seller' | 'service', id: string) => ['public-reviews', of, id] as const,
  /** What sellers find on the exchange; each list's key begins with it. */
  requests: ['requests'] as const,
  request: (id: string) => ['request', id] as const,
  requestProposals: (id: string) => ['request-proposals', id] as const,
  myRequests: ['my-requests'] as const,
  myProposals: ['my-proposals'] as const,
  proposal: (id: string) => ['proposal', id] as const,
  savedSearches: ['saved-searches'] as const,
  standing: ['standing'] as const,
  /** Everything that moderators see; each query's key begins with it. */
  moderation: ['moderation'] as const,
  quickReplies: ['quick-replies'] as const,
  search: (q: string) => ['search', q] as const,
  services: (q: string, seller?: string) => ['services', q, seller ?? null] as const,
  myServices: ['my-services'] as const,
  service: (id: string) => ['service', id] as const,
  /** As its seller edits it: with its ETag. */
  ownService: (id: string) => ['own-service', id] as const,
  profile: (id: string) => ['profile', id] as const,
  availability: ['availability'] as const,
  habits: ['habits'] as const,
  /** The pages of the techniques, in a language. */
  techniques: (language: string) => ['techniques', language] as const,
  myScores: (weeks: number) => ['my-scores', weeks] as const,
  scoreReasons: (from: string, to: string, merit: string, cause: string) =>
    ['score-reasons', from, to, merit, cause] as const,
  /** A new message of the conversation is a new question. */
  conversationScores: (id: string, lastSeq: number) => ['conversation-scores', id, lastSeq] as const,
  badges: (sellers: readonly string[]) => ['badges', ...sellers] as const,
};
