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

describe('a notification', () => {
  it('tells of the message that opens a turn', () => {
    expect(noticeOf(arrived(), true, 'File')).toEqual({ conversationId: 'c', title: 'Boris', body: 'Good morning' });
  });
  it('rings once for a burst, never for my own words, and not where it is not wanted', () => {
    expect(noticeOf(arrived({ opensTurn: false }), true, 'File')).toBeNull();
    expect(noticeOf(arrived({ mine: true }), true, 'File')).toBeNull();
    expect(noticeOf(arrived(), false, 'File')).toBeNull();
    expect(noticeOf({ kind: 'typing', conversationId: 'c' }, true, 'File')).toBeNull();
  });
  it('shortens a long text', () => {
    expect(noticeOf(arrived({}, 'x'.repeat(500)), true, 'File')?.body).toHaveLength(140);
  });
});
