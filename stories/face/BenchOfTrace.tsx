import { viewTrace, type Trace, type TraceDamage } from '@parley/engine/trace';
import { PersonaStage, useMessages } from '@parley/react';
import { FaceBench } from '@parley/react/inspectors';
import { useMemo, type ReactNode } from 'react';
import { Damage } from '../replay/Damage.tsx';

export interface BenchOfTraceProps {
  readonly trace: Trace;
  readonly title?: string;
  readonly about?: ReactNode;
  /** What is wrong with the file it came from. @defaultValue nothing */
  readonly damage?: readonly TraceDamage[];
  /** Where it stands first, session ms. @defaultValue 0 */
  readonly from?: number;
}

/** The face bench around a trace. */
export function BenchOfTrace({ trace, title, about, damage = [], from }: BenchOfTraceProps) {
  const messages = useMessages();
  const session = useMemo(() => viewTrace(trace), [trace]);
  return (
    <PersonaStage.Root session={session} messages={messages}>
      {title && (
        <div className="review-head" style={{ inlineSize: '100%' }}>
          <h1 className="bench-title">{title}</h1>
          {about}
        </div>
      )}
      <Damage damage={damage} />
      <FaceBench from={from} />
    </PersonaStage.Root>
  );
}
