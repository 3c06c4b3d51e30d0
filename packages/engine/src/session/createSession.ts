import { filter, map, Subject, Subscription, withLatestFrom, startWith } from 'rxjs';
import { systemClock } from '../clock/systemClock.ts';
import { createCompleteness, completenessLanguages, loadCompletenessModel, type Completeness } from '../floor/completeness/index.ts';
import type { FloorSettings, Hearing } from '../floor/floorTypes.ts';
import type { ClockPort } from '../ports/ClockPort.ts';
import { toFault } from '../ports/Fault.ts';
import type { LanguagePort } from '../ports/LanguagePort.ts';
import type { PlaybackPort } from '../ports/PlaybackPort.ts';
import type { SignalsPort } from '../ports/SignalsPort.ts';
import type { TranscriberPort } from '../ports/TranscriberPort.ts';
import type { VoicePort } from '../ports/VoicePort.ts';
import type { StageLink } from '../remote/SessionLink.ts';
import { wireStage } from '../remote/wireStage.ts';
import { lexiconOf, loadLexicon } from '../reasoning/lexicons/loadLexicon.ts';
import type { Scenario } from '../scenario/Scenario.ts';
import type { PublicScenario } from '../scenario/toPublicScenario.ts';
import { PersonaLoudness } from '../signals/PersonaLoudness.ts';
import { wireSignals } from '../signals/wireSignals.ts';
import { TraceStore } from '../trace/TraceStore.ts';
import { createCircuit } from './createCircuit.ts';
import { startLink } from './effects/startLink.ts';
import { reportFault } from './effects/reportFault.ts';
import { startPorts, stopPorts, type StartablePorts } from './effects/startPorts.ts';
import { voiceThatSpeaks } from './effects/voiceThatSpeaks.ts';
import { wireLanguage } from './effects/wireLanguage.ts';
import { wireSpeech } from './effects/wireSpeech.ts';
import { wireWords } from './effects/wireWords.ts';
import { lastMouths } from './lastMouths.ts';
import { writable } from './readable.ts';
import { readActors } from './readActors.ts';
import type { LearnerLevel, Session } from './Session.ts';
import { isWhole, publicPartOf, setupOf } from './setupOf.ts';
import { traceHeader, type SessionFacts } from './traceHeader.ts';

export interface SessionPorts {
  /** Without it the learner types. */
  readonly signals?: SignalsPort;
  readonly transcriber?: TranscriberPort;
  /** Not needed where a mind is linked. */
  readonly language?: LanguagePort;
  /** Without it the persona is read. */
  readonly voice?: VoicePort;
  readonly playback: PlaybackPort;
}

export interface SessionOptions extends Partial<SessionFacts> {
  /** The public part is enough where a mind is linked. */
  readonly scenario: Scenario | PublicScenario;
  readonly ports: SessionPorts;
  /** The mind of a session with `host: 'server'`. */
  readonly link?: StageLink;
  /** @defaultValue the real clock */
  readonly clock?: ClockPort;
  /** Every random choice of the session draws from it. @defaultValue 1 */
  readonly seed?: number;
  /** Overrides the persona's own way with the floor. */
  readonly floor?: Partial<FloorSettings>;
}

/** Faults that leave nothing of a port; after the others it goes on with less. */
const gone: readonly string[] = ['device-lost', 'device-missing', 'permission-denied', 'connection-lost', 'unsupported'];

