import type { FloorMove, FloorPlace } from '../log/FloorLog.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What works inside the floor, and is drawn beside whose floor it serves. */
export type ChildName = 'endpoint' | 'backchannel' | 'overlap' | 'presence';

/** Units of the picture; about one to a CSS pixel on a phone. */
export const chart = { width: 360, height: 292 } as const;

const pill = { width: 104, height: 34 } as const;
const cell = { width: 112, height: 34 } as const;

/** The two parties: each holds the floor in two ways. */
export const parties = {
  learner: { x: 1, y: 66, width: 128, height: 138 },
  persona: { x: 231, y: 66, width: 128, height: 138 },
} as const satisfies Record<string, Box>;

/** Where each state lies: open above, contested below, the learner left, the persona right. */
export const nodes: Readonly<Record<FloorPlace, Box>> = {
  'open': { ...pill, x: 128, y: 4 },
  'learner.speaking': { ...pill, x: 13, y: 96 },
  'learner.pausing': { ...pill, x: 13, y: 156 },
  'persona.speaking': { ...pill, x: 243, y: 96 },
  'persona.yielding': { ...pill, x: 243, y: 156 },
  'contested': { ...pill, x: 128, y: 236 },
};

/** The floor's parts, in the corners that the states leave free. */
export const children: Readonly<Record<ChildName, Box>> = {
  endpoint: { ...cell, x: 1, y: 214 },
  backchannel: { ...cell, x: 1, y: 256 },
  overlap: { ...cell, x: 247, y: 214 },
  presence: { ...cell, x: 247, y: 256 },
};

/** Ways from one place to another as paths; a party's states share the ways to the outside. */
export const edges = {
  'open>learner': 'M128 15C82 15 52 30 52 63',
  'learner>open': 'M80 66C80 44 98 28 125 28',
  'open>persona': 'M232 15C278 15 308 30 308 63',
  'persona>open': 'M280 66C280 44 262 28 235 28',
  'persona>learner': 'M231 113H132',
  'persona>contested': 'M231 148C206 148 195 186 195 233',
  'contested>persona': 'M216 236C216 204 216 176 228 171',
  'learner>contested': 'M129 148C154 148 165 186 165 233',
  'contested>learner': 'M144 236C144 204 144 176 132 171',
  'learner.speaking>learner.pausing': 'M51 130V153',
  'learner.pausing>learner.speaking': 'M79 156V133',
  'persona.speaking>persona.yielding': 'M295 130V153',
} as const satisfies Record<string, string>;

export type EdgeName = keyof typeof edges;

const partyOf = (place: FloorPlace): string => place.split('.')[0]!;

/** The way that a move went; undefined where the chart has none. */
export function edgeOf({ from, to }: Pick<FloorMove, 'from' | 'to'>): EdgeName | undefined {
  const inside = partyOf(from) === partyOf(to);
  const name = inside ? `${from}>${to}` : `${partyOf(from)}>${partyOf(to)}`;
  return name in edges ? (name as EdgeName) : undefined;
}
