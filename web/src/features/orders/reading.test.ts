import { describe, expect, it } from 'vitest';
import type { Message, Side } from '../../api/types';
import { writtenLanguage } from './reading';

let seq = 0;
const said = (side: Side, text: string, changes: Partial<Message> = {}): Message => ({
  conversationId: 'c',
  seq: ++seq,
  clientId: `m${seq}`,
  side,
  text,
  attachments: [],
  sentAt: '2026-11-22T10:00:00Z',
  automatic: false,
  card: null,
  ...changes,
});

describe('the language that somebody writes in', () => {
  it('is that of his letters, foreign names aside', () => {
    const messages = [said('buyer', 'Нужна обложка для Penguin'), said('seller', 'Hello and welcome to my shop')];
    expect(writtenLanguage(messages, 'buyer', 'en')).toBe('ru');
    expect(writtenLanguage(messages, 'seller', 'ru')).toBe('en');
  });
  it('is not told by cards, automatic answers and figures', () => {
    const card = { kind: 'placed', orderId: 'o', itemId: null } as const;
    const messages = [
      said('buyer', 'О лисе', { card }),
      said('buyer', 'О лисе', { automatic: true }),
      said('buyer', '14'),
    ];
    expect(writtenLanguage(messages, 'buyer', 'en')).toBe('en');
  });
  it('follows him when he changes it', () => {
    const messages = [said('buyer', 'Привет'), ...Array.from({ length: 10 }, () => said('buyer', 'Hello'))];
    expect(writtenLanguage(messages, 'buyer', 'ru')).toBe('en');
  });
});
