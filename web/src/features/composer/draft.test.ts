import { describe, expect, it } from 'vitest';
import type { Draft } from '../../api/types';
import { draftArrived, isEcho, NO_DRAFT, openingDraft, refetchBrings } from './draft';
import type { Composing, LocalDraft, OwnSave } from './draft';

const server = (text: string, origin = 'phone'): Draft => ({ text, attachments: [], savedAt: '', origin });
const local = (text: string, saved: boolean): LocalDraft => ({ text, attachments: [], saved });

describe('the composer opens', () => {
  it('with what the server knows', () => {
    expect(openingDraft(local('old', true), server('newer'))).toEqual(local('newer', true));
    expect(openingDraft(null, null)).toEqual(NO_DRAFT);
    expect(openingDraft(local('sent meanwhile', true), null)).toEqual(NO_DRAFT);
  });
  it('with what the server could not be told yet', () => {
    expect(openingDraft(local('typed offline', false), server('old')).text).toBe('typed offline');
  });
});

describe('a draft changed elsewhere', () => {
  const at = (minute: number, text = 'other') => ({ ...server(text), savedAt: `2026-11-23T12:0${minute}:00Z` });
  const composing = (draft: LocalDraft, changes: Partial<Composing> = {}): Composing => ({
    draft,
    own: null,
    focused: false,
    ...changes,
  });
  const own = (echoed: boolean): OwnSave => ({ text: 'mine', attachments: [], savedAt: at(5).savedAt, echoed });

  it('is ignored when it is my own echo, or the same', () => {
    expect(draftArrived(server('x', 'me'), 'me', composing(local('xy', true)))).toBe('ignore');
    expect(draftArrived(server('same'), 'me', composing(local('same', false)))).toBe('ignore');
    expect(draftArrived(null, 'me', composing(NO_DRAFT))).toBe('ignore');
  });
  it('is taken into a composer at rest', () => {
    expect(draftArrived(server('other'), 'me', composing(local('mine', true)))).toBe('take');
    expect(draftArrived(null, 'me', composing(local('sent from the phone', true)))).toBe('take');
  });
  it('never overwrites what is being typed', () => {
    expect(draftArrived(server('other'), 'me', composing(local('typing', false)))).toBe('offer');
    expect(draftArrived(null, 'me', composing(local('typing', false)))).toBe('ignore');
  });
  it('never empties a composer that somebody is in', () => {
    expect(draftArrived(null, 'me', composing(local('mine', true), { focused: true }))).toBe('ignore');
    expect(draftArrived(null, 'me', composing(local('mine', true), { own: own(true) }))).toBe('take');
  });
  it('is ignored when it is older than my last save', () => {
    const saved = composing(local('mine', true), { own: own(false) });
    expect(draftArrived(null, 'me', saved)).toBe('ignore');
    expect(draftArrived(at(4), 'me', saved)).toBe('ignore');
    expect(draftArrived(at(6), 'me', saved)).toBe('take');
  });
  it('is my echo only when it says what I saved', () => {
    expect(isEcho({ ...at(5, 'mine'), origin: 'me' }, 'me', own(false))).toBe(true);
    expect(isEcho({ ...at(4, 'min'), origin: 'me' }, 'me', own(false))).toBe(false);
    expect(isEcho(null, 'me', own(false))).toBe(false);
    expect(isEcho(null, 'me', { ...own(false), text: '' })).toBe(true);
  });
  it('and fetched is shown only in a composer nobody has touched, when it is newer', () => {
    expect(refetchBrings(at(6), at(5), false)).toBe(true);
    expect(refetchBrings(at(6), null, false)).toBe(true);
    expect(refetchBrings(at(6), at(5), true)).toBe(false);
    expect(refetchBrings(at(4), at(5), false)).toBe(false);
    expect(refetchBrings(null, at(5), false)).toBe(false);
  });
});
