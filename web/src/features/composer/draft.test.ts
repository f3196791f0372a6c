import { describe, expect, it } from 'vitest';
import type { Draft } from '../../api/types';
import { draftArrived, NO_DRAFT, openingDraft } from './draft';
import type { LocalDraft } from './draft';

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
  it('is ignored when it is my own echo, or the same', () => {
    expect(draftArrived(server('x', 'me'), 'me', local('xy', false))).toBe('ignore');
    expect(draftArrived(server('same'), 'me', local('same', false))).toBe('ignore');
    expect(draftArrived(null, 'me', NO_DRAFT)).toBe('ignore');
  });
  it('is taken into a composer at rest', () => {
    expect(draftArrived(server('other'), 'me', local('mine', true))).toBe('take');
    expect(draftArrived(null, 'me', local('sent from the phone', true))).toBe('take');
  });
  it('never overwrites what is being typed', () => {
    expect(draftArrived(server('other'), 'me', local('typing', false))).toBe('offer');
    expect(draftArrived(null, 'me', local('typing', false))).toBe('ignore');
  });
});
