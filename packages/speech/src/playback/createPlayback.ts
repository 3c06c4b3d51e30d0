import type { PlaybackFact, PlaybackPort, PortContext } from '@parley/engine';
import { Subject } from 'rxjs';
import { Envelope } from './Envelope.ts';
import type { Loudspeaker } from './Loudspeaker.ts';
import { Utterance } from './Utterance.ts';

export interface PlaybackLevels {
  /** Level while ducked, 0 to 1. @defaultValue 0.25 (−12 dB) */
  readonly ducked?: number;
}

/** Within the port's 60 and 150 ms, with room for the device's own step. */
const duckMs = 40;
const unduckMs = 120;
/** How soon to look again when the device's clock is behind the session's, milliseconds. */
const lookAgainMs = 4;

type Hold =
  | { readonly type: 'none' }
  /** The sound ends at `at`, at a word's end; the fact follows when that is heard. */
  | { readonly type: 'pausing'; readonly at: number; readonly ms: number }
  | { readonly type: 'paused'; readonly ms: number };

/**
 * The queue of utterances on a loudspeaker. It schedules ahead of time, and says what was heard by
 * looking at the device's clock when the next fact is due.
 */
export function createPlayback(speaker: Loudspeaker, { ducked = 0.25 }: PlaybackLevels = {}): PlaybackPort {
  const facts = new Subject<PlaybackFact>();
  let context: PortContext | undefined;
  let queue: Utterance[] = [];
  let hold: Hold = { type: 'none' };
  /** Device time up to which sound is scheduled, or where the last cut lies. */
  let tail = -Infinity;
  let fading: { readonly utterance: Utterance; readonly at: number } | undefined;
  let levelWhenIdle: number | undefined;
  /** The level that was asked of the device, on its clock. */
  let levels = new Envelope();
  let timer: unknown;
  let lastAt = 0;
  let lastPosition = { utterance: '', ms: -Infinity };

  function say(fact: PlaybackFact): void {
    lastAt = Math.max(lastAt, fact.at);
    facts.next({ ...fact, at: lastAt });
  }

  function ramp(level: number, at: number, ms: number): void {
    speaker.ramp(level, at, ms);
    levels.ramp(level, at, ms);
  }

  /** Gives the device all there is, in order, as far as nothing holds it back. */
  function schedule(): void {
    if (!context || hold.type !== 'none') return;
    for (const utterance of queue) {
      for (const chunk of utterance.unscheduled()) {
        const at = Math.max(tail, speaker.soonest());
        if (levelWhenIdle !== undefined) {
          ramp(levelWhenIdle, at, 0);
          levelWhenIdle = undefined;
        }
        speaker.play(chunk, utterance.sampleRateHz, at);
        const ms = (chunk.length / utterance.sampleRateHz) * 1000;
        utterance.place(ms, at);
        tail = at + ms;
      }
      if (!utterance.done) break;
    }
    look();
  }

  /** Reports everything that has been heard by now and sets the timer for what comes next. */
  function look(): void {
    if (!context) return;
    context.clock.clearTimeout(timer);
    timer = undefined;
    for (;;) {
      const due = nextFact();
      if (!due) return;
      if (due.at > speaker.heard() + 0.01) {
        const wait = speaker.toSession(due.at) - context.clock.now();
        timer = context.clock.setTimeout(look, wait > 0 ? wait : lookAgainMs);
        return;
      }
      due.report(speaker.toSession(due.at));
    }
  }

  function nextFact(): { readonly at: number; readonly report: (at: number) => void } | undefined {
    const current = fading?.utterance ?? queue[0];
    if (!current) return undefined;
    const { id } = current;
    if (!current.started && current.startsAt !== undefined) {
      return {
        at: current.startsAt,
        report: (at) => {
          current.started = true;
          say({ type: 'playback.started', utterance: id, at });
        },
      };
    }
    const word = current.words[current.heardWords];
    const wordAt = word && current.deviceTime(Math.min(word.end, current.closed ? current.durationMs : Infinity));
    if (wordAt !== undefined) {
      return {
        at: wordAt,
        report: (at) => say({ type: 'playback.wordHeard', utterance: id, index: current.heardWords++, at }),
      };
    }
    if (fading) {
      const { at } = fading;
      return {
        at,
        report: (time) => {
          fading = undefined;
          say({ type: 'playback.stopped', utterance: id, heardWords: current.heardWords, at: time });
        },
      };
    }
    if (hold.type === 'pausing') {
      const { at, ms } = hold;
      return {
        at,
        report: (time) => {
          hold = { type: 'paused', ms };
          say({ type: 'playback.paused', utterance: id, heardWords: current.heardWords, at: time });
        },
      };
    }
    if (hold.type === 'none' && current.done) {
      return {
        at: current.endsAt ?? speaker.heard(),
        report: (at) => {
          queue.shift();
          say({ type: 'playback.ended', utterance: id, at });
        },
      };
    }
    return undefined;
  }

  function find(id: string): Utterance | undefined {
    return queue.find((utterance) => utterance.id === id);
  }

  /** Where the word ends that the device is playing, or here and now when it is between words. */
  function pausePoint(current: Utterance): { at: number; ms: number } {
    const soonest = Math.max(speaker.soonest(), current.startsAt ?? -Infinity);
    const ms = Math.max(0, current.positionAt(soonest) ?? 0);
    const word = current.words.find(({ end }) => end >= ms);
    const end = word && word.start < ms ? Math.min(word.end, current.durationMs) : ms;
    const at = current.deviceTime(end);
    return at === undefined ? { at: soonest, ms } : { at, ms: end };
  }

  function cutAt(at: number): void {
    speaker.cut(at);
    for (const utterance of queue) utterance.cut(at);
    tail = at;
  }

  return {
    version: 1,
    capabilities: { ducks: true, pausesAtWord: true, fades: true },
    facts: facts.asObservable(),
    faults: speaker.faults,
    start: async (given) => {
      await speaker.open(given);
      context = given;
      lastAt = given.clock.now();
      schedule();
    },
    open: (utterance, sampleRateHz) => {
      if (!find(utterance)) queue.push(new Utterance(utterance, sampleRateHz));
    },
    append: (utterance, samples) => {
      find(utterance)?.append(samples);
      schedule();
    },
    mark: (utterance, words) => {
      find(utterance)?.mark(words);
      look();
    },
    close: (utterance) => {
      const found = find(utterance);
      if (found) found.closed = true;
      schedule();
    },
    duck: () => {
      if (context && levelWhenIdle === undefined) ramp(ducked, speaker.soonest(), duckMs);
    },
    unduck: () => {
      if (context && levelWhenIdle === undefined && !fading) ramp(1, speaker.soonest(), unduckMs);
    },
    pauseAtWord: () => {
      const current = queue[0];
      if (!context || !current || hold.type !== 'none') return;
      const point = pausePoint(current);
      cutAt(point.at);
      hold = { type: 'pausing', ...point };
      look();
    },
    resume: () => {
      if (!context || hold.type === 'none') return;
      const { type } = hold;
      hold = { type: 'none' };
      const current = queue[0];
      if (type === 'paused' && current) {
        tail = Math.max(tail, speaker.soonest());
        say({ type: 'playback.resumed', utterance: current.id, at: speaker.toSession(tail) });
      }
      schedule();
    },
    fade: (ms = 120) => {
      const current = queue[0];
      if (!context || !current) return;
      const from = speaker.soonest();
      if (fading) {
        // What was queued during a fade has not sounded and will not.
        cutAt(Math.max(from, fading.at));
        queue = [];
        return;
      }
      // Nor does a sentence fade that is on its way to the loudspeaker: the less is heard of it the better.
      const unheard = current.startsAt === undefined || current.startsAt > speaker.heard();
      const silent = hold.type === 'paused' || unheard || tail <= from;
      const at = silent ? from : Math.min(from + ms, hold.type === 'pausing' ? hold.at : Infinity);
      if (!silent) ramp(0, from, at - from);
      cutAt(at);
      fading = { utterance: current, at };
      queue = [];
      hold = { type: 'none' };
      levelWhenIdle = 1;
      look();
    },
    position: () => {
      const current = fading?.utterance ?? queue[0];
      if (!context || !current) return undefined;
      const device = speaker.heard();
      const ms = hold.type === 'paused' ? hold.ms : current.positionAt(device);
      if (ms === undefined) return undefined;
      // The device's clock may step back by a fraction; lips may not.
      const smooth = lastPosition.utterance === current.id ? Math.max(lastPosition.ms, ms) : ms;
      lastPosition = { utterance: current.id, ms: smooth };
      const playing = hold.type !== 'paused' && device < (current.endsAt ?? -Infinity);
      return { utterance: current.id, ms: smooth, playing, level: levels.at(device) };
    },
    stop: async () => {
      context?.clock.clearTimeout(timer);
      context = undefined;
      queue = [];
      fading = undefined;
      hold = { type: 'none' };
      tail = -Infinity;
      levelWhenIdle = undefined;
      levels = new Envelope();
      await speaker.close();
    },
  };
}
