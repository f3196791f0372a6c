import { describe, expect, it } from 'vitest';
import { ApiError } from '../api/problem';
import { problems as en } from '../i18n/en/problems';
import { problems as ru } from '../i18n/ru/problems';
import { fieldWords, problemWords } from './problemWords';

describe('the words of a problem', () => {
  it('say when to come back', () => {
    const error = new ApiError('rate-limited', 429, { retryAfterSeconds: 120 });
    expect(problemWords(error, en)).toEqual({ title: 'Too often', text: 'Try again in 2 minutes.' });
    expect(problemWords(error, ru).text).toBe('Повторите через 2 минуты.');
  });
  it('name what is wrong with each field', () => {
    const errors = [
      { field: 'name', code: 'too-long', limit: 80 },
      { field: 'email', code: 'surprising' },
    ];
    expect(fieldWords(new ApiError('invalid-input', 422, { errors }), en)).toEqual({
      name: 'At most 80 characters',
      email: 'Check how it’s written',
    });
  });
});
