'use client';
import { useMessages } from '../../messages/MessagesContext.ts';
import { timeTicks } from './timeTicks.ts';

/** Labels below a timeline, in minutes and seconds. */
export function TimeAxis({ extent, zoom }: { extent: number; zoom: number }) {
  const { clock } = useMessages();
  return (
    <div className="parley-time-axis" aria-hidden="true" style={{ inlineSize: `${100 * zoom}%` }}>
      {timeTicks(extent, 8 * zoom)
        .filter((at) => at <= extent * 0.97)
        .map((at) => (
        <span key={at} style={{ insetInlineStart: `${(100 * at) / extent}%` }}>
          {clock(at)}
        </span>
      ))}
    </div>
  );
}
