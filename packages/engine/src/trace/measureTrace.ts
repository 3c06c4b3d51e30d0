import { durationOf } from './durationOf.ts';
import { measurePreparation, type PreparationMetrics } from './measurePreparation.ts';
import { quantile } from './quantile.ts';
import type { DecisionLine, InputLine, Trace, TraceLine } from './traceTypes.ts';

/** What happened in a conversation, in numbers. Milliseconds unless the name says otherwise. */
export interface TraceMetrics {
  readonly session: string;
  readonly scenario: string;
  readonly durationMs: number;
  readonly learnerTurns: number;
  readonly personaTurns: number;
  /** End of the learner's voice to the first sound of the persona, per answered turn. */
  readonly responseGaps: readonly number[];
  readonly responseGapMedian: number | undefined;
  readonly responseGapP95: number | undefined;
  /** The persona's first sound fell while the learner's voice lasted. */
  readonly interruptionsOfLearner: number;
  readonly interruptionsOfPersona: number;
  /** Pauses inside a turn that the persona waited through, longest first. */
  readonly heldPauses: readonly number[];
  /** From the learner's silence to: the turn's end, the first sentence, the first sound. Medians. */
  readonly stages: { readonly turnEnd: number | undefined; readonly sentence: number | undefined; readonly sound: number | undefined };
  readonly learnerSpeechMs: number;
  readonly personaSpeechMs: number;
  readonly backchannelsIgnored: number;
  /** Answers prepared before the learner's turn was over; undefined of the learner's half of a session alone, which has no answers. */
  readonly preparation: PreparationMetrics | undefined;
  readonly ending: string | undefined;
  readonly faults: number;
}

/** A pause shorter than this is articulation, ms. */
const shortestPause = 200;

/** Reads the timing of a conversation off its trace, from what was heard and not from what was sent. */
export function measureTrace({ header, lines }: Trace): TraceMetrics {
  const gaps: number[] = [];
  const held: number[] = [];
  const stages = { turnEnd: [] as number[], sentence: [] as number[], sound: [] as number[] };
  let voiceSince: number | undefined;
  let voiceEndedAt: number | undefined;
  let answered: number | undefined;
  let learnerSpeech = 0;
  let personaSpeech = 0;
  let playingSince: number | undefined;
  let cutIns = 0;
  let holder = 'open';
  const counts: Record<string, number> = {};
  let ending: string | undefined;
  let heardOfTheMind = 0;

  for (const line of lines) {
    if (line.kind !== 'input' && line.kind !== 'decision') continue;
    counts[line.type] = (counts[line.type] ?? 0) + 1;
    const time = timeOf(line);
    switch (line.type) {
      case 'voice.started':
        if (voiceEndedAt !== undefined && answered === undefined && playingSince === undefined) {
          const pause = time - voiceEndedAt;
          if (pause >= shortestPause) held.push(Math.round(pause));
        }
        voiceSince = time;
        break;
      case 'voice.stopped':
        learnerSpeech += time - (voiceSince ?? time);
        voiceSince = undefined;
        voiceEndedAt = time;
        break;
      case 'floor.holderChanged':
        holder = (line.data as { holder: string }).holder;
        break;
      case 'floor.learnerTurnEnded':
        answered = (line.data as { endedAt: number }).endedAt;
        stages.turnEnd.push(line.at - answered);
        break;
      // Nothing will answer it: what comes next is another turn, and its pauses count.
      case 'reasoning.withheld':
      case 'floor.noiseIgnored':
        answered = undefined;
        voiceEndedAt = undefined;
        break;
      case 'reasoning.said':
        if (answered !== undefined && playingSince === undefined) stages.sentence.push(line.at - answered);
        break;
      case 'playback.started':
        // A sentence that follows another while the learner talks over it is their overlap, not its cut-in.
        if (voiceSince !== undefined && holder === 'learner') cutIns += 1;
        if (answered !== undefined) {
          gaps.push(Math.round(time - answered));
          stages.sound.push(time - answered);
        }
        answered = undefined;
        voiceEndedAt = undefined;
        playingSince = time;
        break;
      case 'playback.ended':
      case 'playback.stopped':
        personaSpeech += time - (playingSince ?? time);
        playingSince = undefined;
        break;
      case 'remote.emitted':
        if ((line.data as unknown as { event: { type: string } }).event.type === 'reasoning.heard') heardOfTheMind += 1;
        break;
      case 'session.ended':
        ending = (line.data as { ending: string }).ending;
        break;
    }
  }
  return {
    session: header.session,
    scenario: header.scenario.id,
    durationMs: Math.round(durationOf({ lines })),
    learnerTurns: counts['floor.learnerTurnEnded'] ?? 0,
    // The learner's half of a session knows the persona's turns from what the mind told it.
    personaTurns: header.half === 'stage' ? heardOfTheMind : (counts['reasoning.heard'] ?? 0),
    responseGaps: gaps,
    responseGapMedian: quantile(gaps, 0.5),
    responseGapP95: quantile(gaps, 0.95),
    interruptionsOfLearner: cutIns,
    interruptionsOfPersona: counts['floor.personaInterrupted'] ?? 0,
    heldPauses: held.sort((a, b) => b - a),
    stages: {
      turnEnd: quantile(stages.turnEnd, 0.5),
      sentence: quantile(stages.sentence, 0.5),
      sound: quantile(stages.sound, 0.5),
    },
    learnerSpeechMs: Math.round(learnerSpeech),
    personaSpeechMs: Math.round(personaSpeech),
    backchannelsIgnored: counts['floor.personaResumed'] ?? 0,
    preparation: header.half === 'stage' ? undefined : measurePreparation(lines),
    ending,
    faults: counts['fault.raised'] ?? 0,
  };
}

/** When it happened, which for sounds is earlier than the line. */
function timeOf(line: InputLine | DecisionLine | TraceLine): number {
  const at = (line.data as { at?: unknown }).at;
  return typeof at === 'number' ? at : line.at;
}
