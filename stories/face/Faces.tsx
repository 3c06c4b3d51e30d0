import type { FaceFrame } from '@parley/render';
import { createPortrait, type Look } from '@parley/render/portrait';
import { useEffect, useRef } from 'react';

export interface FacesProps {
  readonly look: Look;
  readonly faces: readonly { readonly label: string; readonly detail?: string; readonly frame: FaceFrame }[];
}

/** Many faces of one person, close up: drawn one after the other by a single portrait, and copied. */
export function Faces({ look, faces }: FacesProps) {
  const canvases = useRef<(HTMLCanvasElement | null)[]>([]);
  useEffect(() => {
    const first = canvases.current[0]!;
    const drawing = document.createElement('canvas');
    const rig = createPortrait(drawing, look);
    const draw = (): void => {
      rig.resize(first.clientWidth, first.clientHeight, devicePixelRatio);
      faces.forEach(({ frame }, i) => {
        const canvas = canvases.current[i]!;
        rig.draw(frame);
        canvas.width = drawing.width;
        canvas.height = drawing.height;
        if (drawing.width > 0) canvas.getContext('2d')!.drawImage(drawing, 0, 0);
      });
    };
    const sizes = new ResizeObserver(draw);
    sizes.observe(first);
    return () => {
      sizes.disconnect();
      rig.dispose();
    };
  }, [look, faces]);
  return faces.map(({ label, detail }, i) => (
    <figure key={`${label} ${detail}`}>
      <div className="sheet-picture" data-close>
        <canvas
          ref={(canvas) => {
            canvases.current[i] = canvas;
          }}
          role="img"
          aria-label={detail ? `${label}, ${detail}` : label}
        />
      </div>
      <figcaption>
        {label}
        {detail && <span>{detail}</span>}
      </figcaption>
    </figure>
  ));
}
