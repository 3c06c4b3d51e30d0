import { scenarios } from '@parley/engine/scenarios';
import outcomes from '../../recordings/learners/outcomes.json' with { type: 'json' };
import { lengthOf, wordsOf } from './outcomeText.ts';

export interface TalkTableProps {
  readonly chosen: string;
  readonly choose: (id: string) => void;
}

const kinds = [...new Set(outcomes.map(({ id }) => id.split('/')[1]!))];

/** Every kind of learner with every scenario: what each talk came to. */
export function TalkTable({ chosen, choose }: TalkTableProps) {
  return (
    <div className="talk-table" role="region" aria-label="All talks" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">Learner</th>
            {scenarios.map(({ id, persona, title }) => (
              <th key={id} scope="col">
                {persona.name.split(' ')[0]}
                <span>{title}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {kinds.map((kind) => (
            <tr key={kind}>
              <th scope="row">{wordsOf(kind)}</th>
              {scenarios.map((scenario) => {
                const outcome = outcomes.find(({ id }) => id === `${scenario.id}/${kind}`)!;
                return (
                  <td key={scenario.id}>
                    <button type="button" aria-pressed={outcome.id === chosen} onClick={() => choose(outcome.id)}>
                      <span>{wordsOf(outcome.ending)}</span>
                      <span className="talk-table-figures">
                        <meter min={0} max={1} value={outcome.trust} aria-label="Trust at the end" />
                        {lengthOf(outcome.seconds)}
                      </span>
                    </button>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
