'use client';
import { useInspectionMessages } from '../../../messages/useInspectionMessages.ts';
import { firstName } from '../../firstName.ts';
import { useSession } from '../../SessionContext.ts';
import { useChart } from '../chart/useChart.ts';
import type { FloorMove } from '../log/FloorLog.ts';
import type { PresentWait } from './usePresentWait.ts';
import { WaitMeter } from './WaitMeter.tsx';

export interface WaitNowProps {
  readonly wait: PresentWait | undefined;
  readonly moves: readonly FloorMove[];
  readonly times: readonly number[];
}

/** What is so now in one sentence; in a pause how long it is waited for and why. */
export function WaitNow({ wait, moves, times }: WaitNowProps) {
  const { inspector, seconds } = useInspectionMessages();
  const { place, suspended } = useChart({ moves, times });
  const name = firstName(useSession().scenario.persona);
  const isOn = wait?.isOn === true && place === 'learner.pausing' && !suspended;
  const { pause, point } = wait ?? {};
  return (
    <div className="parley-wait-now" data-waits={isOn || undefined}>
      <p className="parley-wait-sentence">{isOn ? inspector.waits(seconds(point!.wait), inspector.why[point!.reason]) : inspector.now[suspended ? 'suspended' : place](name)}</p>
      {isOn ? (
        <WaitMeter since={pause!.start} until={point!.deadline} />
      ) : (
        <p className="parley-soft">
          {pause?.outcome
            ? `${inspector.lastWait}: ${inspector.why[point!.reason]}; ${inspector.outcome[pause.outcome](seconds(pause.end! - pause.start))}.`
            : inspector.noWait}
        </p>
      )}
    </div>
  );
}
