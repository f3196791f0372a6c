const NBSP = '\u00a0';

/**
 * Russian typesetting: a short word never ends a line, and neither does a number before its unit.
 * Dictionaries stay readable because the non-breaking spaces are put in here and nowhere else.
 */
export function tie(text: string): string {
  return text
    .replace(/(^|[\s(«„])([а-яё]{1,2}|для|при|без|под|над|или|что|как|это|ещё) (?=\S)/giu, `$1$2${NBSP}`)
    .replace(/(^|[\s(«„\u00a0])([а-яё]{1,2}) (?=\S)/giu, `$1$2${NBSP}`)
    .replace(/(\d) (?=[а-яё%№₽])/giu, `$1${NBSP}`)
    .replace(/№ (?=\d)/gu, `№${NBSP}`)
    .replace(/ (—|–) /gu, `${NBSP}$1 `);
}

/** Ties every text of a dictionary, also those its functions return. */
export function typeset<T>(texts: T): T {
  if (typeof texts === 'string') return tie(texts) as T;
  if (typeof texts === 'function') {
    const original = texts as unknown as (...args: unknown[]) => unknown;
    return ((...args: unknown[]) => typeset(original(...args))) as unknown as T;
  }
  if (Array.isArray(texts)) return texts.map((text: unknown) => typeset(text)) as T;
  if (texts !== null && typeof texts === 'object') {
    return Object.fromEntries(Object.entries(texts).map(([key, value]) => [key, typeset(value as unknown)])) as T;
  }
  return texts;
}
