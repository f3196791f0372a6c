/** What is written towards an order, kept in this browser until it is placed; its id makes an order sent twice one order. */
export interface KeptOrder {
  clientId: string;
  /** By the questions' own words: where they change, what still answers one stays. */
  answers: Readonly<Record<string, string>>;
}

const key = (accountId: string, serviceId: string) => `rapport.ordering.${accountId}.${serviceId}`;

export function readKept(accountId: string, serviceId: string): KeptOrder {
  try {
    const kept = localStorage.getItem(key(accountId, serviceId));
    if (kept !== null) return JSON.parse(kept) as KeptOrder;
  } catch {
    // A browser that keeps nothing: what is written stays until the page is left.
  }
  return { clientId: crypto.randomUUID(), answers: {} };
}

/** Null forgets it. */
export function writeKept(accountId: string, serviceId: string, kept: KeptOrder | null): void {
  try {
    if (kept === null) localStorage.removeItem(key(accountId, serviceId));
    else localStorage.setItem(key(accountId, serviceId), JSON.stringify(kept));
  } catch {
    // As above.
  }
}
