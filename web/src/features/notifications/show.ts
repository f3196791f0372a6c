import type { Notice } from './decide';

const VETO_MS = 150;

/** Which conversation this tab shows to somebody who looks at it. */
function inView(): string | null {
  if (document.visibilityState !== 'visible' || !document.hasFocus()) return null;
  return /^\/desk\/c\/([^/]+)/.exec(window.location.pathname)?.[1] ?? null;
}

type Word = { kind: 'about'; conversationId: string } | { kind: 'seen'; conversationId: string };

/**
 * Notifications of an account in this browser. One tab shows them; before it does, the others are asked whether the
 * conversation is in view there.
 */
export class Notifier {
  readonly #accountId: string;
  readonly #open: (url: string) => void;
  #channel: BroadcastChannel | undefined;
  readonly #seen = new Set<string>();

  constructor(accountId: string, open: (url: string) => void) {
    this.#accountId = accountId;
    this.#open = open;
  }

  start(): () => void {
    if (!('BroadcastChannel' in window)) return () => undefined;
    const channel = new BroadcastChannel(`rapport-notices-${this.#accountId}`);
    channel.onmessage = ({ data }: MessageEvent<Word>) => {
      if (data.kind === 'seen') this.#seen.add(data.conversationId);
      else if (inView() === data.conversationId) channel.postMessage({ ...data, kind: 'seen' });
    };
    this.#channel = channel;
    return () => channel.close();
  }

  async show(notice: Notice): Promise<void> {
    const { conversationId } = notice;
    if (inView() === conversationId) return;
    this.#seen.delete(conversationId);
    this.#channel?.postMessage({ kind: 'about', conversationId });
    await new Promise((resolve) => setTimeout(resolve, VETO_MS));
    if (this.#seen.has(conversationId)) return;
    await this.#present(notice);
  }

  async #present({ conversationId, title, body }: Notice): Promise<void> {
    const url = `/desk/c/${conversationId}`;
    const options = {
      body,
      tag: conversationId,
      icon: '/icons/icon-192.png',
      badge: '/icons/badge-192.png',
      data: { url },
    };
    const registration = 'serviceWorker' in navigator ? await navigator.serviceWorker.getRegistration() : undefined;
    if (registration?.active) {
      // Android shows notifications only through the service worker, which also handles the press.
      await registration.showNotification(title, options);
      return;
    }
    const shown = new Notification(title, options);
    shown.onclick = () => {
      window.focus();
      this.#open(url);
      shown.close();
    };
  }
}
