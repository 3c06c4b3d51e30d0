import type { EndpointReport } from './endpoint/endpointMachine.ts';
import type { FloorContext } from './floorContext.ts';
import type { FloorEmitted, WordsEvent } from './floorTypes.ts';
import { soundsUnlikely, surelyOverEcho } from './overlap/judgeOverlap.ts';
import { repeats } from './overlap/repeats.ts';

/** Over a persona that cannot be interrupted, less than this is a backchannel, ms. */
const shortestSpeakingUp = 700;

/** An echo is over so soon after the persona is, ms: rooms ring, and devices are late. */
const echoTail = 500;

/** Words may come so long after their voice was taken for no turn, ms. */
const wordsWithin = 2500;

/** A word may begin so much after its voice seems to have ended, ms. */
const tolerance = 200;

type Ended = Extract<FloorEmitted, { type: 'floor.learnerTurnEnded' | 'floor.noiseIgnored' }>;

/**
 * What a wait that ran out makes of the sound before it: a turn, or nothing. Where words are transcribed,
 * a turn has some; and they are not the persona's own that came back.
 */
export function endOfTurn(context: FloorContext, { text, words }: Extract<EndpointReport, { type: 'endpoint.expired' }>): Ended {
  const { startedAt } = context;
  const endedAt = context.endedAt ?? context.now();
  const isNothing = text ? isEchoOf(context, text) : context.hearing.words !== undefined;
  if (isNothing) return { type: 'floor.noiseIgnored', forMs: endedAt - startedAt };
  return { type: 'floor.learnerTurnEnded', startedAt, endedAt, text, words, typed: false };
}

/** A voice that set in over the persona's, ended with it, and said what the persona did. */
function isEchoOf({ outlasted, endedAt, sound }: Pick<FloorContext, 'outlasted' | 'endedAt' | 'sound'>, text: string): boolean {
  if (!outlasted || endedAt === undefined || endedAt - outlasted.at >= echoTail) return false;
  return !surelyOverEcho({ sound }) && repeats(text, outlasted.text);
}

/** Whether the learner spoke, or speaks, over a persona that could not be interrupted. */
export function spokeUp(context: FloorContext): boolean {
  const { startedAt, endedAt, worded } = context;
  if (startedAt < 0) return false;
  if (endedAt === undefined) return true;
  return endedAt - startedAt >= shortestSpeakingUp && (worded || !soundsUnlikely(context));
}

/** These are words of the voice that was taken for no turn: it was one. */
export function saysWhatWasIgnored({ ignored, now, sound }: FloorContext, part: WordsEvent): boolean {
  if (!ignored || !part.text.trim() || now() - ignored.at > wordsWithin) return false;
  const { start = -Infinity, end = Infinity } = { start: part.words?.[0]?.start, end: part.words?.at(-1)?.end };
  if (start > ignored.endedAt + tolerance || end < ignored.startedAt) return false;
  return !isEchoOf({ ...ignored, sound }, part.text);
}
