import { VirtualClock } from '../clock/VirtualClock.ts';
import { floorHolder } from '../floor/floorSelectors.ts';
import type { FloorHolder, FloorSettings } from '../floor/floorTypes.ts';
import type { Percept, PerceptCode } from '../perception/Percept.ts';
import type { LanguagePort } from '../ports/LanguagePort.ts';
import type { Word } from '../ports/TranscriberPort.ts';
import type { Scenario } from '../scenario/Scenario.ts';
import type { PublicScenario } from '../scenario/toPublicScenario.ts';
import { createSession } from '../session/createSession.ts';
import type { Session } from '../session/Session.ts';
import { FakeLanguage } from './FakeLanguage.ts';
import { FakePlayback } from './FakePlayback.ts';
import { FakeSignals } from './FakeSignals.ts';
import { FakeTranscriber } from './FakeTranscriber.ts';
import { testScenario } from './testScenario.ts';

export interface DriveOptions {
  readonly scenario?: Scenario | PublicScenario;
  readonly language?: LanguagePort;
  readonly floor?: Partial<FloorSettings>;
  /** How late words come after their end, ms. @defaultValue 150 */
  readonly lagMs?: number;
  /** No transcriber at all. @defaultValue true */
  readonly transcribed?: boolean;
  readonly seed?: number;
}

/** Milliseconds a word takes in the mouth of the scripted learner. */
const perWord = 260;

/** A session with fakes at every port, and verbs to play a conversation with in no time. */
export interface SessionDriver {
  readonly session: Session;
  readonly clock: VirtualClock;
  readonly signals: FakeSignals;
  readonly transcriber: FakeTranscriber;
  readonly playback: FakePlayback;
  readonly decided: string[];
  /** Says a text at an even pace; ` … ` is a pause of a second, ` …1500 ` one of that many ms. Leaves off at the last word's end. */
  learnerSays(text: string): Promise<void>;
  /** A voice without words: a cough, a hum. */
  learnerHums(ms: number): Promise<void>;
  /** Something is seen or heard of the learner now, by its code. */
  learnerShows(code: PerceptCode, channel?: Percept['channel']): void;
  after(ms: number): Promise<void>;
  /** Lets time pass until the floor is held so. @throws after `within` ms */
  until(holder: FloorHolder, within?: number): Promise<void>;
  expectFloor(holder: FloorHolder): void;
  holder(): FloorHolder;
  /** The persona's turns as they were heard. */
  heard(): string[];
  stop(): Promise<void>;
}

export async function driveSession(options: DriveOptions = {}): Promise<SessionDriver> {
  const { lagMs = 150, transcribed = true } = options;
  const clock = new VirtualClock();
  const signals = new FakeSignals();
  const transcriber = new FakeTranscriber({ lagMs });
  const playback = new FakePlayback();
  const session = createSession({
    scenario: options.scenario ?? testScenario,
    clock,
    seed: options.seed ?? 1,
    floor: options.floor,
    ports: {
      signals,
      playback,
      ...(transcribed && { transcriber }),
      language: options.language ?? new FakeLanguage(),
    },
  });
  const decided: string[] = [];
  session.decisions.subscribe(({ event }) => decided.push(event.type));
  await session.start();
  let segment = 0;

  /** Steps finely, so that what adapters answer asynchronously comes in between. */
  async function after(ms: number): Promise<void> {
    const end = clock.now() + ms;
    while (clock.now() < end) {
      clock.advance(Math.min(8, end - clock.now()));
      await settle();
    }
  }

  async function learnerSays(text: string): Promise<void> {
    segment += 1;
    const id = `s${segment}`;
    const words: Word[] = [];
    for (const token of text.split(/\s+/).filter(Boolean)) {
      const pause = /^…(\d*)$/.exec(token);
      if (pause) {
        signals.speak(false);
        await after(Number(pause[1] || 1000));
        continue;
      }
      signals.speak(true);
      const start = clock.now();
      await after(perWord);
      words.push({ text: token, start, end: clock.now() });
      const heard = [...words];
      clock.setTimeout(() => transcriber.hear(id, heard), lagMs);
    }
    signals.speak(false);
    const all = [...words];
    clock.setTimeout(() => transcriber.hear(id, all, true), lagMs + 1);
  }

  const holder = (): FloorHolder => floorHolder(session.floor.getSnapshot());

  return {
    session,
    clock,
    signals,
    transcriber,
    playback,
    decided,
    learnerSays,
    after,
    holder,
    learnerShows(code, channel = 'face') {
      const at = clock.now();
      signals.percepts.next({ id: `p${at}-${code}`, from: at, to: at, channel, code, text: `Simulated: ${code}.`, confidence: 1, evidence: {} });
    },
    async learnerHums(ms) {
      signals.speak(true);
      await after(ms);
      signals.speak(false);
    },
    async until(wanted, within = 10_000) {
      const end = clock.now() + within;
      while (holder() !== wanted) {
        if (clock.now() >= end) throw new Error(`The floor was not ${wanted} within ${within} ms; it is ${holder()}.`);
        await after(8);
      }
    },
    expectFloor(wanted) {
      if (holder() !== wanted) throw new Error(`The floor is ${holder()} at ${clock.now()} ms, not ${wanted}.`);
    },
    heard: () =>
      session.life.getSnapshot().context.transcript.entries.filter(({ who }) => who === 'persona').map(({ text }) => text),
    async stop() {
      await session.dispose();
      await settle();
    },
  };
}

async function settle(): Promise<void> {
  for (let turn = 0; turn < 8; turn += 1) await Promise.resolve();
}
