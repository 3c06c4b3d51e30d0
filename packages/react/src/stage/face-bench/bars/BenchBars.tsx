'use client';
import { useEffect, useRef, useState } from 'react';
import { useInspectionMessages } from '../../../messages/useInspectionMessages.ts';
import { channelGroups, channels } from '../film/channels.ts';
import type { FaceFilm } from '../film/FaceFilm.ts';
import type { Reel } from '../browser/Reel.ts';
import { showBar } from './showBar.ts';

export interface BenchBarsProps {
  readonly film: FaceFilm;
  /** How much is filmed; a new value looks whether the frame is there now. */
  readonly share: number;
  readonly reel: Reel;
  readonly chosen: readonly number[];
  readonly choose: (channel: number) => void;
}

/** Every number of the present frame as a bar; a press draws its curve. */
export function BenchBars({ film, share, reel, chosen, choose }: BenchBarsProps) {
  const { faceBench: { channels: words } } = useInspectionMessages();
  const [onlyUsed, setOnlyUsed] = useState(false);
  const rows = useRef(new Map<number, HTMLElement>());
  useEffect(() => {
    const show = (): void => {
      if (reel.frame <= share * film.length && reel.frame < film.filmed) for (const [channel, row] of rows.current) showBar(row, channel, film, reel.frame, words.capped);
    };
    show();
    return reel.onMove(show);
  }, [film, share, reel, words]);
  return (
    <div className="parley-bench-bars" data-only-used={onlyUsed || undefined}>
      <div className="parley-bench-bars-head">
        <h3 className="parley-inspector-title">{words.title}</h3>
        <span className="parley-soft">{words.hint}</span>
        <label>
          <input type="checkbox" checked={onlyUsed} onChange={(event) => setOnlyUsed(event.currentTarget.checked)} /> {words.onlyMoving}
        </label>
      </div>
      {channelGroups.map((group) => (
        <fieldset key={group}>
          <legend>{words.groups[group]}</legend>
          {channels.map((channel, i) =>
            channel.group !== group ? null : (
              <button
                key={channel.name}
                type="button"
                ref={(row) => {
                  if (row) rows.current.set(i, row);
                  else rows.current.delete(i);
                }}
                aria-pressed={chosen.includes(i)}
                data-channel={channel.name}
                onClick={() => choose(i)}
              >
                <span>{channel.name}</span>
                <i aria-hidden="true" />
                <output />
              </button>
            ),
          )}
        </fieldset>
      ))}
    </div>
  );
}
