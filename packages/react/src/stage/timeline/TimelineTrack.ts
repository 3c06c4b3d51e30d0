import type { ComponentType } from 'react';
import type { Messages } from '../../messages/Messages.ts';

export interface TimelineTrackProps {
  /** Units of the picture a millisecond; across them it is stretched, so texts do not belong here. */
  readonly perMs: number;
  /** How far the axis reaches, ms. */
  readonly extent: number;
  /** Shows a sentence below the timeline. */
  readonly say: (sentence: string) => void;
}

/** A track of a timeline below those it always has. */
export interface TimelineTrack {
  readonly name: (messages: Messages) => string;
  /** Pixels. */
  readonly height: number;
  /** Draws SVG elements into an area that begins at 0, 0. */
  readonly Track: ComponentType<TimelineTrackProps>;
}
