import type { Order, OrderLine, Proposal } from '../../api/types';

/** Boris has ordered a cover of Anna, who reads it; tests say what is different. */
export function anOrder(changes: Partial<Order> = {}): Order {
  const roubles = (amount: number) => ({ amount, currency: 'RUB' });
  return {
    id: 'order',
    conversationId: 'c1',
    version: 1,
    side: 'seller',
    buyer: { id: 'boris', name: 'Борис Лаптев' },
    seller: { id: 'anna', name: 'Анна Вересова' },
    serviceId: 's1',
    title: 'Обложка для книги',
    packageName: 'Стандарт',
    packageDescription: '',
    stage: 'in_work',
    ending: null,
    price: roubles(1_400_000),
    tips: roubles(0),
    lines: [],
    revisionsIncluded: 2,
    answers: [],
    contactKinds: [],
    placedAt: '2026-11-23T10:00:00Z',
    payBy: null,
    takeBy: null,
    takenAt: '2026-11-23T12:00:00Z',
    dueAt: '2026-11-30T15:00:00Z',
    isOverdue: false,
    deliveredAt: null,
    acceptBy: null,
    freeCancelUntil: null,
    progressDueAt: null,
    proposals: [],
    reports: [],
    deliveries: [],
    revisions: [],
    dispute: null,
    may: [],
    ideas: [],
    payUrl: null,
    ...changes,
  };
}

export function aLine(changes: Partial<OrderLine> = {}): OrderLine {
  return {
    id: 'line',
    kind: 'option',
    title: 'Корешок',
    price: { amount: 200_000, currency: 'RUB' },
    extraDays: 0,
    extraRevisions: 0,
    addedAt: '2026-11-23T10:00:00Z',
    paid: true,
    removedAt: null,
    ...changes,
  };
}

export function aProposal(changes: Partial<Proposal> = {}): Proposal {
  return {
    id: 'proposal',
    kind: 'options',
    by: 'seller',
    state: 'open',
    text: '',
    lines: [],
    lineId: null,
    days: null,
    amount: null,
    proposedAt: '2026-11-25T10:00:00Z',
    expiresAt: '2026-11-27T10:00:00Z',
    answeredAt: null,
    counters: null,
    ...changes,
  };
}
