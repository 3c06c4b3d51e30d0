import { PersonaStage } from '@parley/react';
import { Recorded, type RecordedProps } from '../bench/Recorded.tsx';
import { FloorInspector } from '@parley/react/inspectors';

export interface HardCaseProps extends Omit<RecordedProps, 'children' | 'shown' | 'className'> {
  readonly title: string;
  /** What to look for, one line. */
  readonly look: string;
}

/** A recorded case of turn-taking that is hard: face and floor light, and the inspector that says why. */
export function HardCase({ title, look, ...moment }: HardCaseProps) {
  return (
    <Recorded {...moment} shown="replay">
      <div className="hard-case">
        <div className="hard-case-head">
          <PersonaStage.Frame>
            <PersonaStage.Face />
            <PersonaStage.Captions />
            <PersonaStage.FloorLight />
          </PersonaStage.Frame>
          <div className="hard-case-words">
            <h1 className="bench-title">{title}</h1>
            <p className="bench-soft">{look}</p>
            <PersonaStage.ReplayControls />
          </div>
        </div>
        <div className="bench-card">
          <FloorInspector />
        </div>
      </div>
    </Recorded>
  );
}
