import { describe, expect, it } from 'vitest';
import { confirmationsOf } from './confirmations';

const nothing = { confirmed: false, sameConfirmed: false };

describe('What is confirmed of a first message', () => {
  it('is only what was asked', () => {
    const last = { text: 'Hello', before: nothing };
    expect(confirmationsOf('Hello', last, { sameConfirmed: true })).toEqual({ ...nothing, sameConfirmed: true });
    expect(confirmationsOf('Hello', last, { confirmed: true })).toEqual({ ...nothing, confirmed: true });
    expect(confirmationsOf('Hello', last, {})).toEqual(nothing);
  });

  it('stays so for the same text', () => {
    const last = { text: 'Hello', before: { ...nothing, sameConfirmed: true } };
    expect(confirmationsOf('Hello', last, { confirmed: true })).toEqual({ confirmed: true, sameConfirmed: true });
    expect(confirmationsOf('Hello', last, {})).toEqual({ ...nothing, sameConfirmed: true });
  });

  it('is nothing of another text, also where the notice is of the old one', () => {
    const last = { text: 'Hello', before: { confirmed: true, sameConfirmed: true } };
    expect(confirmationsOf('Hello!', last, { confirmed: true })).toEqual(nothing);
    expect(confirmationsOf('Hello', undefined, { confirmed: true })).toEqual(nothing);
  });
});
