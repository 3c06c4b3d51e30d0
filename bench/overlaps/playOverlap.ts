import { createSession, VirtualClock, type Decision, type FloorSettings, type InputEvent, type ProsodyFrame, type SpeechFrame, type VoicePart, type VoicePort } from '@parley/engine';
import { FakeLanguage, testScenario } from '@parley/engine/testing';
import { tapLoudspeaker } from '@parley/perception';
import { createNodeSignals } from '@parley/perception/node';
import { createNullPlayback, createRecordedTranscriber } from '@parley/speech';
import { createRoomInput } from './createRoomInput.ts';
import type { OverlapEvent, OverlapRow } from './OverlapRow.ts';
import { readSound } from './readOverlaps.ts';
import { rate } from './set/sound.ts';

export interface PlayOptions {
  readonly interruptibility: FloorSettings['interruptibility'];
  /** How late words come after their end, ms; undefined for no transcriber. */
  readonly wordLagMs: number | undefined;
  /** The persona cannot be interrupted: what was measured can be looked at undisturbed. @defaultValue false */
  readonly onlyListen?: boolean;
  /** What the loudspeaker gives is known, and its echo taken out of the microphone. @defaultValue true */
  readonly cancelsEcho?: boolean;
}

/** All that happened from the row's zero on; times are ms from there. */
export interface Played {
  readonly inputs: readonly { readonly at: number; readonly event: InputEvent }[];
  readonly decisions: readonly { readonly at: number; readonly event: Decision['event'] }[];
  readonly speech: readonly SpeechFrame[];
  readonly prosody: readonly ProsodyFrame[];
  /** The level the learner is known to speak at, dB full scale. */
  readonly usualDb: number | undefined;
  /** Level at the loudspeaker, 0 to 1; 0 where nothing plays. */
  readonly levels: readonly { readonly at: number; readonly level: number }[];
}

const stepMs = 8;
/** An event is followed this long after its end. */
const followMs = 1500;

