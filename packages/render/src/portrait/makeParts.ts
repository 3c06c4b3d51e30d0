import { restingFrame } from '../coefficients/FaceFrame.ts';
import { dress, dressBehind } from './attire/attire.ts';
import { beardFit, hasBeard, paintBeard } from './beard.ts';
import { paintNeck } from './body.ts';
import { viewFace, type FixedView } from './FaceView.ts';
import { drawFolds } from './folds.ts';
import { hairArt } from './hair/hair.ts';
import { HairLayer } from './hair/HairLayer.ts';
import { paintRoots } from './hair/paintRoots.ts';
import { ballBox, paintBall } from './irisPlate.ts';
import { nearness } from './landmarksOf.ts';
import { paintLips } from './paintLips.ts';
import { paintNose } from './paintNose.ts';
import { paintSkin } from './paintSkin.ts';
import { paintTeeth } from './paintTeeth.ts';
import type { MakeCanvas, Pen } from './pen.ts';
import type { Fit } from './plate/fitAffine.ts';
import { Plate, type PlateBox } from './plate/Plate.ts';
import type { Turns } from './plate/Turns.ts';
import { skinFits, type SkinFits } from './skin.ts';
import { createTorsoLayer, type TorsoBox, type TorsoLayer } from './TorsoLayer.ts';

/** Everything that is painted once for a look and a size. */
export interface Parts {
  readonly skin: Plate;
  readonly nose: Plate;
  readonly iris: Plate;
  /** The inside of the mouth. */
  readonly teeth: Plate;
  readonly lips: Plate;
  readonly neck: Plate;
  readonly fits: SkinFits;
  readonly beard: { readonly plate: Plate; readonly fit: Fit } | undefined;
  readonly hairBehind: HairLayer | undefined;
  readonly hair: HairLayer | undefined;
  readonly ears: boolean;
  /** Whether what is behind the head is a knot that shows, not just depth in the shade. */
  readonly knot: boolean;
  readonly torso: TorsoLayer;
  /** The turn of the collar behind the neck. */
  readonly collarBack: TorsoLayer;
}

/** Paints what can be kept, a part at a step. `unit` is device pixels to an inter-pupillary distance; `ahead` is whether pictures are laid straight beforehand, and not when they are first drawn. */
export function* makeParts(fixed: FixedView, makeCanvas: MakeCanvas, turns: Turns, unit: number, height: number, ahead: boolean): Generator<undefined, Parts> {
  const { palette, look, styled, wide } = fixed;
  // As large as this person's head is mostly seen: what is not scaled is soonest laid.
  const size = unit * nearness(look.pose?.z ?? 0);
  const plate = (box: PlateBox, paint: (view: FixedView) => void, clear?: boolean) => new Plate(makeCanvas, size, turns, box, (pen, soft) => paint({ ...fixed, pen, soft }), clear);
  function* filling<Kind extends { ready: (pen: Pen) => void } | undefined>(part: Kind): Generator<undefined, Kind> {
    yield;
    if (ahead) part?.ready(fixed.pen);
    yield;
    return part;
  }
  const bust = (box: TorsoBox, paint: (view: FixedView) => void) => createTorsoLayer(makeCanvas, unit, box, (pen, soft) => paint({ ...fixed, pen, soft }));
  const art = hairArt(look);
  const tones = { base: palette.hair, light: palette.hairLight, deep: palette.hairDeep, scalp: palette.skin };
  const layer = (sheets: typeof art.front, seed: number) => (sheets.length > 0 ? new HairLayer(makeCanvas, size, turns, sheets, tones, wide, seed, art.ears) : undefined);
  return {
    skin: yield* filling(plate({ left: -1.8, right: 1.8, bottom: -2.45, top: 2.3 }, (view) => {
      paintSkin(view);
      drawFolds(viewFace(restingFrame(), view), true);
      // Hair throws a shadow on the skin beneath it, and lies at nearly its depth.
      paintRoots(view, art);
    })),
    nose: plate({ left: -0.42, right: 0.42, bottom: -1, top: 0.4 }, paintNose, true),
    iris: plate(ballBox, paintBall),
    teeth: plate({ left: -0.6, right: 0.6, bottom: -1, top: 0.3 }, paintTeeth),
    lips: plate({ left: -1.1, right: 1.1, bottom: -1.3, top: 1.3 }, paintLips),
    neck: yield* filling(plate({ left: -1.7, right: 1.7, bottom: -3.6, top: -0.5 }, paintNeck)),
    fits: skinFits(styled.rest),
    beard: hasBeard(fixed) ? { plate: yield* filling(plate({ left: -1.35, right: 1.35, bottom: -2.15, top: 0.4 }, paintBeard, true)), fit: beardFit(styled.rest) } : undefined,
    hairBehind: layer(art.behind, 5),
    hair: yield* filling(layer(art.front, 11)),
    ears: art.ears,
    knot: look.hair.style === 'bun',
    // Down to the canvas's edge, wherever a head that moves takes it.
    torso: yield* filling(bust({ half: 3.9, top: -1.68, bottom: -0.6 - (0.6 * height) / unit }, dress)),
    collarBack: bust({ half: 1.7, top: -1.3, bottom: -2.6 }, dressBehind),
  };
}
