'use client';
import type { PublicPersona } from '@parley/engine';
import { createAnimator } from '@parley/render';
import { createFaceLoop, createPortrait } from '@parley/render/portrait';
import { useEffect, useRef, type ComponentProps } from 'react';
import { useMessages } from '../../messages/MessagesContext.ts';
import { lookOf } from './lookOf.ts';

export interface PersonaStillProps extends ComponentProps<'canvas'> {
  readonly persona: PublicPersona;
}

/** The persona outside any conversation, for a lobby or a list: quietly there, breathing and blinking. */
export function PersonaStill({ persona, className = '', ...rest }: PersonaStillProps) {
  const messages = useMessages();
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const element = canvas.current!;
    const rig = createPortrait(element, lookOf(persona));
    const animator = createAnimator({ seed: 1, temperament: persona.temperament });
    const now = (): number => Number(document.timeline.currentTime ?? 0);
    animator.cue({ kind: 'attitude', attitude: 'waiting' }, now());
    const resize = (): void => rig.resize(element.clientWidth, element.clientHeight, devicePixelRatio);
    const sizes = new ResizeObserver(resize);
    sizes.observe(element);
    resize();
    const loop = createFaceLoop({ rig, animator, now, position: () => undefined });
    return () => {
      loop.stop();
      sizes.disconnect();
      rig.dispose();
    };
  }, [persona]);
  return <canvas ref={canvas} role="img" aria-label={messages.face(persona.name)} className={`parley-still ${className}`.trim()} {...rest} />;
}
