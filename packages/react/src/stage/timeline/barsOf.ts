import type { Messages } from '../../messages/Messages.ts';
import type { rows } from './layout.ts';
import type { Span, TimelinePicture } from './TimelinePicture.ts';

/** A bar of the timeline with the sentence that says what it is. */
export interface Bar {
  readonly key: string;
  readonly row: keyof typeof rows;
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly sentence: string;
}

/** A wait shorter than this is articulation and not shown, ms. */
const shortestWait = 200;

/** The bars of a picture, tracks one after the other. What still lasts reaches to `extent`, ms. */
export function barsOf(picture: TimelinePicture, extent: number, name: string, { timeline, clock, seconds }: Messages): readonly Bar[] {
  const bar = (row: Bar['row'], kind: string, { start, end = extent }: Span, what: string): Bar => ({
    key: `${kind}${start}`,
    row,
    kind,
    start,
    end,
    sentence: timeline.span(what, clock(start), seconds(end - start)),
  });
  return [
    ...picture.persona.map((span) => bar('persona', 'persona', span, timeline.persona(name))),
    ...picture.learner.map((span) => bar('learner', 'learner', span, timeline.learner)),
    ...picture.floor.map((span) => bar('floor', `floor-${span.holder}`, span, timeline.holders[span.holder](name))),
    ...picture.waits
      .filter(({ start, end = extent }) => end - start >= shortestWait)
      .map((span) => bar('floor', 'wait', span, timeline.wait[span.reason])),
  ];
}
