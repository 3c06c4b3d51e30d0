'use client';
import { floorHolder, floorState, type FloorSnapshot } from '@parley/engine';
import { useMemo } from 'react';
import { useReadable } from '../../../hooks/useReadable.ts';
import { useSession } from '../../SessionContext.ts';
import type { FloorMove, FloorPlace } from '../log/FloorLog.ts';
import { useLatest } from '../log/useLatest.ts';
import type { ChildName } from './chartLayout.ts';

const names: readonly ChildName[] = ['endpoint', 'backchannel', 'overlap', 'presence'];

export interface ChartState {
  readonly place: FloorPlace;
  readonly suspended: boolean;
  /** State of each part that runs. */
  readonly children: Readonly<Partial<Record<ChildName, string>>>;
}

type Children = Readonly<Record<string, { getSnapshot(): { readonly value?: unknown } } | undefined>>;

/** Everything that the chart lights, as one text, so that what says the same is the same. */
function lit(snapshot: FloorSnapshot): string {
  const holder = floorHolder(snapshot);
  const state = floorState(snapshot);
  const place = holder === 'learner' || holder === 'persona' ? `${holder}.${state}` : holder;
  const running = snapshot.children as Children;
  const states = names.map((name) => String(running[name]?.getSnapshot().value ?? ''));
  return [place, state === 'suspended', ...states].join('|');
}

/**
 * What is lit in the chart, read from the actors themselves. In a replay the place is the recorded one: machines of
 * another version may have gone elsewhere on the same inputs, and the strip and the events beside it are the record's.
 */
export function useChart({ moves, times }: { readonly moves: readonly FloorMove[]; readonly times: readonly number[] }): ChartState {
  const { floor, replay } = useSession();
  const text = useReadable(floor, lit);
  const latest = useLatest(times);
  const recorded = replay && moves[latest]?.to;
  return useMemo(() => {
    const [place, suspended, ...states] = text.split('|');
    const children = Object.fromEntries(names.map((name, index) => [name, states[index]]).filter(([, state]) => state));
    return { place: recorded ?? (place as FloorPlace), suspended: suspended === 'true', children };
  }, [text, recorded]);
}
