import type { Order } from '../../api/types';

/** Where an unpaid order is paid for. Only http leads somewhere; nothing that came with an order may run here. */
export function payAddress({ payUrl, stage }: Pick<Order, 'payUrl' | 'stage'>): string | null {
  return stage === 'unpaid' && payUrl !== null && /^https?:\/\/|^\/(?!\/)/.test(payUrl) ? payUrl : null;
}
