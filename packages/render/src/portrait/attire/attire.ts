import type { FixedView } from '../FaceView.ts';
import type { AttireStyle } from '../Look.ts';
import { clothOf, fillBody, necklines, seam, sit, type Cloth } from './cloth.ts';
import { band, collarBehind, foldedCollar, lapels, placket, shirtCollar, stand, tie } from './parts.ts';

/** Draws clothes from what they are made of. */
type Dress = (view: FixedView, outer: Cloth, inner: Cloth) => void;

/** A buttoned shirt, seen whole or beneath something. */
function shirt(view: FixedView, cloth: Cloth, spread: number, narrow?: number): void {
  fillBody(view, cloth, necklines.collar, narrow);
  placket(view, cloth);
  shirtCollar(view, cloth, spread);
}

function jacket(view: FixedView, cloth: Cloth): void {
  fillBody(view, cloth, necklines.jacket);
  lapels(view, cloth);
}

function sweater(view: FixedView, cloth: Cloth, neckline: readonly number[], width: number): void {
  fillBody(view, cloth, neckline);
  band(view, cloth, neckline, width);
}

const white = clothOf('#e9edf2');
const under = 0.7;

const fronts: Readonly<Record<AttireStyle, Dress>> = {
  'crew-neck': (view, outer) => sweater(view, outer, necklines.crew, 0.15),
  blouse: (view, outer) => sweater(view, outer, necklines.vee, 0.14),
  scrubs: (view, outer, inner) => {
    fillBody(view, inner, necklines.crew, under);
    sweater(view, outer, necklines.vee, 0.16);
  },
  shirt: (view, outer) => shirt(view, outer, 1.3),
  'zip-sweater': (view, outer, inner) => {
    shirt(view, inner, 1.1, under);
    fillBody(view, outer, necklines.zip);
    seam(view.pen, [0, -3.5, 0, -8], outer.deep, 0.8, 0.06);
    foldedCollar(view, outer, 1);
  },
  hoodie: (view, outer, inner) => {
    fillBody(view, inner, necklines.crew, under);
    band(view, inner, necklines.crew, 0.1);
    fillBody(view, outer, necklines.zip);
    foldedCollar(view, outer, 1.26);
    for (const x of [-0.3, 0.3]) {
      seam(view.pen, [x, -3.24, x * 1.2, -3.6, x * 1.1, -4.6], inner.light, 1, 0.05);
    }
  },
  blazer: (view, outer, inner) => {
    fillBody(view, inner, necklines.scoop, under);
    jacket(view, outer);
  },
  suit: (view, outer, inner) => {
    shirt(view, white, 0.95, under);
    tie(view, inner);
    jacket(view, outer);
  },
  turtleneck: (view, outer) => {
    fillBody(view, outer, necklines.crew);
    stand(view, outer);
  },
};

/** Draws what is worn, from the neck down, where the pen is in the torso's space. */
export function dress(view: FixedView): void {
  sit(view.pen, view);
  const { style, outer, inner } = view.look.attire;
  fronts[style](view, clothOf(outer), clothOf(inner));
}

/** Draws what of it shows behind the neck, likewise. */
export function dressBehind(view: FixedView): void {
  sit(view.pen, view);
  const { style, outer, inner } = view.look.attire;
  collarBehind(view, style === 'suit' ? white : clothOf(style === 'zip-sweater' ? inner : outer), style === 'hoodie' ? 1.25 : style === 'turtleneck' ? 0.88 : 1);
}
