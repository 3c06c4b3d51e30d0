import { coefficientCount, coefficientNames, velocityLimits } from '@parley/render';

export const channelGroups = ['head', 'brows', 'eyes', 'cheeks', 'jaw', 'mouth'] as const;
export type ChannelGroup = (typeof channelGroups)[number];

/** One number of a frame. */
export interface Channel {
  /** A coefficient's name, or such as `head.yaw`. */
  readonly name: string;
  readonly group: ChannelGroup;
  /** Ends of its scale; coefficients are 0 to 1, turns degrees, travel inter-pupillary distances. */
  readonly low: number;
  readonly high: number;
  /** The fastest it may change, a second; Infinity where nothing holds it. */
  readonly fastest: number;
}

const groups: readonly (readonly [RegExp, ChannelGroup])[] = [[/^brow/, 'brows'], [/^eye/, 'eyes'], [/^jaw/, 'jaw'], [/^(mouth|tongue)/, 'mouth']];
const pose = (name: string, size: number, low = -size): Channel => ({ name, group: 'head', low, high: size, fastest: Infinity });

/** What a frame consists of, in the order in which a film keeps it. */
export const channels: readonly Channel[] = [
  ...coefficientNames.map((name, i) => ({
    name, group: groups.find(([of]) => of.test(name))?.[1] ?? 'cheeks', low: 0, high: 1, fastest: velocityLimits[i]!,
  })),
  pose('head.yaw', 16), pose('head.pitch', 16), pose('head.roll', 12), pose('head.x', 0.5), pose('head.y', 0.3), pose('head.z', 0.8),
  pose('gaze.yaw', 30), pose('gaze.pitch', 25), pose('breath', 1, 0),
];

/** Where the head begins among the channels. */
export const headAt = coefficientCount;
