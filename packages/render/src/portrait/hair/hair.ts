import type { FaceView } from '../FaceView.ts';
import type { HairStyle } from '../Look.ts';
import { drawBob, drawBobBehind } from './bobHair.ts';
import { drawCroppedHair } from './croppedHair.ts';
import { drawCurlsBehind, drawCurlsInFront } from './curlyHair.ts';
import { drawShortHair } from './shortHair.ts';

interface Hair {
  /** Behind head, neck and body. */
  readonly behind: (view: FaceView) => void;
  readonly front: (view: FaceView) => void;
}

const nothing = () => {};

/** How each hair style is drawn. */
export const hairStyles: Readonly<Record<HairStyle, Hair>> = {
  short: { behind: nothing, front: (view) => drawShortHair(view) },
  cropped: { behind: nothing, front: drawCroppedHair },
  curly: { behind: drawCurlsBehind, front: drawCurlsInFront },
  bob: { behind: drawBobBehind, front: drawBob },
  bald: { behind: nothing, front: nothing },
};
