import { describe, expect, it } from 'vitest';
import { ApiError } from '../../api/problem';
import type { PendingMessage } from '../../api/types';
import { TakeBacks } from './takeBack';

const pending = { clientId: 'a', conversationId: 'c', text: 'Hello' } as PendingMessage;
const fails = (error: ApiError) => () => Promise.reject(error);
const away = fails(new ApiError('network', 0));
const missing = fails(new ApiError('not-found', 404));
const sent = fails(new ApiError('already-sent', 409));

describe('taking a message back', () => {
  it('gives what the server had', async () => {
    const fresh = { ...pending, text: 'Joined' };
    expect(await new TakeBacks().try(pending, () => Promise.resolve(fresh))).toEqual({ kind: 'taken', message: fresh });
  });
  it('is too late when it has left or is not there', async () => {
    const takeBacks = new TakeBacks();
    expect(await takeBacks.try(pending, sent)).toEqual({ kind: 'gone' });
    expect(await takeBacks.try(pending, missing)).toEqual({ kind: 'gone' });
  });
  it('gives the text held when only the answer was lost', async () => {
    const takeBacks = new TakeBacks();
    expect(await takeBacks.try(pending, away)).toEqual({ kind: 'failed' });
    expect(takeBacks.unanswered).toEqual([pending]);
    expect(await takeBacks.try(pending, missing)).toEqual({ kind: 'taken', message: pending });
    expect(takeBacks.unanswered).toEqual([]);
  });
  it('gives the text held once, however many tries are under way', async () => {
    const takeBacks = new TakeBacks();
    await takeBacks.try(pending, away);
    const both = await Promise.all([takeBacks.try(pending, missing), takeBacks.try(pending, missing)]);
    expect(both.map(({ kind }) => kind)).toEqual(['taken', 'gone']);
  });
  it('gives nothing when it had left before the second try', async () => {
    const takeBacks = new TakeBacks();
    await takeBacks.try(pending, away);
    expect(await takeBacks.try(pending, sent)).toEqual({ kind: 'gone' });
    expect(await takeBacks.try(pending, missing)).toEqual({ kind: 'gone' });
  });
});
