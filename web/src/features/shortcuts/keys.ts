export type Shortcut =
  | 'help'
  | 'search'
  | 'down'
  | 'up'
  | 'archive'
  | 'snooze'
  | 'reply'
  | 'back'
  | 'allow'
  | 'goInbox'
  | 'goServices'
  | 'goCatalogue'
  | 'goProfile'
  | 'goSettings'
  | 'goModeration'
  | 'go';

export interface KeyPress {
  key: string;
  /** The key's place on the keyboard: letters work in every layout, the Russian one too. */
  code: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}

const PLAIN: Record<string, Shortcut> = {
  KeyJ: 'down',
  KeyK: 'up',
  KeyE: 'archive',
  KeyS: 'snooze',
  KeyR: 'reply',
  KeyA: 'allow',
  KeyG: 'go',
  Escape: 'back',
};

const AFTER_GO: Record<string, Shortcut> = {
  KeyI: 'goInbox',
  KeyS: 'goServices',
  KeyC: 'goCatalogue',
  KeyP: 'goProfile',
  KeyT: 'goSettings',
  KeyM: 'goModeration',
};

/** What a key press means; `afterGo` when the one before was G. */
export function shortcutOf(press: KeyPress, afterGo: boolean): Shortcut | undefined {
  if (press.ctrlKey || press.metaKey || press.altKey) return undefined;
  if (press.key === '?' || (press.code === 'Slash' && press.shiftKey)) return 'help';
  if (press.key === '/' || press.code === 'Slash') return 'search';
  if (press.shiftKey) return undefined;
  return (afterGo ? AFTER_GO[press.code] : undefined) ?? PLAIN[press.code];
}
