import { describe, expect, it } from 'vitest';
import { preferredLanguage } from './language';
import { enPlural, ruPlural } from './plural';
import { tie, typeset } from './typeset';

describe('Russian typesetting', () => {
  it('keeps a short word with the next one', () => {
    expect(tie('Письмо о почте и в чате')).toBe('Письмо о\u00a0почте и\u00a0в\u00a0чате');
  });
  it('keeps a number with its unit', () => {
    expect(tie('до 30 минут')).toBe('до\u00a030\u00a0минут');
  });
  it('leaves English alone', () => {
    expect(tie('In 30 minutes')).toBe('In 30 minutes');
  });
  it('reaches functions and nested texts', () => {
    const texts = typeset({ a: { b: (n: number) => `${n} минут` } });
    expect(texts.a.b(5)).toBe('5\u00a0минут');
  });
});

describe('plural forms', () => {
  it.each([
    [1, 'беседа'],
    [2, 'беседы'],
    [5, 'бесед'],
    [11, 'бесед'],
    [21, 'беседа'],
    [112, 'бесед'],
  ])('in Russian: %i %s', (count, word) => {
    expect(ruPlural(count, 'беседа', 'беседы', 'бесед')).toBe(word);
  });
  it('in English', () => {
    expect([0, 1, 2].map((count) => enPlural(count, 'reply', 'replies'))).toEqual(['replies', 'reply', 'replies']);
  });
});

describe('the language of a visitor', () => {
  it('is the stored one', () => expect(preferredLanguage('ru', ['en-GB'])).toBe('ru'));
  it('else the first the desk speaks', () => expect(preferredLanguage(null, ['de-DE', 'ru-RU', 'en'])).toBe('ru'));
  it('else English', () => expect(preferredLanguage(null, ['de-DE'])).toBe('en'));
});
