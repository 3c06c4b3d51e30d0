'use client';
import { useMessages } from '../../messages/MessagesContext.ts';
import type { Bar } from './barsOf.ts';
import { rows } from './layout.ts';
import type { Moment } from './TimelinePicture.ts';

interface TracksProps {
  readonly bars: readonly Bar[];
  readonly moments: readonly Moment[];
  readonly name: string;
  readonly perMs: number;
  /** The fill of a wait. */
  readonly hatch: string;
  /** Key of the bar that the keyboard stands on. */
  readonly current: string | undefined;
  readonly say: (sentence: string) => void;
}

/** The bars and moments of a timeline; each says what it is when it is pointed at. */
export function Tracks({ bars, moments, name, perMs, hatch, current, say }: TracksProps) {
  const { timeline, clock } = useMessages();
  return (
    <>
      {bars.map(({ key, row, kind, start, end, sentence }) => (
        <rect
          key={key}
          className={`parley-bar parley-bar-${kind}`}
          x={start * perMs}
          y={rows[row].y}
          width={Math.max(1.5, (end - start) * perMs)}
          height={rows[row].height}
          {...(kind === 'wait' && { fill: hatch })}
          data-current={key === current || undefined}
          role="img"
          aria-label={sentence}
          onPointerEnter={() => say(sentence)}
        />
      ))}
      {moments
        .filter(({ kind }) => kind !== 'nod')
        .map(({ at, kind }) => (
          <path
            key={`${kind}${at}`}
            className={`parley-moment parley-moment-${kind}`}
            transform={`translate(${at * perMs} ${rows.moments.y})`}
            d="M0 0v9M0 0h6l-2 2.5 2 2.5h-6"
            vectorEffect="non-scaling-stroke"
            role="img"
            aria-label={timeline.events[kind](name)}
            onPointerEnter={() => say(`${clock(at)} ${timeline.events[kind](name)}`)}
          />
        ))}
    </>
  );
}
