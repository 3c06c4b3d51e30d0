import type { Attitude, Cue, MouthTimeline } from '@parley/engine';
import { between, pick, seededRandom } from '../../src/animator/random.ts';

/** What happens in a conversation, as the floor would tell the face. Milliseconds. */
export interface Talk {
  readonly cues: readonly { readonly at: number; readonly cue: Cue }[];
  readonly utterances: readonly { readonly from: number; readonly to: number; readonly mouth: MouthTimeline }[];
  /** When the learner's voice is heard. */
  readonly voices: readonly { readonly from: number; readonly to: number }[];
  readonly states: readonly { readonly from: number; readonly to: number; readonly attitude: Attitude }[];
}

const words = ['I', 'see', 'what', 'you', 'mean', 'but', 'the', 'whole', 'quarter', 'was', 'difficult', 'and', 'nobody', 'told', 'us', 'about', 'delivery', 'before', 'that', 'meeting'];
const phones = ['dh', 'ah', 'm', 'ay', 's', 'p', 'iy', 't', 'er', 'n', 'ow', 'f', 'eh', 'l', 'k', 'aa', 'b', 'uw', 'v', 'ih'] as const;

/**
 * Turn after turn until `minutes` are full: the learner speaks for 4 to 16 s with pauses, the persona thinks for 0.8 to
 * 3 s and answers in one to four sentences of 1.2 to 5 s, then waits a moment. A moment to respond to comes every 4 to
 * 9 s while the learner speaks, as the floor finds them.
 */
export function plausibleTalk(seed: number, minutes: number): Talk {
  const random = seededRandom(seed ^ 0x5bd1e995);
  const cues: { at: number; cue: Cue }[] = [];
  const utterances: { from: number; to: number; mouth: MouthTimeline }[] = [];
  const voices: { from: number; to: number }[] = [];
  const states: { from: number; to: number; attitude: Attitude }[] = [];
  let now = 0;
  const state = (attitude: Attitude, ms: number) => {
    cues.push({ at: now, cue: { kind: 'attitude', attitude } });
    states.push({ from: now, to: now + ms, attitude });
    now += ms;
  };
  while (now < minutes * 60_000) {
    const from = now;
    for (let left = between(random, 4000, 16_000), last = 0; left > 0; ) {
      const voiced = Math.min(left, between(random, 1800, 5000));
      voices.push({ from: now, to: now + voiced });
      state('attending', voiced);
      left -= voiced;
      if (now - from - last > between(random, 2500, 6500)) {
        last = now - from;
        cues.push({ at: now + 60, cue: random() < 0.72 ? { kind: 'nod', depth: 'slight' } : { kind: 'raiseBrows', strength: 0.4 } });
      }
      if (left > 0) state('attending', between(random, 250, 700));
    }
    cues.push({ at: now + 120, cue: { kind: 'prepareToSpeak' } });
    state('attending', between(random, 300, 900));
    state('thinking', between(random, 800, 3000));
    const begin = now;
    const sentences = pick(random, [[1, 0.25], [2, 0.35], [3, 0.25], [4, 0.15]] as const);
    for (let i = 0; i < sentences; i += 1) {
      const length = between(random, 1200, 5000);
      utterances.push({ from: now, to: now + length, mouth: sentence(`u${utterances.length}`, length, random) });
      now += length + 180;
    }
    const speaking = now - begin;
    now = begin;
    state('speaking', speaking);
    if (random() < 0.4) state('waiting', between(random, 300, 2500));
  }
  return { cues, utterances, voices, states };
}

/** Listens and thinks by turns, 2 s each, half of `minutes` in thought: for what is seldom in {@link plausibleTalk}. */
export function thoughtfulTalk(minutes: number): Talk {
  const ms = 2000;
  const states = Array.from({ length: (minutes * 60_000) / ms }, (_, i) => ({ from: i * ms, to: (i + 1) * ms, attitude: i % 2 === 0 ? ('attending' as const) : ('thinking' as const) }));
  return { cues: states.map(({ from, attitude }) => ({ at: from, cue: { kind: 'attitude', attitude } })), utterances: [], voices: [], states };
}

function sentence(utterance: string, length: number, random: () => number): MouthTimeline {
  const marks: { text: string; start: number; end: number }[] = [];
  for (let at = 40; at < length - 150; ) {
    const text = words[Math.floor(random() * words.length)]!;
    const end = Math.min(length, at + (text.length + 2) * between(random, 38, 62));
    marks.push({ text, start: at, end });
    at = end;
  }
  const sounds = Array.from({ length: Math.floor(length / 85) }, (_, i) => ({ phone: phones[Math.floor(random() * phones.length)]!, start: i * 85, end: i * 85 + 85 }));
  return { utterance, phones: sounds, words: marks };
}
