import { noiseKinds, type NoiseKind } from './noises.ts';
import type { EchoPath } from './room.ts';
import { languages, learnerVoices, personaVoices, type Half, type Language, type SetVoice } from './voices.ts';

export interface Texts {
  readonly languages: Readonly<Record<Language, { readonly persona: readonly string[]; readonly backchannels: readonly string[]; readonly interruptions: readonly string[] }>>;
}

export type PlannedEvent =
  | { readonly kind: 'backchannel' | 'interruption'; readonly text: string }
  | { readonly kind: 'noise'; readonly noise: NoiseKind }
  | { readonly kind: 'echo' };

/** One row before its sound is made. */
export interface PlannedRow {
  readonly id: string;
  readonly language: Language;
  readonly event: PlannedEvent;
  readonly persona: { readonly voice: SetVoice; readonly text: string };
  readonly learner: SetVoice;
  /** What the learner said before the row. */
  readonly beforeText: string;
  /** Where the event begins, seconds. */
  readonly at: number;
  /** Level of the learner's voice in turns of their own, dB full scale. */
  readonly usualDb: number;
  /** Level of the event against it, dB. */
  readonly relativeDb: number;
  readonly roomDb: number;
  readonly echo: EchoPath | undefined;
}

/**
 * How loud people are over somebody else. Competing for the floor they raise their voice (French and
 * Local 1983; Shriberg 2001), backchannels are mostly under it; both overlap. An assumption of this
 * set, not a measurement: `even` takes it away.
 */
const loudness = { backchannel: { mean: -3, spread: 3 }, interruption: { mean: 2, spread: 3 } } as const;

const noiseDb: Readonly<Record<NoiseKind, readonly [number, number]>> = {
  typing: [-16, -3], babble: [-24, -12], cough: [-6, 5], door: [-12, 2], clicks: [-18, -4], paper: [-16, -2],
};

/** Every text with two voices, and noises and echoes to go with them; texts and voices of one half only. */
export function planRows(texts: Texts, half: Half, even: boolean, random: () => number): PlannedRow[] {
  const own = <T>(items: readonly T[]): T[] => items.filter((_, index) => index % 2 === (half === 'tune' ? 0 : 1));
  const among = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!;
  const between = (low: number, high: number): number => low + (high - low) * random();
  const normal = (mean: number, spread: number): number => mean + spread * Math.max(-2, Math.min(2, (random() + random() + random() + random() - 2) * 1.73));
  const rows: PlannedRow[] = [];

  for (const language of languages) {
    const { persona, backchannels, interruptions } = texts.languages[language];
    const lines = own(persona);
    const voices = learnerVoices[half][language];
    let turn = 0;
    const add = (event: PlannedEvent, relativeDb: number, echo: EchoPath | undefined): void => {
      rows.push({
        id: `${half}-${language}-${rows.length}`, language, event, echo, relativeDb,
        persona: { voice: among(personaVoices[half](language)), text: `${among(lines)} ${among(lines)}` },
        learner: voices[turn++ % voices.length]!,
        beforeText: among(lines),
        at: between(1.2, 3.2), usualDb: between(-34, -24), roomDb: between(-66, -52),
      });
    };
    /** What echo cancelling leaves, where there is any. */
    const residue = (): EchoPath | undefined => (random() < 0.3 ? { db: between(-30, -22), delayMs: between(10, 250) } : undefined);
    const loud = (kind: keyof typeof loudness): number => normal(even ? 0 : loudness[kind].mean, loudness[kind].spread);

    for (const text of [...own(backchannels), ...own(backchannels)]) add({ kind: 'backchannel', text }, loud('backchannel'), residue());
    for (const text of [...own(interruptions), ...own(interruptions)]) add({ kind: 'interruption', text }, loud('interruption'), residue());
    for (const text of own(interruptions)) add({ kind: 'interruption', text }, loud('interruption'), { db: between(-28, -8), delayMs: between(10, 250) });
    for (let count = 0; count < 30; count += 1) {
      const kind = noiseKinds[count % noiseKinds.length]!;
      add({ kind: 'noise', noise: kind }, between(...noiseDb[kind]), residue());
    }
    for (let count = 0; count < 25; count += 1) add({ kind: 'echo' }, 0, { db: between(-30, -6), delayMs: between(10, 250) });
  }
  return rows;
}
