'use client';
import type { ComponentProps, MouseEvent } from 'react';
import { useLife } from '../../hooks/useLife.ts';
import { useMessages } from '../../messages/MessagesContext.ts';
import { useSession } from '../SessionContext.ts';
import { Doing } from './Doing.tsx';
import { returnFocus } from '../returnFocus.ts';
import { ResumeButton } from './ResumeButton.tsx';
import { WarmUp } from './WarmUp.tsx';

/** What stage of its life the conversation is in, and in a conversation what the persona is doing. */
export function PersonaStageStatus({ className = '', ...rest }: ComponentProps<'div'>) {
  const session = useSession();
  const life = useLife();
  const messages = useMessages();
  if (life === 'conversing' || life === 'wrappingUp' || session.mode === 'replay') return <Doing />;
  const { title, text } = messages.life[life];
  function start(event: MouseEvent): void {
    // The button goes when it starts.
    returnFocus(event.currentTarget as Element, undefined);
    void session.start();
  }
  return (
    <div className={`parley-status ${className}`.trim()} data-life={life} {...rest}>
      <div className="parley-status-words" role="status">
        <p className="parley-status-title">{title}</p>
        <p className="parley-status-text">{text}</p>
      </div>
      {life === 'idle' && (
        <button type="button" className="parley-button parley-button-main" onClick={start}>
          {messages.start}
        </button>
      )}
      {life === 'preparing' && <WarmUp />}
      {life === 'paused' && <ResumeButton />}
    </div>
  );
}
