import { describe, expect, it } from 'vitest';
import { ApiError } from '../../api/problem';
import type { Mend, PendingMessage } from '../../api/types';
import { cameOf, join, ofLast, outcomeOf, withoutSent } from './join';
import { joinTexts } from './joinTexts';

const fails = (kind: ConstructorParameters<typeof ApiError>[0], status: number) =>
  outcomeOf(Promise.reject(new ApiError(kind, status)));

const CHANGED = new ApiError('changed-meanwhile', 412);

/** A server on which another device adds `faster` texts, each just before this one rewrites. */
function server(text: string, ...faster: string[]) {
  const kept = { version: 1, text };
  const message = (): PendingMessage => ({
    clientId: 'one',
    conversationId: 'boris',
    attachments: [],
    writtenAt: '2026-11-25T12:00:00Z',
    state: 'leaving',
    returned: null,
    releaseAt: '2026-11-25T12:00:10Z',
    remainingMillis: 10_000,
    ...kept,
  });
  const write = (changed: string) => Object.assign(kept, { text: changed, version: kept.version + 1 });
  return {
    kept,
    message,
    newest: () => Promise.resolve<PendingMessage | undefined>(message()),
    rewrite: (basis: PendingMessage, changed: string) => {
      const other = faster.shift();
      if (other !== undefined) write(joinTexts(kept.text, other));
      return basis.version === kept.version ? Promise.resolve(write(changed)) : Promise.reject(CHANGED);
    },
  };
}

describe('two devices that add to one message', () => {
  const mine = { text: 'mine', attachments: [] };
  it('lose nothing of each other', async () => {
    const { kept, message, newest, rewrite } = server('first', 'theirs', 'and more');
    expect((await join(message(), mine, { rewrite, newest })).outcome).toBe('joined');
    expect(kept.text).toBe('first\n\ntheirs\n\nand more\n\nmine');
  });
  it('send apart what came when the message had left', async () => {
    const { message, rewrite } = server('first', 'theirs');
    const newest = () => Promise.resolve(undefined);
    expect((await join(message(), mine, { rewrite, newest })).outcome).toBe('left');
  });
  it('send apart what does not fit any more', async () => {
    const { message, newest, rewrite } = server('first', 'x'.repeat(9_990));
    expect((await join(message(), mine, { rewrite, newest })).outcome).toBe('full');
  });
  it('know a join again although the other has added to it', () => {
    expect(cameOf('first\n\nmine', 'first\n\nmine')).toBe(true);
    expect(cameOf('first\n\nmine\n\ntheirs', 'first\n\nmine')).toBe(true);
    expect(cameOf('first\n\nminer', 'first\n\nmine')).toBe(false);
    expect(cameOf('first', 'first\n\nmine')).toBe(false);
  });
});

describe('adding a text to the message before it', () => {
  it('is done only when the server says so', async () => {
    expect(await outcomeOf(Promise.resolve())).toBe('joined');
    expect(await fails('network', 0)).toBe('unanswered');
    expect(await fails('unavailable', 503)).toBe('unanswered');
    expect(await fails('invalid-input', 422)).toBe('refused');
    expect(await fails('changed-meanwhile', 412)).toBe('changed');
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

describe('what the guard found in a joined message', () => {
  const finding = {
    rule: 'contact.phone',
    kind: 'phone',
    severity: 'breach',
    guard: true,
    title: '',
    message: '',
    suggestion: '',
    technique: 'S18',
    field: 'text',
    name: null,
    spread: false,
  } as const;
  const of = (findings: { start: number; end: number; mend: Mend | null }[]) =>
    ofLast({ findings: findings.map((one) => ({ ...finding, ...one })), better: 'all of it', rulingId: 'ruling' }, 10);
  it('is told of the part that was to be added', () => {
    const { findings, better, rulingId } = of([
      { start: 12, end: 20, mend: { start: 12, end: 20, replacement: '' } },
      { start: 4, end: 14, mend: { start: 4, end: 14, replacement: '' } },
    ]);
    expect(findings.map(({ start, end, mend }) => [start, end, mend?.start])).toEqual([
      [2, 10, 2],
      [0, 4, undefined],
    ]);
    expect([better, rulingId]).toEqual([null, 'ruling']);
  });
});