/** Plays a row up to one of its events, and a little on, through a whole session in virtual time. */
export async function playOverlap(folder: string, row: OverlapRow, event: OverlapEvent, options: PlayOptions): Promise<Played> {
  const clock = new VirtualClock();
  const persona = readSound(folder, row.persona);
  const learner = readSound(folder, row.learner);
  const playback = createNullPlayback();
  const tapped = tapLoudspeaker(playback);
  const input = createRoomInput({
    echo: row.echo === undefined ? undefined : readSound(folder, row.echo),
    sounding: () => persona,
    position: () => playback.position(),
    tone: quietest(learner),
  });
  const signals = createNodeSignals({ input, ...(options.cancelsEcho !== false && { loudspeaker: tapped.sound }) });
  const transcriber = options.wordLagMs === undefined ? undefined : createRecordedTranscriber({ lagMs: options.wordLagMs });
  // One sentence is one sound; inside it nothing may look like the end of another.
  const text = (row.text ?? 'Something the persona says').replace(/[.?!…:;,]+/g, ' ').replace(/\s+/g, ' ').trim();
  let ready = false;
  const session = createSession({
    scenario: { ...testScenario, locale: row.language ?? 'en' },
    clock,
    floor: { interruptibility: options.interruptibility, reengage: 'off', protectOpening: options.onlyListen ?? false },
    ports: {
      signals,
      playback: tapped.playback,
      ...(transcriber && { transcriber }),
      voice: voiceOf(persona),
      language: new FakeLanguage(() => (ready ? `${text}.` : [{ type: 'start' }, { type: 'directive', withhold: 'not yet' }, { type: 'end' }])),
    },
  });
  const inputs: Played['inputs'][number][] = [];
  const decisions: Played['decisions'][number][] = [];
  const speech: SpeechFrame[] = [];
  const prosody: ProsodyFrame[] = [];
  const levels: Played['levels'][number][] = [];
  let zero = Infinity;
  session.inputs.subscribe(({ at, event }) => {
    if (event.type === 'playback.started') zero = Math.min(zero, event.at);
    inputs.push({ at: at - zero, event });
  });
  session.decisions.subscribe(({ at, event }) => decisions.push({ at: at - zero, event }));
  signals.speech.subscribe((frame) => speech.push({ ...frame, at: frame.at - zero }));
  signals.prosody.subscribe((frame) => prosody.push({ ...frame, at: frame.at - zero }));

  async function until(done: () => boolean, within: number): Promise<void> {
    const end = clock.now() + within;
    while (!done() && clock.now() < end) {
      clock.advance(stepMs);
      await signals.settled();
      await settle();
    }
  }

  await session.start();
  if (row.before !== undefined) {
    const before = readSound(folder, row.before);
    input.play(before, clock.now() + 200);
    await until(() => false, 200 + before.length / (rate / 1000) + 300);
    await until(() => session.floor.getSnapshot().matches({ active: 'open' }), 6000);
  } else {
    await until(() => false, 500);
  }
  ready = true;
  session.say('Go on.');
  await until(() => zero < Infinity, 3000);
  if (zero === Infinity) throw new Error(`${row.id}: the persona never spoke.`);
  for (const stream of [inputs, decisions, speech, prosody]) stream.length = 0;
  const { usualDb } = session.floor.getSnapshot().context;
  input.begin(withoutEarlier(learner, row, event), zero);
  transcriber?.say((row.words ?? []).filter(({ end }) => end > event.start).map((word) => ({ text: word.text, start: word.start * 1000, end: word.end * 1000 })), zero);
  const over = (): boolean => decisions.some(({ event: { type } }) => type === 'floor.personaInterrupted') && playback.position() === undefined;
  await until(() => {
    const place = playback.position();
    levels.push({ at: clock.now() - zero, level: place?.playing ? (place.level ?? 1) : 0 });
    return over();
  }, event.end * 1000 + followMs);
  await session.dispose();
  await settle();
  return { inputs, decisions, speech, prosody, levels, usualDb };
}

/** Earlier events are cut out: what they did to the floor would be judged twice. */
function withoutEarlier(learner: Float32Array, row: OverlapRow, event: OverlapEvent): Float32Array {
  const earlier = row.events.filter(({ end }) => end <= event.start);
  if (earlier.length === 0) return learner;
  const samples = learner.slice();
  for (const { start, end } of earlier) samples.fill(0, Math.round((start - 0.1) * rate), Math.round((end + 0.1) * rate));
  return samples;
}

/** The quietest quarter of a second: the room without anybody. */
function quietest(samples: Float32Array): Float32Array {
  const length = Math.min(rate / 4, samples.length);
  let best = samples.subarray(0, length);
  let least = Infinity;
  for (let from = 0; from + length <= samples.length; from += length) {
    const block = samples.subarray(from, from + length);
    const power = block.reduce((sum, sample) => sum + sample * sample, 0);
    if (power < least) [least, best] = [power, block];
  }
  return best;
}

/** Says anything with the sound it was given. */
function voiceOf(samples: Float32Array): VoicePort {
  const durationMs = samples.length / (rate / 1000);
  return {
    version: 1,
    capabilities: { marks: 'estimated', locales: [], voices: [] },
    start: async () => {},
    stop: async () => {},
    async *speak({ text }): AsyncGenerator<VoicePart> {
      const words = text.split(/\s+/).filter(Boolean);
      yield { type: 'start', sampleRateHz: rate };
      yield { type: 'marks', phones: [], words: words.map((word, index) => ({ text: word, start: (index * durationMs) / words.length, end: ((index + 1) * durationMs) / words.length })) };
      yield { type: 'audio', samples };
      yield { type: 'end', durationMs };
    },
  };
}

async function settle(): Promise<void> {
  for (let turn = 0; turn < 8; turn += 1) await Promise.resolve();
}
