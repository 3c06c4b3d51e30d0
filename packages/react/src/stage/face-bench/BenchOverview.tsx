'use client';
import { useTimeline } from '../timeline/useTimeline.ts';
import type { FaceDrive } from './film/FaceDrive.ts';

/** The whole trace in a strip: who spoke, and who held the floor. */
export function BenchOverview({ drive: { durationMs, sounds, voices } }: { readonly drive: FaceDrive }) {
  const { floor } = useTimeline();
  return (
    <svg className="parley-bench-overview" viewBox={`0 0 ${Math.max(1, durationMs)} 28`} preserveAspectRatio="none" aria-hidden="true">
      {floor.map(({ start, end = durationMs, holder }, i) => (
        <rect key={i} className={`parley-bar-floor-${holder}`} x={start} width={end - start} y="0" height="28" />
      ))}
      {sounds.map(({ from, to }, i) => (
        <rect key={i} className="parley-bar-persona" x={from} width={to - from} y="5" height="7" />
      ))}
      {voices.map(({ from, to }, i) => (
        <rect key={i} className="parley-bar-learner" x={from} width={to - from} y="16" height="7" />
      ))}
    </svg>
  );
}
