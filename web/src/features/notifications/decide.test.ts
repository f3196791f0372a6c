import { describe, expect, it } from 'vitest';
import type { StreamEvent } from '../../api/types';
import { noticeOf } from './decide';

type MessageEvent = Extract<StreamEvent, { kind: 'message' }>;

const arrived = (changes: Partial<MessageEvent> = {}, text = 'Good morning'): MessageEvent => ({
  kind: 'message',
  message: {
    conversationId: 'c',
    seq: 1,
    clientId: 'm',
    side: 'buyer',
    text,
    attachments: [],
    sentAt: '',
    automatic: false,
    card: null,
  },
  mine: false,
  from: 'Boris',
  opensTurn: true,
  ...changes,
});

const SAY = { file: 'File', card: '' };

describe('a notification', () => {
  it('tells of the message that opens a turn', () => {
    expect(noticeOf(arrived(), true, SAY)).toEqual({ conversationId: 'c', title: 'Boris', body: 'Good morning' });
  });
  it('rings once for a burst, never for my own words, and not where it is not wanted', () => {
    expect(noticeOf(arrived({ opensTurn: false }), true, SAY)).toBeNull();
    expect(noticeOf(arrived({ mine: true }), true, SAY)).toBeNull();
    expect(noticeOf(arrived(), false, SAY)).toBeNull();
    expect(noticeOf({ kind: 'typing', conversationId: 'c' }, true, SAY)).toBeNull();
  });
  it('names what a card is about', () => {
    const words = { ...SAY, card: 'Work delivered' };
    expect(noticeOf(arrived({}, ''), true, words)?.body).toBe('Work delivered');
    expect(noticeOf(arrived(), true, words)?.body).toBe('Work delivered: Good morning');
  });
  it('shortens a long text', () => {
    expect(noticeOf(arrived({}, 'x'.repeat(500)), true, SAY)?.body).toHaveLength(140);
  });
});
