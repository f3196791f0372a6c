import type { Language, SavedSearch } from '../../api/types';
import { amountText, parseAmount } from '../my-services/amount';

/** What is looked for, as the API takes it. */
export interface Looked {
  q?: string;
  currency?: string;
  atLeast?: number;
  language?: Language;
  dueFrom?: string;
  fresh?: boolean;
  sort?: Sort;
}

export const SORTS = ['newest', 'budget', 'deadline', 'fewest'] as const;
export type Sort = (typeof SORTS)[number];

/** Reads what is looked for from the address; what it does not know there, it leaves out. */
export function readLooked(params: URLSearchParams): Looked {
  const looked: Looked = {};
  const q = (params.get('q') ?? '').trim().slice(0, 200);
  const currency = params.get('currency') ?? '';
  const atLeast = Number(params.get('atLeast') ?? '');
  const language = params.get('language');
  const dueFrom = params.get('dueFrom') ?? '';
  const sort = SORTS.find((one) => one === params.get('sort'));
  if (q !== '') looked.q = q;
  if (/^[A-Z]{3}$/.test(currency)) looked.currency = currency;
  if (looked.currency !== undefined && Number.isSafeInteger(atLeast) && atLeast > 0) looked.atLeast = atLeast;
  if (language === 'ru' || language === 'en') looked.language = language;
  if (/^\d{4}-\d{2}-\d{2}$/.test(dueFrom)) looked.dueFrom = dueFrom;
  if (params.get('fresh') === 'true') looked.fresh = true;
  if (sort !== undefined) looked.sort = sort;
  return looked;
}

/** The same as it stands in the address. */
export function writeLooked(looked: Looked): Record<string, string> {
  return Object.fromEntries(Object.entries(looked).map(([name, value]) => [name, String(value)]));
}

export function hrefOf(looked: Looked): string {
  const query = new URLSearchParams(writeLooked(looked)).toString();
  return query === '' ? '/exchange' : `/exchange?${query}`;
}

/** A saved search, to be looked at again. */
export function lookedOf(saved: SavedSearch): Looked {
  return {
    ...(saved.q !== '' && { q: saved.q }),
    ...(saved.currency !== null && { currency: saved.currency }),
    ...(saved.atLeast !== null && { atLeast: saved.atLeast }),
    ...(saved.language !== null && { language: saved.language }),
    ...(saved.dueFrom !== null && { dueFrom: saved.dueFrom }),
    ...(saved.fresh && { fresh: true }),
  };
}

/** The least budget as one would type it. */
export function atLeastText(looked: Looked): string {
  return looked.atLeast === undefined || looked.currency === undefined
    ? ''
    : amountText(looked.atLeast, looked.currency, '.');
}

export function atLeastOf(typed: string, currency: string): number | undefined {
  if (currency === '') return undefined;
  const amount = parseAmount(typed, currency);
  return amount.ok && amount.amount > 0 ? amount.amount : undefined;
}

/** What a search keeps of it: not the order. */
export function filterOf({ q, currency, atLeast, language, dueFrom, fresh }: Looked): Looked {
  return {
    ...(q !== undefined && { q }),
    ...(currency !== undefined && { currency }),
    ...(currency !== undefined && atLeast !== undefined && { atLeast }),
    ...(language !== undefined && { language }),
    ...(dueFrom !== undefined && { dueFrom }),
    ...(fresh === true && { fresh }),
  };
}
