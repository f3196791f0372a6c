/**
 * Amounts typed by people, to minor units and back. Everything stays text until the digits are known, so that no
 * floating point ever touches money.
 */

export const currencies = ['RUB', 'USD', 'EUR'] as const;
export type Currency = (typeof currencies)[number];

export type ParsedAmount = { ok: true; amount: number } | { ok: false; code: 'blank' | 'invalid' | 'too-large' };

/** All three currencies have hundredths. */
const fractionDigits = 2;

/** A thousand million, in major units: more is a slip of the finger, and the sum stays exact as a number. */
export const largestMajor = 1_000_000_000;

const spacesAndApostrophes = /[\s'’]/g;
const grouped = /^\d{1,3}(?:[.,]\d{3})+$/;
const plain = /^(\d+)(?:[.,](\d{1,2}))?$/;
const groupedWithFraction = /^(\d{1,3}(?:([.,])\d{3})+)([.,])(\d{1,2})$/;

/** Reads “14 000”, “14 000,50”, “14,000.50”, “1.400.000”. Three digits after a separator are thousands. */
export function parseAmount(typed: string): ParsedAmount {
  const text = typed.replace(spacesAndApostrophes, '');
  if (text === '') return { ok: false, code: 'blank' };
  const parts = split(text);
  if (!parts) return { ok: false, code: 'invalid' };
  const whole = parts.whole.replace(/^0+(?=\d)/, '');
  if (whole.length > 10 || Number(whole) > largestMajor) return { ok: false, code: 'too-large' };
  return { ok: true, amount: Number(whole + parts.fraction.padEnd(fractionDigits, '0')) };
}

function split(text: string): { whole: string; fraction: string } | null {
  if (grouped.test(text)) return { whole: digits(text), fraction: '' };
  const simple = plain.exec(text);
  if (simple) return { whole: simple[1] ?? '', fraction: simple[2] ?? '' };
  const both = groupedWithFraction.exec(text);
  if (both && both[2] !== both[3]) return { whole: digits(both[1] ?? ''), fraction: both[4] ?? '' };
  return null;
}

function digits(text: string): string {
  return text.replace(/\D/g, '');
}

/** The amount as one would type it: “14000”, “9500,50”. */
export function amountText(amount: number, decimalSign: ',' | '.'): string {
  const text = String(amount).padStart(fractionDigits + 1, '0');
  const whole = text.slice(0, -fractionDigits);
  const fraction = text.slice(-fractionDigits);
  return fraction === '00' ? whole : whole + decimalSign + fraction;
}

export function isCurrency(code: string): code is Currency {
  return (currencies as readonly string[]).includes(code);
}
