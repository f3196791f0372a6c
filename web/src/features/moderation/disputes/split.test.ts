import { describe, expect, it } from 'vitest';
import type { DisputeFile } from '../../../api/types';
import { disputeReasons as en } from '../../../i18n/en/disputes';
import { disputeReasons as ru } from '../../../i18n/ru/disputes';
import { firstRefund, isRipe, reasonFor, sharesOf } from './split';

const held = { amount: 1_400_000, currency: 'RUB' };

const file = (dispute: object, more: Partial<DisputeFile> = {}) =>
  ({
    state: 'open',
    ripe: false,
    held,
    order: { dispute: { reason: 'late', wish: null, answerBy: '2026-11-25T10:00:00Z', ...dispute } },
    ...more,
  }) as unknown as DisputeFile;

const sums = (result: 'release' | 'refund' | 'split', typed = '') => {
  const shares = sharesOf(held, result, typed);
  return shares === null ? null : [shares.buyer.amount, shares.seller.amount];
};

describe('what each gets', () => {
  it('is all or nothing, or a part and the rest', () => {
    expect(sums('release')).toEqual([0, 1_400_000]);
    expect(sums('refund')).toEqual([1_400_000, 0]);
    expect(sums('split', '5 000,50')).toEqual([500_050, 899_950]);
  });
  it('is not known of a split that is none', () => {
    for (const typed of ['', '0', '14000', '15 000', 'половина', '-5']) expect(sums('split', typed)).toBeNull();
  });
});

describe('the sum to begin with', () => {
  it('is the one wished for, if it is a part', () => {
    expect(firstRefund(file({ wish: { amount: 700_050, currency: 'RUB' } }), 'ru')).toBe('7000,50');
    expect(firstRefund(file({ wish: { amount: 700_050, currency: 'RUB' } }), 'en')).toBe('7000.50');
    expect(firstRefund(file({ wish: held }), 'ru')).toBe('');
    expect(firstRefund(file({}), 'ru')).toBe('');
  });
});

describe('the sentence to begin with', () => {
  it('goes by what the dispute is about, and is in the language of the page', () => {
    expect(reasonFor(file({}), 'refund', 'ru')).toBe(ru.late.refund);
    expect(reasonFor(file({ reason: 'other' }), 'split', 'en')).toBe(en.other.split);
    expect(reasonFor(file({}), null, 'ru')).toBe('');
  });
});

describe('a dispute', () => {
  it('is ripe once the server says so, or the time to answer is over', () => {
    const before = Date.parse('2026-11-25T09:59:59Z');
    const after = Date.parse('2026-11-25T10:00:00Z');
    expect(isRipe(file({}), before)).toBe(false);
    expect(isRipe(file({}), after)).toBe(true);
    expect(isRipe(file({}, { ripe: true }), before)).toBe(true);
    expect(isRipe(file({}, { state: 'over' }), after)).toBe(false);
  });
});
