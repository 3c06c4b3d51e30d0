'use client';
import { useId, useMemo, type ComponentProps } from 'react';
import { useInspectionMessages } from '../../messages/useInspectionMessages.ts';
import { useSession } from '../SessionContext.ts';
import { FloorChart } from './chart/FloorChart.tsx';
import { ForecastCurve } from './curve/ForecastCurve.tsx';
import { FloorEvents } from './events/FloorEvents.tsx';
import { useFloorLog } from './log/useFloorLog.ts';
import { CueShares } from './wait/CueShares.tsx';
import { usePresentWait } from './wait/usePresentWait.ts';
import { WaitNow } from './wait/WaitNow.tsx';

export interface PersonaStageFloorInspectorProps extends Omit<ComponentProps<'section'>, 'onSelect'> {
  /** Called with the session time, ms, of a click, where the session is not itself a replay. */
  readonly onSeek?: (ms: number) => void;
}

/**
 * How the floor is run, live and in a replay: the present wait and why in one sentence, the forecast
 * of the turn's end over time, the states of the floor with the present one lit, and what happened.
 */
export function PersonaStageFloorInspector({ onSeek, className = '', ...rest }: PersonaStageFloorInspectorProps) {
  const { replay } = useSession();
  const { inspector } = useInspectionMessages();
  const { entries, moves, pauses } = useFloorLog();
  const wait = usePresentWait(pauses);
  const times = useMemo(() => moves.map(({ at }) => at), [moves]);
  const id = useId();
  const seek = replay ? replay.seek : onSeek;
  const heading = (part: string, text: string) => (
    <h3 id={`${id}${part}`} className="parley-inspector-title">
      {text}
    </h3>
  );
  return (
    <section aria-label={inspector.label} className={`parley-inspector ${className}`.trim()} {...rest}>
      <WaitNow wait={wait} moves={moves} times={times} />
      <div className="parley-inspector-part" data-part="curve">
        {heading('curve', inspector.curve.title)}
        <ForecastCurve pauses={pauses} wait={wait} seek={(ms) => seek?.(ms)} />
      </div>
      <div className="parley-inspector-columns">
        <div className="parley-inspector-part" data-part="chart">
          {heading('chart', inspector.chart.title)}
          <FloorChart moves={moves} times={times} />
        </div>
        <div className="parley-inspector-part" data-part="cues">
          {heading('cues', wait?.isOn ? inspector.cues.title : inspector.cues.last)}
          {wait ? <CueShares cues={wait.point.cues} /> : <p className="parley-soft">{inspector.noWait}</p>}
        </div>
        <div className="parley-inspector-part" data-part="events">
          {heading('events', inspector.events.title)}
          <FloorEvents entries={entries} seek={seek} />
        </div>
      </div>
    </section>
  );
}
