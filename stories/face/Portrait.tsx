import type { FaceFrame } from '@parley/render';
import { createPortrait, type Look, type PortraitOptions } from '@parley/render/portrait';
import { useEffect, useRef } from 'react';

export interface PortraitProps {
  readonly look: Look;
  /** What the face does; drawn once. */
  readonly frame: FaceFrame;
  readonly label: string;
  /** Beside the label, softer. */
  readonly detail?: string;
  /** The face alone instead of head and shoulders. @defaultValue false */
  readonly close?: boolean;
  /** How bright the room is. @defaultValue 'light' */
  readonly ground?: PortraitOptions['ground'];
}

/** One drawn face with its name. */
export function Portrait({ look, frame, label, detail, close = false, ground }: PortraitProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const element = canvas.current!;
    const rig = createPortrait(element, look, { ground });
    const draw = (): void => {
      rig.resize(element.clientWidth, element.clientHeight, devicePixelRatio);
      rig.draw(frame);
    };
    const sizes = new ResizeObserver(draw);
    sizes.observe(element);
    draw();
    return () => {
      sizes.disconnect();
      rig.dispose();
    };
  }, [look, frame, ground]);
  return (
    <figure>
      <div className="sheet-picture" data-close={close}>
        <canvas ref={canvas} role="img" aria-label={detail ? `${label}, ${detail}` : label} />
      </div>
      <figcaption>
        {label}
        {detail && <span>{detail}</span>}
      </figcaption>
    </figure>
  );
}
