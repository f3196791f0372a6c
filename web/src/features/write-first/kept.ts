/**
 * A first message kept on this device while its author is not signed in yet. It holds its own client id, so that a
 * message sent twice (a lost answer, a reload) is one message.
 */
export interface KeptMessage {
  clientId: string;
  sellerId: string;
  sellerName: string;
  serviceId: string | null;
  text: string;
  /** What the seller asks beside the task, as typed; older messages have none. */
  deadline?: string;
  amount?: string;
  currency?: string;
  savedAt: number;
  /** When the author pressed Send; null while he only writes. */
  sendAskedAt: number | null;
}

export type Subject = Pick<KeptMessage, 'sellerId' | 'serviceId'>;
export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const key = 'rapport.first-messages';
const keepFor = 30 * 24 * 60 * 60 * 1000;
/** After an hour somebody else may sit here: the text stays, but it is not sent without being asked again. */
const askLastsFor = 60 * 60 * 1000;
const mostKept = 20;

export function find(store: Store, subject: Subject, now: number): KeptMessage | null {
  return list(store, now).find((kept) => isAbout(kept, subject)) ?? null;
}

/** The message whose sending waits only for its author to sign in. */
export function findAsked(store: Store, now: number): KeptMessage | null {
  const asked = list(store, now).filter((kept) => isAsked(kept, now));
  return asked.reduce<KeptMessage | null>(
    (latest, kept) => ((kept.sendAskedAt ?? 0) > (latest?.sendAskedAt ?? 0) ? kept : latest),
    null,
  );
}

export function isAsked(kept: KeptMessage, now: number): boolean {
  return kept.sendAskedAt !== null && now - kept.sendAskedAt < askLastsFor && kept.text.trim() !== '';
}

/** Keeps it in the place of an earlier one about the same; one with nothing in it is forgotten. False: the device refused. */
export function keep(store: Store, message: KeptMessage, now: number): boolean {
  const others = list(store, now).filter((kept) => !isAbout(kept, message));
  const all = isEmpty(message) ? others : [message, ...others];
  return write(store, all.slice(0, mostKept));
}

function isEmpty({ text, deadline = '', amount = '' }: KeptMessage): boolean {
  return [text, deadline, amount].every((typed) => typed.trim() === '');
}

export function forget(store: Store, subject: Subject, now: number): void {
  write(
    store,
    list(store, now).filter((kept) => !isAbout(kept, subject)),
  );
}

function isAbout(kept: Subject, subject: Subject): boolean {
  return kept.sellerId === subject.sellerId && kept.serviceId === subject.serviceId;
}

function list(store: Store, now: number): KeptMessage[] {
  try {
    const stored: unknown = JSON.parse(store.getItem(key) ?? '[]');
    if (!Array.isArray(stored)) return [];
    return stored.filter(isKept).filter((kept) => now - kept.savedAt < keepFor);
  } catch {
    return [];
  }
}

function write(store: Store, all: KeptMessage[]): boolean {
  try {
    if (all.length === 0) store.removeItem(key);
    else store.setItem(key, JSON.stringify(all));
    return true;
  } catch {
    return false;
  }
}

function isKept(value: unknown): value is KeptMessage {
  if (typeof value !== 'object' || value === null) return false;
  const kept = value as Record<string, unknown>;
  return (
    ['clientId', 'sellerId', 'sellerName', 'text'].every((field) => typeof kept[field] === 'string') &&
    (kept.serviceId === null || typeof kept.serviceId === 'string') &&
    (kept.sendAskedAt === null || typeof kept.sendAskedAt === 'number') &&
    typeof kept.savedAt === 'number'
  );
}

/** The page where the message was written; there it is also sent from. */
export function pageOf(subject: Subject): string {
  return subject.serviceId === null ? `/sellers/${subject.sellerId}` : `/services/${subject.serviceId}`;
}
