import type { EndpointReport } from './endpoint/endpointMachine.ts';
import type { FloorContext } from './floorContext.ts';
import type { FloorEmitted } from './floorTypes.ts';

/** A sound without words that was shorter than this was no turn, ms. */
const shortestTurn = 350;

/** Over a persona that cannot be interrupted, less than this is a backchannel, ms. */
const shortestSpeakingUp = 700;

type Ended = Extract<FloorEmitted, { type: 'floor.learnerTurnEnded' | 'floor.noiseIgnored' }>;

/** What a wait that ran out makes of the sound before it: a turn, or nothing. */
export function endOfTurn(context: FloorContext, { text, words }: Extract<EndpointReport, { type: 'endpoint.expired' }>): Ended {
  const { startedAt } = context;
  const endedAt = context.endedAt ?? context.now();
  const isNoise = !text && context.hearing.words && endedAt - startedAt < shortestTurn;
  if (isNoise) return { type: 'floor.noiseIgnored', forMs: endedAt - startedAt };
  return { type: 'floor.learnerTurnEnded', startedAt, endedAt, text, words, typed: false };
}

/** Whether the learner spoke, or speaks, over a persona that could not be interrupted. */
export function spokeUp({ startedAt, endedAt }: FloorContext): boolean {
  return startedAt >= 0 && (endedAt === undefined || endedAt - startedAt >= shortestSpeakingUp);
}
