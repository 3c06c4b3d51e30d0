'use client';
import { useInspectionMessages } from '../../../messages/useInspectionMessages.ts';
import type { CueShare } from '../log/FloorLog.ts';

/** Log odds that fill half the width. */
const widest = 4;

/** What the forecast goes by: which cue moved the odds of an end, which way and how much. */
export function CueShares({ cues }: { readonly cues: readonly CueShare[] }) {
  const { inspector } = useInspectionMessages();
  const { names, against, towards, odds, share, none } = inspector.cues;
  if (cues.length === 0) return <p className="parley-soft">{none}</p>;
  return (
    <div className="parley-cues">
      <div className="parley-cues-head" aria-hidden="true">
        <span>{against}</span>
        <span>{towards}</span>
      </div>
      <ul>
        {cues.map(({ cue, logOdds }) => {
          const name = names[cue] ?? cue;
          const isTowards = logOdds > 0;
          const factor = odds(Math.exp(logOdds));
          return (
            <li key={cue} data-towards={isTowards || undefined} aria-label={share(name, factor, isTowards)}>
              <span className="parley-cue-name">{name}</span>
              <span className="parley-time">{factor}</span>
              <span className="parley-cue-bar" aria-hidden="true">
                <span style={{ inlineSize: `${Math.min(50, (Math.abs(logOdds) / widest) * 50)}%` }} />
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
