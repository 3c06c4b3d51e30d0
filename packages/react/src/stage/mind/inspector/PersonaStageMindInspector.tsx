'use client';
import type { Scenario } from '@parley/engine';
import { useId, useMemo, type ComponentProps } from 'react';
import { useInspectionMessages } from '../../../messages/useInspectionMessages.ts';
import { useLatest } from '../../floor-inspector/log/useLatest.ts';
import { useSession } from '../../SessionContext.ts';
import { useMindLog } from '../log/useMindLog.ts';
import { PersonaStageStanceMeter } from '../meter/PersonaStageStanceMeter.tsx';
import { gatesOf } from './gatesOf.ts';
import { MindTurns } from './MindTurns.tsx';

export interface PersonaStageMindInspectorProps extends Omit<ComponentProps<'section'>, 'onSelect'> {
  /** The whole scenario, to show its gates. Never hand it to a learner's page. */
  readonly scenario?: Scenario;
  /** Called with the session time, ms, of a click, where the session is not itself a replay. */
  readonly onSeek?: (ms: number) => void;
}

/**
 * Why the persona did what it did: the stance over time, what each turn of the learner was read as and
 * what that moved, what was told, withheld or held back, and the gates. For designers and researchers only.
 */
export function PersonaStageMindInspector({ scenario, onSeek, className = '', ...rest }: PersonaStageMindInspectorProps) {
  const { mind } = useInspectionMessages();
  const { replay } = useSession();
  const { turns, points, ledgers } = useMindLog();
  const times = useMemo(() => turns.map(({ at }) => at), [turns]);
  const now = useLatest(times);
  const stanceTimes = useMemo(() => points.map(({ at }) => at), [points]);
  const stance = (points[Math.max(0, useLatest(stanceTimes))] ?? points[0]!).stance;
  const ledgerTimes = useMemo(() => ledgers.map(({ at }) => at), [ledgers]);
  const ledger = ledgers[useLatest(ledgerTimes)]?.ledger;
  const spoken = turns.slice(0, now + 1).filter(({ text }) => text).length;
  const id = useId();
  return (
    <section aria-label={mind.label} className={`parley-inspector parley-mind ${className}`.trim()} {...rest}>
      <PersonaStageStanceMeter />
      <div className="parley-inspector-columns">
        <div className="parley-inspector-part" data-part="turns">
          <h3 className="parley-inspector-title">{mind.turns.title}</h3>
          <MindTurns turns={turns} now={now} seek={replay ? replay.seek : onSeek} />
        </div>
        {scenario && (
          <div className="parley-inspector-part" data-part="gates">
            <h3 id={`${id}gates`} className="parley-inspector-title">{mind.gates.title}</h3>
            <ul className="parley-mind-gates" aria-labelledby={`${id}gates`}>
              {gatesOf({ scenario, stance, ledger, turns: spoken }).map(({ id: fact, text, state, missing }) => (
                <li key={fact} data-state={state}>
                  <span className="parley-mind-gate-state">{mind.gates.states[state]}</span>
                  <span className="parley-mind-gate-text">{text}</span>
                  {state === 'shut' && <span className="parley-soft">{mind.gates.missing(missing)}</span>}
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </section>
  );
}
