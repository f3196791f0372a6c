import { describe, expect, it } from 'vitest';
import { amountText, parseAmount } from './amount';

const read = (typed: string, currency = 'RUB') => parseAmount(typed, currency);

describe('An amount as typed', () => {
  it.each([
    ['14000', 1_400_000],
    ['14 000', 1_400_000],
    ['14\u00a0000', 1_400_000],
    ['14\u202f000,5', 1_400_050],
    ['14,000', 1_400_000],
    ['14,000.50', 1_400_050],
    ['1.400.000', 140_000_000],
    ['1.400.000,99', 140_000_099],
    ['0', 0],
    ['007', 700],
    ['0,07', 7],
    ['1000000000', 100_000_000_000],
  ])('%s is read', (typed, amount) => {
    expect(read(typed)).toEqual({ ok: true, amount });
  });

  it('keeps the cents that floating point would lose', () => {
    expect(read('1.15')).toEqual({ ok: true, amount: 115 });
    expect(read('4.35')).toEqual({ ok: true, amount: 435 });
    expect(read('1234567.89')).toEqual({ ok: true, amount: 123_456_789 });
  });

  it.each(['-5', '5-6', 'five', '1,2,3', '1.5.5', '10,', ',5', '1,234,56.789', '12,3456', '1e5', '١٢', '1,000,00'])(
    '%s is not an amount',
    (typed) => {
      expect(read(typed)).toEqual({ ok: false, code: 'invalid' });
    },
  );

  it('is asked for when nothing is typed', () => {
    expect(read('  ')).toEqual({ ok: false, code: 'blank' });
  });

  it('is refused above a thousand million', () => {
    expect(read('1000000001')).toEqual({ ok: false, code: 'too-large' });
    expect(read('9'.repeat(40))).toEqual({ ok: false, code: 'too-large' });
  });
});

describe('An amount to be typed on', () => {
  it('leaves out empty cents and uses the sign of the language', () => {
    expect(amountText(1_400_000, 'RUB', ',')).toBe('14000');
    expect(amountText(950_050, 'RUB', ',')).toBe('9500,50');
    expect(amountText(950_050, 'RUB', '.')).toBe('9500.50');
    expect(amountText(7, 'RUB', '.')).toBe('0.07');
    expect(amountText(0, 'RUB', '.')).toBe('0');
  });

  it('comes back as it went', () => {
    for (const amount of [0, 1, 10, 99, 100, 101, 123_456_789, 100_000_000_000]) {
      expect(read(amountText(amount, 'RUB', ','))).toEqual({ ok: true, amount });
    }
  });
});

describe('A currency without hundredths', () => {
  it('is read and typed in whole', () => {
    expect(read('14 000', 'JPY')).toEqual({ ok: true, amount: 14_000 });
    expect(read('14.000', 'JPY')).toEqual({ ok: true, amount: 14_000 });
    expect(read('14000,5', 'JPY')).toEqual({ ok: false, code: 'invalid' });
    expect(amountText(14_000, 'JPY', ',')).toBe('14000');
    expect(amountText(0, 'JPY', ',')).toBe('0');
  });

  it('may have thousandths', () => {
    expect(read('9.5', 'KWD')).toEqual({ ok: true, amount: 9_500 });
    expect(read('9,500.250', 'KWD')).toEqual({ ok: true, amount: 9_500_250 });
    for (const amount of [0, 7, 500, 9_500, 950_500, 9_500_250]) {
      expect(read(amountText(amount, 'KWD', '.'), 'KWD')).toEqual({ ok: true, amount });
    }
  });
});
