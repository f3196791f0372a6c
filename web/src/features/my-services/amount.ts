import { fractionDigits } from '../../i18n/format';

/**
 * Amounts typed by people, to minor units and back. Everything stays text until the digits are known, so that no
 * floating point ever touches money.
 */

export const currencies = ['RUB', 'USD', 'EUR'] as const;
export type Currency = (typeof currencies)[number];

export type ParsedAmount = { ok: true; amount: number } | { ok: false; code: 'blank' | 'invalid' | 'too-large' };

/** A thousand million, in major units: more is a slip of the finger, and the sum stays exact as a number. */
export const largestMajor = 1_000_000_000;

const spacesAndApostrophes = /[\s'’]/g;
const grouped = /^\d{1,3}(?:[.,]\d{3})+$/;
const plain = /^(\d+)(?:[.,](\d+))?$/;
const groupedWithFraction = /^(\d{1,3}(?:([.,])\d{3})+)([.,])(\d+)$/;

/**
 * Reads “14 000”, “14 000,50”, “14,000.50”, “1.400.000”, with as many digits after the sign as the currency has. Three
 * digits after a separator are thousands, but in a currency of thousandths.
 */
export function parseAmount(typed: string, currency: string): ParsedAmount {
  const text = typed.replace(spacesAndApostrophes, '');
  if (text === '') return { ok: false, code: 'blank' };
  const most = fractionDigits(currency);
  const parts = split(text, most);
  if (!parts || parts.fraction.length > most) return { ok: false, code: 'invalid' };
  const whole = parts.whole.replace(/^0+(?=\d)/, '');
  if (whole.length > 10 || Number(whole) > largestMajor) return { ok: false, code: 'too-large' };
  return { ok: true, amount: Number(whole + parts.fraction.padEnd(most, '0')) };
}

function split(text: string, most: number): { whole: string; fraction: string } | null {
  const simple = plain.exec(text);
  const both = groupedWithFraction.exec(text);
  const isBoth = both !== null && both[2] !== both[3];
  const mayBeThousandths = most > 2 && (simple !== null || isBoth);
  if (grouped.test(text) && !mayBeThousandths) return { whole: digits(text), fraction: '' };
  if (simple) return { whole: simple[1] ?? '', fraction: simple[2] ?? '' };
  return isBoth ? { whole: digits(both[1] ?? ''), fraction: both[4] ?? '' } : null;
}

function digits(text: string): string {
  return text.replace(/\D/g, '');
}

/** The amount as one would type it: “14000”, “9500,50”. */
export function amountText(amount: number, currency: string, decimalSign: ',' | '.'): string {
  const count = fractionDigits(currency);
  const text = String(amount).padStart(count + 1, '0');
  const whole = text.slice(0, text.length - count);
  const fraction = text.slice(text.length - count);
  return /^0*$/.test(fraction) ? whole : whole + decimalSign + fraction;
}

export function isCurrency(code: string): code is Currency {
  return (currencies as readonly string[]).includes(code);
}
