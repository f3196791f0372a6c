import { afterEach, describe, expect, it, vi } from 'vitest';
import { ApiError } from '../../api/problem';
import type { Attachment } from '../../api/types';
import { goneOf, isUnsaid, lacksFiles } from './goneFiles';

const file = (id: string): Attachment => ({ id, name: id, mediaType: 'image/png', size: 9, url: `/${id}` });
const invalid = (...fields: string[]) =>
  new ApiError('invalid-input', 422, { errors: fields.map((field) => ({ field, code: 'unknown' })) });

describe('the files of an act that waited', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('are gone where the server has them no longer, and there where it does not say', async () => {
    vi.stubGlobal('fetch', (address: string) => {
      if (address.endsWith('lost')) return Promise.resolve(new Response(null, { status: 404 }));
      if (address.endsWith('away')) return Promise.reject(new TypeError('offline'));
      return Promise.resolve(new Response(null, { status: 200 }));
    });
    expect(await goneOf([file('there'), file('lost'), file('away')])).toEqual(['lost']);
  });
  it('are what an act lacked', () => {
    expect(lacksFiles(invalid('attachmentIds'))).toBe(true);
    expect(lacksFiles(invalid('text'))).toBe(false);
    expect(lacksFiles(null)).toBe(false);
  });
});

describe('what is wrong with an act', () => {
  it('is said at its field, or else of the whole', () => {
    expect(isUnsaid(invalid('text'), { text: '' })).toBe(false);
    expect(isUnsaid(invalid('text', 'itemId'), { text: '' })).toBe(true);
    expect(isUnsaid(invalid('itemId'), { text: '' })).toBe(true);
    expect(isUnsaid(invalid(), { text: '' })).toBe(true);
  });
});
