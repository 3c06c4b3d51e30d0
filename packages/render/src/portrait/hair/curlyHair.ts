import { seededRandom } from '../../animator/random.ts';
import { css, mix } from '../colour.ts';
import type { FaceView } from '../FaceView.ts';

interface Curl {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly radius: number;
  readonly turn: number;
}

const around = (seed: number, count: number, where: (t: number, random: () => number) => readonly [number, number, number, number]): readonly Curl[] => {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, i) => {
    const [x, y, z, radius] = where(i / (count - 1), random);
    return { x, y, z, radius: radius * (0.8 + 0.4 * random()), turn: random() * 2 * Math.PI };
  });
};

/** The mass behind the head, down to the shoulders. */
const back = around(3, 40, (t, random) => {
  const angle = Math.PI * (-0.32 + 1.64 * t);
  const out = 0.72 + 0.36 * random();
  const wide = 1.72 - 0.1 * Math.max(0, -Math.sin(angle));
  return [Math.cos(angle) * wide * out, 0.25 + Math.sin(angle) * (Math.sin(angle) > 0 ? 1.78 : 2.2) * out, -1.0, 0.36];
});
/** The cap over the skull and beside the face. */
const front = around(11, 46, (t, random) => {
  const angle = Math.PI * (-0.2 + 1.4 * t);
  const out = random();
  const low = Math.max(0, -Math.sin(angle));
  return [Math.cos(angle) * (1.3 + 0.3 * out + 0.1 * low), 0.26 + Math.sin(angle) * (1.2 + 0.52 * out), -0.42 - 0.3 * out, 0.22];
});
/** Curls that fall over the hairline. */
const fringe = around(29, 22, (t, random) => {
  const x = -1.06 + 2.12 * t;
  return [x, 1.3 - 0.42 * x * x + 0.1 * random(), 0.12 - 0.36 * x * x, 0.15];
});

/** What lies behind head and neck. */
export function drawCurlsBehind(view: FaceView): void {
  mass(view, back, mix(view.palette.hairDeep, view.palette.hair, 0.35));
  curls(view, back, 0.5, 2);
}

/** What frames the face. */
export function drawCurlsInFront(view: FaceView): void {
  mass(view, front, view.palette.hair);
  const { soft, palette, project } = view;
  const [x, y] = project(-0.6, 1.6, -0.2);
  soft.dab(x, y, 0.9, 0.55, palette.hairLight, 0.3, -0.5);
  curls(view, front, 0.9);
  mass(view, fringe, mix(palette.hair, palette.hairDeep, 0.15));
  curls(view, fringe, 1);
}

function mass({ pen, project }: FaceView, list: readonly Curl[], colour: Parameters<typeof css>[0]): void {
  pen.fillStyle = css(colour);
  pen.beginPath();
  for (const { x, y, z, radius } of list) {
    const [px, py] = project(x, y, z);
    pen.moveTo(px + radius, py);
    pen.arc(px, py, radius, 0, 2 * Math.PI);
  }
  pen.fill();
}

/** Curls as loose arcs of many sizes, light only where they face the lamp. */
function curls({ pen, palette, project }: FaceView, list: readonly Curl[], lit: number, layers = 3): void {
  pen.lineCap = 'butt';
  const tones = [
    { colour: palette.hairDeep, alpha: 0.5, width: 0.06, at: 0.8, sweep: 2.4, turned: 3.6, every: () => true },
    { colour: mix(palette.hair, palette.hairLight, 0.5), alpha: 0.42 * lit, width: 0.055, at: 0.6, sweep: 2.6, turned: 1.2, every: () => true },
    { colour: palette.hairLight, alpha: 0.5 * lit, width: 0.024, at: 0.72, sweep: 1.5, turned: 1.6, every: ({ x, y }: Curl) => y - x > 0.2 },
  ];
  for (const { colour, alpha, width, at, sweep, turned, every } of tones.slice(0, layers)) {
    pen.strokeStyle = css(colour, alpha);
    pen.lineWidth = width;
    pen.beginPath();
    for (const curl of list) {
      if (!every(curl)) continue;
      const [px, py] = project(curl.x, curl.y, curl.z);
      const start = turned + (curl.turn - Math.PI) * 0.55;
      const radius = curl.radius * at * (0.75 + 0.08 * curl.turn);
      pen.moveTo(px + Math.cos(start) * radius, py + Math.sin(start) * radius);
      pen.arc(px, py, radius, start, start + sweep);
    }
    pen.stroke();
  }
}
