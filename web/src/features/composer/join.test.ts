import { describe, expect, it } from 'vitest';
import { ApiError } from '../../api/problem';
import { outcomeOf, withoutSent } from './join';

const fails = (kind: ConstructorParameters<typeof ApiError>[0], status: number) =>
  outcomeOf(Promise.reject(new ApiError(kind, status)));

describe('adding a text to the message before it', () => {
  it('is done only when the server says so', async () => {
    expect(await outcomeOf(Promise.resolve())).toBe('joined');
    expect(await fails('network', 0)).toBe('unanswered');
    expect(await fails('unavailable', 503)).toBe('unanswered');
    expect(await fails('invalid-input', 422)).toBe('refused');
  });
  it('comes too late when the message has left or was taken away', async () => {
    expect(await fails('already-sent', 409)).toBe('left');
    expect(await fails('not-found', 404)).toBe('left');
  });
  it('leaves what was written meanwhile', () => {
    expect(withoutSent('Hello', 'Hello')).toBe('');
    expect(withoutSent('Hello\n\nand more', 'Hello')).toBe('and more');
    expect(withoutSent('Hallo', 'Hello')).toBe('Hallo');
  });
});
