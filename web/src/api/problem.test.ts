import { describe, expect, it } from 'vitest';
import { ApiError, asApiError, toApiError } from './problem';

describe('an error answer', () => {
  it('is named by its type', () => {
    const error = toApiError(409, { type: '/problems/already-sent', title: 'Already sent', status: 409 });
    expect([error.kind, error.status]).toEqual(['already-sent', 409]);
  });
  it('keeps the fields of invalid input', () => {
    const errors = [{ field: 'name', code: 'blank' }];
    expect(toApiError(422, { type: '/problems/invalid-input', title: '', status: 422, errors }).fields).toEqual(errors);
  });
  it.each([
    [502, 'unavailable'],
    [401, 'not-signed-in'],
    [418, 'unknown'],
  ])('without a document goes by its status: %i', (status, kind) => {
    expect(toApiError(status, '<html>').kind).toBe(kind);
  });
  it('is worth a retry only when the server may not have seen or finished it', () => {
    const worth = (status: number) => new ApiError('unknown', status).worthRetrying;
    expect([0, 429, 500, 503, 404, 409, 422].map(worth)).toEqual([true, true, true, true, false, false, false]);
  });
  it('thrown by anything else is unknown', () => {
    expect(asApiError(new TypeError('x')).kind).toBe('unknown');
  });
});
