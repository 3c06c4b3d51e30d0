import type { Percept, PerceptCode } from './Percept.ts';
import type { VoiceMeasure } from './perceptionTypes.ts';
import { deviation, type VoiceBaseline } from './voiceBaseline.ts';

/** Further from the learner's own mean than this is worth a sentence, in standard deviations. */
const worthSaying = 2;

/** Spreads below these are measurement, not behaviour: 2 dB of level, 0.5 semitones of melody. */
const leastSpread = { levelDb: 2, pitchSpreadSt: 0.5 };

const seconds = (ms: number): string => (ms / 1000).toFixed(1);

/** Sentences about one voiced stretch against the learner's own baseline. Empty when usual. */
export function perceiveVoice(measure: VoiceMeasure, baseline: VoiceBaseline): readonly Percept[] {
  const found: Percept[] = [];
  const say = (code: PerceptCode, z: number, text: string, evidence: Record<string, number>): void => {
    found.push({
      id: `${code}@${Math.round(measure.from)}`,
      from: measure.from,
      to: measure.to,
      channel: 'voice',
      code,
      text: `${seconds(measure.from)}–${seconds(measure.to)} s: ${text}`,
      confidence: Math.min(1, Math.abs(z) / 4),
      evidence: { z, ...evidence },
    });
  };
  const level = deviation(baseline.levelDb, measure.levelDb, leastSpread.levelDb);
  const difference = measure.levelDb - baseline.levelDb.mean;
  if (Math.abs(level) >= worthSaying) {
    const louder = level > 0;
    say(
      louder ? 'louder-than-usual' : 'quieter-than-usual',
      level,
      `spoke ${Math.abs(difference).toFixed(0)} dB ${louder ? 'louder' : 'more quietly'} than before.`,
      { differenceDb: difference },
    );
  }
  if (measure.pitchSpreadSt === null || baseline.pitchSpreadSt.count < 3) return found;
  const melody = deviation(baseline.pitchSpreadSt, measure.pitchSpreadSt, leastSpread.pitchSpreadSt);
  if (Math.abs(melody) < worthSaying) return found;
  const flat = melody < 0;
  say(
    flat ? 'pitch-flatter-than-usual' : 'pitch-livelier-than-usual',
    melody,
    `pitch moved ${measure.pitchSpreadSt.toFixed(1)} semitones against ${baseline.pitchSpreadSt.mean.toFixed(1)} before.`,
    { spreadSt: measure.pitchSpreadSt, usualSt: baseline.pitchSpreadSt.mean },
  );
  return found;
}

/** A silence before an answer that is worth a sentence, ms; answers usually come within 700. */
const longBeforeAnswer = 1500;

export function perceiveAnswerDelay(askedUntil: number, answeredAt: number): Percept | undefined {
  const waited = answeredAt - askedUntil;
  if (waited < longBeforeAnswer) return undefined;
  return {
    id: `long-pause-before-answer@${Math.round(answeredAt)}`,
    from: askedUntil,
    to: answeredAt,
    channel: 'voice',
    code: 'long-pause-before-answer',
    text: `${seconds(askedUntil)}–${seconds(answeredAt)} s: took ${seconds(waited)} s to answer.`,
    confidence: 0.9,
    evidence: { waitedMs: waited },
  };
}
