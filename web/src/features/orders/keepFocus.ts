/**
 * What was pressed may be gone once it is done, and the focus with it: then it goes to the order's place on the page,
 * else to the name of the conversation.
 */
export function keepFocus(place: Element | null): void {
  requestAnimationFrame(() => {
    if (document.activeElement !== null && document.activeElement !== document.body) return;
    const near = place?.isConnected ? place.closest<HTMLElement>('[data-order]') : null;
    (near ?? document.querySelector<HTMLElement>('[data-conversation-name]'))?.focus({ preventScroll: true });
  });
}
