/**
 * Gives the keyboard back to `before`, or where that is gone or never was, to the stage around
 * `inside`: focus that falls to the page loses the reader's place.
 */
export function returnFocus(inside: Element | null, before: Element | null | undefined): void {
  const to = before?.isConnected && before !== before.ownerDocument.body ? before : inside?.closest('.parley');
  (to as HTMLElement | null | undefined)?.focus({ preventScroll: true });
}
