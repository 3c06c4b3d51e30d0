import { mix } from '../colour.ts';
import type { FixedView } from '../FaceView.ts';
import type { AttireStyle } from '../Look.ts';
import { clothOf, fillBody, necklines, seam, wholeLine } from './cloth.ts';
import { collarBehind, foldedCollar, lapels, placket, ribbing, shirtCollar, stand, tie, zip } from './parts.ts';

interface Attire {
  /** What shows behind the neck. */
  readonly behind: (view: FixedView) => void;
  readonly front: (view: FixedView) => void;
}

const outerOf = (view: FixedView) => clothOf(view.look.attire.outer);
const innerOf = (view: FixedView) => clothOf(view.look.attire.inner);
const outerBehind = (view: FixedView) => collarBehind(view, outerOf(view));

/** How each kind of clothes is drawn. */
export const attire: Readonly<Record<AttireStyle, Attire>> = {
  'crew-neck': {
    behind: outerBehind,
    front: (view) => {
      fillBody(view, outerOf(view), necklines.crew);
      ribbing(view, outerOf(view), necklines.crew, 0.13);
    },
  },
  blouse: {
    behind: () => {},
    front: (view) => {
      const cloth = outerOf(view);
      fillBody(view, cloth, necklines.vee);
      seam(view.pen, wholeLine(necklines.vee), cloth.light, 0.7, 0.05);
      seam(view.pen, wholeLine(necklines.vee.map((value, i) => (i % 2 === 1 ? value - 0.06 : value))), cloth.deep, 0.4, 0.018);
    },
  },
  scrubs: {
    behind: outerBehind,
    front: (view) => {
      const cloth = outerOf(view);
      fillBody(view, innerOf(view), necklines.crew);
      fillBody(view, cloth, necklines.vee);
      ribbing(view, { ...cloth, base: mix(cloth.base, cloth.deep, 0.16) }, necklines.vee, 0.15);
    },
  },
  shirt: {
    behind: outerBehind,
    front: (view) => {
      fillBody(view, outerOf(view), necklines.collar);
      placket(view, outerOf(view));
      shirtCollar(view, outerOf(view), 1.2);
    },
  },
  'zip-sweater': {
    behind: (view) => collarBehind(view, innerOf(view)),
    front: (view) => {
      fillBody(view, innerOf(view), necklines.collar);
      placket(view, innerOf(view));
      shirtCollar(view, innerOf(view), 1);
      fillBody(view, outerOf(view), [1.04, -1.98, 0.9, -2.4, 0.56, -2.98, 0, -3.6]);
      zip(view, outerOf(view), -3.5);
      foldedCollar(view, outerOf(view), 0, -3.5);
    },
  },
  hoodie: {
    behind: (view) => collarBehind(view, outerOf(view), 0.1),
    front: (view) => {
      fillBody(view, innerOf(view), necklines.crew);
      ribbing(view, innerOf(view), necklines.crew, 0.1);
      fillBody(view, outerOf(view), [1.0, -1.96, 0.9, -2.3, 0.6, -2.74, 0, -3.2]);
      foldedCollar(view, outerOf(view), 0.34, -3.16);
      for (const side of [-1, 1]) {
        seam(view.pen, [side * 0.3, -3.1, side * 0.34, -3.5, side * 0.31, -4.3], outerOf(view).deep, 0.5, 0.06);
        seam(view.pen, [side * 0.3, -3.08, side * 0.33, -3.5, side * 0.3, -4.3], innerOf(view).light, 0.95, 0.04);
      }
    },
  },
  blazer: {
    behind: outerBehind,
    front: (view) => {
      fillBody(view, innerOf(view), necklines.scoop);
      fillBody(view, outerOf(view), necklines.jacket);
      lapels(view, outerOf(view), innerOf(view));
    },
  },
  suit: {
    behind: (view) => collarBehind(view, clothOf('#eef1f4')),
    front: (view) => {
      const white = clothOf('#e9edf2');
      fillBody(view, white, necklines.collar);
      shirtCollar(view, white, 0.95);
      tie(view, innerOf(view));
      fillBody(view, outerOf(view), necklines.jacket);
      lapels(view, outerOf(view), white);
    },
  },
  turtleneck: {
    behind: (view) => collarBehind(view, outerOf(view), 0.26),
    front: (view) => {
      fillBody(view, outerOf(view), necklines.high);
      stand(view, outerOf(view));
    },
  },
};
