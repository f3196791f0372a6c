import { describe, expect, it } from 'vitest';
import { shortcutOf } from './keys';

const press = (key: string, code: string, changes: Partial<Parameters<typeof shortcutOf>[0]> = {}) => ({
  key,
  code,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...changes,
});

describe('a key', () => {
  it('means the same in the Russian layout', () => {
    expect(shortcutOf(press('j', 'KeyJ'), false)).toBe('down');
    expect(shortcutOf(press('о', 'KeyJ'), false)).toBe('down');
    expect(shortcutOf(press(',', 'Slash', { shiftKey: true }), false)).toBe('help');
    expect(shortcutOf(press('.', 'Slash'), false)).toBe('search');
    expect(shortcutOf(press('?', 'Digit7', { shiftKey: true }), false)).toBe('help');
  });
  it('after G goes somewhere', () => {
    expect(shortcutOf(press('s', 'KeyS'), true)).toBe('goServices');
    expect(shortcutOf(press('s', 'KeyS'), false)).toBe('snooze');
    expect(shortcutOf(press('j', 'KeyJ'), true)).toBe('down');
  });
  it('with Ctrl, Cmd or Alt belongs to the browser', () => {
    expect(shortcutOf(press('r', 'KeyR', { ctrlKey: true }), false)).toBeUndefined();
    expect(shortcutOf(press('r', 'KeyR', { metaKey: true }), false)).toBeUndefined();
    expect(shortcutOf(press('e', 'KeyE', { altKey: true }), false)).toBeUndefined();
  });
});
