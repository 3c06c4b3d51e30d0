import type { ParsedTrace } from '@parley/engine/trace';
import { decisions, inputs } from './talk.ts';

/** Each stretch of a talk in which the persona had to say something and was not heard: until its first sound, and between its sentences, ms. */
export function silencesOf(trace: ParsedTrace): number[] {
  const at = (type: string, request: number): number[] =>
    inputs(trace, type).map(({ data }) => data as { utterance: string; at: number }).filter(({ utterance }) => utterance.startsWith(`u${request}.`)).map((sound) => sound.at);
  return decisions(trace, 'reasoning.replyRequested').flatMap(({ at: asked, data }) => {
    const { request } = data as { request: number };
    const starts = at('playback.started', request);
    const ends = at('playback.ended', request);
    return starts.map((start, index) => Math.max(0, Math.round(start - (index === 0 ? asked : ends[index - 1]!))));
  });
}
