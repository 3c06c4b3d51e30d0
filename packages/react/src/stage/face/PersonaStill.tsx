'use client';
import type { PublicPersona } from '@parley/engine';
import { useEffect, useRef, type ComponentProps } from 'react';
import { useMessages } from '../../messages/MessagesContext.ts';
import { untilLeft } from './untilLeft.ts';

export interface PersonaStillProps extends ComponentProps<'canvas'> {
  readonly persona: PublicPersona;
}

/** The persona outside any conversation, for a lobby or a list: quietly there, breathing and blinking. */
export function PersonaStill({ persona, className = '', ...rest }: PersonaStillProps) {
  const messages = useMessages();
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const element = canvas.current!;
    return untilLeft(async () => (await import('./runStill.ts')).runStill(element, persona));
  }, [persona]);
  return <canvas ref={canvas} role="img" aria-label={messages.face(persona.name)} className={`parley-still ${className}`.trim()} {...rest} />;
}
