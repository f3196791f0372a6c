/** Where in a conversation its client was upset, as this browser was told while the conversation was open. */

const key = (conversationId: string) => `rapport.upset.${conversationId}`;

/** So many of the latest are enough to tell whether he has calmed down. */
const KEPT = 12;

export function readUpset(conversationId: string): number[] {
  try {
    return JSON.parse(localStorage.getItem(key(conversationId)) ?? '[]') as number[];
  } catch {
    return [];
  }
}

export function withPlace(places: readonly number[], seq: number): number[] {
  return [...new Set([...places, seq])].sort((a, b) => a - b).slice(-KEPT);
}

export function keepUpset(conversationId: string, places: readonly number[]): void {
  try {
    localStorage.setItem(key(conversationId), JSON.stringify(places));
  } catch {
    // A browser that keeps nothing: it is told anew, of the last message only.
  }
}
