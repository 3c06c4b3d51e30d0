'use client';
import { useEffect, useRef } from 'react';
import { useMessages } from '../../messages/MessagesContext.ts';
import { returnFocus } from '../returnFocus.ts';
import { useSession } from '../SessionContext.ts';

/** Goes on after a pause, and gives the keyboard back to what paused. */
export function ResumeButton() {
  const session = useSession();
  const messages = useMessages();
  const button = useRef<HTMLButtonElement>(null);
  const before = useRef<Element>(null);
  useEffect(() => {
    before.current = button.current?.ownerDocument.activeElement ?? null;
  }, []);
  function resume(): void {
    returnFocus(button.current, before.current);
    session.resume();
  }
  return (
    <button ref={button} type="button" className="parley-button parley-button-main" onClick={resume}>
      {messages.resume}
    </button>
  );
}
