'use client';
import { restingFrame } from '@parley/render';
import { createPortrait, type Look } from '@parley/render/portrait';
import { useEffect, useRef } from 'react';
import { followSize } from '../face/followSize.ts';
import type { FaceFilm } from './film/FaceFilm.ts';
import type { Reel } from './browser/Reel.ts';
import { whenStill } from './browser/whenStill.ts';

export interface BenchFaceProps {
  readonly film: FaceFilm;
  /** How much is filmed; a new value looks whether the frame is there now. */
  readonly share: number;
  readonly reel: Reel;
  readonly look: Look;
  readonly label: string;
}

/** A reel that has not moved for so long stands still, ms. */
const standsAfter = 150;

/** The face at the frame where the reel stands. A frame that is not filmed yet is drawn when it is. */
export function BenchFace({ film, share, reel, look, label }: BenchFaceProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const draw = useRef(() => {});
  useEffect(() => {
    const element = canvas.current!;
    const rig = createPortrait(element, look);
    const frame = restingFrame();
    const size = () => rig.resize(element.clientWidth, element.clientHeight, devicePixelRatio);
    // A moving face may lag a little in its shading; one that is looked at closely is drawn as it is, from nothing.
    const still = whenStill(standsAfter, () => {
      size();
      rig.draw(frame);
      element.dataset['still'] = String(reel.frame);
    });
    draw.current = () => {
      if (reel.frame >= film.filmed) return;
      rig.draw(film.show(reel.frame, frame));
      element.dataset['frame'] = String(reel.frame);
      delete element.dataset['still'];
      still.moved();
    };
    const sized = followSize(element, () => {
      size();
      draw.current();
    });
    const moves = reel.onMove(() => {
      sized.look();
      draw.current();
    });
    return () => {
      still.stop();
      moves();
      sized.end();
      rig.dispose();
    };
  }, [film, reel, look]);
  useEffect(() => {
    if (reel.frame <= share * film.length) draw.current();
  }, [film, share, reel]);
  return <canvas ref={canvas} role="img" aria-label={label} className="parley-bench-canvas" />;
}
