import { deviceFlag } from '../../app/deviceFlag';

/** What Enter does: start a new line (one full message at a time), or send. Remembered in this browser. */
export const [useEnterSends, setEnterSends] = deviceFlag('rapport.enterSends', false);

interface KeyPress {
  key: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  /** Choosing a word of an input method, not a key of its own. */
  isComposing: boolean;
}

/** Whether a key press sends the message. On a touch keyboard Enter always starts a new line. */
export function sends(press: KeyPress, enterSends: boolean, touch: boolean): boolean {
  if (press.key !== 'Enter' || press.isComposing || press.altKey) return false;
  if (press.ctrlKey || press.metaKey) return true;
  return enterSends && !press.shiftKey && !touch;
}
