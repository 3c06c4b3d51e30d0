import type { FloorEmitted } from '../floor/floorTypes.ts';
import type { TranscriptPart } from '../ports/TranscriberPort.ts';
import type { PlaybackFact } from '../ports/PlaybackPort.ts';
import type { ReasoningEmitted } from '../reasoning/reasoningTypes.ts';

/** One turn as it was said or heard. */
export interface TranscriptEntry {
  readonly id: string;
  readonly who: 'learner' | 'persona';
  readonly text: string;
  /** Session ms. */
  readonly startedAt: number;
  readonly endedAt: number | undefined;
  /** Cut off by the learner; `text` is what was heard. */
  readonly cut: boolean;
}

export interface Transcript {
  readonly entries: readonly TranscriptEntry[];
  /** The learner's words of the turn that is going on. */
  readonly partial: string;
  /** What the persona is saying now: the words heard so far and the sentence they are from. */
  readonly caption: { readonly utterance: string; readonly text: string; readonly heardWords: number } | undefined;
  /** Texts of the sentences that may be playing, by utterance. */
  readonly spoken: Readonly<Record<string, string>>;
  readonly personaSince: number | undefined;
}

export const emptyTranscript: Transcript = {
  entries: [],
  partial: '',
  caption: undefined,
  spoken: {},
  personaSince: undefined,
};

export type TranscriptEvent =
  | TranscriptPart
  | PlaybackFact
  | Extract<FloorEmitted, { type: 'floor.learnerTurnEnded' | 'floor.learnerTurnStarted' | 'floor.turnAmended' }>
  | Extract<ReasoningEmitted, { type: 'reasoning.said' | 'reasoning.heard' }>;

/** Folds what was said and heard into the transcript. `now` in session ms. */
export function withEvent(transcript: Transcript, event: TranscriptEvent, now: number): Transcript {
  switch (event.type) {
    case 'words.partial':
    case 'words.final':
      return { ...transcript, partial: event.text };
    case 'floor.learnerTurnStarted':
      return { ...transcript, partial: '' };
    case 'floor.learnerTurnEnded': {
      const id = `learner@${Math.round(event.startedAt)}`;
      const entry: TranscriptEntry = { id, who: 'learner', text: event.text, startedAt: event.startedAt, endedAt: event.endedAt, cut: false };
      return { ...transcript, partial: '', entries: [...transcript.entries, entry] };
    }
    case 'floor.turnAmended': {
      const last = transcript.entries.findLastIndex(({ who }) => who === 'learner');
      if (last < 0) return transcript;
      const entry = transcript.entries[last]!;
      return { ...transcript, entries: transcript.entries.with(last, { ...entry, text: `${entry.text} ${event.text}`.trim() }) };
    }
    case 'reasoning.said':
      return { ...transcript, spoken: { ...transcript.spoken, [event.utterance]: event.text } };
    case 'playback.started': {
      const text = transcript.spoken[event.utterance] ?? '';
      return {
        ...transcript,
        caption: { utterance: event.utterance, text, heardWords: 0 },
        personaSince: transcript.personaSince ?? event.at,
      };
    }
    case 'playback.wordHeard':
      if (transcript.caption?.utterance !== event.utterance) return transcript;
      return { ...transcript, caption: { ...transcript.caption, heardWords: event.index + 1 } };
    case 'reasoning.heard': {
      const startedAt = transcript.personaSince ?? now;
      const entry: TranscriptEntry = {
        id: `persona@${Math.round(startedAt)}`,
        who: 'persona',
        text: event.turn.text,
        startedAt,
        endedAt: now,
        cut: event.cut,
      };
      return { ...transcript, caption: undefined, spoken: {}, personaSince: undefined, entries: [...transcript.entries, entry] };
    }
    default:
      return transcript;
  }
}