/** The one place where a session is put together. It is inert until `start`. */
export function createSession(options: SessionOptions): Session {
  const { ports, link, clock = systemClock(), seed = 1 } = options;
  const scenario = publicPartOf(options.scenario);
  const setup = setupOf(options.scenario, { seed, floor: options.floor });
  const half = link ? 'stage' : 'whole';
  const facts = { ...options, id: options.id ?? `s${seed}`, startedAt: options.startedAt ?? new Date(0).toISOString() };
  const trace = new TraceStore(traceHeader(facts, scenario, setup, half));
  const circuit = createCircuit({ setup, clock, half, record: (line) => trace.append(line) });
  const actors = readActors(circuit.actors);
  const mouths = lastMouths(circuit.inputs);
  const muted = writable(false);
  const levels = new Subject<LearnerLevel>();
  const loudness = new PersonaLoudness();
  let completeness: Completeness | undefined;
  const wires = new Subscription();
  const abort = new AbortController();
  const startable = startableOf(ports, setup.locale, link && startLink(link, scenario, () => trace.header));
  let started: Promise<void> | undefined;
  let disposed: Promise<void> | undefined;

  function wire(): void {
    if (ports.signals) {
      wires.add(wireSignals(circuit, ports.signals, personaDb));
      const speech = ports.signals.speech.pipe(map(({ likelihood }) => likelihood), startWith(0));
      const level = ports.signals.prosody.pipe(withLatestFrom(speech));
      wires.add(level.subscribe(([{ levelDb }, likelihood]) => levels.next({ levelDb, speech: likelihood })));
    }
    if (ports.transcriber) {
      wires.add(ports.transcriber.parts.subscribe((part) => circuit.input('transcriber', part)));
      wires.add(ports.transcriber.faults.subscribe((fault) => reportFault(circuit, 'transcriber', fault)));
    }
    if (ports.transcriber) wires.add(wireWords(circuit, setup.locale, () => completeness));
    if (ports.language && !link) wires.add(wireLanguage(circuit, ports.language, isWhole(options.scenario) ? options.scenario : { locale: setup.locale, vocabulary: {}, objectives: [] }));
    const { voice: voiceName, rate } = scenario.persona.voice;
    const voice = (): VoicePort | undefined => (isReady('voice') ? ports.voice : undefined);
    if (ports.voice?.faults) wires.add(ports.voice.faults.subscribe((fault) => reportFault(circuit, 'voice', fault)));
    wires.add(wireSpeech(circuit, { voice, playback: ports.playback, locale: setup.locale, voiceName, rate, loudness }));
    if (link) wires.add(wireStage(circuit, link, trace, clock));
    // What can be heard is known when each port has come up or failed, and changes with faults.
    wires.add(circuit.actors.session.subscribe(() => tellHearing()));
    wires.add(circuit.decisions.subscribe(({ event }) => {
      // Behind what is being worked on: the last lines have to reach the other half.
      if (event.type === 'session.ended' || event.type === 'session.failed') void Promise.resolve().then(release);
    }));
  }

  /** What the loudspeaker gave at a session time that is just past. */
  function personaDb(at: number): number | undefined {
    const sounding = ports.playback.position();
    if (!sounding?.playing) return undefined;
    const db = loudness.at(sounding.utterance, sounding.ms - (clock.now() - at));
    return db === undefined ? undefined : db + 20 * Math.log10(Math.max(sounding.level ?? 1, 1e-3));
  }

  /** Words are judged by rules until the weights are there, or where they never come. */
  async function loadWeights(): Promise<void> {
    if (!ports.transcriber || !completenessLanguages.includes(setup.locale.split('-')[0] ?? '')) return;
    try {
      completeness = createCompleteness(await loadCompletenessModel([setup.locale]));
    } catch (error) {
      reportFault(circuit, 'host', toFault('transcriber', error, 'model-unavailable'));
    }
  }

  function isReady(port: 'signals' | 'transcriber' | 'voice'): boolean {
    const { ports: warmUps, faults } = circuit.actors.session.getSnapshot().context;
    const code = faults[port]?.code ?? '';
    // Signals that lose their server go on by loudness.
    const lost = gone.includes(code) && !(port === 'signals' && code === 'connection-lost');
    return warmUps[port]?.state === 'ready' && !lost;
  }

  let told = '';
  function tellHearing(): void {
    const hearing: Hearing = {
      voice: isReady('signals') && (ports.signals?.capabilities.speech ?? false),
      ...(isReady('transcriber') && ports.transcriber && { words: wordsOf(ports.transcriber) }),
    };
    const text = JSON.stringify(hearing);
    if (text === told) return;
    told = text;
    circuit.input('host', { type: 'hearing.changed', hearing });
  }

  async function release(): Promise<void> {
    abort.abort();
    wires.unsubscribe();
    await stopPorts(startable);
  }

  const host = (type: 'session.pause' | 'session.resume' | 'session.end' | 'floor.takeForLearner' | 'learner.writing') => () =>
    circuit.input('host', { type });

  return {
    id: facts.id,
    mode: 'live',
    scenario,
    now: () => clock.now(),
    ...actors,
    cues: circuit.decisions.pipe(
      filter(({ event }) => event.type === 'rendering.cued'),
      map(({ at, event }) => ({ at, cue: (event as { cue?: never }).cue! })),
    ),
    mouths,
    inputs: circuit.inputs,
    decisions: circuit.decisions,
    levels,
    position: () => ports.playback.position(),
    trace,
    replay: undefined,
    muted,
    start() {
      started ??= (async () => {
        if (typeof facts.startedAt === 'function') trace.begin(facts.startedAt());
        // English is always here, and nothing waits for it.
        if (lexiconOf(setup.locale) === undefined) await loadLexicon(setup.locale);
        wire();
        await Promise.all([loadWeights(), startPorts(circuit, startable, { clock, signal: abort.signal })]);
      })();
      return started;
    },
    pause: host('session.pause'),
    resume: host('session.resume'),
    end: host('session.end'),
    interrupt: host('floor.takeForLearner'),
    say: (text) => {
      const said = text.trim();
      if (said) circuit.input('host', { type: 'learner.typed', text: said });
    },
    writing: host('learner.writing'),
    talk: (pressed) => circuit.input('host', { type: pressed ? 'learner.talkPressed' : 'learner.talkReleased' }),
    setMuted(on) {
      muted.set(on);
      ports.signals?.setMuted(on);
    },
    dispose() {
      disposed ??= release().then(() => {
        circuit.stop();
        levels.complete();
      });
      return disposed;
    },
  };
}

function startableOf(ports: SessionPorts, locale: string, link: StartablePorts['link']): StartablePorts {
  const { signals, transcriber, language, playback } = ports;
  const voice = ports.voice && voiceThatSpeaks(ports.voice, locale);
  const all = { playback, signals, transcriber, voice, ...(link ? { link } : { language }) };
  return Object.fromEntries(Object.entries(all).filter(([, port]) => port));
}

function wordsOf({ capabilities }: TranscriberPort): Hearing['words'] {
  const { lagMs, wordTimes, kind } = capabilities;
  return kind === 'typed' ? undefined : { lagMs, wordTimes };
}
