import type { Attitude, Cue, Expression } from '@parley/engine';
import { describe, expect, it } from 'vitest';
import { coefficientIndex as at, type CoefficientName } from '../coefficients/coefficientNames.ts';
import type { FaceFrame } from '../coefficients/FaceFrame.ts';
import { deformLandmarks, landmarkCount } from '../geometry/deformLandmarks.ts';
import { createAnimator } from './createAnimator.ts';

/** Frames of an attitude held for a while, at 50 a second. */
function held(attitude: Attitude, seconds: number, seed = 5): FaceFrame[] {
  const animator = createAnimator({ seed });
  animator.cue({ kind: 'attitude', attitude }, 0);
  return Array.from({ length: seconds * 50 }, (_, i) => animator.frame(i * 20));
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const onLearner = ({ gaze }: FaceFrame) => Math.hypot(gaze.yaw, gaze.pitch) <= 5;

function blinksIn(frames: readonly FaceFrame[]): number {
  return frames.filter(({ weights }, i) => weights[at.eyeBlinkLeft]! > 0.8 && (frames[i - 1]?.weights[at.eyeBlinkLeft] ?? 1) <= 0.8).length;
}

describe('the animator over ten minutes', { timeout: 60_000 }, () => {
  it.each([
    ['attending', 0.83, 0.99],
    ['speaking', 0.48, 0.78],
    ['thinking', 0, 0.4],
  ] as const)('looks at the learner about as much as people do while %s', (attitude, least, most) => {
    const share = mean(held(attitude, 600).map((frame) => (onLearner(frame) ? 1 : 0)));
    expect(share).toBeGreaterThan(least);
    expect(share).toBeLessThan(most);
  });

  it.each([
    ['attending', 10, 26],
    ['speaking', 17, 32],
    ['thinking', 6, 17],
  ] as const)('blinks as often as people do while %s', (attitude, least, most) => {
    const rate = blinksIn(held(attitude, 600)) / 10;
    expect(rate).toBeGreaterThanOrEqual(least);
    expect(rate).toBeLessThanOrEqual(most);
  });

  it('closes faster than it opens in a blink, and closes fully', () => {
    const frames = held('attending', 60);
    const lids = frames.map(({ weights }) => weights[at.eyeBlinkLeft]!);
    const top = lids.findIndex((lid) => lid > 0.99);
    expect(top).toBeGreaterThan(0);
    let from = top;
    while (lids[from]! > 0.05) from -= 1;
    let to = top;
    while (lids[to]! > 0.05) to += 1;
    expect(to - top).toBeGreaterThan((top - from) * 1.2);
  });

  it('meets the eyes within the tolerance of eye contact when it looks at the learner', () => {
    const frames = held('holdingBack', 60).slice(100);
    const resting = frames.filter((frame, i) => {
      const last = frames[i - 1];
      return last && onLearner(frame) && Math.hypot(frame.gaze.yaw - last.gaze.yaw, frame.gaze.pitch - last.gaze.pitch) < 0.01;
    });
    expect(resting.length).toBeGreaterThan(1000);
    for (const { gaze } of resting) expect(Math.hypot(gaze.yaw, gaze.pitch)).toBeLessThanOrEqual(1.2);
  });
});

describe('attitudes', { timeout: 60_000 }, () => {
  const portrait = (attitude: Attitude) => {
    const frames = held(attitude, 20).slice(200);
    const weight = (index: number) => mean(frames.map(({ weights }) => weights[index]!));
    return {
      gaze: mean(frames.map((frame) => (onLearner(frame) ? 1 : 0))) * 3,
      browsUp: weight(at.browInnerUp) * 5,
      browsDown: weight(at.browDownLeft) * 5,
      lean: mean(frames.map(({ head }) => head.z)) * 6,
      pitch: mean(frames.map(({ head }) => head.pitch)) / 3,
      roll: mean(frames.map(({ head }) => head.roll)) / 3,
    };
  };

  it('differ visibly from one another', () => {
    const names: Attitude[] = ['attending', 'holdingBack', 'thinking', 'waiting', 'absent'];
    const faces = names.map(portrait);
    names.forEach((a, i) => {
      names.slice(i + 1).forEach((b, k) => {
        const [one, other] = [faces[i]!, faces[i + 1 + k]!];
        const apart = Math.hypot(...Object.keys(one).map((key) => one[key as keyof typeof one] - other[key as keyof typeof one]));
        expect(apart, `${a} and ${b}`).toBeGreaterThan(1);
      });
    });
  });

  it('holds back with a slow slight nod', () => {
    const pitches = held('holdingBack', 20).slice(150).map(({ head }) => head.pitch);
    expect(Math.max(...pitches) - Math.min(...pitches)).toBeGreaterThan(1.5);
    expect(Math.max(...pitches) - Math.min(...pitches)).toBeLessThan(6);
  });
});

describe('holding back', { timeout: 60_000 }, () => {
  const seconds = 120;
  const [waits, listens] = (['holdingBack', 'attending'] as const).map((attitude) => held(attitude, seconds));
  const settled = (frames: readonly FaceFrame[], of: (frame: FaceFrame) => number) => mean(frames.slice(150).map(of));

  it('is told from listening by lips held together, no smile, and the chin a little down', () => {
    const press = ({ weights }: FaceFrame) => weights[at.mouthPressLeft]!;
    const smile = ({ weights }: FaceFrame) => weights[at.mouthSmileLeft]!;
    expect(settled(waits!, press) - settled(listens!, press)).toBeGreaterThan(0.3);
    expect(settled(listens!, smile) - settled(waits!, smile)).toBeGreaterThan(0.2);
    expect(settled(listens!, ({ head }) => head.pitch) - settled(waits!, ({ head }) => head.pitch)).toBeGreaterThan(2.5);
  });

  it('blinks less often and more slowly, and its eyes stay', () => {
    const shut = (frames: readonly FaceFrame[]) => frames.filter(({ weights }) => weights[at.eyeBlinkLeft]! > 0.3).length / blinksIn(frames);
    expect(blinksIn(waits!)).toBeLessThan(blinksIn(listens!) * 0.85);
    expect(shut(waits!)).toBeGreaterThan(shut(listens!) * 1.25);
    expect(mean(waits!.map((frame) => (onLearner(frame) ? 1 : 0)))).toBeGreaterThan(0.95);
  });

  it('has an answer on the lips: they part, and close again without a word', () => {
    const apart = held('holdingBack', 30).map(({ weights }) => weights[at.jawOpen]!);
    const together = held('holdingBack', 30).map(({ weights }) => weights[at.mouthRollLower]!);
    const parts = apart.filter((jaw, i) => jaw > 0.04 && apart[i - 1]! <= 0.04).length;
    expect(parts).toBeGreaterThanOrEqual(5);
    expect(parts).toBeLessThanOrEqual(10);
    expect(mean(apart.map((jaw) => (jaw > 0.02 ? 1 : 0)))).toBeLessThan(0.4);
    expect(Math.max(...apart)).toBeLessThan(0.1);
    // Where they part nothing presses them together.
    apart.forEach((jaw, i) => expect(jaw > 0.05 && together[i]! > 0.3).toBe(false));
  });

  it('lifts its chin a little each time', () => {
    const frames = held('holdingBack', 60);
    const begins = frames.flatMap(({ weights }, i) => (i > 200 && weights[at.jawOpen]! > 0.04 && frames[i - 1]!.weights[at.jawOpen]! <= 0.04 ? [i] : []));
    const lifts = begins.slice(0, -1).map((i) => Math.max(...frames.slice(i, i + 40).map(({ head }) => head.pitch)) - frames[i - 10]!.head.pitch);
    expect(lifts.length).toBeGreaterThan(7);
    expect(mean(lifts)).toBeGreaterThan(1);
    expect(mean(lifts)).toBeLessThan(3);
  });

  it('nods once, and then keeps its head still', () => {
    const turned = (frames: readonly FaceFrame[]) => {
      const settledHeads = frames.slice(150, 350).map(({ head }) => [head.yaw, head.pitch, head.roll] as const);
      return Math.hypot(...[0, 1, 2].map((axis) => Math.max(...settledHeads.map((head) => head[axis]!)) - Math.min(...settledHeads.map((head) => head[axis]!))));
    };
    expect(turned(waits!)).toBeLessThan(turned(listens!) * 0.75);
  });

  it('shows nothing of itself in a pause that is over within a tenth of a second', () => {
    const pitch = (asked: readonly (readonly [number, Attitude])[]) => {
      const animator = createAnimator({ seed: 5 });
      animator.cue({ kind: 'attitude', attitude: 'attending' }, 0);
      for (const [when, attitude] of asked) animator.cue({ kind: 'attitude', attitude }, when);
      return Array.from({ length: 6000 / 20 }, (_, i) => animator.frame(i * 20).head.pitch);
    };
    const listens = pitch([]);
    const lowered = pitch([[3000, 'holdingBack'], [3108, 'attending']]).map((value, i) => listens[i]! - value);
    expect(Math.max(...lowered)).toBeLessThan(1.5);
  });

  it('begins with a slight nod', () => {
    const pitch = (attitude: Attitude) => {
      const animator = createAnimator({ seed: 5 });
      animator.cue({ kind: 'attitude', attitude: 'attending' }, 0);
      animator.cue({ kind: 'attitude', attitude }, 3000);
      return Array.from({ length: 5000 / 20 }, (_, i) => animator.frame(i * 20).head.pitch).slice(150);
    };
    const [nods, listening] = [pitch('holdingBack'), pitch('attending')];
    const lowered = nods.map((value, i) => listening[i]! - value);
    // It comes up again from its lowest point.
    const lowest = Math.max(...lowered.slice(0, 65));
    expect(lowest).toBeGreaterThan(4.5);
    expect(lowest - Math.min(...lowered.slice(70, 100))).toBeGreaterThan(1);
  });
});

describe('giving way', () => {
  const cut = (asked: readonly (readonly [number, Attitude])[], to = 9000) => {
    const animator = createAnimator({ seed: 3 });
    animator.cue({ kind: 'attitude', attitude: 'speaking' }, 0);
    for (const [when, attitude] of asked) animator.cue({ kind: 'attitude', attitude }, when);
    return Array.from({ length: to / 20 }, (_, i) => animator.frame(i * 20));
  };
  const wide = (frames: readonly FaceFrame[], when: number) => frames[when / 20]!.weights[at.eyeWideLeft]!;

  it('is a start that passes within a second or so, whatever is asked again; then the persona listens', () => {
    const frames = cut([[3000, 'yielding'], [5000, 'yielding']]);
    expect(Math.max(...[3300, 3500, 3700].map((when) => wide(frames, when)))).toBeGreaterThan(0.25);
    for (const when of [4800, 5300, 6000, 8000]) expect(wide(frames, when)).toBeLessThan(0.05);
    expect(frames.at(-1)!.weights[at.mouthSmileLeft]!).toBeGreaterThan(0.15);
  });

  it('is seen as long when the floor has gone on within a quarter of a second, and at once no more when the persona speaks', () => {
    const [passing, listening] = [cut([[3000, 'yielding'], [3244, 'attending']]), cut([[3000, 'yielding']])];
    for (const when of [3300, 3600, 3900, 4200, 5000]) expect(Math.abs(wide(passing, when) - wide(listening, when))).toBeLessThan(0.02);
    const resumed = cut([[3000, 'yielding'], [3244, 'speaking']]);
    expect(wide(resumed, 3800)).toBeLessThan(wide(listening, 3800) * 0.7);
  });

  it('may come again once something else was done', () => {
    const frames = cut([[3000, 'yielding'], [5000, 'speaking'], [7000, 'yielding']]);
    expect(Math.max(...[7300, 7500, 7700].map((when) => wide(frames, when)))).toBeGreaterThan(0.25);
  });

  it('hardly throws the head back', () => {
    const [stopped, spoken] = [cut([[3000, 'yielding']]), cut([])];
    for (let i = 150; i < 250; i += 1) expect(stopped[i]!.head.z).toBeGreaterThan(-0.5);
    const back = stopped.slice(150, 200).map(({ head }, i) => head.pitch - spoken[150 + i]!.head.pitch);
    expect(mean(back)).toBeLessThan(4);
  });
});

describe('feelings', () => {
  const face = (expression: Expression, strength: number) => {
    const animator = createAnimator({ seed: 4 });
    animator.cue({ kind: 'express', expression, strength }, 0);
    return Array.from({ length: 150 }, (_, i) => animator.frame(i * 20)).at(-1)!;
  };

  it('are read at .6: anger lowers the brows, tightens the lids and presses the lips thin, chin down and out', () => {
    const [plain, shown] = [face('anger', 0), face('anger', 0.6)];
    const more = (name: CoefficientName) => shown.weights[at[name]]! - plain.weights[at[name]]!;
    for (const name of ['browDownLeft', 'eyeSquintLeft', 'mouthPressLeft'] as const) expect(more(name), `${name}`).toBeGreaterThan(0.5);
    for (const name of ['mouthRollUpper', 'mouthRollLower', 'noseSneerLeft', 'jawForward'] as const) expect(more(name), `${name}`).toBeGreaterThan(0.25);
    expect(plain.head.pitch - shown.head.pitch).toBeGreaterThan(4);
    expect(shown.head.z - plain.head.z).toBeGreaterThan(0.15);
  });

  it('are seven that differ at .6, in the face alone', () => {
    const names = ['happy', 'sad', 'surprise', 'anger', 'concern', 'interest', 'skeptical'] as const satisfies readonly Expression[];
    const faces = names.map((name) => deformLandmarks(face(name, 0.6).weights));
    names.forEach((a, i) => {
      names.slice(i + 1).forEach((b, k) => {
        const [one, other] = [faces[i]!, faces[i + 1 + k]!];
        // Hundredths of the distance between the eyes, the root mean square of all landmarks.
        const apart = Math.sqrt(one.reduce((sum, value, axis) => sum + (axis % 3 < 2 ? (value - other[axis]!) ** 2 : 0), 0) / landmarkCount) * 100;
        expect(apart, `${a} and ${b}`).toBeGreaterThan(1.45);
      });
    });
  });

  it.each(['anger', 'concern', 'interest'] as const)('add up with holding back to a posture that stays within bounds (%s)', (expression) => {
    const animator = createAnimator({ seed: 4, temperament: { expressiveness: 1, composure: 1, energy: 0.1 } });
    animator.cue({ kind: 'attitude', attitude: 'holdingBack' }, 0);
    animator.cue({ kind: 'express', expression, strength: 1 }, 0);
    for (let i = 0; i < 250; i += 1) {
      const { head } = animator.frame(i * 20);
      // The first nod, a lifted chin and a little wandering come on top.
      expect(Math.abs(head.roll)).toBeLessThan(14.5);
      expect(head.pitch).toBeGreaterThan(-17);
      expect(head.z).toBeLessThan(1);
    }
  });

  it('show interest with open eyes, lifted brows, a head that comes closer, and no more than the breath of a smile', () => {
    const [plain, shown] = [face('interest', 0), face('interest', 0.6)];
    const more = (name: 'browInnerUp' | 'browOuterUpLeft' | 'eyeWideLeft' | 'mouthSmileLeft' | 'cheekSquintLeft') => shown.weights[at[name]]! - plain.weights[at[name]]!;
    for (const name of ['browInnerUp', 'browOuterUpLeft', 'eyeWideLeft'] as const) expect(more(name), `${name}`).toBeGreaterThan(0.2);
    expect(more('mouthSmileLeft')).toBeLessThan(0.16);
    expect(more('cheekSquintLeft')).toBeLessThan(0.01);
    expect(shown.head.z - plain.head.z).toBeGreaterThan(0.25);
    expect(shown.head.roll - plain.head.roll).toBeGreaterThan(1.5);
  });
});

describe('attitudes and feelings', () => {
  it('listens with a hint of a smile, and without one to what makes it angry', () => {
    const smileAfter = (cue?: Cue) => {
      const animator = createAnimator({ seed: 2 });
      animator.cue({ kind: 'attitude', attitude: 'attending' }, 0);
      if (cue) animator.cue(cue, 100);
      for (let now = 0; now < 3000; now += 100) animator.frame(now);
      return animator.frame(3000).weights[at.mouthSmileLeft]!;
    };
    expect(smileAfter()).toBeGreaterThan(0.15);
    expect(smileAfter({ kind: 'express', expression: 'anger', strength: 0.4 })).toBeLessThan(0.03);
  });
});

describe('cues', () => {
  const after = (cue: Parameters<ReturnType<typeof createAnimator>['cue']>[0], ms: number) => {
    const plain = createAnimator({ seed: 2 });
    const cued = createAnimator({ seed: 2 });
    cued.cue(cue, 1000);
    const difference = { pitch: 0, yaw: 0, roll: 0, brow: 0, jaw: 0, breath: 0, gaze: 0, smile: 0 };
    for (let now = 0; now <= 1000 + ms; now += 20) {
      const [a, b] = [plain.frame(now), cued.frame(now)];
      difference.pitch = Math.max(difference.pitch, a.head.pitch - b.head.pitch);
      difference.yaw = Math.max(difference.yaw, Math.abs(a.head.yaw - b.head.yaw));
      difference.roll = Math.max(difference.roll, Math.abs(a.head.roll - b.head.roll));
      difference.brow = Math.max(difference.brow, b.weights[at.browOuterUpLeft]! - a.weights[at.browOuterUpLeft]!);
      difference.jaw = Math.max(difference.jaw, b.weights[at.jawOpen]! - a.weights[at.jawOpen]!);
      difference.breath = Math.max(difference.breath, b.breath - a.breath);
      difference.gaze = Math.max(difference.gaze, Math.hypot(a.gaze.yaw - b.gaze.yaw, a.gaze.pitch - b.gaze.pitch));
      difference.smile = Math.max(difference.smile, b.weights[at.mouthSmileLeft]! - a.weights[at.mouthSmileLeft]!);
    }
    return difference;
  };

  it('nods deeper for a full nod than for a slight one', () => {
    expect(after({ kind: 'nod', depth: 'slight' }, 1500).pitch).toBeGreaterThan(2);
    expect(after({ kind: 'nod', depth: 'full' }, 1500).pitch).toBeGreaterThan(after({ kind: 'nod', depth: 'slight' }, 1500).pitch + 1.5);
  });

  it('shakes, tilts, raises brows, looks away, breathes in and smiles when told to', () => {
    expect(after({ kind: 'shake' }, 1500).yaw).toBeGreaterThan(3);
    expect(after({ kind: 'tilt' }, 1500).roll).toBeGreaterThan(4);
    expect(after({ kind: 'raiseBrows', strength: 1 }, 1000).brow).toBeGreaterThan(0.5);
    expect(after({ kind: 'avertGaze', direction: 'left', forMs: 900 }, 900).gaze).toBeGreaterThan(10);
    expect(after({ kind: 'prepareToSpeak' }, 600)).toMatchObject({ jaw: expect.closeTo(0.06, 1) });
    expect(after({ kind: 'express', expression: 'happy', strength: 0.8 }, 1200).smile).toBeGreaterThan(0.25);
    expect(after({ kind: 'emphasise', strength: 1 }, 700).pitch).toBeGreaterThan(2);
  });

  it('lets a passing expression go', () => {
    const animator = createAnimator({ seed: 2 });
    animator.cue({ kind: 'express', expression: 'happy', strength: 1, forMs: 800 }, 500);
    const smile = Array.from({ length: 250 }, (_, i) => animator.frame(i * 20).weights[at.mouthSmileLeft]!);
    const before = smile[24]!;
    expect(Math.max(...smile)).toBeGreaterThan(before + 0.4);
    expect(Math.abs(smile.at(-1)! - before)).toBeLessThan(0.08);
  });
});
