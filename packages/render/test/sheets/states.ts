import type { Attitude, Cue, PlaybackPosition } from '@parley/engine';
import type { Canvas } from '@napi-rs/canvas';
import { resolve } from 'node:path';
import { between, seededRandom, type Random } from '../../src/animator/random.ts';
import { createAnimator, type FaceFrame } from '../../src/index.ts';
import { defaultLooks, type LookId } from '../../src/portrait/index.ts';
import { coarsen } from './coarsen.ts';
import { drawSheet } from './drawSheet.ts';

/** States of a conversation that a viewer should tell apart by how the face moves. */
export const shownStates = ['listening', 'thinking', 'speaking', 'holdingBack', 'yielding', 'waiting', 'wrappingUp'] as const;
export type ShownState = (typeof shownStates)[number];

/** Where the strips are kept for readers. */
export const stripFolder = resolve(import.meta.dirname, '../../../../docs/sheets');

/** Frames of a strip, and the milliseconds they are spread over. */
export const stripFrames = 12;
const span = 4000;
/** Milliseconds into the talk at which a strip begins. */
const begins = 3000;

const attitude = (name: Attitude): Cue => ({ kind: 'attitude', attitude: name });
const phones = ['b', 'ah', 't', 'f', 'ao', 'r', 'm', 'iy', 'dh', 'ae', 't', 'w', 'aa', 'z', 't', 'uw', 'l', 'ey', 't', 'w', 'iy', 'n', 'ow', 'p', 'l', 'ae', 'n'] as const;
/** Some sentence, at some pace: no two strips say the same in the same frames. */
function sentence(random: Random) {
  const from = Math.floor(random() * phones.length);
  const ms = between(random, 70, 105);
  return {
    utterance: 'u',
    phones: Array.from({ length: 80 }, (_, i) => ({ phone: phones[(i + from) % phones.length]!, start: i * ms, end: (i + 1) * ms })),
    words: Array.from({ length: 22 }, (_, i) => ({ text: ['but', 'for', 'me', 'that', 'delivery', 'was', 'difficult'][(i + from) % 7]!, start: i * 3.4 * ms, end: (i + 1) * 3.4 * ms - 10 })),
  };
}
/** The utterance plays from here on; a yielding persona is cut off, and has given the floor over so much later. */
const speaks = begins - 400;
const handsOver = 900;

/** What leads to each state, and what happens in it, sooner in one strip than in the next. */
function leadsTo(state: ShownState, cutOff: number, random: Random): readonly (readonly [at: number, cue: Cue])[] {
  const after = (least: number, most: number) => begins + between(random, least, most);
  switch (state) {
    // Such cues as the floor gives a listener.
    case 'listening':
      return [[0, attitude('attending')], [after(100, 1100), { kind: 'nod', depth: 'slight' }], [after(1300, 2200), { kind: 'raiseBrows', strength: 0.4 }], [after(2400, 3300), { kind: 'nod', depth: 'slight' }]];
    case 'thinking':
      return [[0, attitude('attending')], [after(-200, 200), attitude('thinking')]];
    case 'speaking':
      return [[0, attitude('thinking')], [speaks, attitude('speaking')]];
    case 'holdingBack':
      return [[0, attitude('attending')], [after(-700, -100), attitude('holdingBack')]];
    case 'yielding':
      return [[0, attitude('attending')], [speaks - 100, attitude('speaking')], [cutOff, attitude('yielding')], [cutOff + handsOver, attitude('attending')]];
    case 'waiting':
      return [[0, attitude('speaking')], [after(-2000, -1200), attitude('waiting')]];
    case 'wrappingUp':
      return [[0, attitude('waiting')], [after(-500, 200), attitude('wrappingUp')]];
  }
}

/** A seed for each state and persona, the same ever after: strips that share one move alike, and would be told apart too easily. */
export function stripSeed(state: ShownState, look: LookId): number {
  return [...`${state} ${look}`].reduce((sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt(0)) >>> 0, 7);
}

/** Twelve frames over four seconds of a state, as the animator moves them. */
export function stripOf(state: ShownState, seed: number): FaceFrame[] {
  const animator = createAnimator({ seed });
  const random = seededRandom(seed);
  animator.mouth(sentence(random));
  const cutOff = begins + between(random, 400, 1500);
  for (const [at, cue] of leadsTo(state, cutOff, random)) animator.cue(cue, at);
  const voiced = state === 'speaking' ? Infinity : state === 'yielding' ? cutOff + 120 : -Infinity;
  const frames: FaceFrame[] = [];
  const rate = 60;
  const each = Math.round((span * rate) / 1000 / stripFrames);
  for (let i = 0; frames.length < stripFrames; i += 1) {
    const at = (i * 1000) / rate;
    const position: PlaybackPosition | undefined = at >= speaks && at < voiced ? { utterance: 'u', ms: at - speaks, playing: true } : undefined;
    const frame = animator.frame(at, position, { learnerVoice: state === 'listening' || (state === 'yielding' && at > cutOff - 300) });
    if (at >= begins && (i - Math.ceil((begins * rate) / 1000)) % each === 0) frames.push(frame);
  }
  return frames;
}

/** A strip as one picture, left to right and top to bottom. */
export function drawStrip(state: ShownState, look: LookId = 'rosa', seed = stripSeed(state, look)): Canvas {
  const cells = stripOf(state, seed).map((frame) => ({ look: defaultLooks[look], frame }));
  return coarsen(drawSheet(cells, { columns: 4, width: 320, height: 232, crop: { x: 0.16, y: 0, width: 0.68, height: 0.96 } }), 6);
}
