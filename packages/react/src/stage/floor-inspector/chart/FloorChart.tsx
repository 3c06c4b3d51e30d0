'use client';
import { useId } from 'react';
import { useInspectionMessages } from '../../../messages/useInspectionMessages.ts';
import { firstName } from '../../firstName.ts';
import { useSession } from '../../SessionContext.ts';
import type { FloorMove, FloorPlace } from '../log/FloorLog.ts';
import { useLatest } from '../log/useLatest.ts';
import { ChartText } from './ChartText.tsx';
import { chart, children, edgeOf, edges, nodes, parties, type ChildName, type EdgeName } from './chartLayout.ts';
import { placeName } from './placeName.ts';
import { useChart } from './useChart.ts';

export interface FloorChartProps {
  readonly moves: readonly FloorMove[];
  readonly times: readonly number[];
}

/** The states of the floor with the present one lit, and the last move. */
export function FloorChart({ moves, times }: FloorChartProps) {
  const messages = useInspectionMessages();
  const { scenario } = useSession();
  const { place, suspended, children: running } = useChart({ moves, times });
  const move = moves[useLatest(times)];
  const arrow = useId();
  const name = firstName(scenario.persona);
  const { inspector } = messages;
  const { chart: words } = inspector;
  const last = move && edgeOf(move);
  const lastWords = move ? words.lastMove(placeName(move.from, name, messages), placeName(move.to, name, messages)) : words.noMove;
  const why = move?.because && inspector.events.because[move.because];
  const parts = (Object.keys(children) as ChildName[]).map((part) => ({ part, state: stateOf(running[part], words) }));
  const spoken = [inspector.now[suspended ? 'suspended' : place](name), ...parts.map(({ part, state }) => `${words.children[part]}: ${state}.`)].join(' ');

  return (
    <figure className="parley-chart" data-suspended={suspended || undefined} data-place={place}>
      <svg className="parley-chart-picture" viewBox={`0 0 ${chart.width} ${chart.height}`} width="100%" role="img" aria-label={spoken}>
        <defs>
          {(['quiet', 'lit'] as const).map((kind) => (
            <marker key={kind} id={`${arrow}${kind}`} viewBox="0 0 8 8" refX="6" refY="4" markerWidth={kind === 'lit' ? 4.5 : 6} markerHeight={kind === 'lit' ? 4.5 : 6} orient="auto-start-reverse">
              <path className={`parley-chart-arrow parley-chart-arrow-${kind}`} d="M1 1L7 4L1 7" />
            </marker>
          ))}
        </defs>
        {(Object.keys(parties) as (keyof typeof parties)[]).map((party) => (
          <g key={party} className="parley-chart-party" data-party={party} data-lit={place.startsWith(party) || undefined}>
            <rect {...parties[party]} rx="16" />
            <ChartText x={parties[party].x + parties[party].width / 2} y={parties[party].y + 20} width={parties[party].width - 16}>
              {party === 'learner' ? words.learner : name}
            </ChartText>
          </g>
        ))}
        {(Object.keys(edges) as EdgeName[])
          .toSorted((a, b) => Number(a === last) - Number(b === last))
          .map((edge) => (
            <path key={edge} className="parley-chart-edge" data-edge={edge} data-last={edge === last || undefined} d={edges[edge]} markerEnd={`url(#${arrow}${edge === last ? 'lit' : 'quiet'})`} />
          ))}
        {(Object.keys(nodes) as FloorPlace[]).map((node) => (
          <g key={node} className="parley-chart-node" data-node={node} data-lit={node === place || undefined}>
            <rect {...nodes[node]} rx={nodes[node].height / 2} />
            <ChartText x={nodes[node].x + nodes[node].width / 2} y={nodes[node].y + nodes[node].height / 2 + 5} width={nodes[node].width - 20}>
              {words.places[node]}
            </ChartText>
          </g>
        ))}
        {parts.map(({ part, state }) => (
          <g key={part} className="parley-chart-part" data-part={part} data-runs={running[part] !== undefined || undefined}>
            <circle cx={children[part].x + 6} cy={children[part].y + 24} r="3.5" />
            <ChartText x={children[part].x + 2} y={children[part].y + 11} width={children[part].width} start>
              {words.children[part]}
            </ChartText>
            <ChartText x={children[part].x + 16} y={children[part].y + 28} width={children[part].width - 18} start>
              {state}
            </ChartText>
          </g>
        ))}
      </svg>
      <figcaption className="parley-chart-last">
        {move && <span className="parley-time">{inspector.clock(move.at)}</span>}
        <span>{lastWords}</span>
        {why && <span className="parley-soft">{why}</span>}
      </figcaption>
    </figure>
  );
}

function stateOf(state: string | undefined, { states, resting }: { readonly states: Readonly<Record<string, string>>; readonly resting: string }): string {
  return state === undefined ? resting : (states[state] ?? state);
}
