import { describe, expect, it } from 'vitest';
import type { Attachment } from '../../api/types';
import { MAX_BYTES, sendObstacle, storedAttachments, toUpload, uploadsReducer } from './uploads';

const attachment: Attachment = { id: 'a', name: 'fox.png', mediaType: 'image/png', size: 9, url: '/a' };
const sending = toUpload({ name: 'fox.png', size: 9 }, '1');

describe('the files of a message', () => {
  it('are sent, stored and attached', () => {
    const half = uploadsReducer([sending], { kind: 'progress', id: '1', share: 0.5 });
    expect(half[0]?.state).toEqual({ kind: 'sending', share: 0.5 });
    const stored = uploadsReducer(half, { kind: 'stored', id: '1', attachment });
    expect(storedAttachments(stored)).toEqual([attachment]);
    expect(uploadsReducer(stored, { kind: 'progress', id: '1', share: 0.9 })).toEqual(stored);
  });
  it('fail, are tried again and removed', () => {
    const failed = uploadsReducer([sending], { kind: 'failed', id: '1', reason: 'failed' });
    expect(sendObstacle('text', failed)).toEqual({ kind: 'uploadBroken' });
    expect(uploadsReducer(failed, { kind: 'retry', id: '1' })[0]?.state).toEqual({ kind: 'sending', share: 0 });
    expect(uploadsReducer(failed, { kind: 'remove', id: '1' })).toEqual([]);
  });
  it('that waited too long are gone, and the rest can be sent', () => {
    const both = [sending, toUpload({ name: 'owl.png', size: 9 }, '2')]
      .map((upload, index) => [upload, { ...attachment, id: `a${index}` }] as const)
      .map(([upload, stored]) => ({ ...upload, state: { kind: 'stored' as const, attachment: stored } }));
    const left = uploadsReducer(both, { kind: 'gone', attachmentIds: ['a0', 'else'] });
    expect(left[0]?.state).toEqual({ kind: 'failed', reason: 'gone' });
    expect(storedAttachments(left).map(({ id }) => id)).toEqual(['a1']);
    expect(sendObstacle('text', left)).toBeNull();
  });
  it('that cannot be sent say so at once', () => {
    expect(toUpload({ name: 'film.mov', size: MAX_BYTES + 1 }, '1').state).toEqual({
      kind: 'failed',
      reason: 'tooLarge',
    });
    expect(toUpload({ name: 'void', size: 0 }, '1').state).toEqual({ kind: 'failed', reason: 'empty' });
  });
  it('are at most ten', () => {
    const many = Array.from({ length: 12 }, (_, index) => toUpload({ name: 'x', size: 1 }, String(index)));
    expect(uploadsReducer([], { kind: 'add', uploads: many })).toHaveLength(10);
    expect(sendObstacle('Hello', many)).toEqual({ kind: 'tooManyFiles' });
  });
  it('leave with the text they were attached to, and only those', () => {
    const stored = uploadsReducer([sending], { kind: 'stored', id: '1', attachment });
    const both = uploadsReducer(stored, { kind: 'add', uploads: [toUpload({ name: 'late', size: 1 }, '2')] });
    expect(uploadsReducer(both, { kind: 'detach', attachments: [attachment] }).map(({ id }) => id)).toEqual(['2']);
  });
  it('that are under way or have failed stay when a text is given back', () => {
    const failed = toUpload({ name: 'void', size: 0 }, '2');
    const given = uploadsReducer([sending, failed], { kind: 'replace', attachments: [attachment] });
    expect(given.map(({ id }) => id)).toEqual(['a', '1', '2']);
  });
});

describe('a message leaves', () => {
  it('with a text or a file', () => {
    expect(sendObstacle('Hello', [])).toBeNull();
    expect(sendObstacle(' ', uploadsReducer([], { kind: 'replace', attachments: [attachment] }))).toBeNull();
    expect(sendObstacle(' \n', [])).toEqual({ kind: 'nothing' });
  });
  it('not before its files are there, nor when it is too long', () => {
    expect(sendObstacle('Hello', [sending])).toEqual({ kind: 'uploading' });
    expect(sendObstacle('x'.repeat(10_007), [])).toEqual({ kind: 'tooLong', over: 7 });
  });
});
