import { describe, expect, it } from 'vitest';
import { sends } from './sendKey';

const press = (changes: Partial<Parameters<typeof sends>[0]> = {}) => ({
  key: 'Enter',
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  isComposing: false,
  ...changes,
});

describe('a key press sends', () => {
  it('with Ctrl or Cmd always', () => {
    expect(sends(press({ ctrlKey: true }), false, true)).toBe(true);
    expect(sends(press({ metaKey: true }), true, false)).toBe(true);
  });
  it('with Enter alone only when asked to, and never on a touch keyboard', () => {
    expect(sends(press(), false, false)).toBe(false);
    expect(sends(press(), true, false)).toBe(true);
    expect(sends(press(), true, true)).toBe(false);
  });
  it('never with Shift, inside an input method, or by another key', () => {
    expect(sends(press({ shiftKey: true }), true, false)).toBe(false);
    expect(sends(press({ isComposing: true, ctrlKey: true }), true, false)).toBe(false);
    expect(sends(press({ key: 'a', ctrlKey: true }), true, false)).toBe(false);
  });
});
