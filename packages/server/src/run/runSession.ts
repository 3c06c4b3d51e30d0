import { createSession, type FloorSettings, type Scenario, type PublicScenario, type Session, type SignalsPort, type ClockPort } from '@parley/engine';
import { createWebSocketLink } from '@parley/engine/remote';
import { createScriptedLanguage } from '@parley/engine/scripted';
import { createServerSignals } from '@parley/perception/browser';
import { createNodeSignals, createWavInput, type WavInput } from '@parley/perception/node';
import { createNullPlayback, createRecordedTranscriber, type NullPlayback } from '@parley/speech';
import { createFliteVoice } from '@parley/speech/node';
import { packageVersion } from '../packageVersion.ts';
import { createLearner } from './createLearner.ts';
import { createWaitingVoice } from './createWaitingVoice.ts';
import type { LearnerTurn } from './LearnerTurn.ts';
import { narrate } from './narrate.ts';
import { personaSide, recordInput } from './recordSides.ts';
import type { RemoteServer } from './RemoteServer.ts';
import { realPace, virtualPace, type SessionPace } from './SessionPace.ts';
import { watchFloor, type FloorWatch } from './watchFloor.ts';

export interface RunOptions {
  /** The public part is enough where a server hosts the session. */
  readonly scenario: Scenario | PublicScenario;
  readonly turns: readonly LearnerTurn[];
  readonly seed: number;
  readonly patience?: FloorSettings['patience'];
  /** Real time, so that latencies are real; else as fast as it goes. */
  readonly realtime: boolean;
  /** Servers that hear or think for the session; both need real time. */
  readonly inference?: RemoteServer;
  /** A turn-end network for hearing in this process, with its digest for the trace. */
  readonly turnEndModel?: { readonly path: string; readonly sha256: string };
  readonly host?: RemoteServer;
  readonly startedAt: string;
  /** Hears of each turn, a line at a time. */
  readonly tell: (line: string) => void;
}

export interface RunResult {
  readonly session: Session;
  readonly durationMs: number;
  /** Both sides in session time, 16 kHz. */
  readonly learner: Float32Array;
  readonly persona: Float32Array;
  /** The turn whose moment never came. */
  readonly unsaid: LearnerTurn | undefined;
}

/** How late a word is known after its end, as a good recogniser has it, ms. */
const wordLag = 150;
/** The conversation is over when nothing was said for so long after the learner's last turn, ms. */
const quietEnd = 3000;
/** A moment that has not come after so long does not come, ms. */
const longestWait = 60_000;

/** A whole conversation on real sound, without a browser: real hearing, real voice, the real machines. */
export async function runSession(options: RunOptions): Promise<RunResult> {
  const { scenario, turns, seed, patience, realtime, host } = options;
  const input = createWavInput();
  const playback = createNullPlayback();
  const transcriber = createRecordedTranscriber({ lagMs: wordLag });
  const voice = createWaitingVoice(createFliteVoice());
  const { signals, heard } = signalsOf(input, options);
  const settled = async (): Promise<void> => {
    await heard();
    await voice.settled();
  };
  const pace: SessionPace = realtime ? realPace() : virtualPace(settled);
  const session = createSession({
    scenario,
    clock: pace.clock,
    seed,
    id: `run-${seed}`,
    startedAt: options.startedAt,
    packages: { '@parley/server': packageVersion() },
    models: options.turnEndModel && { 'turn-end': options.turnEndModel.sha256 },
    floor: patience && { patience },
    link: host && createWebSocketLink({ url: host.socket('host'), token: host.token }),
    ports: {
      signals,
      playback,
      voice,
      transcriber: turns.some(({ words }) => words) ? transcriber : undefined,
      language: 'script' in scenario ? createScriptedLanguage({ scenario, seed }) : undefined,
    },
  });
  const told = narrate(session, options.tell);
  const left = recordInput(input);
  const learner = createLearner(turns, ({ samples, words }) => {
    const { startsAt, endsAt } = input.play(samples);
    if (words) transcriber.say(words, startsAt);
    return endsAt;
  });
  try {
    await session.start();
    const unsaid = await converse(session, pace, learner);
    // Asked once, the persona would say goodbye; asked twice, the learner has left.
    session.end();
    session.end();
    return { session, unsaid, ...sidesOf(pace.clock, left, playback) };
  } finally {
    await session.dispose();
    told.unsubscribe();
    left.stop();
  }
}

async function converse(session: Session, pace: SessionPace, learner: ReturnType<typeof createLearner>): Promise<LearnerTurn | undefined> {
  const look = watchFloor(session);
  for (;;) {
    await pace.pass();
    const now = session.now();
    const floor: FloorWatch = look();
    learner.look(floor, now);
    if (floor.over) return learner.next;
    if (learner.done(now) && floor.openFor >= quietEnd) return undefined;
    const moment = learner.next?.when;
    const due = moment && 'at' in moment ? moment.at : learner.waitingSince;
    if (now > Math.max(due, learner.waitingSince) + longestWait) return learner.next;
  }
}

function sidesOf(clock: ClockPort, left: ReturnType<typeof recordInput>, playback: NullPlayback) {
  const durationMs = clock.now();
  return { durationMs, learner: left.samples(durationMs), persona: personaSide(playback.recorded(), durationMs) };
}

function signalsOf(input: WavInput, { inference: server, turnEndModel }: RunOptions): { signals: SignalsPort; heard: () => Promise<void> } {
  if (server) return { signals: createServerSignals({ input, url: server.socket('hear'), token: server.token }), heard: async () => {} };
  const signals = createNodeSignals({ input, turnEndModel: turnEndModel?.path });
  return { signals, heard: () => signals.settled() };
}
