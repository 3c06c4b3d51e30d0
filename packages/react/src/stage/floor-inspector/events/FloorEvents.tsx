'use client';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useInspectionMessages } from '../../../messages/useInspectionMessages.ts';
import { firstName } from '../../firstName.ts';
import { useSession } from '../../SessionContext.ts';
import type { FloorEntry } from '../log/FloorLog.ts';
import { useLatest } from '../log/useLatest.ts';
import { partyOf } from './partyOf.ts';

/** As many of a live conversation are kept in sight; a replay shows all. */
const mostLive = 200;

export interface FloorEventsProps {
  readonly entries: readonly FloorEntry[];
  /** Undefined where a click leads nowhere. */
  readonly seek: ((ms: number) => void) | undefined;
}

/** What happened on the floor, newest first. One stop of the keyboard; arrows move in it. */
export function FloorEvents({ entries, seek }: FloorEventsProps) {
  const { inspector, seconds } = useInspectionMessages();
  const { scenario, replay } = useSession();
  const shown = useMemo(() => (replay ? entries : entries.slice(-mostLive)).toReversed(), [entries, replay]);
  const times = useMemo(() => entries.map(({ at }) => at), [entries]);
  const now = entries[useLatest(times)]?.seq;
  const [focused, setFocused] = useState<number>();
  const list = useRef<HTMLOListElement>(null);
  const name = firstName(scenario.persona);
  const { events } = inspector;
  const stop = shown.some(({ seq }) => seq === focused) ? focused : (now ?? shown[0]?.seq);

  useEffect(() => {
    const row = now === undefined ? null : list.current?.querySelector<HTMLElement>(`[data-seq="${now}"]`);
    // Within the list only: the page must not move under the reader.
    if (row) list.current?.scrollTo({ top: row.offsetTop - list.current.clientHeight / 3, behavior: 'instant' });
  }, [now]);

  function onKey(event: KeyboardEvent<HTMLOListElement>): void {
    const here = shown.findIndex(({ seq }) => seq === stop);
    const steps: Record<string, number> = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: shown.length - 1 };
    const next = steps[event.key];
    if (next === undefined) return;
    event.preventDefault();
    const index = Math.min(shown.length - 1, Math.max(0, next));
    setFocused(shown[index]?.seq);
    list.current?.querySelectorAll<HTMLElement>('.parley-event-row')[index]?.focus();
  }

  if (shown.length === 0) return <p className="parley-soft">{events.empty}</p>;
  const Row = seek ? 'button' : 'div';
  return (
    <ol ref={list} className="parley-events" aria-label={`${events.title}. ${events.newestFirst}${seek ? `. ${events.playFrom}` : ''}`} onKeyDown={onKey}>
      {shown.map(({ seq, at, kind, because, ms }) => {
        const why = because && events.because[because];
        return (
          <li key={seq} data-seq={seq} aria-current={replay && seq === now ? 'time' : undefined} data-party={partyOf(kind)} data-ahead={(replay && now !== undefined && seq > now) || undefined}>
            <Row
              className="parley-event-row"
              tabIndex={seq === stop ? 0 : -1}
              {...(seek && { type: 'button' as const, onClick: () => seek(at) })}
              onFocus={() => setFocused(seq)}
            >
              <span className="parley-event-time">{inspector.clock(at)}</span>
              <span className="parley-event-what">{events.what[kind](name, ms === undefined ? '' : seconds(ms))}</span>
              {why && <span className="parley-event-why">{why}</span>}
            </Row>
          </li>
        );
      })}
    </ol>
  );
}
