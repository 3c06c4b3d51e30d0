import type { TraceMetrics } from '@parley/engine/trace';

/** What a debrief begins with: a moment to think of, and how the talk was shared. No score. */
export interface OpeningLines {
  readonly moment: string;
  readonly whole: string;
}

/** A pause that is worth a word, ms; below it is a breath. */
const longPause = 1000;

export function openingLines(metrics: TraceMetrics, name: string): OpeningLines {
  return { moment: moment(metrics, name), whole: whole(metrics, name) };
}

/** A voice shorter than this is none: the learner typed, ms. */
const shortestVoice = 500;

function moment({ learnerTurns, learnerSpeechMs, heldPauses, interruptionsOfPersona, interruptionsOfLearner, responseGaps }: TraceMetrics, name: string): string {
  const [longest] = heldPauses;
  if (learnerTurns === 0) return `You listened to ${name} and said nothing yet.`;
  if (longest !== undefined && longest >= longPause) return `Once you took ${seconds(longest)} to think, and ${name} waited.`;
  if (interruptionsOfPersona > 0) return `You cut in on ${name} ${times(interruptionsOfPersona)}.`;
  if (interruptionsOfLearner > 0) return `${name} began ${times(interruptionsOfLearner)} before you had finished.`;
  if (learnerSpeechMs < shortestVoice) return responseGaps.length > 0 ? `You wrote ${times(learnerTurns)}, and ${name} answered.` : `You wrote ${times(learnerTurns)} to ${name}.`;
  const quickest = Math.max(0, Math.min(...responseGaps));
  if (responseGaps.length > 1) return `${name}’s quickest answer came ${seconds(quickest)} after you had finished.`;
  if (responseGaps.length === 1) return `${name} answered ${seconds(quickest)} after you had finished.`;
  return `You took the floor ${times(learnerTurns)}.`;
}

function whole({ durationMs, learnerTurns, personaTurns, learnerSpeechMs, personaSpeechMs }: TraceMetrics, name: string): string {
  if (learnerTurns === 0) return `In ${length(durationMs)} ${name} took the floor ${times(personaTurns)}.`;
  const turns = `In ${length(durationMs)} you took the floor ${times(learnerTurns)} and ${name} ${times(personaTurns)}`;
  if (learnerSpeechMs < shortestVoice) return `${turns}.`;
  return `${turns}; you spoke for ${length(learnerSpeechMs)}, ${name} for ${length(personaSpeechMs)}.`;
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} seconds`;

function times(count: number): string {
  return ['not once', 'once', 'twice'][count] ?? `${count} times`;
}

/** `38 seconds`, `2 minutes 5 seconds` */
function length(ms: number): string {
  const all = Math.round(ms / 1000);
  const [minutes, rest] = [Math.floor(all / 60), all % 60];
  const of = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'}`;
  return [minutes > 0 && of(minutes, 'minute'), (rest > 0 || minutes === 0) && of(rest, 'second')].filter(Boolean).join(' ');
}
