'use client';
import { useEffect, useRef, type ComponentProps } from 'react';
import type { FaceFrame } from '@parley/render';
import { useMessages } from '../../messages/MessagesContext.ts';
import { useSession } from '../SessionContext.ts';
import { lookOf } from './lookOf.ts';
import type { MakeRig } from './openRigOver.ts';
import { untilLeft } from './untilLeft.ts';

export interface PersonaStageFaceProps extends ComponentProps<'canvas'> {
  /** Called with each frame after it is drawn, for measurements; up to 60 times a second. Read when the face mounts. */
  readonly onFrame?: (frame: FaceFrame) => void;
  /**
   * Another rig than the portrait, such as a glTF head. The portrait is shown until it is there, and stays where it
   * fails. Read when the face mounts. @defaultValue the portrait
   */
  readonly rig?: MakeRig;
}

/** The persona's face. Frames bypass React: the canvas is handed to the rig and let go. */
export function PersonaStageFace({ className = '', onFrame, rig, ...rest }: PersonaStageFaceProps) {
  const session = useSession();
  const messages = useMessages();
  const canvas = useRef<HTMLCanvasElement>(null);
  const options = useRef({ onFrame, rig });
  useEffect(() => {
    const element = canvas.current!;
    // The portrait is a chunk of its own: a page that shows no face yet does not load it.
    return untilLeft(async () => (await import('./runFace.ts')).runFace(element, session, lookOf(session.scenario.persona), options.current));
  }, [session]);
  return (
    <canvas
      ref={canvas}
      role="img"
      aria-label={messages.face(session.scenario.persona.name)}
      className={`parley-face ${className}`.trim()}
      {...rest}
    />
  );
}
