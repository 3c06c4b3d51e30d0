'use client';
import { useEffect, useRef, type RefObject } from 'react';

export interface StageKeys {
  readonly down: Readonly<Record<string, () => void>>;
  readonly up?: Readonly<Record<string, () => void>>;
}

const typed = 'input, textarea, select, [contenteditable]';
const typedInto = 'input, textarea, [contenteditable]';

/** Keys of the stage: they count on the page itself and inside the stage; where text is typed only Esc does. */
export function useStageKeys(element: RefObject<HTMLElement | null>, keys: StageKeys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const document = element.current?.ownerDocument;
    if (!document) return;
    const handle = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      const target = event.target as Element;
      const isOurs = target === document.body || element.current?.closest('.parley')?.contains(target);
      const isEscape = event.key === 'Escape' && target.matches(typedInto);
      if (!isOurs || (target.matches(typed) && !isEscape)) return;
      // A focused button has its own use for the space bar.
      if (event.key === ' ' && target.matches('button')) return;
      const run = (event.type === 'keydown' ? latest.current.down : latest.current.up)?.[event.key.toLowerCase()];
      if (!run || (event.type === 'keydown' && event.repeat)) return;
      event.preventDefault();
      run();
    };
    document.addEventListener('keydown', handle);
    document.addEventListener('keyup', handle);
    return () => {
      document.removeEventListener('keydown', handle);
      document.removeEventListener('keyup', handle);
    };
  }, [element]);
}
