import { describe, expect, it } from 'vitest';
import { ApiError } from '../../api/problem';
import { answerMistakes, answersOf, isShownByFields } from './answers';

const nothing = { deadline: '', amount: '', currency: 'RUB' };

describe('What a seller asks', () => {
  it('has to be answered where he says so', () => {
    expect(answerMistakes(nothing, { deadline: 'required', budget: 'required' })).toEqual({
      deadline: 'blank',
      budget: 'blank',
    });
    expect(answerMistakes(nothing, { deadline: 'optional', budget: 'optional' })).toEqual({});
  });

  it('has to be an amount, even where it may be left out', () => {
    expect(answerMistakes({ ...nothing, amount: 'много' }, { deadline: 'off', budget: 'optional' })).toEqual({
      budget: 'invalid',
    });
    expect(answerMistakes({ ...nothing, amount: '0' }, { deadline: 'off', budget: 'optional' })).toEqual({
      budget: 'invalid',
    });
    expect(answerMistakes({ ...nothing, amount: '15 000' }, { deadline: 'off', budget: 'required' })).toEqual({});
  });

  it('is told, and nothing else that was typed once', () => {
    const typed = { deadline: '2026-12-10', amount: '15 000', currency: 'RUB' };
    const budget = { amount: 1_500_000, currency: 'RUB' };
    expect(answersOf(typed, { deadline: 'optional', budget: 'required' })).toEqual({ deadline: '2026-12-10', budget });
    expect(answersOf(typed, { deadline: 'off', budget: 'optional' })).toEqual({ budget });
    expect(answersOf(typed, { deadline: 'off', budget: 'off' })).toEqual({});
    expect(answersOf({}, { deadline: 'required', budget: 'required' })).toEqual({});
  });

  it('shows what is wrong with an answer only where its field is', () => {
    const wrong = (...fields: string[]) =>
      new ApiError('invalid-input', 422, { errors: fields.map((field) => ({ field, code: 'blank', message: '' })) });
    const form = { deadline: 'off', budget: 'optional' } as const;
    expect(isShownByFields(wrong('budget'), form)).toBe(true);
    expect(isShownByFields(wrong('deadline'), form)).toBe(false);
    expect(isShownByFields(wrong('budget', 'text'), form)).toBe(false);
    expect(isShownByFields(wrong('budget'), undefined)).toBe(false);
    expect(isShownByFields(new ApiError('invalid-input', 422), form)).toBe(false);
  });
});
