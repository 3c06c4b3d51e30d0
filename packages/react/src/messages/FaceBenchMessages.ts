import type { Cue } from '@parley/engine';
import type { Temperament } from '@parley/render';
import type { ChannelGroup } from '../stage/face-bench/film/channels.ts';

/** What the face bench says. */
export interface FaceBenchMessages {
  readonly label: string;
  readonly face: (persona: string) => string;
  /** While the face is moved through the trace, 0 to 100. */
  readonly filming: (percent: number) => string;
  readonly transport: {
    readonly label: string;
    readonly play: string;
    readonly pause: string;
    readonly back: string;
    readonly forward: string;
    readonly position: string;
    readonly speed: string;
    readonly times: (factor: string) => string;
    readonly frame: (frame: number) => string;
    /** The keys in one sentence. */
    readonly keys: string;
  };
  readonly tracks: {
    readonly label: string;
    readonly floor: string;
    readonly cues: string;
    readonly visemes: string;
    readonly closer: string;
    readonly further: string;
    /** Ends of a curve's scale. */
    readonly scale: (low: number, high: number) => string;
  };
  /** A cue in a word or two. */
  readonly cue: (cue: Cue) => string;
  readonly channels: {
    readonly title: string;
    readonly hint: string;
    readonly groups: Readonly<Record<ChannelGroup, string>>;
    readonly onlyMoving: string;
    /** Beside a coefficient that changes as fast as it may. */
    readonly capped: string;
  };
  readonly look: { readonly title: string; readonly own: string; readonly made: string; readonly seed: string };
  readonly temperament: {
    readonly title: string;
    readonly traits: Readonly<Record<keyof Temperament, string>>;
    readonly reset: string;
  };
}
