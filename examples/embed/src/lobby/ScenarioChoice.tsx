import type { PublicScenario } from '@parley/engine';
import { lookOf } from '@parley/react';
import { drawStill } from '@parley/render/portrait';
import { useEffect, useRef } from 'react';

export interface ScenarioChoiceProps {
  readonly scenarios: readonly PublicScenario[];
  readonly chosen: string;
  readonly choose: (id: string) => void;
}

/** Side of a still as it is drawn, px: twice what it is shown at. */
const stillSide = 112;

/** The conversations there are to practise, one chosen. */
export function ScenarioChoice({ scenarios, chosen, choose }: ScenarioChoiceProps) {
  return (
    <fieldset className="scenarios">
      <legend>Choose a conversation</legend>
      {scenarios.map((scenario) => (
        <label key={scenario.id} className="scenario">
          <input type="radio" name="scenario" value={scenario.id} checked={scenario.id === chosen} onChange={() => choose(scenario.id)} />
          <Still scenario={scenario} />
          <span className="scenario-what">
            <strong>{scenario.title}</strong>
            <span>
              {scenario.persona.name}, {scenario.persona.role}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** On a canvas: a picture in a `data:` address would break the page's policy. */
function Still({ scenario: { persona } }: { readonly scenario: PublicScenario }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    // Each in a task of its own: all at once would hold the page up.
    const timer = setTimeout(() => drawStill(lookOf(persona), { width: stillSide, height: stillSide, canvas: canvas.current! }));
    return () => clearTimeout(timer);
  }, [persona]);
  return <canvas ref={canvas} className="scenario-still" aria-hidden="true" width={stillSide} height={stillSide} />;
}
