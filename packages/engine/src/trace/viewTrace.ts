import { filter, map, NEVER, Subject, Subscription, type ObservedValueOf } from 'rxjs';
import { StandingClock } from '../clock/StandingClock.ts';
import { systemClock } from '../clock/systemClock.ts';
import type { ClockPort } from '../ports/ClockPort.ts';
import { createCircuit, type Circuit, type Decision, type SessionActors } from '../session/createCircuit.ts';
import { lastMouths } from '../session/lastMouths.ts';
import { readActors } from '../session/readActors.ts';
import { writable } from '../session/readable.ts';
import type { Session } from '../session/Session.ts';
import { durationOf } from './durationOf.ts';
import { positionOf, withPlayback, type ReplayedSound } from './replayPosition.ts';
import { eventOf } from './rerunTrace.ts';
import { TraceStore } from './TraceStore.ts';
import type { Trace, TraceLine } from './traceTypes.ts';

export interface ViewOptions {
  /** What moves a replay that plays. @defaultValue the real clock */
  readonly clock?: ClockPort;
}

type Input = ObservedValueOf<Session['inputs']>;

/** How often a replay that plays moves on, ms: the face moves on its own, this feeds it. */
const tick = 16;

/**
 * Shows a trace through the same interface as a live session: the recorded inputs run through real
 * machines, at the pace and the place the viewer likes.
 */
export function viewTrace(trace: Trace, { clock = systemClock() }: ViewOptions = {}): Session {
  const { header, lines } = trace;
  const durationMs = durationOf(trace);
  const inputs = new Subject<Input>();
  const decisions = new Subject<Decision>();
  const mouths = lastMouths(inputs);
  const playing = writable(false);
  const position = writable(0);
  const ignore = (): void => {};
  let speed = 1;
  let next = 0;
  let sound: ReplayedSound | undefined;
  let timer: unknown;
  let stage = build();
  const actors = readActors(stage.actors);

  function build() {
    const wires = new Subscription();
    const standing = new StandingClock();
    const make = (half: 'whole' | 'stage' | 'mind', setup = header.setup): Circuit => {
      const circuit = createCircuit({ setup, clock: standing, half, record: ignore });
      wires.add(circuit.inputs.subscribe((input) => inputs.next(input)));
      wires.add(circuit.decisions.subscribe((decision) => decisions.next(decision)));
      wires.add(() => circuit.stop());
      return circuit;
    };
    if (header.half !== 'both') {
      const circuit = make(header.half);
      return { standing, wires, actors: circuit.actors, of: () => circuit };
    }
    const front = make('stage', header.stageSetup);
    const mind = make('mind');
    const both: SessionActors = { ...front.actors, reasoning: mind.actors.reasoning };
    return { standing, wires, actors: both, of: (line: TraceLine) => (line.half === 'mind' ? mind : front) };
  }

  function feedTo(ms: number): void {
    for (let line = lines[next]; line && line.at <= ms; line = lines[++next]) {
      if (line.kind !== 'input') continue;
      const event = eventOf(line);
      stage.standing.standAt(line.at);
      sound = withPlayback(sound, event);
      stage.of(line).replay(line.from, event);
    }
    position.set(ms);
  }

  function seek(ms: number): void {
    const target = Math.min(durationMs, Math.max(0, ms));
    if (target < position.getSnapshot()) {
      stage.wires.unsubscribe();
      stage = build();
      next = 0;
      sound = undefined;
      actors.follow(stage.actors);
    }
    feedTo(target);
  }

  function run(from: number, since: number): void {
    timer = clock.setTimeout(() => {
      const now = clock.now();
      const reached = from + (now - since) * speed;
      feedTo(Math.min(durationMs, reached));
      if (reached < durationMs) run(reached, now);
      else playing.set(false);
    }, tick);
  }

  function stop(): void {
    clock.clearTimeout(timer);
    playing.set(false);
  }

  return {
    id: header.session,
    mode: 'replay',
    scenario: header.publicScenario,
    now: position.getSnapshot,
    ...actors,
    cues: decisions.pipe(
      filter(({ event }) => event.type === 'rendering.cued'),
      map(({ at, event }) => ({ at, cue: (event as { cue?: never }).cue! })),
    ),
    mouths,
    inputs,
    decisions,
    levels: NEVER,
    position: () => positionOf(sound, position.getSnapshot()),
    trace: new TraceStore(header, lines),
    replay: {
      durationMs,
      playing,
      position,
      play() {
        if (playing.getSnapshot()) return;
        if (position.getSnapshot() >= durationMs) seek(0);
        playing.set(true);
        run(position.getSnapshot(), clock.now());
      },
      pause: stop,
      seek(ms) {
        const wasPlaying = playing.getSnapshot();
        clock.clearTimeout(timer);
        seek(ms);
        if (wasPlaying) run(position.getSnapshot(), clock.now());
      },
      setSpeed(factor) {
        speed = Math.min(8, Math.max(0.25, factor));
      },
    },
    muted: writable(false),
    start: async () => feedTo(position.getSnapshot()),
    pause: ignore,
    resume: ignore,
    say: ignore,
    writing: ignore,
    interrupt: ignore,
    talk: ignore,
    setMuted: ignore,
    end: stop,
    async dispose() {
      stop();
      stage.wires.unsubscribe();
      inputs.complete();
      decisions.complete();
    },
  };
}
