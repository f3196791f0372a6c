import { describe, expect, it } from 'vitest';
import type { Case } from '../../api/types';
import { reasons as en } from '../../i18n/en/moderation';
import { reasons as ru } from '../../i18n/ru/moderation';
import { languageOf, suggestion } from './suggest';

const held = (rules: string[], text: string, more: Partial<Case['summary']> = {}) =>
  ({
    summary: { kind: 'held', authorSide: 'seller', ...more },
    texts: [{ field: 'text', name: null, text }],
    plea: null,
    report: null,
    findings: rules.map((rule) => ({ rule, guard: !rule.startsWith('tone') })),
  }) as unknown as Case;

describe('the language of an answer', () => {
  it('is that of the text, and of the page where the text has none', () => {
    expect(languageOf('Пишите мне в Telegram', 'en')).toBe('ru');
    expect(languageOf('Write me, please', 'ru')).toBe('en');
    expect(languageOf('+7 916 204-18-40', 'en')).toBe('en');
  });
});

describe('the sentence to begin with', () => {
  it('is about the rule, and for who wrote it', () => {
    expect(suggestion(held(['contact.phone'], 'Звоните'), 'refuse', 'en')).toBe(ru.contact.seller);
    expect(suggestion(held(['contact.ask'], 'Звоните', { authorSide: 'buyer' }), 'strike', 'en')).toBe(
      ru.contact.buyer,
    );
    expect(suggestion(held(['off_platform.pay'], 'Pay me'), 'refuse', 'ru')).toBe(en.off_platform);
  });
  it('is about the breach, not about the advice before it', () => {
    expect(suggestion(held(['tone.cold', 'commission.talk'], 'Без комиссии'), 'refuse', 'ru')).toBe(ru.commission);
  });
  it('says little where the rule has no words of its own, and nothing where nothing need be said', () => {
    expect(suggestion(held(['new.rule'], 'Да'), 'refuse', 'ru')).toBe(ru.other);
    expect(suggestion(held(['contact.phone'], 'Да'), 'allow', 'ru')).toBe('');
    expect(suggestion(held(['contact.phone'], 'Да'), null, 'ru')).toBe('');
  });
  it('thanks who complained, and tells the author the rule where he gets a strike', () => {
    const report = { by: { id: 'anna', name: 'Anna' }, reason: 'rudeness', seq: 3 } as const;
    const reported = { ...held([], 'Да', { kind: 'complaint' }), report };
    expect(suggestion(reported, 'allow', 'en')).toBe(ru.reports.dismissed);
    expect(suggestion(reported, 'refuse', 'en')).toBe(ru.reports.confirmed);
    expect(suggestion(reported, 'strike', 'en')).toBe(ru.reports.strike.rudeness);
    for (const words of [...Object.values(ru.reports.strike), ...Object.values(en.reports.strike)]) {
      expect(words).not.toMatch(/спасибо|thank/i);
    }
  });
  it('answers an appeal', () => {
    const appeal = { ...held(['contact.phone'], 'Да', { kind: 'appeal' }), plea: 'Почему' };
    expect(suggestion(appeal, 'allow', 'en')).toBe(ru.grant);
    expect(suggestion(appeal, 'refuse', 'en')).toBe(ru.deny);
  });
});
